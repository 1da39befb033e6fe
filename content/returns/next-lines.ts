/** What comes next, as lines for the acknowledgement: on the page, in its copy, in the mail. */
import { instantOf, weekday } from '../values/calendar.ts';
import type { Locale } from '../values/locale.ts';
import type { Values } from '../values/text.ts';
import { type CostWord, costWords } from './cost-words.ts';
import type { DueDate } from './due-dates.ts';

/** The messages that say it. */
export type NextWord =
  | CostWord
  | `returns:next.${'send-back' | 'address' | 'refund' | 'withheld' | 'answer' | 'answer.open' | 'accepted'}`;

/** A dated line, and what is said below it. */
export interface NextLine {
  readonly what: DueDate['what'];
  readonly text: string;
  readonly note?: string | undefined;
}

/** The lines of all that is still to come, in the order of their days; without any day, that the shop will answer. */
export function nextLines(
  dates: readonly DueDate[],
  returnAddress: string | undefined,
  locale: Locale,
  say: (key: NextWord, values?: Values) => string,
): NextLine[] {
  const lines = dates.flatMap(({ what, by, withheld, otherwise, ...cost }): NextLine[] => {
    const values = { day: instantOf(by), weekday: weekday(by) };
    switch (what) {
      case 'acknowledge':
        return [];
      case 'send-back':
        return [
          {
            what,
            text: say('returns:next.send-back', values),
            note: joined(
              returnAddress && say('returns:next.address', { address: returnAddress }),
              costWords(cost, locale, say),
            ),
          },
        ];
      case 'refund':
        return [{ what, text: say('returns:next.refund', values), note: withheld && say('returns:next.withheld') }];
      default:
        return [
          {
            what,
            text: say('returns:next.answer', values),
            note: otherwise === 'accepted' ? say('returns:next.accepted') : undefined,
          },
        ];
    }
  });
  return lines.length ? lines : [{ what: 'answer', text: say('returns:next.answer.open') }];
}

function joined(...notes: readonly (string | undefined)[]): string | undefined {
  return notes.filter((note) => note).join('. ') || undefined;
}
