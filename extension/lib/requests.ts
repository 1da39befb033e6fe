/** What pages of the extension and its content script ask of the background; everything else is refused. */
import * as v from 'valibot';
import { LocaleTag, longestText } from '../../content/documents/text.ts';

const line = v.pipe(v.string(), v.maxLength(2000));
const unit = v.pipe(v.string(), v.regex(/^(shop|policy|faq)\/[a-z0-9-]{1,64}\/[A-Za-z]{1,40}$/i));
const typed = v.pipe(v.string(), v.maxLength(longestText * 2));
const meaning = v.picklist(['same', 'changed', 'hidden']);
const origin = v.pipe(
  v.string(),
  v.check((text) => text.startsWith('http') && URL.canParse(text) && new URL(text).origin === text),
);

/** On a shop's page: what stands there, and what the person clicked. It names things and brings no text. */
export const PickerRequest = v.variant('type', [
  v.strictObject({ type: v.literal('here'), found: v.boolean() }),
  v.strictObject({ type: v.literal('open'), unit, locale: LocaleTag }),
  v.strictObject({ type: v.literal('closed') }),
]);

/** In the frame over a text: it edits drafts and can publish nothing, for a page could lay something over it. */
export const FrameRequest = v.variant('type', [
  v.strictObject({ type: v.literal('field'), locale: v.exactOptional(LocaleTag) }),
  v.strictObject({ type: v.literal('type'), locale: LocaleTag, text: typed, meaning }),
  v.strictObject({ type: v.literal('confirm'), locale: LocaleTag }),
  v.strictObject({ type: v.literal('size'), height: v.pipe(v.number(), v.minValue(0), v.maxValue(4000)) }),
  v.strictObject({ type: v.literal('close') }),
]);

/** In the side panel. */
export const PanelRequest = v.variant('type', [
  v.strictObject({ type: v.literal('status'), tab: v.optional(v.number()) }),
  v.strictObject({ type: v.literal('connect'), origin, access: line }),
  v.strictObject({
    type: v.literal('take-in'),
    origin,
    files: v.record(v.picklist(['shop', 'policy', 'faq']), v.string()),
  }),
  v.strictObject({
    type: v.literal('begin'),
    origin,
    files: v.record(v.picklist(['shop', 'policy', 'faq']), v.string()),
  }),
  v.strictObject({ type: v.literal('requests'), origin }),
  v.strictObject({ type: v.literal('disconnect'), origin }),
  v.strictObject({ type: v.literal('changes'), origin }),
  v.strictObject({ type: v.literal('discard'), origin, key: line }),
  v.strictObject({ type: v.literal('undo'), origin }),
  v.strictObject({ type: v.literal('redo'), origin }),
  v.strictObject({ type: v.literal('publish'), origin, confirmed: v.optional(v.boolean()) }),
  v.strictObject({
    type: v.literal('choose'),
    origin,
    choices: v.record(line, v.picklist(['mine', 'theirs', 'both'])),
  }),
  v.strictObject({ type: v.literal('history'), origin }),
  v.strictObject({ type: v.literal('take-back'), origin, revision: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject({ type: v.literal('visible'), origin, revision: line }),
  v.strictObject({ type: v.literal('export'), origin }),
  v.strictObject({ type: v.literal('import'), origin, text: v.pipe(v.string(), v.maxLength(8_000_000)) }),
  v.strictObject({ type: v.literal('texts'), origin }),
  v.strictObject({ type: v.literal('languages'), tab: v.number() }),
  v.strictObject({ type: v.literal('type-in'), tab: v.number(), locale: LocaleTag, text: typed, meaning }),
  v.strictObject({ type: v.literal('confirm-in'), tab: v.number(), locale: LocaleTag }),
  v.strictObject({ type: v.literal('reveal'), tab: v.number(), unit }),
]);

export type PickerRequest = v.InferOutput<typeof PickerRequest>;
export type FrameRequest = v.InferOutput<typeof FrameRequest>;
export type PanelRequest = v.InferOutput<typeof PanelRequest>;

/** What a change of the first language means for its translations. */
export type Meaning = v.InferOutput<typeof meaning>;
