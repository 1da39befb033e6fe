/**
 * Which screen comes next: a pure function of what was told.
 *
 * The first screen that is still open is the one to show. Going on marks a screen as done, going back to it takes that
 * mark away; what was typed stays. A withdrawal has two screens, everything else at most four; the last one sends.
 */
import type { Aim, Answers, Screen, Setting } from './steps/answers.ts';
import { pathOf } from './steps/path.ts';
import { problemsOf } from './steps/problems.ts';

const screens: { readonly [aim in Aim]: readonly Screen[] } = {
  withdrawal: ['start', 'details', 'confirm'],
  return: ['start', 'items', 'resolution', 'check'],
  exchange: ['start', 'items', 'sending', 'check'],
  complaint: ['start', 'items', 'resolution', 'check'],
};

/** The screens from the first to the one that sends; while nobody has said what they come for, only the question. */
export function screensOf(answers: Answers, setting: Setting): readonly Screen[] {
  const path = pathOf(answers, setting);
  if (!path) return ['start'];
  return setting.aim ? screens[path].slice(1) : screens[path];
}

/** The screen to show. */
export function screenOf(answers: Answers, setting: Setting): Screen {
  const all = screensOf(answers, setting);
  const open = all.find((screen) => !isDone(screen, answers, setting));
  return open ?? all.at(-1) ?? 'start';
}

/** The answers after going on from the screen that is shown; the same, while something is missing on it. */
export function forward(answers: Answers, setting: Setting): Answers {
  const screen = screenOf(answers, setting);
  if (isLast(screen) || problemsOf(screen, answers, setting).length) return answers;
  const gone: Answers = { ...answers, done: [...new Set([...(answers.done ?? []), screen])] };
  // on another way more is asked on a screen before: it is open until the customer goes on from it
  return { ...gone, done: gone.done?.filter((each) => !problemsOf(each, gone, setting).length) };
}

/** The answers with a screen open again, to change something on it; the others stay done. */
export function reopened(answers: Answers, screen: Screen): Answers {
  return { ...answers, done: (answers.done ?? []).filter((other) => other !== screen) };
}

/** Where the customer is, from 1; nothing on the way of a withdrawal, which is too short to count. */
export function progressOf(
  answers: Answers,
  setting: Setting,
): { readonly at: number; readonly of: number } | undefined {
  const all = screensOf(answers, setting);
  if (pathOf(answers, setting) === 'withdrawal' || all.length < 2) return undefined;
  return { at: all.indexOf(screenOf(answers, setting)) + 1, of: all.length };
}

/** Whether a screen is one that sends. */
export function isLast(screen: Screen): boolean {
  return screen === 'confirm' || screen === 'check';
}

function isDone(screen: Screen, answers: Answers, setting: Setting): boolean {
  return Boolean(answers.done?.includes(screen)) && !problemsOf(screen, answers, setting).length;
}
