/** Concepts that answer for one another, in any shop and any language. */

/** A concept, then those whose entries may serve who asks for it, how well: `+` well, `-` a little. */
const table = `
abroad delivery
account password- guest-
allergy material
away delivery courier locker-
broken complaint+ warranty
cancel change-
card methods+ pay+
carry delivery
change cancel
charged pay declined- refund-
complaint broken+ warranty
confirm order-
courier delivery+
declined pay+ methods
delay track+ missing time-
discount voucher-
free price+
guest account+ order-
hours contact store
incomplete complaint missing wrong
instalment methods+ pay
label return
locker pickup delivery-
material allergy
methods pay+
missing track+ delay+
ondelivery methods+ pay
packaging return-
password account+
pay methods+
pickup store locker
price free
privacy remove-
refund return-
remove account privacy
repair warranty+ complaint broken
return withdraw
store pickup hours- contact-
track delivery- missing
unpaid confirm+ charged declined pay-
voucher gift discount-
warranty complaint repair
whopays price+ free+ return
withdraw return+ cancel-
worn return
wrong complaint exchange return- incomplete
`;

const worth: Record<string, number> = { '+': 0.8, '-': 0.4 };
const relations = new Map<string, [concept: string, weight: number][]>();
for (const line of table.trim().split('\n')) {
  const [name, ...others] = line.split(' ');
  relations.set(
    `@${name}`,
    others.map((other) => [`@${other.replace(/\W/, '')}`, worth[other.slice(-1)] ?? 0.6]),
  );
}

/** The concepts that may serve who asks for `concept`, with how well, from 0 to 1. */
export function related(concept: string): readonly [concept: string, weight: number][] {
  return relations.get(concept) ?? [];
}
