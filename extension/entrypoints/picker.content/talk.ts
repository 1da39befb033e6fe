/** What the content script and the background say to one another. */
import { browser } from 'wxt/browser';
import type { PreviewValue } from '../../../content/documents/protocol/messages.ts';
import { shownHere } from './shown.ts';

/** What the content script says to a person; `%` stands for the text that a button is for. */
export interface PickerWords {
  readonly locale: string;
  readonly edit: string;
  readonly frame: string;
  readonly nothing: string;
  readonly none: string;
  readonly connect: string;
  readonly foreign: string;
  readonly ready: string;
  readonly stop: string;
  readonly all: string;
  readonly absent: string;
  readonly long: string;
  readonly gone: string;
  readonly preview: string;
}

/** One unit as it will be. */
export interface PreviewedUnit {
  readonly unit: string;
  /** The language of the text. */
  readonly locale?: string;
  /** The language of the page in which that text is shown, where it is another. */
  readonly shownIn?: string;
  readonly value: PreviewValue;
}

/** What the background tells. */
export type Told =
  | {
      readonly type: 'previews';
      readonly previews: readonly PreviewedUnit[];
      /** Something else is changed, which this page was not told. */
      readonly more: boolean;
      readonly label: string;
      /** The language of the text that is open. */
      readonly locale?: string;
    }
  | { readonly type: 'reveal'; readonly unit: string }
  | { readonly type: 'size'; readonly height: number }
  | { readonly type: 'close' }
  /** Customers see what was published. */
  | { readonly type: 'renew' }
  /** Asks what customers of this page see: see `shownHere`. */
  | { readonly type: 'shown' }
  /** The frame over a text came, or is no longer there. */
  | { readonly type: 'frame'; readonly visit: string; readonly there: boolean }
  | { readonly type: 'there' };

/** What the background knows of a page. */
export interface Known {
  readonly words: PickerWords;
  /** The shop is known. */
  readonly connected: boolean;
  /** The units that the person cannot change in a field. */
  readonly closed: readonly string[];
}

/** Tells the background what stands on the page. */
export async function sayHere(page: string, found: boolean): Promise<Known | undefined> {
  const language = browser.i18n.getUILanguage();
  return (await browser.runtime.sendMessage({ type: 'here', page, found, language }))?.ok;
}

/** Opens a text; the name of the visit, or what is to be said where it cannot be opened. */
export async function sayOpen(unit: string, locale: string): Promise<{ visit?: string; said?: string }> {
  return (await browser.runtime.sendMessage({ type: 'open', unit, locale }))?.ok ?? {};
}

/** Tells that nothing is open any more, that everything is to be seen, or that the person ended editing. */
export function sayThat(type: 'closed' | 'all' | 'ended'): void {
  browser.runtime.sendMessage({ type }).catch(() => {});
}

/** Hears the background until `signal` ends. */
export function listen(signal: AbortSignal, hear: (told: Told) => void): void {
  const onMessage = (
    told: Told,
    sender: { id?: string | undefined },
    respond: (shown: readonly string[]) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (told.type === 'shown') {
      shownHere().then(respond);
      return true;
    }
    hear(told);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
