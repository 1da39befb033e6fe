/** Rules that cannot be as their owner meant them: in themselves, beside each other, and beside the plain values. */
import type { FindingCode, Severity } from '../../documents/finding.ts';
import type { PolicyValues } from '../../documents/policy.ts';
import type { Quotable } from '../../documents/quote.ts';
import type { Rule } from '../../documents/rule.ts';
import type { CalendarDay } from '../../values/calendar.ts';
import { isVoid, within } from '../conditions.ts';
import { type Facet, type FacetName, facets } from '../facets.ts';
import { type SettledRule, settleRule } from '../settled.ts';
import type { RuleFinding } from './law.ts';

/** What rules stand beside. */
export interface Beside {
  readonly values: PolicyValues;
  /** All that can be quoted. */
  readonly quotables: readonly Quotable[];
  readonly countries: readonly string[];
  readonly today?: CalendarDay | undefined;
}

/** Findings about rules, each with the id of its rule. */
export function checkRules(rules: readonly Rule[], beside: Beside): RuleFinding[] {
  const settled = rules.map((rule) => settleRule(rule, beside.quotables));
  return rules.flatMap((rule, at) => {
    const { rule: own, unsettled } = settled[at] ?? settleRule(rule, []);
    const say: Say = (code, severity, facts = {}) => ({
      code,
      severity,
      rule: rule.id,
      facts: { id: rule.id, ...facts },
    });
    const before = settled.slice(0, at).map((other) => other.rule);
    return [
      ...unsettled.map(({ name }) => say('value-unknown', 'blocks', { name })),
      ...itself(rule, own, beside, say),
      ...before.flatMap((other) => contradictions(own, other, say)),
      ...twice(rule, beside, say),
    ];
  });
}

type Say = (code: FindingCode, severity: Severity, facts?: RuleFinding['facts']) => RuleFinding;

function itself({ when, fields }: Rule, own: SettledRule, { countries, today }: Beside, say: Say): RuleFinding[] {
  const served = !own.when?.countries || own.when.countries.some((country) => countries.includes(country));
  const over = today && own.returnUntil && own.returnUntil < today ? own.returnUntil : undefined;
  return [
    ...((own.when && isVoid(own.when)) || !served ? [say('rule-unreachable', 'ask')] : []),
    ...(over ? [say('rule-over', 'note', { until: over })] : []),
    ...(when?.categories && !fields.title ? [say('rule-untitled', 'ask')] : []),
    ...(statedIn(own).length || own.returnDays !== undefined ? [] : [say('rule-empty', 'ask')]),
  ];
}

/** Rules for the same items: the one that is better for the customer counts, and the other never does. */
function contradictions(own: SettledRule, other: SettledRule, say: Say): RuleFinding[] {
  if (!within(own.when, other.when) || !within(other.when, own.when)) return [];
  const names = statedIn(own).filter((name) => {
    const theirs = (facets[name] as Facet<unknown>).of(other);
    return theirs !== undefined && !same(theirs, facets[name].of(own));
  });
  const days = own.returnDays !== undefined && other.returnDays !== undefined && own.returnDays !== other.returnDays;
  const [promise] = days ? ['returnDays'] : names;
  return promise ? [say('rule-contradicts', 'ask', { other: other.id, promise })] : [];
}

/** Numbers at home elsewhere: in the general case, or in a value with the same amount or day. */
function twice({ when, ...rule }: Rule, { values, quotables }: Beside, say: Say): RuleFinding[] {
  const stated = Object.entries({ ...rule, ...when }).filter(([, held]) => held !== undefined);
  return stated.flatMap(([name, held]) => {
    const general = values[name as keyof PolicyValues];
    const home = general !== undefined && (same(general, held) || !when) ? name : homeOf(held, quotables);
    return home && home !== held ? [say('number-twice', 'ask', { promise: name, name: home })] : [];
  });
}

function homeOf(held: unknown, quotables: readonly Quotable[]): string | undefined {
  const day = typeof held === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(held);
  const amount = typeof held === 'object' && held !== null && 'currency' in held;
  return day || amount ? quotables.find(({ value }) => same(value, held))?.name : undefined;
}

function statedIn(rule: SettledRule): FacetName[] {
  return (Object.keys(facets) as FacetName[]).filter((name) => facets[name].of(rule) !== undefined);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
