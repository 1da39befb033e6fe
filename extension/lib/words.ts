/** The words of the extension, in the language of the browser. */
import { browser } from 'wxt/browser';
import type { Names } from '../../content/documents/names.ts';
import { type Locale, matchLocale } from '../../content/values/locale.ts';
import { type EditorKey, editorMessages } from '../../locales/editor.ts';
import type { Say } from '../../locales/keys.ts';
import { translator } from '../../locales/say.ts';
import type { PickerWords } from '../entrypoints/picker.content/talk.ts';
import type { Connection } from './connections.ts';

/** What a page of the extension says, and in which language. */
export interface EditorWords {
  readonly locale: Locale;
  readonly say: Say<EditorKey>;
  /** What the things of the shop in question are called, where it is known. */
  readonly names?: Names;
}

/** Loads the words of the language in which the browser speaks. */
export async function loadWords(wanted: string = browser.i18n.getUILanguage()): Promise<EditorWords> {
  const locale = matchLocale(wanted, Object.keys(editorMessages)) ?? 'en';
  const messages = await editorMessages[locale]?.();
  return { locale, say: translator<EditorKey>(locale, messages ?? {}) };
}

/** The words of the content script, which can load none, for whoever is connected. */
export async function pickerWords(wanted: Locale | undefined, connection?: Connection): Promise<PickerWords> {
  const { locale, say } = await loadWords(wanted);
  const roles = connection?.traits.roles ?? ['owner'];
  const writes = roles.some((role) => role !== 'requests');
  return {
    locale,
    edit: say('editor:picker.edit', { text: '%' }),
    frame: say('editor:picker.frame'),
    nothing: say('editor:picker.nothing'),
    none: say(writes ? 'editor:picker.none' : 'editor:picker.fixed'),
    connect: say('editor:picker.connect'),
    foreign: say('editor:picker.foreign'),
    ready: say('editor:picker.ready'),
    stop: say('editor:picker.stop'),
    all: say('editor:picker.all'),
    absent: say('editor:picker.absent'),
    long: say('editor:picker.long'),
    gone: say('editor:picker.gone'),
    preview: say('editor:picker.preview'),
  };
}
