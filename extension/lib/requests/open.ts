/** Asked of the text that is open over a page. */
import * as v from 'valibot';
import { LocaleTag } from '../../../content/documents/text.ts';
import { meaning, typed, unit } from './parts.ts';

export const OpenRequest = v.variant('type', [
  v.strictObject({ type: v.literal('languages'), tab: v.number() }),
  v.strictObject({ type: v.literal('type-in'), tab: v.number(), locale: LocaleTag, text: typed, meaning }),
  v.strictObject({ type: v.literal('confirm-in'), tab: v.number(), locale: LocaleTag }),
  v.strictObject({ type: v.literal('reveal'), tab: v.number(), unit }),
]);
