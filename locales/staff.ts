/** The words for staff who answer customers, by language. */
import type { Locale } from '../content/values/locale.ts';
import type { Key, Messages } from './keys.ts';

/** The key of a message for staff. */
export type StaffKey = Key<'staff'>;

/** Loads the messages of a language; there is a line for each of `pageMessages`. */
export const staffMessages: { readonly [locale: Locale]: () => Promise<Messages<'staff'>> } = {
  pl: async () => (await import('./pl/staff.ts')).default,
  'pt-PT': async () => (await import('./pt-PT/staff.ts')).default,
  ru: async () => (await import('./ru/staff.ts')).default,
  en: async () => (await import('./en/staff.ts')).default,
};
