/** The schemas of the published form: for previews, for stores that are not ours, and to hold `publish` to them. */
import * as v from 'valibot';
import { ServedJurisdictionSchema } from '../law/schema.ts';
import { Tree } from '../markdown/schema.ts';
import { weekdays } from '../values/calendar.ts';
import { actions } from './faq.ts';
import type * as published from './published.ts';
import { ReasonSchema, WaySchema } from './published-reason-schemas.ts';
import { Conditions, promises } from './rule.ts';
import { Contact, Links, Requests } from './shop.ts';
import { Day, Id, LocaleTag, MoneyValue } from './text.ts';

const file = v.pipe(v.string(), v.regex(/^[a-z]+\.[A-Za-z-]+\.[0-9a-f]{12}\.json$/));
const marks = { lang: v.exactOptional(LocaleTag), updating: v.exactOptional(v.literal(true)) };
const count = v.optional(v.number());
const amount = v.optional(MoneyValue);
const openTime = { opens: v.string(), closes: v.string() };

export const HelpSchema: v.GenericSchema<published.PublishedHelp> = v.strictObject({
  schema: v.literal('help@1'),
  revision: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  locales: v.array(LocaleTag),
  fallback: v.array(LocaleTag),
  files: v.record(LocaleTag, v.strictObject({ shop: file, policy: file, faq: file })),
});

export const FaqSchema: v.GenericSchema<published.PublishedFaq> = v.strictObject({
  schema: v.literal('help-faq@1'),
  locale: LocaleTag,
  categories: v.array(v.strictObject({ id: Id, title: v.string(), lang: v.exactOptional(LocaleTag) })),
  entries: v.array(
    v.strictObject({
      id: Id,
      formerly: v.exactOptional(v.array(Id)),
      category: Id,
      question: v.string(),
      answer: Tree,
      terms: v.exactOptional(v.array(v.string())),
      related: v.exactOptional(v.array(Id)),
      action: v.exactOptional(v.picklist(actions)),
      ...marks,
    }),
  ),
});

const sections = v.array(v.strictObject({ id: Id, title: v.string(), body: Tree, ...marks }));

const RuleSchema: v.GenericSchema<published.PublishedRule> = v.strictObject({
  id: Id,
  when: v.optional(v.strictObject({ ...Conditions.entries, priceFrom: amount, priceBelow: amount })),
  ...promises,
  returnDays: count,
  exchangeDays: count,
  afterDays: count,
  refundDays: count,
  warrantyYears: count,
  guaranteeYears: count,
  complaintReplyDays: count,
  returnCost: amount,
  freeReturnFrom: amount,
  title: v.string(),
  titled: v.exactOptional(v.literal(true)),
  sentences: v.array(v.string()),
  note: v.exactOptional(Tree),
  ...marks,
});

const terms = {
  values: v.strictObject({
    returnDays: v.exactOptional(v.number()),
    returnCost: v.exactOptional(MoneyValue),
    freeReturnFrom: v.exactOptional(MoneyValue),
    refundDays: v.exactOptional(v.number()),
    complaintReplyDays: v.exactOptional(v.number()),
    warrantyYears: v.exactOptional(v.number()),
  }),
  rules: v.array(RuleSchema),
};
const version = { ...terms, sentences: v.array(v.string()), sections };
const past = { validFrom: Day, until: Day };

export const PolicySchema: v.GenericSchema<published.PublishedPolicy> = v.strictObject({
  schema: v.literal('help-policy@1'),
  locale: LocaleTag,
  countries: v.array(v.string()),
  validFrom: v.exactOptional(Day),
  ...version,
  law: v.strictObject({
    jurisdictions: v.record(v.string(), ServedJurisdictionSchema),
    on: v.optional(v.array(v.string())),
  }),
  reasons: v.exactOptional(v.array(ReasonSchema)),
  ways: v.exactOptional(v.array(WaySchema)),
  returnAddress: v.exactOptional(v.string()),
  earlier: v.exactOptional(v.array(v.strictObject({ ...past, ...terms, file: v.string() }))),
});

export const EarlierPolicySchema: v.GenericSchema<published.EarlierPolicyFile> = v.strictObject({
  schema: v.literal('help-policy-earlier@1'),
  locale: LocaleTag,
  ...past,
  ...version,
});

export const ShopSchema: v.GenericSchema<published.PublishedShop> = v.strictObject({
  schema: v.literal('help-shop@1'),
  locale: LocaleTag,
  source: v.exactOptional(LocaleTag),
  name: v.string(),
  address: v.exactOptional(v.string()),
  country: v.string(),
  currency: v.string(),
  timeZone: v.string(),
  contact: Contact,
  hours: v.exactOptional(
    v.strictObject({
      timeZone: v.string(),
      week: v.array(v.strictObject({ days: v.array(v.picklist(weekdays)), ...openTime })),
      exceptions: v.array(
        v.strictObject({
          from: Day,
          through: v.optional(Day),
          times: v.optional(v.array(v.strictObject(openTime))),
        }),
      ),
    }),
  ),
  notice: v.exactOptional(v.strictObject({ from: Day, until: Day, text: Tree, ...marks })),
  links: Links,
  requests: v.exactOptional(Requests),
});
