/** The policy as a page: its prose, its rules in words, and the day from which it holds. */
import { escapeHtml, htmlOf } from '../../markdown/html.ts';
import { instantOf } from '../../values/calendar.ts';
import type { Locale } from '../../values/locale.ts';
import type { PublishedPolicy, PublishedRule } from '../published.ts';
import { langOf, marksHtml } from './html.ts';
import type { SaySite } from './words.ts';

/** The main part of `policy.html`. */
export function policyPage({ sections, rules, locale, validFrom }: PublishedPolicy, say: SaySite): string {
  const parts = sections.map(
    ({ id, title, body, ...marks }) => `<section id="${id}"${langOf(marks)}>
<h2>${escapeHtml(title)}</h2>
${marksHtml(marks, locale, say)}${htmlOf(body)}
</section>`,
  );
  const special = rules.length
    ? [
        `<section><h2>${escapeHtml(say('policy:rules'))}</h2>\n${rules.map((rule) => ruleHtml(rule, locale, say)).join('\n')}\n</section>`,
      ]
    : [];
  const since = validFrom ? `<p>${escapeHtml(say('policy:valid-from', { day: instantOf(validFrom) }))}</p>\n` : '';
  return `<h1>${escapeHtml(say('site:policy'))}</h1>
${since}${[...parts, ...special].join('\n')}
<p class="links"><a href="index.html">${escapeHtml(say('site:all'))}</a></p>`;
}

function ruleHtml({ id, title, sentences, note, ...rule }: PublishedRule, locale: Locale, say: SaySite): string {
  const marks = { ...(rule.lang ? { lang: rule.lang } : {}), ...(rule.updating ? { updating: true as const } : {}) };
  return `<section id="${id}"${langOf(marks)}>
<h3>${escapeHtml(title)}</h3>
${marksHtml(marks, locale, say)}<p>${escapeHtml(sentences.join(' '))}</p>${note ? `\n${htmlOf(note)}` : ''}
</section>`;
}
