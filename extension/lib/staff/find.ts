/** Finds which answers serve a customer's message, in the language of the customer and in one's own. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { answerPath } from '../../../content/documents/publish/answer-path.ts';
import { publishFaq } from '../../../content/documents/publish/documents.ts';
import type { PublishedEntry } from '../../../content/documents/published.ts';
import { searchable } from '../../../content/faq/entries.ts';
import { guessLocale } from '../../../content/faq/guess.ts';
import { createIndex } from '../../../content/faq/index.ts';
import { search } from '../../../content/faq/search.ts';
import { loadWords } from '../../../content/faq/words/load.ts';
import { plainText } from '../../../content/markdown/plain.ts';
import { type Locale, matchLocale } from '../../../content/values/locale.ts';
import type { FrontPage } from './page.ts';

/** An answer for the customer, and the same in another language. */
export interface Served {
  readonly theirs: PublishedEntry;
  readonly own?: PublishedEntry | undefined;
}

/** What was found for a message. */
export interface Found {
  readonly locale: Locale;
  readonly outcome: 'answers' | 'closest' | 'none';
  readonly answers: readonly Served[];
}

/** So many answers are offered, of so many sentences. */
const [most, sentences] = [5, 12];

/** The answers to `message` in `locale`, or in the language that it is written in; beside them those in `own`. */
export async function findAnswers(center: HelpCenter, message: string, own: Locale, locale?: Locale): Promise<Found> {
  const { locales, source } = center.shop;
  const words = await loadWords(locales);
  const guessed = locale ?? guessLocale(message, words) ?? source;
  const theirs = locales.includes(guessed) ? guessed : source;
  const mine = locales.includes(own) ? own : source;
  const faq = await publishFaq(center, theirs);
  const beside = theirs === mine ? undefined : await publishFaq(center, mine);
  const index = createIndex(searchable(faq), theirs, { words });
  const asked = [message, ...message.split(/(?<=[.?!\n])\s+/)].filter((part) => /\p{L}{2}/u.test(part));
  const best = new Map<string, number>();
  let outcome: Found['outcome'] = 'none';
  for (const part of asked.slice(0, sentences)) {
    const found = search(index, part.slice(0, 300));
    if (found.outcome === 'answers' || (found.outcome === 'closest' && outcome === 'none')) outcome = found.outcome;
    for (const { id, score } of found.matches) best.set(id, Math.max(score, best.get(id) ?? 0));
  }
  const ids = [...best].sort(([, a], [, b]) => b - a).slice(0, most);
  const answers = ids.flatMap(([id]): Served[] => {
    const entry = faq.entries.find((each) => each.id === id);
    return entry ? [{ theirs: entry, own: beside?.entries.find((each) => each.id === id) }] : [];
  });
  return { locale: theirs, outcome, answers };
}

/** The answer as it is pasted into a mail, with the address where it stands if that is known. */
export function copied({ theirs }: Served, { shop }: HelpCenter, locale: Locale, page?: FrontPage): string {
  const link = linkOf(theirs.id, shop.links?.help, locale, page);
  return [plainText(theirs.answer), ...(link ? [link] : [])].join('\n\n');
}

/**
 * The address of an answer in the customer's language: on the page in front, or the same page in that language, else
 * among the pages of the shop's help; where there is none in that language, on the page in front.
 */
function linkOf(id: string, help: string | undefined, locale: Locale, page?: FrontPage): string | undefined {
  const own = page && addressIn(page, locale);
  if (!own && help?.startsWith('http')) return `${help.replace(/\/$/, '')}/${answerPath(locale, id)}`;
  const at = own ?? page?.url;
  if (!at || !URL.canParse(at)) return undefined;
  const url = new URL(at);
  url.hash = `faq=${id}`;
  return url.href;
}

function addressIn({ url, lang, others }: FrontPage, locale: Locale): string | undefined {
  if (!lang || matchLocale(locale, [lang])) return url;
  const other = matchLocale(
    locale,
    others.map(([each]) => each),
  );
  return others.find(([each, at]) => each === other && at.startsWith('http'))?.[1];
}
