/** Takes out of the starter what an owner did not say of their shop: countries, languages, channels and goods that it has not. */
import type { HelpCenter } from '../documents/center.ts';
import type { Texts } from '../documents/text.ts';
import type { Told } from './told.ts';

/** `starter` without what contradicts `told`: whole questions, or lines and sentences of them. */
export function fitted(starter: HelpCenter, told: Told): HelpCenter {
  const { faq, policy } = starter;
  return {
    ...starter,
    policy: {
      ...policy,
      sections: policy.sections.map(({ fields, ...section }) => {
        return { ...section, fields: { ...fields, body: trimmed(`policy/${section.id}`, fields.body, told) } };
      }),
    },
    faq: {
      ...faq,
      entries: faq.entries
        .filter(({ id }) => !isForeign(id, told))
        .map(({ fields, ...entry }) => {
          const [question, answer] = [`ask/${entry.id}`, `faq/${entry.id}`];
          return {
            ...entry,
            fields: {
              ...fields,
              question: trimmed(question, fields.question, told),
              answer: trimmed(answer, fields.answer, told),
            },
          };
        }),
    },
  };
}

type Holds = (told: Told) => boolean;

const toPoland: Holds = ({ country, abroad }) => abroad || country === 'PL';
const toPortugal: Holds = ({ country, abroad }) => abroad || country === 'PT';
const toUnion: Holds = ({ abroad }) => abroad;
const fromPoland: Holds = ({ country }) => country === 'PL';
const either: Holds = (told) => toPoland(told) || toPortugal(told);

const sells =
  (...trades: readonly string[]): Holds =>
  ({ preset }) =>
    trades.includes(preset);

/** Questions that are for such a shop alone. */
const only: { readonly [id: string]: Holds } = {
  'delivery-time-cost': either,
  'delivery-express': fromPoland,
  'delivery-countries': toUnion,
  'locker-choice': toPoland,
  'locker-return': toUnion,
  'return-abroad': (told) => fromPoland(told) && toUnion(told),
  'complaint-disagree': either,
  'payment-methods': either,
  'payment-phone': either,
  'payment-later': fromPoland,
  invoice: fromPoland,
  'invoice-correction': fromPoland,
  'electronics-guarantee': sells('electronics'),
  'charger-included': sells('electronics'),
  'size-choice': sells('clothes-and-shoes', 'made-to-order'),
  'size-shoes': sells('clothes-and-shoes'),
  'product-care': sells('clothes-and-shoes'),
};

function isForeign(id: string, told: Told): boolean {
  return Object.hasOwn(only, id) && !only[id]?.(told);
}

/** Lists of one line for each of these, in this order. */
const places: readonly Holds[] = [toPoland, toPortugal, toUnion];
const byPlace = ['faq/delivery-time-cost', 'faq/payment-methods', 'faq/complaint-disagree'];

/** What is taken out of a text unless it holds; the same places of it in every language. */
const cuts: readonly { readonly of: readonly string[]; readonly unless: Holds; readonly what: RegExp }[] = [
  {
    of: ['policy/complaint', 'faq/complaint-faulty'],
    unless: toPortugal,
    what: / ?[^.!?\n]*\{portugalRejectionDays[^.!?\n]*\./,
  },
  {
    of: ['policy/complaint', 'faq/electronics-guarantee'],
    unless: toPortugal,
    what: /(?:,| e,)[^.{*]*(?:\*\*)?\{portugalWarrantyYears[^.]*(?=\.)/,
  },
  { of: ['faq/locker-choice'], unless: toPortugal, what: /[,;] [^{.]*\{portugalLockers\}[^.]*(?=\.)/ },
  // what is left of the paragraph speaks of other countries
  { of: ['faq/locker-choice'], unless: toUnion, what: /(?<=^[^.\n]*\.) [^\n]*/ },
  { of: ['faq/payment-methods'], unless: toUnion, what: / [^.\n]* (?:euros?|евро)\./ },
  { of: ['faq/payment-methods'], unless: toPortugal, what: / (?:or|i|ou|и) [^*.,]{0,40}Multibanco(?: payment)?/ },
  { of: ['faq/refund-method'], unless: toPortugal, what: /, MB WAY/ },
  { of: ['faq/refund-method'], unless: toPortugal, what: /, Multibanco/ },
  { of: ['faq/refund-method'], unless: toPoland, what: /BLIK, / },
  { of: ['faq/refund-late'], unless: toPortugal, what: / (?:or|lub|ou|или) MB WAY/ },
  { of: ['faq/refund-late'], unless: toPoland, what: /BLIKU? (?:or|lub|ou|или) (?=MB WAY)/ },
  { of: ['ask/payment-phone'], unless: toPortugal, what: / (?:or|albo|или) MB WAY|MB WAY ou / },
  { of: ['ask/payment-phone'], unless: toPoland, what: /BLIK(?:IEM)? (?:or|albo|или) | ou BLIK/ },
  { of: ['faq/payment-phone'], unless: toPortugal, what: /(?:O )?\*\*MB WAY\*\*[^\n]*\n\n(?:\d[^\n]*\n)+\n/ },
  { of: ['faq/payment-phone'], unless: toPoland, what: /(?:O )?\*\*BLIK\*\*[^\n]*\n\n(?:\d[^\n]*\n)+\n/ },
  { of: ['faq/payment-phone'], unless: toPoland, what: / [^.\n]*BLIK[^.\n]*\.$/ },
  { of: ['faq/contact-us'], unless: () => false, what: /^- \*\*WhatsApp.*\n/m },
  {
    of: ['faq/contact-us'],
    unless: ({ facts }) => Boolean(facts.opens && facts.closes),
    what: /(?<=\{phone\}\.) [^\n]*/,
  },
  // it names all four
  { of: ['faq/contact-us'], unless: ({ locales }) => locales.length > 3, what: /(?<=\n\n)[^.\n]*\. / },
];

function trimmed(key: string, texts: Texts, told: Told): Texts {
  const own = cuts.filter(({ of, unless }) => of.includes(key) && !unless(told)).map(({ what }) => what);
  const lines = byPlace.includes(key);
  if (!own.length && !lines) return texts;
  const pairs = Object.entries(texts).map(([locale, text]) => {
    const fitting = lines ? placesOf(text.text, told) : text.text;
    return [locale, { ...text, text: own.reduce((left, what) => left.replace(what, ''), fitting) }];
  });
  return Object.fromEntries(pairs);
}

function placesOf(text: string, told: Told): string {
  let at = -1;
  const lines = text.split('\n').filter((line) => {
    if (!line.startsWith('- ')) return true;
    at += 1;
    return places[at]?.(told) ?? true;
  });
  return lines.join('\n');
}
