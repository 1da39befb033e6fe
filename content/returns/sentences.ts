/**
 * A rule in sentences: what it is about, and what it promises, one sentence each.
 *
 * Knows which message says what; the words are handed in, so that every language has its own.
 */
import type { ReturnKind } from '../documents/choices.ts';
import { instantOf } from '../values/calendar.ts';
import { intlLocale, type Locale, regionName } from '../values/locale.ts';
import { formatMoney } from '../values/money.ts';
import type { Values } from '../values/text.ts';
import { type Facet, type FacetName, type Facets, facets, type Restriction } from './facets.ts';
import type { SettledConditions, SettledRule } from './settled.ts';

/** The messages that say rules. */
export type PolicyWord = `policy:${
  | `when.${'all' | 'some' | 'reduced' | 'discount' | 'price-from' | 'price-below' | 'countries'}`
  | `when.${'season' | 'since' | 'till'}`
  | `returns.${ReturnKind}`
  | `days.${'delivery' | 'dispatch' | 'order'}`
  | `way-back.${'shop' | 'label' | 'customer'}`
  | `method.${'by-mail' | 'at-kiosk' | 'in-store' | 'collected'}`
  | `demand.${'unused' | 'original-packaging' | 'tags' | 'receipt'}`
  | `ways.${'original' | 'store-credit' | 'both'}`
  | `guarantee.${'shop' | 'maker'}`
  | `${'demands' | 'fee'}${'' | '.after'}`
  | 'valid-from'
  | 'rules'
  | 'until'
  | 'exchange'
  | 'free-from'
  | 'methods'
  | 'refund'
  | 'bonus'
  | 'warranty'
  | 'reply'
  | 'complaints'}`;

/** Says the messages of rules in one language. */
export type SayPolicy = (key: PolicyWord, values?: Values) => string;

/** For whom a rule is put into words. */
export interface Reader {
  readonly locale: Locale;
  readonly say: SayPolicy;
}

/** What a rule promises, a sentence for each promise. */
export function ruleSentences(rule: Partial<SettledRule>, reader: Reader): string[] {
  const { returnDays: days, countedFrom = 'delivery' } = rule;
  const window = days === undefined ? [] : [reader.say(`policy:days.${countedFrom}`, { days })];
  const [returns = [], ...others] = (Object.keys(facets) as FacetName[]).map((name) => {
    const stated = (facets[name] as Facet<unknown>).of(rule);
    return stated === undefined ? [] : [(sentences[name] as Sentence<unknown>)(stated, reader)];
  });
  return [...returns, ...window, ...others.flat()];
}

/** What a rule is about: its title if it has one, and those of its conditions that have words. */
export function ruleSubject(when: SettledConditions | undefined, title: string | undefined, reader: Reader): string {
  const parts = [...(title ? [title] : []), ...conditionWords(when ?? {}, title !== undefined, reader)];
  const words = parts.length ? parts : [reader.say(when ? 'policy:when.some' : 'policy:when.all')];
  const [first = '', ...rest] = words.join(', ');
  return first.toLocaleUpperCase(intlLocale(reader.locale)) + rest.join('');
}

type Sentence<Stated> = (stated: Stated, reader: Reader) => string;

const sentences: { readonly [name in FacetName]: Sentence<NonNullable<Facets[name]>> } = {
  returns: (kind, { say }) => say(`policy:returns.${kind}`),
  returnUntil: (day, { say }) => say('policy:until', { day: instantOf(day) }),
  exchangeDays: (days, { say }) => say('policy:exchange', { days }),
  wayBack: ({ paidBy, cost }, { say, locale }) =>
    cost ? say('policy:way-back.label', { cost: formatMoney(cost, locale) }) : say(`policy:way-back.${paidBy}`),
  freeReturnFrom: (amount, { say, locale }) => say('policy:free-from', { amount: formatMoney(amount, locale) }),
  returnMethods: (methods, { say }) =>
    say('policy:methods', {
      methods: methods.map((method) => say(`policy:method.${method}`)).join(', '),
    }),
  demands: ({ what, afterDays }, { say }) => {
    const demands = what.map((demand) => say(`policy:demand.${demand}`)).join(', ');
    return say(after('policy:demands', afterDays), { demands, days: afterDays });
  },
  restockingFee: (fee, { say }) => say(after('policy:fee', fee.afterDays), restricted(fee)),
  refundDays: (days, { say }) => say('policy:refund', { days }),
  refundWays: (ways, { say }) => say(`policy:ways.${ways.length > 1 ? 'both' : (ways[0] ?? 'original')}`),
  creditBonus: (percent, { say }) => say('policy:bonus', { percent: percent / 100 }),
  warrantyYears: (years, { say }) => say('policy:warranty', { years }),
  guarantee: ({ years, by }, { say }) => say(`policy:guarantee.${by}`, { years }),
  complaintReplyDays: (days, { say }) => say('policy:reply', { days }),
  complaintAddress: (address, { say }) => say('policy:complaints', { address }),
};

function restricted({ what, afterDays }: Restriction<number>): Values {
  return { percent: what / 100, days: afterDays };
}

function after<Key extends 'policy:demands' | 'policy:fee'>(key: Key, days: number): Key | `${Key}.after` {
  return days > 0 ? `${key}.after` : key;
}

/** A title says of itself that something is reduced. */
function conditionWords(when: SettledConditions, titled: boolean, { say, locale }: Reader): string[] {
  const { discountFrom, priceFrom, priceBelow, countries, orderedFrom, orderedUntil } = when;
  const words: string[] = [];
  if (discountFrom !== undefined && discountFrom > 1) {
    words.push(say('policy:when.discount', { percent: discountFrom / 100 }));
  } else if (discountFrom && !titled) words.push(say('policy:when.reduced'));
  if (priceFrom) words.push(say('policy:when.price-from', { price: formatMoney(priceFrom, locale) }));
  if (priceBelow) words.push(say('policy:when.price-below', { price: formatMoney(priceBelow, locale) }));
  if (countries) {
    const known = countries.map((code) => regionName(code, locale));
    words.push(say('policy:when.countries', { countries: known.join(', ') }));
  }
  const season = {
    ...(orderedFrom ? { from: instantOf(orderedFrom) } : {}),
    ...(orderedUntil ? { until: instantOf(orderedUntil) } : {}),
  };
  if (orderedFrom && orderedUntil) words.push(say('policy:when.season', season));
  else if (orderedFrom) words.push(say('policy:when.since', season));
  else if (orderedUntil) words.push(say('policy:when.till', season));
  return words;
}
