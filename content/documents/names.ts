/**
 * What the things of a help centre are called, in words that their owner wrote: a question by its question, a rule by
 * its title. Says it for whoever reads a list of changes or findings, and knows no words of its own.
 */

import { TextSyntaxError } from '../values/icu.ts';
import { type Locale, localeChain } from '../values/locale.ts';
import { speak } from '../values/text.ts';
import type { HelpCenter } from './center.ts';
import { parsedText } from './parsed.ts';
import { askedFor, type Quotable, quotables, ruleValueName, valuesIn } from './quote.ts';
import type { Texts } from './text.ts';

/** A thing in a list, as a question or a rule. */
export interface NamedThing {
  /** The list that holds it, as `entries`. */
  readonly list: string;
  /** What it is called, by language; nothing where nobody named it. */
  readonly titles: { readonly [locale: Locale]: string };
}

/** What things and values are called. */
export interface Names {
  readonly source: Locale;
  /** By document and id, as `faq/return-window`. */
  readonly things: { readonly [thing: string]: NamedThing };
  /** The unit that a quoted value is at home in, as `policy/values/returnDays`, by the name of the value. */
  readonly values: { readonly [name: string]: string };
}

/** The names of `center`; a thing that only `before` has keeps its name there. */
export function namesOf(center: HelpCenter, before?: HelpCenter): Names {
  const old = before ? thingsOf(before) : [];
  const { source } = center.shop;
  return { source, things: Object.fromEntries([...old, ...thingsOf(center)]), values: homesOf(center) };
}

/** What `thing` is called for a reader of `locale`: in that language, else as its owner wrote it. */
export function titleOf({ things, source }: Names, thing: string, locale: Locale): string | undefined {
  const titles = things[thing]?.titles ?? {};
  const [best = source] = localeChain(locale, Object.keys(titles), [source]);
  return titles[best];
}

function thingsOf(center: HelpCenter): [string, NamedThing][] {
  const { policy, faq } = center;
  const values = quotables(center);
  const named = (document: string, list: string, things: readonly Thing[] = []): [string, NamedThing][] =>
    things.map(({ id, fields: { question, title = question } }) => [
      `${document}/${id}`,
      { list, titles: titlesOf(title ?? {}, values) },
    ]);
  return [
    ...named('policy', 'rules', policy.rules),
    ...named('policy', 'sections', policy.sections),
    ...named('policy', 'reasons', policy.reasons),
    ...named('policy', 'ways', policy.ways),
    ...(policy.earlier ?? []).map(({ id }): [string, NamedThing] => [`policy/${id}`, { list: 'earlier', titles: {} }]),
    ...named('faq', 'categories', faq.categories),
    ...named('faq', 'entries', faq.entries),
  ];
}

interface Thing {
  readonly id: string;
  readonly fields: { readonly question?: Texts; readonly title?: Texts | undefined };
}

function titlesOf(texts: Texts, values: readonly Quotable[]): NamedThing['titles'] {
  return Object.fromEntries(
    Object.entries(texts).map(([locale, { text }]) => [locale, short(said(text, locale, values))]),
  );
}

/** `text` with its values filled in; one that cannot be read yet stands as it is. */
function said(text: string, locale: Locale, values: readonly Quotable[]): string {
  try {
    const tree = parsedText(text);
    return speak(tree, locale, valuesIn(locale, askedFor(values, tree)));
  } catch (error) {
    if (error instanceof TextSyntaxError) return text;
    throw error;
  }
}

/** So long is a name, in characters. */
const longest = 60;

/** `text` up to the last whole word that fits. */
function short(text: string): string {
  const line = text.trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/[\s,.:;–-]+\S*$/, '')} …`;
}

function homesOf({ shop, policy }: HelpCenter): { [name: string]: string } {
  const rules = (policy.rules ?? []).flatMap(({ id, when, rank: _, fields: __, ...promises }) => [
    ...Object.keys(promises).map((promise) => [ruleValueName(id, promise) ?? '', `policy/${id}/${promise}`]),
    ...Object.keys(when ?? {}).map((condition) => [ruleValueName(id, condition) ?? '', `policy/${id}/when`]),
  ]);
  return {
    ...Object.fromEntries(rules),
    ...homes('shop/values', Object.keys(shop.values ?? {})),
    shopName: 'shop/about/name',
    address: 'shop/about/address',
    ...homes('shop/contact', ['phone', 'email', 'replyHours']),
    ...homes('policy/values', Object.keys(policy.values)),
  };
}

function homes(thing: string, names: readonly string[]): { [name: string]: string } {
  return Object.fromEntries(names.map((name) => [name, `${thing}/${name}`]));
}
