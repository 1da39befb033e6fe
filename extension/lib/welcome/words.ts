/** The words of the first run, in the language of the browser. */
import { browser } from 'wxt/browser';
import { type Locale, matchLocale } from '../../../content/values/locale.ts';
import type { Say } from '../../../locales/keys.ts';
import { translator } from '../../../locales/say.ts';
import { type StartKey, startMessages } from '../../../locales/start.ts';

/** What the first run says, and in which language. */
export interface StartWords {
  readonly locale: Locale;
  readonly say: Say<StartKey>;
}

/** Loads them. */
export async function loadStartWords(wanted: string = browser.i18n.getUILanguage()): Promise<StartWords> {
  const locale = matchLocale(wanted, Object.keys(startMessages)) ?? 'en';
  const messages = await startMessages[locale]?.();
  return { locale, say: translator<StartKey>(locale, messages ?? {}) };
}
