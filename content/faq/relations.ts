/** Concepts that answer for one another, in any shop and any language. */

/** A concept, then those whose entries may serve who asks for it, with how well. */
const table = `
abroad delivery.5
account password.4 guest.4
allergy material.6 return.3
away delivery.5 courier.5 locker.4
broken complaint.85 warranty.5
cancel order.3 change.4
card methods.75 pay.7
carry delivery.5
change cancel.5
charged pay.6 declined.4 refund.4
complaint broken.8 warranty.5
confirm order.4
courier delivery.7
declined pay.75 methods.5
delay track.75 missing.6 time.4
discount voucher.4 points.3
free price.8
guest account.75 order.4
hours contact.6 store.6
incomplete complaint.65 missing.6 wrong.6
instalment methods.75 pay.65
label return.5
locker pickup.5 delivery.4
material allergy.5
methods pay.85
missing track.85 delay.7
newsletter privacy.3
ondelivery methods.75 pay.65
packaging return.4
password account.8
pay methods.8
pickup store.6 locker.5 delivery.3
price free.6
privacy remove.4
refund return.35
remove account.6 privacy.6
repair warranty.7 complaint.6 broken.5
return withdraw.55
store pickup.5 hours.4 contact.4
track delivery.4 missing.5
unpaid confirm.75 charged.5 declined.6 pay.4
voucher gift.5 discount.4
warranty complaint.65 repair.6
washing material.3
whopays price.7 free.7 return.6
withdraw return.8 cancel.4
worn return.55
wrong complaint.65 exchange.5 return.45 incomplete.5
`;

const relations = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name, ...others] = line.split(' ');
      return [
        `@${name}`,
        others.map((other) => other.split('.')).map(([to, tenths]) => [`@${to}`, Number(`.${tenths}`)]),
      ];
    }),
) as ReadonlyMap<string, readonly [concept: string, weight: number][]>;

/** The concepts that may serve who asks for `concept`, with how well, from 0 to 1. */
export function related(concept: string): readonly [concept: string, weight: number][] {
  return relations.get(concept) ?? [];
}
