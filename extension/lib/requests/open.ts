/** Asked of a text in all its languages: of that which is open over a page, or of one that is named. */
import * as v from 'valibot';
import { LocaleTag } from '../../../content/documents/text.ts';
import { line, meaning, origin, typed, unit } from './parts.ts';

/** A text, named with everything that is done to it; and from opening it to leaving it. */
const open = { origin, unit, visit: line };

export const OpenRequest = v.variant('type', [
  v.strictObject({ type: v.literal('languages'), tab: v.number() }),
  v.strictObject({ type: v.literal('fields'), origin, unit }),
  v.strictObject({ type: v.literal('type-in'), ...open, locale: LocaleTag, text: typed, before: typed }),
  v.strictObject({ type: v.literal('mean-in'), ...open, meaning }),
  v.strictObject({ type: v.literal('confirm-in'), ...open, locale: LocaleTag }),
  v.strictObject({ type: v.literal('reveal'), tab: v.number(), unit }),
]);
