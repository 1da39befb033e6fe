/**
 * Names of languages, as documents write them, and what Intl calls them.
 *
 * Knows no list of languages: a help centre brings its own.
 */

/** A BCP 47 tag as documents and files write it: `pl`, `pt-PT`, `ru`, `en`. */
export type Locale = string;

/** The tag that Intl is given: English means European English, everything else is itself. */
export function intlLocale(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/**
 * The first of `available` that serves a reader of `wanted`: the same tag, then the same language
 * (`pt-BR` and `pt` are served by `pt-PT`), else `undefined`.
 */
export function matchLocale(wanted: string, available: readonly Locale[]): Locale | undefined {
  const tag = wanted.toLowerCase();
  const language = tag.split('-')[0];
  return (
    available.find((locale) => locale.toLowerCase() === tag) ??
    available.find((locale) => locale.toLowerCase().split('-')[0] === language)
  );
}

/** What `language` is called in `locale`; its tag where Intl does not know it. */
export function languageName(language: Locale, locale: Locale): string {
  try {
    return new Intl.DisplayNames(intlLocale(locale), { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** What the country `code` (ISO 3166-1) is called in `locale`; its code where Intl does not know it. */
export function regionName(code: string, locale: Locale): string {
  return new Intl.DisplayNames(intlLocale(locale), { type: 'region' }).of(code) ?? code;
}

/** The languages to try for a reader of `wanted`, best first, each once. */
export function localeChain(wanted: string, available: readonly Locale[], fallback: readonly Locale[]): Locale[] {
  const chain = [matchLocale(wanted, available) ?? '', ...fallback, ...available];
  return [...new Set(chain)].filter((locale) => available.includes(locale));
}
