/** How the right to withdraw stands for what the customer chose: what may be said of it, never a refusal. */
import type { Exception } from '../../law/exceptions.ts';
import type { CalendarDay } from '../../values/calendar.ts';
import type { Return, Withdrawal } from '../answer.ts';
import { rightOf } from '../rights.ts';
import type { FactName } from '../types.ts';
import type { Answers, Setting } from './answers.ts';
import { judged } from './facts.ts';

/** Until when one can withdraw, as far as anybody knows. */
export type Window =
  /** Without a last day it has not begun to run. */
  | {
      readonly status: 'open';
      readonly lastDay?: CalendarDay | undefined;
      readonly doubtful: boolean;
      /** The shop takes it back for longer, of its own accord: this is what the law gives. */
      readonly lawful?: true;
    }
  | { readonly status: 'depends'; readonly missing: readonly FactName[]; readonly doubtful: boolean }
  /** It seems so; the statement can be sent all the same. */
  | { readonly status: 'over'; readonly lastDay: CalendarDay; readonly doubtful: boolean }
  | { readonly status: 'closed'; readonly exception?: Exception | undefined; readonly doubtful: boolean };

/** The window of the chosen items: open while one of them can still be withdrawn from, and as long as all of those. */
export function withdrawalWindow(answers: Answers, setting: Setting): Window {
  const items = judged(answers, setting);
  if (!items) return { status: 'depends', missing: ['country'], doubtful: false };
  const window = windowOf(items.map(({ rights }) => rightOf(rights, 'withdrawal')));
  const { lastDay } = window.status === 'open' ? window : {};
  const longer = items.some(({ rights }) => lastDay && lasts(rightOf(rights, 'return'), lastDay));
  return window.status === 'open' && longer ? { ...window, lawful: true } : window;
}

/** The window of several rights to withdraw. */
export function windowOf(all: readonly Withdrawal[]): Window {
  const doubtful = all.some(({ doubts }) => doubts.length > 0);
  const open = all.flatMap((right) => (right.status === 'open' ? [right] : []));
  if (open.length) {
    const days = open.flatMap(({ lastDay }) => lastDay?.day ?? []).sort();
    return { status: 'open', lastDay: days[0], doubtful };
  }
  const missing = all.flatMap((right) => (right.status === 'depends' ? [right.missing] : []));
  if (missing.length || !all.length) return { status: 'depends', missing: [...new Set(missing.flat())], doubtful };
  const reasons = all.flatMap((right) => (right.status === 'closed' ? [right.because] : []));
  const ended = reasons.flatMap((because) => (because.reason === 'window-ended' ? [because.lastDay] : [])).sort();
  const lastDay = ended.at(-1);
  if (lastDay) return { status: 'over', lastDay, doubtful };
  const exception = reasons.flatMap((because) => (because.reason === 'exception' ? [because.exception] : []))[0];
  return { status: 'closed', exception, doubtful };
}

function lasts(promise: Return, day: CalendarDay): boolean {
  return promise.status === 'open' && promise.lastDay !== undefined && promise.lastDay.day > day;
}

/** Whether money may still be asked for as a withdrawal: what is not known does not take that away. */
export function mayWithdraw({ status }: Window): boolean {
  return status === 'open' || status === 'depends';
}
