/** Where in the first run something is told. */
import type { Spot } from '../../../content/documents/finding-place.ts';
import type { Start } from './start.ts';

/** A screen, and the name of a field or the heading of an offer on it. */
export interface Field {
  readonly screen: Start['screen'];
  readonly name: string;
}

const told: { readonly [screen in 'shop' | 'facts']: readonly string[] } = {
  shop: ['name', 'legalName', 'taxId', 'phone', 'email', 'country'],
  facts: [
    ...['returnDays', 'countedFrom', 'returnCost', 'freeReturnFrom', 'returnAddress', 'replyHours'],
    ...['complaintAddress', 'complaintReplyDays', 'refundDays', 'warrantyYears'],
  ],
};

const otherNames: { readonly [name: string]: Field } = {
  'about/address': { screen: 'shop', name: 'postal' },
  'about/url': { screen: 'shop', name: 'address' },
  'shop/hours': { screen: 'facts', name: 'opens' },
  'everything/returnPaidBy': { screen: 'facts', name: 'paidBy' },
};

/** The field for what is at `spot`, if it is asked for; `offered` are the keys of what can be kept. */
export function fieldOf({ document, entry, field = '' }: Spot, offered: readonly string[]): Field | undefined {
  const key = [`${document}/${entry}`, `rule/${entry}`].find((each) => offered.includes(each));
  if (key) return { screen: 'answers', name: key };
  const other = otherNames[`${entry}/${field}`];
  if (other) return other;
  const screen = (['shop', 'facts'] as const).find((each) => told[each].includes(field));
  return screen && document !== 'faq' ? { screen, name: field } : undefined;
}
