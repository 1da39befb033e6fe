/**
 * Whole pages in every language that need no script and no server: the questions, an address for each answer, the
 * policy and what it was before, a choice of languages, a sitemap.
 */
import { escapeHtml } from '../../markdown/html.ts';
import type { Locale } from '../../values/locale.ts';
import type { HelpCenter } from '../center.ts';
import type { PublishedEntry } from '../published.ts';
import { answerFile } from './answer-path.ts';
import { answerHtml, contactHtml, type Documents, langOf, noticeHtml, topicsHtml } from './html.ts';
import { faqJsonLd } from './jsonld.ts';
import { type PageFrame, pageHtml } from './page.ts';
import { earlierName, earlierPage, policyPage } from './policy-page.ts';
import { returnPolicyJsonLd } from './return-policy.ts';
import { lightStyles, siteStyles } from './styles.ts';
import type { SaySite } from './words.ts';

/** The pages of one language by file name: `pl/index.html`, `pl/policy.html`, `pl/policy/<day>.html`, `pl/faq/<id>.html`. */
export function sitePages(
  { shop: { about, links, locales } }: HelpCenter,
  documents: Documents,
  say: SaySite,
): [string, string][] {
  const { shop, policy, past, faq, today } = documents;
  const { locale } = faq;
  const frame = (file: string, title: string, main: string, head = ''): [string, string] => {
    const page: PageFrame = {
      locale,
      locales,
      file,
      title,
      head,
      main,
      shop: about,
      say,
      footer: contactHtml(shop, say),
    };
    return [`${locale}/${file}`, pageHtml({ ...page, ...(links?.help ? { address: links.help } : {}) })];
  };
  const answers = faq.entries.map((entry) =>
    frame(
      answerFile(entry.id),
      entry.question,
      answerPage(documents, entry, say),
      faqJsonLd({ locale, entries: [entry] }),
    ),
  );
  const address = links?.help?.startsWith('http')
    ? `${links.help.replace(/\/$/, '')}/${locale}/policy.html`
    : undefined;
  const heading = say('site:heading');
  const told = policy.sections.length + policy.rules.length > 0;
  const more = told ? `\n<p class="links"><a href="policy.html">${escapeHtml(say('site:policy'))}</a></p>` : '';
  const index = `<h1>${escapeHtml(heading)}</h1>
${noticeHtml(shop, say)}${topicsHtml(documents, say, ({ id }) => answerFile(id))}${more}`;
  return [
    frame('index.html', heading, index, faqJsonLd(faq)),
    ...(told
      ? [
          frame(
            'policy.html',
            say('site:policy'),
            policyPage(policy, say),
            returnPolicyJsonLd(shop, policy, { link: address, today }),
          ),
        ]
      : []),
    ...past.map((each) => frame(earlierName(each.validFrom), say('explainer:earlier'), earlierPage(each, say))),
    ...answers,
  ];
}

function answerPage({ shop, faq }: Documents, entry: PublishedEntry, say: SaySite): string {
  const related = (entry.related ?? []).flatMap((id) => faq.entries.filter((other) => other.id === id));
  const links = related.map(
    ({ id, question, lang }) => `<li><a href="${id}.html"${langOf({ lang })}>${escapeHtml(question)}</a></li>`,
  );
  return `<article${langOf(entry)}>
<h1>${escapeHtml(entry.question)}</h1>
<div class="answer">${answerHtml(shop, entry, say)}</div>
</article>
${links.length ? `<nav class="related"><h2>${escapeHtml(say('faq:related'))}</h2><ul>${links.join('')}</ul></nav>` : ''}
<p class="links"><a href="../index.html#${entry.category}">${escapeHtml(say('site:all'))}</a></p>`;
}

/** `index.html`: the languages to choose from. */
export function languagePage(locales: readonly Locale[], name: string, words: (locale: Locale) => SaySite): string {
  const links = locales.map((locale) => {
    const title = words(locale)('site:title', { shop: name });
    return `<li><a href="${locale}/index.html" lang="${locale}" hreflang="${locale}">${escapeHtml(title)}</a></li>`;
  });
  return `<!doctype html>
<html lang="${locales[0]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}</title>
<link rel="stylesheet" href="${lightStyles}">
<link rel="stylesheet" href="${siteStyles}">
<main class="languages">
<h1>${escapeHtml(name)}</h1>
<ul>${links.join('')}</ul>
</main>
</html>
`;
}

/** `sitemap.xml`: every page in every language, each naming its translations. */
export function sitemap(files: readonly string[], locales: readonly Locale[], address: string): string {
  const base = address.endsWith('/') ? address : `${address}/`;
  const urls = files.map((file) => {
    const page = file.slice(file.indexOf('/') + 1);
    const others = locales
      .filter((locale) => files.includes(`${locale}/${page}`))
      .map((locale) => {
        return `<xhtml:link rel="alternate" hreflang="${locale}" href="${escapeHtml(`${base}${locale}/${page}`)}"/>`;
      });
    return `<url><loc>${escapeHtml(`${base}${file}`)}</loc>${others.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
