/** In which language a letter is, and who says it. */
import { type Locale, matchLocale } from '../../content/values/locale.ts';
import type { Key, Say } from '../../locales/keys.ts';
import { resources, rim } from '../../locales/rim.ts';
import type { Services } from '../services.ts';
import type { Block } from './letter.ts';

/** Words in one language. */
export interface Voice {
  readonly locale: Locale;
  readonly say: Say<Key>;
}

/** Speaks to a reader of `wanted`, in English where there is nothing nearer. */
export function voiceFor(wanted: Locale): Voice {
  const locale = matchLocale(wanted, Object.keys(resources)) ?? 'en';
  return { locale, say: rim(locale) };
}

/** Speaks to the shop. */
export function shopVoice({ source }: Services['shop']): Voice {
  return voiceFor(source);
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
