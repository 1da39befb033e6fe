/** What pages of the extension and its content script ask of the background; everything else is refused. */
import * as v from 'valibot';
import { LocaleTag } from '../../content/documents/text.ts';
import { DraftRequest } from './requests/draft.ts';
import { OpenRequest } from './requests/open.ts';
import { mark, meaning, name, tag, typed, unit } from './requests/parts.ts';
import { PeopleRequest } from './requests/people.ts';
import { PublicationsRequest } from './requests/publications.ts';
import { ShopRequest } from './requests/shop.ts';
import { TextsRequest } from './requests/texts.ts';

/** On a shop's page: what stands there, and what the person clicked. It names things and brings no text. */
export const PickerRequest = v.variant('type', [
  v.strictObject({ type: v.literal('here'), page: name, found: v.boolean(), language: tag }),
  v.strictObject({ type: v.literal('open'), unit, locale: LocaleTag }),
  v.strictObject({ type: v.literal('closed') }),
  v.strictObject({ type: v.literal('all') }),
  v.strictObject({ type: v.literal('ended') }),
]);

/**
 * In the frame over a text: it edits drafts and can publish nothing, for a page could lay something over it. `visit`
 * proves that the person opened it.
 */
export const FrameRequest = v.variant('type', [
  v.strictObject({ type: v.literal('field'), visit: name, locale: v.exactOptional(LocaleTag) }),
  v.strictObject({ type: v.literal('again'), visit: name, locale: LocaleTag }),
  v.strictObject({ type: v.literal('type'), visit: name, locale: LocaleTag, text: typed, before: typed }),
  v.strictObject({ type: v.literal('mean'), visit: name, meaning }),
  v.strictObject({ type: v.literal('earlier'), visit: name, of: mark }),
  v.strictObject({ type: v.literal('confirm'), visit: name, locale: LocaleTag }),
  v.strictObject({ type: v.literal('size'), visit: name, height: v.pipe(v.number(), v.minValue(0), v.maxValue(4000)) }),
  v.strictObject({ type: v.literal('close'), visit: name }),
]);

/** In the extension's own pages: the side panel, the first steps, all texts. Each kind has its handler in panel.ts. */
export const PanelRequest = v.variant('type', [
  ShopRequest,
  PeopleRequest,
  DraftRequest,
  PublicationsRequest,
  OpenRequest,
  TextsRequest,
]);

export type PickerRequest = v.InferOutput<typeof PickerRequest>;
export type FrameRequest = v.InferOutput<typeof FrameRequest>;
export type PanelRequest = v.InferOutput<typeof PanelRequest>;
