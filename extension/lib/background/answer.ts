/** Decides who asks, and so what may be asked: a page of a shop little, the frame over it more, the panel all. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Failure, failureOf, Refusal } from '../refusal.ts';
import { FrameRequest, PanelRequest, PickerRequest } from '../requests.ts';
import { fromFrame, fromPicker } from './page-requests.ts';
import { answerPanel, onlyAsks } from './panel.ts';
import type { Shops } from './shop.ts';
import { show } from './show.ts';
import { tabAt } from './tabs.ts';

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
