/** What people do to a help centre, at random: for properties of merging and of drafts. */
import fc from 'fast-check';
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Text } from '../../../content/documents/text.ts';

/** One thing that somebody did; `at` chooses to what. */
export interface Edit {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly words: string;
}

const kinds = [
  'source',
  'paragraph',
  'translation',
  'untranslate',
  'stamp',
  'rank',
  'terms',
  'action',
  'add',
  'remove',
  'rename',
  'category',
  'remove-category',
  'value',
  'contact',
  'notice',
  'section',
] as const;

/** Up to five edits; `author` keeps the ids of what two people add apart. */
export function edits(author: string, only: readonly Edit['kind'][] = kinds): fc.Arbitrary<Edit[]> {
  const words = fc.stringMatching(/^[a-z]{1,6}$/).map((text) => `${text} ${author}`);
  return fc.array(fc.record({ kind: fc.constantFrom(...only), at: fc.nat(1000), words }), { maxLength: 5 });
}

/** `center` after `all`. */
export function edited(center: HelpCenter, all: readonly Edit[]): HelpCenter {
  const copy = structuredClone(center) as Open<HelpCenter>;
  for (const edit of all) act(copy, edit);
  return copy;
}

type Open<T> = { -readonly [K in keyof T]: Open<T[K]> };

function act({ shop, policy, faq }: Open<HelpCenter>, { kind, at, words }: Edit): void {
  const entry = faq.entries[at % (faq.entries.length || 1)];
  const section = policy.sections[at % (policy.sections.length || 1)];
  const word = words.replace(/\W/g, '');
  const answer = entry?.fields.answer as Record<string, Text> | undefined;
  const locale = ['ru', 'en', 'pt-PT'][at % 3] as string;
  switch (kind) {
    case 'source':
      if (answer) answer['pl'] = { text: words };
      break;
    case 'paragraph':
      if (answer) answer['pl'] = { text: changedParagraph(answer['pl']?.text ?? words, at, words) };
      break;
    case 'translation':
      if (answer) answer[locale] = { text: words, of: '0123456789ab', ...(at % 2 ? { unreviewed: true } : {}) };
      break;
    case 'untranslate':
      delete answer?.[locale];
      break;
    case 'stamp':
      if (answer?.[locale]) answer[locale] = { text: answer[locale].text, of: `${'0'.repeat(11)}${at % 10}` };
      break;
    case 'rank':
      if (entry) entry.rank = word;
      break;
    case 'terms':
      if (entry) entry.terms = { ...entry.terms, [locale]: [...(entry.terms?.[locale] ?? []).slice(at % 2), words] };
      break;
    case 'action':
      if (entry) entry.action = (['track', 'return', 'call', 'write'] as const)[at % 4];
      break;
    case 'add':
      faq.entries.push({ id: `new-${word}`, category: 'any', rank: word, fields: { question: {}, answer: {} } });
      break;
    case 'remove':
      faq.entries = faq.entries.filter((each) => each !== entry);
      break;
    case 'rename':
      if (entry) Object.assign(entry, { id: `named-${word}`, formerly: [...(entry.formerly ?? []), entry.id] });
      break;
    case 'category':
      if (entry) entry.category = faq.categories[at % (faq.categories.length || 1)]?.id ?? 'none';
      break;
    case 'remove-category':
      faq.categories.splice(at % (faq.categories.length || 1), 1);
      break;
    case 'value':
      policy.values = { ...policy.values, returnDays: at, ...(at % 2 ? { warrantyYears: at } : {}) };
      break;
    case 'contact':
      shop.contact = at % 3 ? { ...shop.contact, email: `${word}@shop.example` } : undefined;
      break;
    case 'notice':
      shop.notice =
        at % 2 ? undefined : { from: '2026-01-01', until: '2026-02-01', fields: { text: { pl: { text: words } } } };
      break;
    case 'section':
      if (section) section.fields.body = { ...section.fields.body, [locale]: { text: words } };
  }
  faq.entries = faq.entries.filter((each, place) => faq.entries.findIndex(({ id }) => id === each.id) === place);
}

function changedParagraph(text: string, at: number, words: string): string {
  const paragraphs = text.split('\n\n');
  if (at % 3 === 0) return `${text}\n\n${words}`;
  paragraphs[at % paragraphs.length] = words;
  return paragraphs.join('\n\n');
}
