/** The words for staff, in the language of the panel. */
import type { Locale } from '../../../content/values/locale.ts';
import type { Say } from '../../../locales/keys.ts';
import { translator } from '../../../locales/say.ts';
import { type StaffKey, staffMessages } from '../../../locales/staff.ts';

/** What staff are told, and in which language. */
export interface StaffWords {
  readonly locale: Locale;
  readonly say: Say<StaffKey>;
}

/** Loads them; `locale` is one of those that the editor speaks. */
export async function loadStaffWords(locale: Locale): Promise<StaffWords> {
  const messages = await staffMessages[locale]?.();
  return { locale, say: translator<StaffKey>(locale, messages ?? {}) };
}
