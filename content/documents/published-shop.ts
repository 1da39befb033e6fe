/** The shop as it is published: who it is, where, when and how to reach it. */
import type { MarkdownTree } from '../markdown/tree.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { OpeningHours } from '../values/hours.ts';
import type { Locale } from '../values/locale.ts';
import type { Contact, Links, Requests } from './shop.ts';

/** `shop.<locale>.<hash>.json`. */
export interface PublishedShop {
  readonly schema: 'help-shop@1';
  readonly locale: Locale;
  /** The language in which the shop writes first, its contracts too. */
  readonly source?: Locale;
  readonly name: string;
  readonly address?: string;
  readonly country: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly contact: Contact;
  /** Public holidays are among the exceptions. */
  readonly hours?: OpeningHours;
  readonly notice?: PublishedNotice;
  readonly links: Links;
  readonly requests?: Requests;
}

/** Shown from the first day to the last, both included, by the clock of the shop. */
export interface PublishedNotice {
  /** The language it stands in, where it is another than its file's. */
  readonly lang?: Locale;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly text: MarkdownTree;
  readonly updating?: true;
}
