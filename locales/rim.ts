/**
 * Says messages where weight does not matter: command line, mail, pages of the extension.
 *
 * i18next with ICU MessageFormat is the reference; the small runtime of shop pages is held to its output.
 */
import { createInstance } from 'i18next';
import ICU from 'i18next-icu';
import { dayStyles } from '../content/values/calendar.ts';
import { parseText } from '../content/values/icu.ts';
import { intlLocale, type Locale, matchLocale } from '../content/values/locale.ts';
import { speak, type Values } from '../content/values/text.ts';
import * as en from './en/index.ts';
import type { Key, Say } from './keys.ts';
import * as pl from './pl/index.ts';
import * as pt from './pt-PT/index.ts';
import * as ru from './ru/index.ts';

/** Everything that is said, by language and namespace; English serves readers of all others. */
export const resources = { pl, 'pt-PT': pt, ru, en } satisfies Record<Locale, Record<keyof typeof en, object>>;

/** Says messages in `locale`, in the nearest language that there is. */
export function rim(locale: Locale): Say<Key> {
  const lng = matchLocale(locale, Object.keys(resources)) ?? 'en';
  return (key, values) => instance.t(key, { ...values, lng });
}

const utc = { timeZone: 'UTC' } as const;

const icu = new ICU({
  // FormatJS lays a format over its own of that name, in which a short date has a year
  formats: {
    date: {
      short: { ...dayStyles.short, ...utc, year: undefined },
      long: { ...dayStyles.long, ...utc },
      full: { ...dayStyles.full, ...utc },
    },
  },
  parseLngForICU: intlLocale,
  // FormatJS refuses a text one of whose values is not there; a report with a gap is better than none
  parseErrorHandler: (_error, _key, text, options) => speak(parseText(text), localeOf(options), options as Values),
});

const instance = createInstance();
instance.use(icu);
instance.init({
  resources,
  initAsync: false,
  fallbackLng: false,
  load: 'currentOnly',
  keySeparator: false,
  appendNamespaceToMissingKey: true,
  ns: Object.keys(en),
});

function localeOf(options: object): Locale {
  return 'lng' in options ? String(options.lng) : 'en';
}
