/** Concepts that answer for one another, in any shop and any language. */

/** A concept, then those whose entries may serve who asks for it. */
const table = `
broken complaint warranty
card methods pay
charged pay
complaint broken warranty
declined pay methods
delay track missing
free price
guest account
incomplete complaint missing wrong
instalment methods pay
locker pickup
methods pay
missing track delay
ondelivery methods pay
password account
pay methods
pickup store locker
price free
remove account privacy
repair warranty complaint broken
return withdraw
store pickup
unpaid confirm charged declined
warranty complaint repair
whopays price free return
withdraw return
worn return
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
