/** What is told of people. */
import type { Locale } from '../../content/values/locale.ts';
import { rightsOf } from './roles.ts';
import { canWords } from './words.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly locales: string | null;
  readonly expires_at: string;
}

/** Somebody, or an invitation for somebody, with what they may do as data and in words. */
export function toldPerson(person: Person, locale: Locale) {
  const { id, name, expires_at } = person;
  const rights = rightsOf(person);
  return {
    ...{ id, name, roles: rights.roles },
    ...(rights.locales.length ? { locales: rights.locales } : {}),
    ...{ can: canWords(rights, locale), expiresAt: expires_at },
  };
}
