/** `shop@1`: who the shop is, how and when to reach it, and which languages it speaks. */
import * as v from 'valibot';
import { weekdays } from '../values/calendar.ts';
import { isTimeZone } from '../values/time-zone.ts';
import { Day, LocaleTag, Texts, Value } from './text.ts';

const line = v.pipe(v.string(), v.regex(/\S/, 'empty'), v.maxLength(500, 'too-long'));
const url = v.pipe(v.string(), v.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)|\/(?!\/))/, 'url'));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'time'));
const openTime = { opens: time, closes: time };

export const About = v.strictObject({
  /** As customers know it. */
  name: line,
  /** As the register knows it. */
  legalName: v.optional(line),
  /** Where letters and parcels go, on one line. */
  address: v.optional(line),
  taxId: v.optional(line),
  /** The shop's home page. */
  url: v.optional(url),
  /** ISO 3166-1 of the shop's seat. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country')),
  /** IANA name, as `Europe/Warsaw`. */
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'time-zone')),
  /** ISO 4217 of the shop's prices. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currency')),
});

/** Ways to reach a person; shown in this order. */
export const Contact = v.strictObject({
  phone: v.optional(v.pipe(v.string(), v.regex(/^\+?[\d ()-]{5,24}$/, 'phone'))),
  email: v.optional(v.pipe(v.string(), v.regex(/^[^\s@<>()"'`]+@[^\s@<>()"'`]+\.[a-z]{2,}$/i, 'email'))),
  chat: v.optional(url),
  whatsapp: v.optional(url),
  messenger: v.optional(url),
  telegram: v.optional(url),
  viber: v.optional(url),
  /** Hours on working days within which a message is answered. */
  replyHours: v.optional(v.pipe(v.number(), v.minValue(1))),
  /** Languages in which somebody answers. */
  languages: v.optional(v.array(LocaleTag)),
});

export const Hours = v.strictObject({
  week: v.array(v.strictObject({ days: v.array(v.picklist(weekdays)), ...openTime })),
  /** Closed on the public holidays of the shop's country. */
  holidays: v.optional(v.literal(true)),
  exceptions: v.optional(
    v.array(
      v.strictObject({ from: Day, through: v.optional(Day), times: v.optional(v.array(v.strictObject(openTime))) }),
    ),
  ),
});

/** A message above the help, shown from one day to another, both included, and then no more. */
export const Notice = v.strictObject({ from: Day, until: Day, fields: v.strictObject({ text: Texts }) });

export const Links = v.strictObject({
  /** The page of one order; `{order}` stands for its number. */
  order: v.optional(url),
  /** The product search; `{query}` stands for what is looked for. */
  products: v.optional(url),
  returns: v.optional(url),
  /** The public address of the help pages, for what search engines are told. */
  help: v.optional(url),
});

/** Where requests are sent, and what is there to take them. */
export const Requests = v.strictObject({
  url,
  /** A confirmation is mailed as soon as a request is stored. */
  acknowledges: v.boolean(),
  /** Photos can be sent along. */
  photos: v.optional(v.literal(true)),
  /** Orders can be looked up by their number. */
  orders: v.optional(v.literal(true)),
});

export const Shop = v.strictObject({
  schema: v.literal('shop@1'),
  /** The demonstration shop: only with this may its name and addresses be published. */
  demo: v.optional(v.literal(true)),
  /** The language in which texts are written first. */
  source: LocaleTag,
  /** The languages that customers read, the source included. */
  locales: v.pipe(v.array(LocaleTag), v.minLength(1, 'empty')),
  /** What a reader gets whose language has no text; then the source. */
  fallback: v.optional(v.array(LocaleTag)),
  about: About,
  contact: v.optional(Contact),
  hours: v.optional(Hours),
  notice: v.optional(Notice),
  links: v.optional(Links),
  /** Values of the shop's own that texts quote, as `deliveryDays`. */
  values: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'value-name')), Value)),
  /** Absent, no withdrawal function. */
  requests: v.optional(Requests),
});

export type Contact = v.InferOutput<typeof Contact>;
export type Hours = v.InferOutput<typeof Hours>;
export type Links = v.InferOutput<typeof Links>;
export type Requests = v.InferOutput<typeof Requests>;
export type Shop = v.InferOutput<typeof Shop>;
