/** Any valid help centre, for properties. */
import fc from 'fast-check';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { anchors, demands, refundWays, returnKinds, returnMethods } from '../../../content/documents/choices.ts';
import type { Faq } from '../../../content/documents/faq.ts';
import type { Policy } from '../../../content/documents/policy.ts';
import { reasonKinds } from '../../../content/documents/reasons.ts';
import type { Rule } from '../../../content/documents/rule.ts';
import type { Shop } from '../../../content/documents/shop.ts';
import { wishKinds } from '../../../content/documents/wish.ts';
import { addDays, weekdays } from '../../../content/values/calendar.ts';

const locales = ['pl', 'pt-PT', 'ru', 'en'];
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,12}$/),
  fc.constantFrom('constructor', 'prototype', 'tostring', 'faq', 'shop', 'hasownproperty', '-', '0'),
);
const rank = fc.stringMatching(/^[0-9A-Za-z]{1,3}$/);
/** Any characters, braces, quotes and the editor's marks excepted: those are notation. */
const words = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/[{}'#<⟦⟧]/g, '·'))
  .filter((text) => /\S/.test(text));
const phrase = fc.oneof(
  words,
  words.map((text) => `${text} {returnDays, plural, one {# day} other {# days}} {returnCost}`),
  words.map((text) => `**${text}**\n\n- {shopName}\n- [a](/b)`),
);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const flag = fc.constantFrom(true as const, undefined);
const hash = fc.stringMatching(/^[0-9a-f]{12}$/);
const text = clean(fc.record({ text: phrase, of: optional(hash), unreviewed: flag, hide: flag }));
const translations = fc.dictionary(fc.constantFrom('pt-PT', 'ru', 'en'), text, { noNullPrototype: true });
const texts = fc.tuple(phrase, translations).map(([source, others]) => ({ pl: { text: source }, ...others }));
const money = fc.record({ amount: fc.nat(1_000_000), currency: fc.constantFrom('PLN', 'EUR', 'JPY') });
const terms = fc.dictionary(fc.constantFrom(...locales), fc.array(words, { minLength: 1, maxLength: 3 }), {
  noNullPrototype: true,
});
const day = fc.nat(2000).map((days) => addDays('2025-01-01', days));
const openTime = fc.record({ opens: fc.constantFrom('08:00', '09:30'), closes: fc.constantFrom('17:00', '24:00') });

const category = fc.record({ id, rank, fields: fc.record({ title: texts }) });
const entry = clean(
  fc.record({
    id,
    formerly: optional(fc.array(id, { minLength: 1, maxLength: 2 })),
    adopted: fc.constantFrom(false as const, undefined),
    category: id,
    rank,
    related: optional(fc.array(id, { minLength: 1, maxLength: 3 })),
    action: optional(fc.constantFrom('track', 'return', 'call', 'write')),
    terms: optional(terms),
    fields: fc.record({ question: texts, answer: texts }),
  }),
);

/** Any faq whose ids are unique. */
export const faqs: fc.Arbitrary<Faq> = fc
  .record({
    schema: fc.constant('faq@1' as const),
    categories: fc.uniqueArray(category, { selector: (item) => item.id, maxLength: 4 }),
    entries: fc.uniqueArray(entry, { selector: (item) => item.id, maxLength: 6 }),
  })
  .map((faq) => ({
    ...faq,
    entries: faq.entries.filter((item) => !faq.categories.some((each) => each.id === item.id)),
  })) as fc.Arbitrary<Faq>;

const count = fc.nat(400);

const values = clean(
  fc.record({
    returnDays: count,
    returnCost: money,
    freeReturnFrom: optional(money),
    refundDays: optional(count),
    complaintReplyDays: optional(count),
    warrantyYears: optional(count),
  }),
);

const some = <T>(from: readonly T[]): fc.Arbitrary<T[] | undefined> =>
  optional(fc.shuffledSubarray([...from], { minLength: 1 }));
const percent = optional(fc.nat(100));
const days = optional(fc.oneof(count, fc.constant('returnDays')));
const conditions = clean(
  fc.record({
    categories: optional(fc.array(id, { minLength: 1, maxLength: 2 })),
    countries: some(['PL', 'PT', 'DE']),
    priceFrom: optional(money),
    priceBelow: optional(fc.oneof(money, fc.constant('returnCost'))),
    discountFrom: percent,
    orderedFrom: optional(day),
    orderedUntil: optional(day),
  }),
).filter((when) => Object.keys(when).length > 0);

/** Any rule. */
export const rules: fc.Arbitrary<Rule> = clean(
  fc.record({
    id: fc.stringMatching(/^[a-z]{3,12}$/),
    adopted: fc.constantFrom(false as const, undefined),
    rank,
    when: optional(conditions),
    returns: optional(fc.constantFrom(...returnKinds)),
    returnDays: days,
    countedFrom: optional(fc.constantFrom(...anchors)),
    returnUntil: optional(day),
    exchangeDays: days,
    returnPaidBy: optional(fc.constantFrom('shop', 'customer')),
    returnCost: optional(money),
    freeReturnFrom: optional(money),
    returnMethods: some(returnMethods),
    demands: some(demands),
    restockingFee: percent,
    afterDays: days,
    refundDays: days,
    refundWays: some(refundWays),
    creditBonus: percent,
    warrantyYears: optional(count),
    guaranteeYears: optional(count),
    guaranteeBy: optional(fc.constantFrom('shop', 'maker')),
    complaintReplyDays: days,
    complaintAddress: optional(words),
    fields: clean(fc.record({ title: optional(texts), note: optional(texts) })),
  }),
) as fc.Arbitrary<Rule>;

const ruleLists = fc.uniqueArray(rules, { selector: (rule) => rule.id, minLength: 1, maxLength: 4 });
const sections = fc.uniqueArray(fc.record({ id, rank, fields: fc.record({ title: texts, body: texts }) }), {
  selector: (item) => item.id,
  maxLength: 3,
});
const choice = { rank, adopted: optional(fc.constant(false)) };
const reasons = fc.uniqueArray(
  clean(
    fc.record({
      ...choice,
      id: id.map((name) => `reason-${name}`.slice(0, 64)),
      for: fc.subarray([...reasonKinds], { minLength: 1 }),
      wish: optional(fc.constantFrom(...wishKinds)),
      fields: clean(fc.record({ title: texts, tip: optional(texts) })),
    }),
  ),
  { selector: (reason) => reason.id, minLength: 1, maxLength: 2 },
);
const ways = fc.uniqueArray(
  clean(
    fc.record({
      ...choice,
      id: id.map((name) => `way-${name}`.slice(0, 64)),
      method: fc.constantFrom(...returnMethods),
      countries: some(['PL', 'PT']),
      code: flag,
      fields: clean(fc.record({ title: texts, note: optional(texts) })),
    }),
  ),
  { selector: (way) => way.id, minLength: 1, maxLength: 2 },
);
const earlier = clean(fc.record({ id: day, values, rules: optional(ruleLists), sections: optional(sections) }));

/** Any policy that has the values which texts here quote. */
export const policies: fc.Arbitrary<Policy> = clean(
  fc.record({
    schema: fc.constant('policy@1' as const),
    validFrom: optional(day),
    countries: some(['PL', 'PT', 'DE']),
    values,
    rules: optional(ruleLists),
    sections,
    reasons: optional(reasons),
    ways: optional(ways),
    returnAddress: optional(words),
    earlier: optional(fc.uniqueArray(earlier, { selector: (version) => version.id, minLength: 1, maxLength: 2 })),
  }),
).map((policy) => ({
  ...policy,
  sections: policy.sections?.filter((item) => !policy.rules?.some((rule) => rule.id === item.id)),
})) as fc.Arbitrary<Policy>;

/** Any shop. */
export const shops: fc.Arbitrary<Shop> = clean(
  fc.record({
    schema: fc.constant('shop@1' as const),
    demo: flag,
    source: fc.constant('pl'),
    locales: fc.shuffledSubarray(['pt-PT', 'ru', 'en']).map((others) => ['pl', ...others]),
    fallback: optional(fc.shuffledSubarray(locales, { minLength: 1 })),
    about: fc.record({
      name: words,
      country: fc.constantFrom('PL', 'PT', 'DE'),
      timeZone: fc.constantFrom('Europe/Warsaw', 'Europe/Lisbon'),
      currency: fc.constant('PLN'),
    }),
    contact: optional(
      clean(
        fc.record({
          phone: optional(fc.constant('+48 22 123 45 67')),
          email: optional(fc.constant('pomoc@sklep.example')),
          chat: optional(fc.constant('/chat')),
          replyHours: fc.integer({ min: 1, max: 72 }),
          languages: optional(fc.shuffledSubarray(locales, { minLength: 1 })),
        }),
      ),
    ),
    hours: optional(
      clean(
        fc.record({
          week: fc.array(
            fc.tuple(fc.shuffledSubarray([...weekdays]), openTime).map(([days, times]) => ({ days, ...times })),
            { maxLength: 3 },
          ),
          holidays: flag,
          exceptions: optional(
            fc.array(
              clean(fc.record({ from: day, times: optional(fc.array(openTime, { minLength: 1, maxLength: 2 })) })),
              {
                minLength: 1,
                maxLength: 3,
              },
            ),
          ),
        }),
      ),
    ),
    notice: optional(
      fc.tuple(day, fc.nat(60), texts).map(([from, days, notice]) => ({
        from,
        until: addDays(from, days),
        fields: { text: notice },
      })),
    ),
    links: optional(fc.constant({ order: '/order?n={order}', help: 'https://sklep.example/help/' })),
    values: optional(
      fc.dictionary(fc.stringMatching(/^own[A-Z][a-z]{1,8}$/), fc.oneof(count, money, day, words), {
        minKeys: 1,
        maxKeys: 4,
        noNullPrototype: true,
      }),
    ),
    requests: optional(fc.constant({ url: '/requests', acknowledges: true })),
  }),
) as fc.Arbitrary<Shop>;

/** Any help centre that nothing stops from being published: entries stand in categories that are there. */
export const centers: fc.Arbitrary<HelpCenter> = fc
  .record({ shop: shops, policy: policies, faq: faqs })
  .map((center) => {
    const { categories, entries } = center.faq;
    const kept = categories.length ? entries : [];
    const placed = kept.map((item, at) => ({ ...item, category: categories[at % categories.length]?.id ?? '' }));
    const bare = placed.map(({ formerly: _, ...item }) => item);
    // where no law says what a policy has to give, and after all earlier versions
    const policy = {
      ...center.policy,
      countries: ['US'],
      ...(center.policy.earlier ? { validFrom: '2031-01-01' } : {}),
    };
    return { ...center, policy, faq: { ...center.faq, entries: bare } };
  });

/** Records without what is `undefined`. */
function clean<T extends object>(records: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> {
  return records.map(
    (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>,
  );
}
