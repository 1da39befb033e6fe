/**
 * `shop-help-edit/1`: what an editor and an element of ours say to one another on a shop's page.
 *
 * A message is an event on the element, whose detail is a JSON string. Whoever shares the page can forge one: it
 * carries no authority, no secret and no text that could be published.
 */
import type { MarkdownTree } from '../../markdown/tree.ts';
import type { Locale } from '../../values/locale.ts';

/** The event by which an element answers. */
export const fromPage = 'shop-help-edit-reply';

/** The number of the form that these messages have. */
export const version = 1;

/** No message is longer, in characters. */
export const longestMessage = 65_536;

/** An element that hears nothing for so many milliseconds forgets its editor. */
export const silence = 30_000;

/** The attribute of an element that shows what is not published. */
export const previewMark = 'data-shop-help-preview';

/** What an element shows in the place of a unit: a line or several, prose, a value, or nothing at all. */
export type PreviewValue = string | number | readonly string[] | MarkdownTree | PreviewMoney | null;

/** An amount in minor units. */
export interface PreviewMoney {
  readonly amount: number;
  readonly currency: string;
}

interface Envelope {
  /** The answer names it. */
  readonly id: string;
  /** Tells the editors of several windows apart; it is no secret. */
  readonly session: string;
}

/** What an editor says. */
export type EditorMessage = Envelope &
  (
    | { readonly type: 'hello' }
    /** It is still there. */
    | { readonly type: 'beat' }
    /**
     * Shows the element in a language of the editor's choice, without one in the reader's own; `label`, unless it is
     * empty, stands on it while something is previewed.
     */
    | { readonly type: 'show'; readonly locale?: Locale; readonly label: string }
    /** `locale` is the language of a text; a value has none. */
    | { readonly type: 'preview'; readonly unit: string; readonly locale?: Locale; readonly value: PreviewValue }
    /** Without a unit, all previews. */
    | { readonly type: 'reset'; readonly unit?: string }
    /** Opens what hides a unit and brings it into view. */
    | { readonly type: 'reveal'; readonly unit: string }
    /** Loads what is published anew; the answer comes when it is there. */
    | { readonly type: 'renew' }
    | { readonly type: 'bye' }
  );

/** A unit that the element shows, and the language in which it does. */
export interface Region {
  readonly unit: string;
  readonly locale: Locale;
  /** Another language than that of the element: the reader's own is missing. */
  readonly fallback: boolean;
}

/** What an element says. */
export type PageMessage =
  | {
      readonly type: 'ready';
      readonly session: string;
      readonly tag: string;
      readonly locale: Locale;
      readonly regions: readonly Region[];
    }
  | { readonly type: 'regions'; readonly session: string; readonly locale: Locale; readonly regions: readonly Region[] }
  /** What the message `to` asked for is done. */
  | { readonly type: 'ack'; readonly session: string; readonly to: string }
  | { readonly type: 'error'; readonly session: string; readonly to: string; readonly code: ProtocolError };

/** Why an element did not do what it was asked. */
export type ProtocolError = (typeof protocolErrors)[number];

/** Everything that an element can refuse. */
export const protocolErrors = ['unknown-unit', 'wrong-value', 'not-here'] as const;

/** The detail of the event that carries `message`. */
export function encode(message: EditorMessage | PageMessage): string {
  return JSON.stringify({ v: version, ...message });
}
