/** The words of the extension as its pages have them, for a shop of the starter's. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { namesOf } from '../../content/documents/names.ts';
import type { EditorWords } from '../../extension/lib/words.ts';
import { type EditorKey, editorMessages } from '../../locales/editor.ts';
import { translator } from '../../locales/say.ts';

/** What a person reads whose browser speaks `locale`. */
export async function wordsIn(locale: string, center: HelpCenter): Promise<EditorWords> {
  const messages = await editorMessages[locale]?.();
  return { locale, say: translator<EditorKey>(locale, messages ?? {}), names: namesOf(center) };
}
