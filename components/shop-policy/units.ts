/** Names the units that the words of a rule come from, so that an owner can edit them where they stand. */
import type { PublishedRule } from '../../content/documents/published.ts';
import { type FacetName, facets } from '../../content/returns/facets.ts';

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
  const days = rule.returnDays === undefined ? [] : ['returnDays'];
  const stated =
    returns === 'returns' ? [returns, ...days, ...others] : [...days, ...(returns ? [returns] : []), ...others];
  const name = stated[at];
  if (!name) return undefined;
  return `policy/${rule.id}/${(fields[name] ?? [name]).find((field) => field in rule) ?? name}`;
}

/** Where a promise has another name than the field that states it. */
const fields: { readonly [name: string]: readonly string[] } = {
  wayBack: ['returnCost', 'returnPaidBy'],
  guarantee: ['guaranteeYears'],
};
