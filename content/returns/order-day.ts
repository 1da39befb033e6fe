import type { PublishedPolicy } from '../documents/published.ts';

/** Whether an answer needs the day of the order: terms of old are kept, or count from it. */
export function asksOrderDay({ validFrom, earlier, rules }: PublishedPolicy): boolean {
  const byDay = rules.some(
    ({ countedFrom, when }) => countedFrom === 'order' || when?.orderedFrom || when?.orderedUntil,
  );
  return byDay || Boolean(validFrom && earlier?.length);
}
