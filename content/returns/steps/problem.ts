/** What can be the matter with one answer. */
import { wallClock } from '../../values/calendar.ts';
import type { Setting } from './answers.ts';

/** A place for an answer. */
export type Field =
  | 'aim'
  | 'name'
  | 'email'
  | 'order'
  | 'whole'
  | 'items'
  | 'described'
  | 'delivered'
  | 'reason'
  | 'kind'
  | 'wish'
  | 'defect'
  | 'shown'
  | 'resolution'
  | 'code';

/** What is the matter with an answer; its words are `returns:error.<field>`, else those of its code. */
export interface Problem {
  readonly field: Field;
  readonly code: 'missing' | 'shape' | 'too-long' | 'future';
  /** Which of the items that were told, from 0. */
  readonly at?: number;
  /** The most characters that fit. */
  readonly most?: number;
}

/** It was not told. */
export function missing(field: Field): Problem {
  return { field, code: 'missing' };
}

/** It has more characters than fit. */
export function tooLong(field: Field, text: string | undefined, most: number): Problem[] {
  return text && text.trim().length > most ? [{ field, code: 'too-long', most }] : [];
}

/** Whether nothing was typed. */
export function isBlank(text: string | undefined): boolean {
  return !text?.trim();
}

/** What has been cannot be of a day to come. */
export function future(field: Field, day: string | undefined, { now, timeZone }: Setting): Problem[] {
  const told = day && day !== 'not-yet';
  return told && day > wallClock(now, timeZone).day ? [{ field, code: 'future' }] : [];
}
