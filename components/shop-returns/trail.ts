/** The screens of a wizard as entries in the history of the page, so that Back and Forward go through them. */
import type { Aim, Screen } from '../../content/returns/steps/answers.ts';
import { isRecord } from './keep/record.ts';

/** What an entry remembers: the way to a screen, and nothing of what was typed. */
export interface Mark {
  /** How many entries of ours come before it. */
  readonly at: number;
  readonly screen: Screen;
  /** What a link said that the customer comes for. */
  readonly link?: Aim | undefined;
  readonly aim?: Aim | undefined;
  readonly done: readonly Screen[];
  /** What became of a statement is shown here, on top of the screen that sent it. */
  readonly outcome?: true;
}

const name = 'shop-returns';

/** The mark of the entry that the page stands on; nothing, where it is not one of ours. */
export function currentMark(): Mark | undefined {
  const state: unknown = history.state;
  return isRecord(state) ? (state[name] as Mark | undefined) : undefined;
}

/** Whether a screen of ours comes before this one. */
export function canGoBack(): boolean {
  return (currentMark()?.at ?? 0) > 0;
}

/** Whether the entry that the page stands on is one of what became of a statement. */
export function isOutcome(): boolean {
  return currentMark()?.outcome === true;
}

/** Goes on to an entry for what became of a statement, so that Back leads to the screen that sent it. */
export function addOutcome(): void {
  const mark = currentMark();
  if (mark && !mark.outcome) addEntry({ ...mark, at: mark.at + 1, outcome: true });
}

/** Marks the entry that the page stands on. */
export function markEntry(mark: Mark): void {
  history.replaceState({ ...history.state, [name]: mark }, '');
}

/** Goes on to a new entry. */
export function addEntry(mark: Mark): void {
  history.pushState({ ...history.state, [name]: mark }, '');
}
