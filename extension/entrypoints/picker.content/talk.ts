/** What the content script and the background say to one another. */
import { browser } from 'wxt/browser';
import type { PreviewValue } from '../../../content/documents/protocol/messages.ts';

/** What the content script says to a person; `%` stands for the text that a button is for. */
export interface PickerWords {
  readonly locale: string;
  readonly edit: string;
  readonly frame: string;
  readonly nothing: string;
  readonly connect: string;
  readonly foreign: string;
  readonly ready: string;
  readonly stop: string;
  readonly preview: string;
}

/** One unit as it will be. */
export interface PreviewedUnit {
  readonly unit: string;
  readonly locale?: string;
  readonly value: PreviewValue;
}

/** What the background tells. */
export type Told =
  | {
      readonly type: 'previews';
      readonly previews: readonly PreviewedUnit[];
      readonly label: string;
      /** The language of the text that is open. */
      readonly locale?: string;
    }
  | { readonly type: 'reveal'; readonly unit: string }
  | { readonly type: 'size'; readonly height: number }
  | { readonly type: 'close' }
  | { readonly type: 'there' };

/** Tells the background what stands on the page; the words to say, and whether the shop is known. */
export async function sayHere(found: boolean): Promise<{ words: PickerWords; connected: boolean } | undefined> {
  return (await browser.runtime.sendMessage({ type: 'here', found }))?.ok;
}

/** Opens a text; tells whether that is allowed. */
export async function sayOpen(unit: string, locale: string): Promise<boolean> {
  return 'ok' in ((await browser.runtime.sendMessage({ type: 'open', unit, locale })) ?? {});
}

export function sayClosed(): void {
  browser.runtime.sendMessage({ type: 'closed' }).catch(() => {});
}

/** Hears the background until `signal` ends. */
export function listen(signal: AbortSignal, hear: (told: Told) => void): void {
  const onMessage = (told: Told, sender: { id?: string | undefined }): true | undefined => {
    if (sender.id === browser.runtime.id) hear(told);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
