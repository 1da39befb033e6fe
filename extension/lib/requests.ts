/** What pages of the extension and its content script ask of the background; everything else is refused. */
import * as v from 'valibot';
import { LocaleTag } from '../../content/documents/text.ts';
import { DraftRequest } from './requests/draft.ts';
import { OpenRequest } from './requests/open.ts';
import { meaning, typed, unit } from './requests/parts.ts';
import { PublicationsRequest } from './requests/publications.ts';
import { ShopRequest } from './requests/shop.ts';

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

/** In the extension's own pages: the side panel, the first steps, all texts. Each kind has its handler in panel.ts. */
export const PanelRequest = v.variant('type', [ShopRequest, DraftRequest, PublicationsRequest, OpenRequest]);

export type PickerRequest = v.InferOutput<typeof PickerRequest>;
export type FrameRequest = v.InferOutput<typeof FrameRequest>;
export type PanelRequest = v.InferOutput<typeof PanelRequest>;
