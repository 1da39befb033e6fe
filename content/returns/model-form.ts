/**
 * The model withdrawal form of Annex I(B) of Directive 2011/83/EU, filled in as far as the answers go: for a shop that
 * does not acknowledge, to be sent by mail or letter.
 */
import { formatDay } from '../values/calendar.ts';
import type { Locale } from '../values/locale.ts';
import type { Values } from '../values/text.ts';
import { itemsSaid, type StatementWord, type Unsaid } from './statement.ts';

/** The messages that the form is made of. */
export type FormWord =
  | StatementWord
  | 'returns:copy.order'
  | `returns:form.${'title' | 'note' | 'to' | 'statement' | 'dates' | 'name' | 'address' | 'signature' | 'date'}`;

/** To whom it goes. */
export interface FormShop {
  readonly name: string;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
}

/** The form in `locale`; what is not known stays to be written. */
export function modelForm(
  request: Unsaid,
  shop: FormShop,
  locale: Locale,
  say: (key: FormWord, values?: Values) => string,
): string {
  const { order, contact, madeAt } = request;
  const number = order.number && `${say('returns:copy.order')} ${order.number}`;
  const items = [itemsSaid(request, say), number, order.described].filter((part) => part).join(', ') || blank;
  const days = [order.orderedOn, order.deliveredOn].map((day) =>
    day && day !== 'not-yet' ? formatDay(day, locale, 'long') : blank,
  );
  return [
    say('returns:form.title'),
    say('returns:form.note'),
    '',
    say('returns:form.to', { shop: [shop.name, shop.address, shop.email].filter((part) => part).join(', ') }),
    say('returns:form.statement', { items }),
    say('returns:form.dates', { dates: days.join(' / ') }),
    say('returns:form.name', { name: contact.name ?? blank }),
    say('returns:form.address', { address: blank }),
    say('returns:form.signature', { blank }),
    say('returns:form.date', { date: formatDay(madeAt.slice(0, 10), locale, 'long') }),
  ].join('\n');
}

const blank = '……………………';
