/** Concepts that answer for one another, in any shop and any language. */

/** A concept, then those whose entries may serve who asks for it. */
const table = `
broken complaint warranty
card methods pay
complaint broken warranty
declined pay methods
incomplete complaint missing wrong
instalment methods pay
methods pay
missing track delay
ondelivery methods pay
password account
pay methods
return withdraw
warranty complaint repair
whopays price free return
withdraw return
wrong complaint exchange incomplete
`;

/** How well they serve, from 0 to 1. */
export const relatedWorth = 0.55;

const relations = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((name) => `@${name}`))
    .map(([concept = '', ...others]) => [concept, others]),
);

/** The concepts whose entries may serve who asks for `concept`. */
export function related(concept: string): readonly string[] {
  return relations.get(concept) ?? [];
}
