/**
 * The published form: what `publish` writes and elements read.
 *
 * `help.json` names the other files; those carry their hash in the name and never change. Values are filled, Markdown
 * is a tree, and what had no text in a language stands in its fallback, with that language in `lang`.
 */
import type { Law } from '../law/types.ts';
import type { MarkdownTree } from '../markdown/tree.ts';
import type { SettledRule } from '../returns/settled.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Locale } from '../values/locale.ts';
import type { DocumentName } from './center.ts';
import type { Action } from './faq.ts';
import type { PolicyValues } from './policy.ts';
import type { PublishedReason, PublishedWay } from './published-reasons.ts';

export type { PublishedNotice, PublishedShop } from './published-shop.ts';

/** `help.json`, the manifest: never cached. */
export interface PublishedHelp {
  readonly schema: 'help@1';
  /** Changes whenever a file does. */
  readonly revision: string;
  /** The languages published; the first of `fallback` serves readers of all others. */
  readonly locales: readonly Locale[];
  readonly fallback: readonly Locale[];
  /** By locale and document, the name of the file beside the manifest. */
  readonly files: { readonly [locale: Locale]: { readonly [document in DocumentName]: string } };
}

/** What stands in another language than its file says which. */
interface InLanguage {
  readonly lang?: Locale;
}

/** `faq.<locale>.<hash>.json`: categories and entries in the order in which they are shown. */
export interface PublishedFaq {
  readonly schema: 'help-faq@1';
  readonly locale: Locale;
  readonly categories: readonly PublishedCategory[];
  readonly entries: readonly PublishedEntry[];
}

export interface PublishedCategory extends InLanguage {
  readonly id: string;
  readonly title: string;
}

export interface PublishedEntry extends InLanguage {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly category: string;
  readonly question: string;
  readonly answer: MarkdownTree;
  readonly terms?: readonly string[];
  readonly related?: readonly string[];
  readonly action?: Action;
  /** The source has changed since this was translated. */
  readonly updating?: true;
}

/** `policy.<locale>.<hash>.json`. */
export interface PublishedPolicy extends PublishedVersion {
  readonly schema: 'help-policy@1';
  readonly locale: Locale;
  /** Where orders are delivered, ISO 3166-1. */
  readonly countries: readonly string[];
  /** The law of those countries. */
  readonly law: Law;
  readonly reasons?: readonly PublishedReason[];
  readonly ways?: readonly PublishedWay[];
  /** Where parcels go; absent, to the shop's own address. */
  readonly returnAddress?: string;
  /** Newest first. */
  readonly earlier?: readonly PublishedEarlier[];
}

/** What orders are judged by. */
interface PublishedTerms {
  /** Orders of this day and later are judged by it; absent, all. */
  readonly validFrom?: CalendarDay;
  readonly values: { readonly [name in keyof PolicyValues]?: NonNullable<PolicyValues[name]> };
  readonly rules: readonly PublishedRule[];
}

/** A policy as it stood at some time, with every word of it. */
export interface PublishedVersion extends PublishedTerms {
  /** The general values in words, a sentence each. */
  readonly sentences: readonly string[];
  readonly sections: readonly PublishedSection[];
}

/** A policy as it stood before: orders of its days are judged by it. Its rules have no notes. */
export interface PublishedEarlier extends PublishedTerms {
  readonly validFrom: CalendarDay;
  /** The last day. */
  readonly until: CalendarDay;
  /** The name of the file beside the manifest that has every word of it. */
  readonly file: string;
}

/** `policy.<locale>.<day>.<hash>.json`: the whole of an earlier policy. */
export interface EarlierPolicyFile extends PublishedVersion {
  readonly schema: 'help-policy-earlier@1';
  readonly locale: Locale;
  readonly validFrom: CalendarDay;
  readonly until: CalendarDay;
}

/** A rule as data, and in words. */
export type PublishedRule = SettledRule &
  InLanguage & {
    /** What it is about: in the shop's words, or made of its conditions. */
    readonly title: string;
    /** The shop has words of its own for it. */
    readonly titled?: true;
    /** What it promises. */
    readonly sentences: readonly string[];
    readonly note?: MarkdownTree;
    readonly updating?: true;
  };

export interface PublishedSection extends InLanguage {
  readonly id: string;
  readonly title: string;
  readonly body: MarkdownTree;
  readonly updating?: true;
}
