/** The policy as a page: in short, its prose with an outline, its rules in words, the days on which it holds. */
import { escapeHtml, htmlOf } from '../../markdown/html.ts';
import { instantOf } from '../../values/calendar.ts';
import type { Locale } from '../../values/locale.ts';
import type { EarlierPolicyFile, PublishedPolicy, PublishedRule, PublishedVersion } from '../published.ts';
import { langOf, marksHtml } from './html.ts';
import type { SaySite } from './words.ts';

/** The main part of `policy.html`. */
export function policyPage(policy: PublishedPolicy, say: SaySite): string {
  const { locale, validFrom, earlier = [] } = policy;
  const since = validFrom ? paragraph(say('policy:valid-from', { day: instantOf(validFrom) })) : '';
  const links = earlier.map(
    (each) => `<li><a href="${earlierName(each.validFrom)}">${escapeHtml(timeOf(each, say))}</a></li>`,
  );
  const before = links.length
    ? `\n<section><h2>${escapeHtml(say('explainer:earlier'))}</h2>\n<ul>${links.join('')}</ul></section>`
    : '';
  return `<h1>${escapeHtml(say('site:policy'))}</h1>
${since}${termsHtml(policy, locale, say)}${before}
<p class="links"><a href="index.html">${escapeHtml(say('site:all'))}</a></p>`;
}

/** The main part of the page of an earlier policy. */
export function earlierPage(policy: EarlierPolicyFile, say: SaySite): string {
  return `<h1>${escapeHtml(say('explainer:earlier'))}</h1>
<p><strong>${escapeHtml(timeOf(policy, say))}</strong></p>
${paragraph(say('explainer:earlier.mark'))}${termsHtml(policy, policy.locale, say)}
<p class="links"><a href="../policy.html">${escapeHtml(say('site:policy'))}</a></p>`;
}

/** The file of the earlier policy that was valid from `day`, beside `policy.html`. */
export function earlierName(day: string): string {
  return `policy/${day}.html`;
}

function timeOf({ validFrom, until }: Pick<EarlierPolicyFile, 'validFrom' | 'until'>, say: SaySite): string {
  return say('explainer:earlier.time', { from: instantOf(validFrom), until: instantOf(until) });
}

/** No id of a document has this character. */
const special = 'special_cases';

function termsHtml({ sentences, sections, rules }: PublishedVersion, locale: Locale, say: SaySite): string {
  const outline = [
    ...sections.map(({ id, title, lang }) => `<li${langOf({ lang })}><a href="#${id}">${escapeHtml(title)}</a></li>`),
    ...(rules.length ? [`<li><a href="#${special}">${escapeHtml(say('policy:rules'))}</a></li>`] : []),
  ];
  const parts = sections.map(
    ({ id, title, body, ...marks }) => `<section id="${id}"${langOf(marks)}>
<h2>${escapeHtml(title)}</h2>
${marksHtml(marks, locale, say)}${htmlOf(body)}
</section>`,
  );
  const cases = rules.length
    ? [
        `<section id="${special}"><h2>${escapeHtml(say('policy:rules'))}</h2>
${rules.map((rule) => ruleHtml(rule, locale, say)).join('\n')}
</section>`,
      ]
    : [];
  const short = sentences.map((each) => `<li>${escapeHtml(each)}</li>`);
  const label = escapeHtml(say('explainer:terms'));
  return `${short.length ? `<ul class="short">${short.join('')}</ul>\n` : ''}${
    outline.length > 1 ? `<nav class="outline" aria-label="${label}"><ul>${outline.join('')}</ul></nav>\n` : ''
  }${[...parts, ...cases].join('\n')}`;
}

function ruleHtml({ id, title, sentences, note, ...rule }: PublishedRule, locale: Locale, say: SaySite): string {
  const marks = { ...(rule.lang ? { lang: rule.lang } : {}), ...(rule.updating ? { updating: true as const } : {}) };
  return `<section id="${id}"${langOf(marks)}>
<h3>${escapeHtml(title)}</h3>
${marksHtml(marks, locale, say)}${paragraph(sentences.join(' '))}${note ? htmlOf(note) : ''}
</section>`;
}

function paragraph(words: string): string {
  return `<p>${escapeHtml(words)}</p>\n`;
}
