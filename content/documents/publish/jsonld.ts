/** Structured data for search engines: schema.org `FAQPage`. Only ever written into files, never by an element. */
import { htmlOf } from '../../markdown/html.ts';
import type { PublishedEntry, PublishedFaq } from '../published.ts';

/** The questions of a language as a `<script type="application/ld+json">`; nothing if all are in another one. */
export function faqJsonLd({ locale, entries }: Pick<PublishedFaq, 'locale' | 'entries'>): string {
  const own = entries.filter(({ lang }) => lang === undefined);
  if (!own.length) return '';
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: locale,
    mainEntity: own.map(questionOf),
  };
  return jsonLdScript(page);
}

/** Data for search engines as a `<script>` that nothing in it can close. */
export function jsonLdScript(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function questionOf({ question, answer }: PublishedEntry): object {
  return { '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: htmlOf(answer) } };
}
