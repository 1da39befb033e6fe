/** The words of the page with all texts: those of the editor, and its own. */
import { browser } from 'wxt/browser';
import { matchLocale } from '../../../content/values/locale.ts';
import { type EditorKey, editorMessages } from '../../../locales/editor.ts';
import type { Say } from '../../../locales/keys.ts';
import { translator } from '../../../locales/say.ts';
import { type TextsKey, textsMessages } from '../../../locales/texts.ts';
import type { EditorWords } from '../words.ts';

/** What the page says, and in which language. */
export interface TextsWords extends EditorWords {
  readonly say: Say<EditorKey | TextsKey>;
}

/** Loads them. */
export async function loadTextsWords(wanted: string = browser.i18n.getUILanguage()): Promise<TextsWords> {
  const locale = matchLocale(wanted, Object.keys(textsMessages)) ?? 'en';
  const [editor, texts] = await Promise.all([editorMessages[locale]?.(), textsMessages[locale]?.()]);
  return { locale, say: translator<EditorKey | TextsKey>(locale, { ...editor, ...texts }) };
}
