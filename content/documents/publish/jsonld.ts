/** Structured data for search engines: schema.org `FAQPage`. Only ever written into files, never by an element. */
import { htmlOf } from '../../markdown/html.ts';
import type { PublishedEntry, PublishedFaq } from '../published.ts';

/** The questions of a language as a `<script type="application/ld+json">`. */
export function faqJsonLd({ locale, entries }: Pick<PublishedFaq, 'locale' | 'entries'>): string {
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: locale,
    mainEntity: entries.filter(({ lang }) => lang === undefined).map(questionOf),
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
