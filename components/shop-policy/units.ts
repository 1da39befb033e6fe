/** Names the units that the words of a rule come from, so that an owner can edit them where they stand. */
import type { PublishedPolicy, PublishedRule } from '../../content/documents/published.ts';
import { type FacetName, facets } from '../../content/returns/facets.ts';
import type { Promises } from '../../content/returns/policy.ts';

/** The unit of what a rule is about: its title, else its conditions; none where it is for everything. */
export function titleUnit({ id, titled, when }: PublishedRule): string | undefined {
  if (titled) return `policy/${id}/title`;
  return when && `policy/${id}/when`;
}

/** The unit of a sentence of a rule: the promise that it states. */
export function sentenceUnit(rule: PublishedRule, at: number): string | undefined {
  const [returns, ...others] = (Object.keys(facets) as FacetName[]).filter(
    (name) => facets[name].of(rule) !== undefined,
  );
  const days = rule.returnDays === undefined ? [] : (['windows'] as const);
  const stated: Promised[] =
    returns === 'returns' ? [returns, ...days, ...others] : [...days, ...(returns ? [returns] : []), ...others];
  const name = stated[at];
  // where an editor shows a promise more or less, the others stand elsewhere
  if (!name || stated.length !== rule.sentences.length) return undefined;
  return fieldUnit(rule.id, rule, name);
}

/** The unit of a promise of the general case: the value, or the rule for all items, that makes it. */
export function promiseUnit({ rules, values }: PublishedPolicy, { decidedBy }: Promises, name: Promised): string {
  const rule = rules.find(({ id }) => id === decidedBy[name]);
  return fieldUnit(rule?.id ?? 'values', rule ?? values, name);
}

/** The name of a promise, as `promisesFor` decides it. */
export type Promised = keyof Promises['decidedBy'];

function fieldUnit(id: string, stated: object, name: Promised): string {
  const names = fields[name] ?? [name];
  return `policy/${id}/${names.find((field) => field in stated) ?? names[0]}`;
}

/** Where a promise has another name than the field that states it. */
const fields: { readonly [name: string]: readonly string[] } = {
  wayBack: ['returnCost', 'returnPaidBy'],
  guarantee: ['guaranteeYears'],
  windows: ['returnDays'],
};
