import { expect, test } from 'vitest';
import type { HelpCenter } from '../../content/documents/center.ts';
import { changesBetween } from '../../content/documents/changes.ts';
import { publishPolicy } from '../../content/documents/publish/policy.ts';
import type { PublishedRule } from '../../content/documents/published.ts';
import type { Rule } from '../../content/documents/rule.ts';
import { shippedLaw } from '../../content/law/jurisdictions.ts';
import { previewsOf } from '../../extension/lib/preview.ts';
import { rim } from '../../locales/rim.ts';
import { starter } from '../content/documents/starter.ts';

const center = starter();
const locales = center.shop.locales;

function withRule(id: string, now: Partial<Rule>): HelpCenter {
  const rules = center.policy.rules?.map((rule) => (rule.id === id ? { ...rule, ...now } : rule)) ?? [];
  return { ...center, policy: { ...center.policy, rules } };
}

const previews = (after: HelpCenter) => previewsOf(after, changesBetween(center, after));

/** What is shown of a rule as readers of `locale` would get it published. */
async function published(after: HelpCenter, id: string, locale: string): Promise<PublishedRule | undefined> {
  const { rules } = await publishPolicy(after, locale, rim, shippedLaw, []);
  return rules.find((rule) => rule.id === id);
}

test('the sentences of a rule follow its number, in every language, as they will be published', async () => {
  const after = withRule('everything', { exchangeDays: 77 });
  const found = await previews(after);
  expect(found).toContainEqual({ unit: 'policy/everything/exchangeDays', value: 77 });
  for (const locale of locales) {
    const { sentences, title } = (await published(after, 'everything', locale)) ?? {};
    expect(sentences?.join(' ')).toContain('77');
    expect(found).toContainEqual({ unit: 'policy/everything/sentences', locale, value: sentences });
    expect(found).toContainEqual({ unit: 'policy/everything/title', locale, value: title });
  }
  expect(found.every(({ unit }) => unit.startsWith('policy/everything/'))).toBe(true);
});

test('a value is told with the rules that borrow it and the texts that quote it', async () => {
  const after = { ...center, policy: { ...center.policy, values: { ...center.policy.values, returnDays: 45 } } };
  const found = await previews(after);
  expect(found).toContainEqual({ unit: 'policy/values/returnDays', value: 45 });
  expect(found).toContainEqual({ unit: 'policy/everything/exchangeDays', value: 45 });
  const { sentences = [] } = (await published(after, 'everything', 'ru')) ?? {};
  expect(found).toContainEqual({ unit: 'policy/everything/sentences', locale: 'ru', value: sentences });
  expect(JSON.stringify(found.find(({ unit }) => unit === 'faq/return-how/answer'))).toContain('45');
});

test('a promise that is taken away takes its sentence with it', async () => {
  const { exchangeDays: _, ...bare } = center.policy.rules?.find(({ id }) => id === 'everything') ?? {};
  const rules = center.policy.rules?.map((rule) => (rule.id === 'everything' ? (bare as Rule) : rule)) ?? [];
  const after = { ...center, policy: { ...center.policy, rules } };
  const found = await previews(after);
  expect(found).toContainEqual({ unit: 'policy/everything/exchangeDays', value: null });
  const { sentences } = (await published(after, 'everything', 'pl')) ?? {};
  expect(found).toContainEqual({ unit: 'policy/everything/sentences', locale: 'pl', value: sentences });
});

test('the title of a rule is said with its conditions, in its own language where a reader’s is missing', async () => {
  const rule = center.policy.rules?.find(({ fields, when }) => fields.title && when) as Rule;
  const title = { pl: { text: 'buty na miarę' } };
  const after = withRule(rule.id, { fields: { title }, when: { discountFrom: 30 } });
  const found = await previews(after);
  const { title: whole } = (await published(after, rule.id, 'pl')) ?? {};
  expect(whole).toMatch(/^Buty na miarę, /);
  expect(found).toContainEqual({ unit: `policy/${rule.id}/title`, locale: 'pl', value: whole });
  expect(found).toContainEqual({ unit: `policy/${rule.id}/title`, locale: 'pl', shownIn: 'ru', value: whole });
  expect(found.filter(({ unit }) => unit === `policy/${rule.id}/title`)).toHaveLength(locales.length);
});

test('what quotes the number of one rule follows it, and what quotes another does not', async () => {
  const texts = { pl: { text: 'Na wymianę: {everythingExchangeDays} dni, nie {exchangeDays}.' } };
  const [entry, ...entries] = center.faq.entries;
  const quoting = { ...entry, fields: { ...entry?.fields, answer: texts } } as (typeof center.faq.entries)[number];
  const faq = { ...center.faq, entries: [quoting, ...entries] };
  const before = { ...withRule('everything', { exchangeDays: 10 }), faq };
  const after = { ...withRule('everything', { exchangeDays: 77 }), faq };
  const found = await previewsOf(after, changesBetween(before, after));
  const own = found.find(({ unit }) => unit === `faq/${entry?.id}/answer`);
  expect(JSON.stringify(own?.value)).toContain('77 dni');
});

test('words that are typed leave the rules alone', async () => {
  const [entry, ...entries] = center.faq.entries;
  const fields = { ...entry?.fields, question: { ...entry?.fields.question, pl: { text: 'Po co?' } } };
  const after = {
    ...center,
    faq: { ...center.faq, entries: [{ ...entry, fields } as (typeof entries)[number], ...entries] },
  };
  expect(await previews(after)).toEqual([{ unit: `faq/${entry?.id}/question`, locale: 'pl', value: 'Po co?' }]);
});
