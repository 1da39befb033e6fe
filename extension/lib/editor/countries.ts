import { members } from '../../../content/law/jurisdictions/eu.json' with { type: 'json' };
import { intlLocale, type Locale, regionName } from '../../../content/values/locale.ts';

/** The countries to choose from, by name: those of the Union, and others that are `chosen` already. */
export function countryChoices(locale: Locale, chosen: unknown): (readonly [code: string, name: string])[] {
  const codes = new Set([...members, ...((chosen ?? []) as readonly string[])]);
  return [...codes]
    .map((code) => [code, regionName(code, locale)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, intlLocale(locale)));
}
