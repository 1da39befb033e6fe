/** The published form of what a customer chooses from: reasons, and ways for things to travel back. */
import type { Locale } from '../../values/locale.ts';
import { byRank } from '../canonical.ts';
import type { HelpCenter } from '../center.ts';
import type { PublishedReason, PublishedWay } from '../published-reasons.ts';
import type { Reason, Way } from '../reasons.ts';
import { fill } from './fill.ts';
import { each, given } from './given.ts';

/** The adopted reasons in their order. */
export function publishReasons(
  center: HelpCenter,
  locale: Locale,
  reasons: readonly Reason[],
): Promise<PublishedReason[]> {
  return each(adopted(reasons), async ({ id, for: kinds, wish, fields: { title, tip } }) => {
    const filled = await fill(center, locale, { line: title, ...(tip ? { prose: tip } : {}) });
    if (!filled) return undefined;
    const { line, prose, marks } = filled;
    return { id, for: kinds, ...given({ wish }), title: line, ...(prose.length ? { tip: prose } : {}), ...marks };
  });
}

/** The adopted ways in their order. */
export function publishWays(center: HelpCenter, locale: Locale, ways: readonly Way[]): Promise<PublishedWay[]> {
  return each(adopted(ways), async ({ id, method, countries, code, fields: { title, note } }) => {
    const filled = await fill(center, locale, { line: title, ...(note ? { prose: note } : {}) });
    if (!filled) return undefined;
    const { line, prose, marks } = filled;
    const own = given({ countries, code });
    return { id, method, ...own, title: line, ...(prose.length ? { note: prose } : {}), ...marks };
  });
}

function adopted<Choice extends Reason | Way>(choices: readonly Choice[]): Choice[] {
  return [...choices].sort(byRank).filter((choice) => choice.adopted !== false);
}
