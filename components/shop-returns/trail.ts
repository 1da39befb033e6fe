/** The screens of a wizard as entries in the history of the page, so that Back and Forward go through them. */
import type { Aim, Answers, Screen, Setting } from '../../content/returns/steps/answers.ts';
import { screenOf } from '../../content/returns/steps.ts';

/** What an entry remembers: the way to a screen, and nothing of what was typed. */
export interface Mark {
  /** How many entries of ours come before it. */
  readonly at: number;
  readonly screen: Screen;
  /** What a link said that the customer comes for. */
  readonly link?: Aim | undefined;
  readonly aim?: Aim | undefined;
  readonly done: readonly Screen[];
}

const name = 'shop-returns';

/** The mark of the entry that the page stands on; nothing, where it is not one of ours. */
export function currentMark(): Mark | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && name in state ? (state[name] as Mark) : undefined;
}

/** The answers on the screen of an entry, as far as what was told leads there. */
export function answersAt({ screen, aim, done }: Mark, told: Answers, setting: Setting): Answers {
  const answers = { ...told, aim, done };
  // whoever chose another item instead of money left the way on which that was asked
  const unchosen = { ...answers, resolution: undefined };
  const leads = (way: Answers): boolean => screenOf(way, setting) === screen;
  return !leads(answers) && leads(unchosen) ? unchosen : answers;
}

/** Whether a screen of ours comes before this one. */
export function canGoBack(): boolean {
  return (currentMark()?.at ?? 0) > 0;
}

/** Marks the entry that the page stands on. */
export function markEntry(mark: Mark): void {
  history.replaceState({ ...history.state, [name]: mark }, '');
}

/** Goes on to a new entry. */
export function addEntry(mark: Mark): void {
  history.pushState({ ...history.state, [name]: mark }, '');
}
