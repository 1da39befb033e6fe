/** Lets texts of the starter begin in another language, and leaves out those that nobody chose. */
import { sourceHash } from '../documents/state.ts';
import type { Text, Texts } from '../documents/text.ts';
import type { Locale } from '../values/locale.ts';

/** The language in which the texts of a shop are written first. */
export function sourceOf([first = 'en']: readonly Locale[]): Locale {
  return first;
}

/** `thing` with its texts in `locales` alone, each a good translation of the first; search terms likewise. */
export async function ownTexts<Thing>(thing: Thing, locales: readonly Locale[]): Promise<Thing> {
  if (Array.isArray(thing)) return (await Promise.all(thing.map((each) => ownTexts(each, locales)))) as Thing;
  if (typeof thing !== 'object' || thing === null) return thing;
  if (isTexts(thing)) return (await chosen(thing, locales)) as Thing;
  const pairs = Object.entries(thing).map(async ([name, value]) => [
    name,
    name === 'terms' ? picked(value as object, locales) : await ownTexts(value, locales),
  ]);
  return Object.fromEntries(await Promise.all(pairs)) as Thing;
}

function isTexts(thing: object): thing is Texts {
  const held = Object.values(thing);
  return held.length > 0 && held.every((each) => typeof each === 'object' && each !== null && 'text' in each);
}

async function chosen(texts: Texts, locales: readonly Locale[]): Promise<Texts> {
  const own = picked(texts, locales);
  const source = sourceOf(locales);
  const original = own[source]?.text;
  const pairs = Object.entries(own).map(async ([locale, { text }]): Promise<[Locale, Text]> => {
    if (locale === source || original === undefined) return [locale, { text }];
    return [locale, { text, of: await sourceHash(original) }];
  });
  return Object.fromEntries(await Promise.all(pairs));
}

function picked<Held extends object>(held: Held, locales: readonly Locale[]): Held {
  return Object.fromEntries(Object.entries(held).filter(([locale]) => locales.includes(locale))) as Held;
}
