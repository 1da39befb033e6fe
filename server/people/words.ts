/** What people may do, in words. */

import type { Rights } from '../../content/documents/rights.ts';
import { intlLocale, type Locale, languageName } from '../../content/values/locale.ts';
import { voiceFor } from '../mail/voice.ts';

/** As a sentence goes on after "may": `change texts and answer customers`. */
export function canWords({ roles, locales }: Rights, wanted: Locale): string {
  const { locale, say } = voiceFor(wanted);
  const list = new Intl.ListFormat(intlLocale(locale));
  const languages = list.format(locales.map((each) => languageName(each, locale)));
  // languages are a list themselves, and nothing may follow that could be read as one of them
  const first = roles.filter((role) => role !== 'translations');
  const ordered = first.length < roles.length ? ([...first, 'translations'] as const) : first;
  const shown = roles.includes('owner') ? (['owner'] as const) : ordered;
  return list.format(shown.map((role) => say(`people:can.${role}`, { languages })));
}
