/** What is said of a shop whose texts lie in files: they are kept in this browser, and nothing here shows them to customers. */
import type { EditorKey } from '../../locales/editor.ts';
import type { Connection } from './connections.ts';
import type { EditorWords } from './words.ts';

const own: { readonly [key in EditorKey]?: EditorKey } = {
  'editor:changes.none': 'editor:changes.none-file',
  'editor:changes.title': 'editor:changes.title-file',
  'editor:history.current': 'editor:history.current-file',
  'editor:history.kind.again': 'editor:history.kind.again-file',
  'editor:history.kind.undo': 'editor:history.kind.undo-file',
  'editor:history.restore-ask': 'editor:history.restore-ask-file',
  'editor:history.title': 'editor:history.title-file',
  'editor:publish.again': 'editor:publish.again-file',
  'editor:publish.done': 'editor:publish.kept',
  'editor:publish.go': 'editor:publish.go-file',
  'editor:publish.redone': 'editor:publish.redone-file',
  'editor:publish.undo': 'editor:publish.undo-file',
};

/** The words for a shop of this `kind`. */
export function wordsOf(kind: Connection['kind'] | undefined, words: EditorWords): EditorWords {
  return kind === 'file' ? { ...words, say: (key, values) => words.say(own[key] ?? key, values) } : words;
}
