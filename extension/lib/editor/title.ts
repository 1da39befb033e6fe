/** What a thing of the list is known by. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Found } from '../../../content/documents/overview/find.ts';
import type { Listed } from '../../../content/documents/overview.ts';
import type { Locale } from '../../../content/values/locale.ts';
import { valueWords } from '../value-words.ts';
import type { TextsWords } from './words.ts';

/** Its first text, in a language if it is there, and of a rule without one what it is for. */
export function thingTitle(words: TextsWords, thing: Listed, locale: Locale = ''): string {
  const { title, titles, document, list, entry, when } = thing;
  const own = titles[locale] || title;
  if (own) return own;
  if (list !== 'rules') return words.say('texts:list.untitled');
  return when ? valueWords(words, { document, list, entry, field: 'when' }, when) : words.say('texts:list.everything');
}

/** A long text is known by how it begins. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, '')} …` : text;
}

const longest = 90;

/** Where the words stand that were looked for. */
export function renderFound(all: readonly Found[], { document, entry }: Listed): TemplateResult | typeof nothing {
  const found = all.find(({ thing }) => thing === `${document}/${entry}`);
  return found
    ? html`<small lang=${found.locale}>${found.before}<mark>${found.words}</mark>${found.after}</small>`
    : nothing;
}
