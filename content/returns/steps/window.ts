/** How the right to withdraw stands for what the customer chose: what may be said of it, never a refusal. */
import type { CalendarDay } from '../../values/calendar.ts';
import type { Return } from '../answer.ts';
import { rightOf } from '../rights.ts';
import type { Answers, Setting } from './answers.ts';
import { judged } from './facts.ts';

/** Until when one can withdraw, as far as anybody knows. */
export type Window =
  /** Without a last day it has not begun to run. */
  | {
      readonly status: 'open';
      readonly lastDay?: CalendarDay | undefined;
      /** The shop takes it back for longer, of its own accord: this is what the law gives. */
      readonly lawful?: true;
    }
  | { readonly status: 'depends' }
  /** It seems so; the statement can be sent all the same. */
  | {
      readonly status: 'over';
      readonly lastDay: CalendarDay;
      /** The shop takes it back for longer, or may: only what the law gives is over. */
      readonly lawful?: true;
      readonly promised?: CalendarDay | undefined;
    }
  | { readonly status: 'closed'; readonly promised?: CalendarDay | undefined };

/** The window of the chosen items: open while one of them can still be withdrawn from, and as long as all of those. */
export function withdrawalWindow(answers: Answers, setting: Setting): Window {
  const items = judged(answers, setting) ?? [];
  const all = items.map(({ rights }) => rightOf(rights, 'withdrawal'));
  const promises = items.map(({ rights }) => rightOf(rights, 'return'));
  const open = all.flatMap((right) => (right.status === 'open' ? [right] : []));
  if (open.length) {
    const [lastDay] = open.flatMap((right) => right.lastDay?.day ?? []).sort();
    const longer = promises.some((promise) => lastDay && lasts(promise, lastDay));
    return { status: 'open', lastDay, ...(longer ? { lawful: true } : {}) };
  }
  if (!all.length || all.some(({ status }) => status === 'depends')) return { status: 'depends' };
  const reasons = all.flatMap((right) => (right.status === 'closed' ? [right.because] : []));
  const lastDay = reasons
    .flatMap((because) => (because.reason === 'window-ended' ? [because.lastDay] : []))
    .sort()
    .at(-1);
  const promised = promisedUntil(promises);
  if (!lastDay) return { status: 'closed', promised };
  const lawful = promises.some(({ status }) => status !== 'closed');
  return { status: 'over', lastDay, ...(lawful ? { lawful } : {}), promised };
}

/** The last day on which the shop still takes all of them back of its own accord. */
function promisedUntil(promises: readonly Return[]): CalendarDay | undefined {
  const days = promises.flatMap((promise) => (promise.status === 'open' ? (promise.lastDay?.day ?? []) : []));
  return days.length === promises.length ? days.sort()[0] : undefined;
}

function lasts(promise: Return, day: CalendarDay): boolean {
  return promise.status === 'open' && promise.lastDay !== undefined && promise.lastDay.day > day;
}

/** Whether money may still be asked for as a withdrawal: what is not known does not take that away. */
export function mayWithdraw({ status }: Window): boolean {
  return status === 'open' || status === 'depends';
}
