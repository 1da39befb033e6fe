import { intlLocale, type Locale } from '../../../content/values/locale.ts';

/** The countries of the European Union, to which its rules of selling hold. */
const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The countries to choose from, by name: those of the Union, and others that are `chosen` already. */
export function countryChoices(locale: Locale, chosen: unknown): (readonly [code: string, name: string])[] {
  const regions = new Intl.DisplayNames(intlLocale(locale), { type: 'region' });
  const codes = new Set([...union, ...((chosen ?? []) as readonly string[])]);
  return [...codes]
    .map((code) => [code, regions.of(code) ?? code] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, intlLocale(locale)));
}
