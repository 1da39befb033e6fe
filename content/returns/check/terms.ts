/**
 * Compares a policy with the terms of the shop, which are prose that nobody here wrote.
 *
 * Reads them sentence by sentence: a period or an amount in a sentence about returns, refunds, complaints or defects
 * that neither the policy nor the law of its countries knows is a difference. What a sentence is about is guessed from
 * its words, so a finding asks and never blocks.
 */

import type { HelpCenter } from '../../documents/center.ts';
import { type Quantity, quantitiesIn } from '../../documents/check/numbers.ts';
import type { Finding } from '../../documents/finding.ts';
import type { RuleId } from '../../law/rule.ts';
import type { Law } from '../../law/types.ts';
import type { CalendarDay } from '../../values/calendar.ts';
import { fractionDigits } from '../../values/money.ts';
import type { SettledRule } from '../settled.ts';
import { lawOf } from '../statutory.ts';
import { versionsOf } from '../versions.ts';

/** A finding for each number in `terms`, the text of the file `file`, that the policy and the law of `today` do not know. */
export function compareTerms(
  terms: string,
  file: string,
  { shop, policy }: HelpCenter,
  law: Law,
  today?: CalendarDay,
): Finding[] {
  const { countries = [shop.about.country], lawOn } = policy;
  const [{ values, rules }] = versionsOf({ shop, policy });
  const stated: Partial<SettledRule>[] = [values, ...rules];
  const laws = countries.map((country) => lawOf({ ...law, on: lawOn }, country, today));
  return sentencesOf(terms).flatMap((sentence) => {
    const about = topicsOf(sentence);
    const known = about.map(({ names }) => stated.flatMap((each) => numbersOf(each, names)));
    const legal = about.flatMap(({ articles }) =>
      laws.flatMap(({ rule }) => articles.flatMap((id) => periodsIn(rule(id)?.value))),
    );
    return quantitiesIn(sentence).flatMap((found): Finding[] => {
      const promised = known.map((each) => each.filter(({ counts }) => isPeriod(counts) === isPeriod(found.counts)));
      const narrowest = promised.find((each) => each.length);
      if (!narrowest || [...promised.flat(), ...legal].some((each) => same(each, found))) return [];
      const expected = [...new Set(narrowest.map(({ written }) => written))].join(', ');
      const facts = { number: found.written, place: excerpt(sentence, found.written), expected };
      return [{ code: 'terms-differ', severity: 'ask', file, facts }];
    });
  });
}

interface Topic {
  readonly words: RegExp;
  readonly names: readonly (keyof SettledRule)[];
  readonly articles: readonly RuleId[];
}

/** What a sentence may be about, the narrowest first: its own promise is the one that is told. */
const topics: readonly Topic[] = [
  {
    words: refunds(),
    names: ['refundDays'],
    articles: ['withdrawal.refund', 'withdrawal.send-back'],
  },
  {
    words: /reklamacj|reclama|complain|претензи|рекламаци/iu,
    names: ['complaintReplyDays'],
    articles: ['complaint.reply', 'complaint.book'],
  },
  {
    words:
      /rękojmi|gwaranc|zgodno[śs]\p{L}+ z umow|garantia|conformidade|warrant|guarantee|faults? that appear|гаранти|недостатк/iu,
    names: ['warrantyYears', 'guaranteeYears'],
    articles: ['conformity.period', 'conformity.rejection', 'conformity.repair', 'conformity.presumption'],
  },
  {
    words: /odst[ąa]pi|livre resolu|retrata|withdraw|отказа\p{L}+ от/iu,
    names: ['returnDays'],
    articles: ['withdrawal.period', 'withdrawal.uninformed', 'withdrawal.send-back', 'withdrawal.refund'],
  },
  {
    words: /wymian|wymieni|(?<!\p{L})troc[ao]|exchang|обмен/iu,
    names: ['exchangeDays'],
    articles: ['exchange'],
  },
  {
    words: /zwr[oó]c|zwrac|zwrot|odda[ćj]|odes[łl]|devol|return|вернут|возвра/iu,
    names: ['returnDays', 'exchangeDays', 'returnCost', 'freeReturnFrom'],
    articles: [],
  },
];

/** Money and what is done with it, in either order; with at most three words between. */
function refunds(): RegExp {
  const money = String.raw`(?<!\p{L})(?:pieni|płatno|należno|środk|kwot|cen[aęy]|dinheiro|pagamento|montante|valor|money|payment|ден[ье]|средств|сумм)\p{L}*`;
  const back = String.raw`(?<!\p{L})(?:zwr[oóa]|odda|devol|restitu|возвра|верн|return|back(?!\p{L}))\p{L}*`;
  const gap = String.raw`(?:\s+\p{L}+){0,3}?\s+`;
  return new RegExp(`${money}${gap}${back}|${back}${gap}${money}|\\p{L}*(?:reembols|refund)\\p{L}*`, 'giu');
}

/** What a sentence is about; to give money back is not to give something back. */
function topicsOf(sentence: string): Topic[] {
  const [refund, ...others] = topics;
  const rest = refund ? sentence.replace(refund.words, ' ') : sentence;
  return [...(refund && rest !== sentence ? [refund] : []), ...others.filter(({ words }) => words.test(rest))];
}

function sentencesOf(text: string): string[] {
  return text.split(/\n+|(?<=\p{Ll}[.;!?])\s+(?=[\p{Lu}\d§])/u);
}

/** The numbers of a rule or of the general values under `names`. */
function numbersOf(stated: Partial<SettledRule>, names: Topic['names']): Quantity[] {
  return names.flatMap((name): Quantity[] => {
    const held = stated[name];
    if (typeof held === 'number')
      return [{ number: held, counts: name.endsWith('Years') ? 'Years' : 'Days', written: `${name} ${held}` }];
    if (typeof held !== 'object' || !('currency' in held)) return [];
    const number = held.amount / 10 ** fractionDigits(held.currency);
    return [{ number, counts: held.currency, written: `${name} ${number} ${held.currency}` }];
  });
}

/** Every period in what a rule of law says. */
function periodsIn(value: unknown): Quantity[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]): Quantity[] => {
    if (typeof held !== 'number') return periodsIn(held);
    if (name === 'days' || name === 'workingDays') return [{ number: held, counts: 'Days', written: '' }];
    return name === 'months' ? [{ number: held, counts: 'Months', written: '' }] : [];
  });
}

function same(a: Quantity, b: Quantity): boolean {
  if (a.counts === b.counts) return a.number === b.number;
  return inMonths(a) !== undefined && inMonths(a) === inMonths(b);
}

function inMonths({ number, counts }: Quantity): number | undefined {
  return counts === 'Years' ? number * 12 : counts === 'Months' ? number : undefined;
}

function isPeriod(counts: string): boolean {
  return /^[A-Z][a-z]/.test(counts);
}

const around = 30;

function excerpt(sentence: string, written: string): string {
  const at = Math.max(0, sentence.indexOf(written));
  return sentence.slice(Math.max(0, at - around), at + written.length + around).trim();
}
