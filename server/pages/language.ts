/** In which language a page is, for readers who have not said it otherwise. */
import { type Locale, matchLocale } from '../../content/values/locale.ts';
import { resources } from '../../locales/rim.ts';

/** The languages of pages. */
export const pageLocales: readonly Locale[] = Object.keys(resources);

/** The best of them for an `Accept-Language`, else `otherwise`. */
export function accepted(header: string | undefined, otherwise: Locale): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(/\s*;\s*/);
      return { tag, quality: Number(quality.replace('q=', '')) || 0 };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { tag, quality } of wanted) {
    const locale = tag && quality > 0 ? matchLocale(tag, pageLocales) : undefined;
    if (locale) return locale;
  }
  return matchLocale(otherwise, pageLocales) ?? 'en';
}
