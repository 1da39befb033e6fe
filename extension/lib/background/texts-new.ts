/** Makes what is new in a list of its first words. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { NewItem } from '../../../content/documents/edit/items.ts';
import type { ListName } from '../../../content/documents/edit/lists.ts';
import { strayMarks } from '../../../content/documents/marks.ts';
import { written } from '../fields.ts';
import { Refusal } from '../refusal.ts';

type Texts = NewItem<'entries'>['fields']['question'];

/** Words as any text is typed: a brace in them is no value. */
export function typedLine(words: string, { shop: { source } }: HelpCenter): Texts {
  if (strayMarks(words).length) throw new Refusal('mark-broken');
  return { [source]: { text: written(words, { text: '', marks: [] }, '') } };
}

/** The least that something new has. */
export function newItem(list: ListName, words: Texts, category = ''): object {
  switch (list) {
    case 'entries':
      return { category, fields: { question: words, answer: {} } };
    case 'sections':
      return { fields: { title: words, body: {} } };
    case 'reasons':
      return { for: ['return', 'exchange', 'complaint'], fields: { title: words } };
    case 'ways':
      return { method: 'by-mail', fields: { title: words } };
    default:
      return { fields: { title: words } };
  }
}
