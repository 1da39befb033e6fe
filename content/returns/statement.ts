/**
 * A request as a sentence: what the customer declares, in their language, and if it is another also in that of the
 * contract.
 *
 * Knows which message says what; the words are handed in. Each item stands in it with its quantity.
 */
import { instantOf } from '../values/calendar.ts';
import type { Values } from '../values/text.ts';
import type { Request, RequestItem } from './request.ts';

/** The messages that statements are made of. */
export type StatementWord = `returns:said.${StatedKind | 'item' | 'wish' | 'defect' | 'kept' | 'dates' | 'not-yet'}`;

/** What is stated here; a question is a letter's. */
type StatedKind = Exclude<Request['kind'], 'question'>;

/** Says the messages of statements in one language. */
export type SayStatement = (key: StatementWord, values?: Values) => string;

/** What a statement is made from: a request that has none yet. */
export type Unsaid = Omit<Request, 'statement' | 'contractStatement'>;

/** The statement of a request; `reasons` are the shop's own, which say what is wrong where the customer did not. */
export function statementOf(
  request: Unsaid & { readonly kind: StatedKind },
  say: SayStatement,
  reasons: readonly Titled[] = [],
): string {
  const { kind, withdrawal, order } = request;
  return [
    say(`returns:said.${kind}`, { ...wordsOf(request, say, reasons), ...orderOf(order) }),
    ...datesOf(order, say),
    ...(withdrawal ? [say('returns:said.kept', dated(withdrawal.until))] : []),
  ].join('\n');
}

/** The items as statements name them, each with its quantity; what was described, where none is known. */
export function itemsSaid(
  { kind, items, described }: Unsaid,
  say: SayStatement,
  reasons: readonly Titled[] = [],
): string {
  const named = items.map((item) => itemSaid(item, say, kind === 'complaint' ? reasons : []));
  return [...named, ...(described ? [described] : [])].join('; ');
}

/** How an order is named in a message: by its number, in words, or not at all. */
export function orderOf({ number, described }: Request['order']): Values {
  const order = number ? 'number' : described ? 'described' : 'none';
  return { order, number: number ?? '', described: inline(described) };
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

function wordsOf(request: Unsaid, say: SayStatement, reasons: readonly Titled[]): Values {
  const items = itemsSaid(request, say, reasons);
  return {
    name: request.contact.name ?? '',
    resolution: request.resolution?.replaceAll('-', '_') ?? 'none',
    scope: items ? (request.whole ? 'all' : 'items') : 'whole',
    items: inline(items),
  };
}

/** An item by its name, with its quantity. */
export function itemNamed(
  { name, variant, quantity }: RequestItem,
  say: (key: 'returns:said.item', values?: Values) => string,
): string {
  return say('returns:said.item', { name, detailed: variant ? 'yes' : 'no', variant: variant ?? '', quantity });
}

function itemSaid(named: RequestItem, say: SayStatement, reasons: readonly Titled[]): string {
  const { wish, defect, reason } = named;
  const item = itemNamed(named, say);
  if (wish) return say('returns:said.wish', { item, ...wish });
  const wrong = [reasons.find(({ id }) => id === reason)?.title, defect?.words].filter((part) => part).join('. ');
  if (!wrong) return item;
  return say('returns:said.defect', { item, defect: inline(wrong), ...dated(defect?.shownOn) });
}

function datesOf({ orderedOn, deliveredOn }: Request['order'], say: SayStatement): string[] {
  if (!orderedOn && !deliveredOn) return [];
  const coming = deliveredOn === 'not-yet';
  const receivedOn = coming ? undefined : deliveredOn;
  const both = orderedOn && receivedOn ? 'both' : orderedOn ? 'ordered' : 'received';
  const days = { ordered: instantOf(orderedOn ?? ''), received: instantOf(receivedOn ?? '') };
  return [
    ...(orderedOn || receivedOn ? [say('returns:said.dates', { both, ...days })] : []),
    ...(coming ? [say('returns:said.not-yet')] : []),
  ];
}

function dated(day: string | undefined): Values {
  return { dated: day ? 'yes' : 'no', day: instantOf(day ?? '') };
}

/** Within a sentence there are no lines. */
function inline(text = ''): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
