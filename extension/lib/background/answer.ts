/** Decides who asks, and so what may be asked: a page of a shop little, the frame over it more, the panel all. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Locale } from '../../../content/values/locale.ts';
import { centerOf, changesOf } from '../draft.ts';
import { previewsOf } from '../preview.ts';
import { type Failure, failureOf, Refusal } from '../refusal.ts';
import { FrameRequest, PanelRequest, PickerRequest } from '../requests.ts';
import { pickerWords } from '../words.ts';
import { confirmField, fieldView, type OpenField, typeField } from './field.ts';
import { answerPanel, onlyAsks } from './panel.ts';
import type { Shops } from './shop.ts';
import { setTab, tabAt, tabsOf, tellTab } from './tabs.ts';

/** What is answered to a request. */
export type Answer<Result> = { readonly ok: Result } | { readonly failed: Failure };

/** Who sent a message: by what the browser says of it, never by what it says of itself. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The answer to a message; nothing for a sender that is none of ours. */
export async function answer(shops: Shops, message: unknown, sender: Sender): Promise<Answer<unknown> | undefined> {
  if (sender.id !== browser.runtime.id) return undefined;
  try {
    return { ok: await dispatch(shops, message, sender) };
  } catch (error) {
    return { failed: failureOf(error) };
  }
}

async function dispatch(shops: Shops, message: unknown, sender: Sender): Promise<unknown> {
  const { url = '', frameId, tab } = sender;
  const isOwn = url.startsWith(browser.runtime.getURL('/'));
  if (!isOwn && frameId === 0 && tab?.id !== undefined)
    return fromPicker(shops, read(PickerRequest, message), tab.id, new URL(url).origin);
  if (isOwn && frameId && tab?.id !== undefined) return fromFrame(shops, read(FrameRequest, message), tab.id);
  if (!isOwn || frameId) throw new Refusal('not-understood');
  const request = read(PanelRequest, message);
  const result = await answerPanel(shops, request);
  const origin = 'origin' in request ? request.origin : (await tabAt(request.tab ?? -1))?.origin;
  if (origin && !onlyAsks(request)) await show(shops, origin);
  return result;
}

function read<Schema extends v.GenericSchema>(schema: Schema, message: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, message);
  if (!result.success) throw new Refusal('not-understood');
  return result.output;
}

async function fromPicker(shops: Shops, request: PickerRequest, id: number, origin: string): Promise<unknown> {
  const connection = await shops.connection(origin);
  if (request.type === 'here') {
    await setTab(id, { origin, found: request.found });
    tellPages();
    if (connection) show(shops, origin).catch(() => {});
    return { words: await pickerWords(), connected: Boolean(connection) };
  }
  if (!connection) throw new Refusal('not-connected');
  const { unit, locale } = request.type === 'open' ? request : {};
  await setTab(id, { origin, found: true, ...(unit && locale ? { unit, locale, visit: crypto.randomUUID() } : {}) });
  return null;
}

async function fromFrame(shops: Shops, request: FrameRequest, id: number): Promise<unknown> {
  const tab = await tabAt(id);
  const connection = tab && (await shops.connection(tab.origin));
  if (!tab || !connection) throw new Refusal('not-connected');
  const open: OpenField = { shops, connection, tab };
  switch (request.type) {
    case 'size':
      return tellTab(id, request);
    case 'close':
      return tellTab(id, request);
    case 'field': {
      const { locale = tab.locale ?? '' } = request;
      await setTab(id, { ...tab, locale });
      show(shops, tab.origin, locale).catch(() => {});
      return fieldView(open, locale);
    }
    case 'type': {
      const { unreadable = false } = await typeField(open, request);
      show(shops, tab.origin, request.locale).catch(() => {});
      return { unreadable };
    }
    case 'confirm':
      await confirmField(open, request.locale);
      await show(shops, tab.origin, request.locale);
      return fieldView(open, request.locale);
  }
}

/** Has every page of a shop show what is changed, and every page of ours look again. */
async function show(shops: Shops, origin: string, locale?: Locale): Promise<void> {
  tellPages();
  const tabs = tabsOf(origin);
  if (!tabs.length || !(await shops.connection(origin))) return;
  const draft = await shops.draft(origin);
  const previews = await previewsOf(centerOf(draft), changesOf(draft));
  const { preview: label } = await pickerWords();
  for (const id of tabs) await tellTab(id, { type: 'previews', previews, label, ...(locale ? { locale } : {}) });
}

function tellPages(): void {
  browser.runtime.sendMessage({ type: 'changed' }).catch(() => {});
}
