import { expect, test } from 'vitest';
import { check } from '../../../content/documents/check.ts';
import type { EarlierPolicy, Policy } from '../../../content/documents/policy.ts';
import { publish } from '../../../content/documents/publish.ts';
import type { EarlierPolicyFile, PublishedPolicy } from '../../../content/documents/published.ts';
import { plainText } from '../../../content/markdown/plain.ts';
import { rim } from '../../../locales/rim.ts';
import { starter } from './starter.ts';

const title = { pl: { text: 'Ile czasu' }, en: { text: 'How long' } };
const body = {
  pl: { text: 'Na zwrot masz {returnDays, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}.' },
  en: { text: 'You have {returnDays, plural, one {# day} other {# days}}.' },
};
const second: EarlierPolicy = {
  id: '2025-01-01',
  values: { returnDays: 21 },
  rules: [{ id: 'swap', rank: 'a', exchangeDays: 'returnDays', fields: { note: body } }],
  sections: [{ id: 'how-long', rank: 'a', fields: { title, body } }],
};
const first: EarlierPolicy = { id: '2024-01-01', values: { returnDays: 14 } };

async function published(earlier: EarlierPolicy[], more: Partial<Policy> = {}) {
  const { policy, ...others } = starter();
  const center = { ...others, policy: { ...policy, validFrom: '2026-06-19', ...more, earlier } };
  const { files, findings } = await publish(center, { words: rim, site: true });
  const { files: names } = JSON.parse(files.get('help.json') ?? '{}');
  const policyOf = (locale: string): PublishedPolicy => JSON.parse(files.get(names[locale].policy) ?? '');
  const fileOf = (name = ''): EarlierPolicyFile => JSON.parse(files.get(name) ?? 'null');
  return { files, findings, policyOf, fileOf };
}

test('the policy names its earlier versions with their days, newest first, however they are written down', async () => {
  const { policyOf } = await published([first, second]);
  expect(policyOf('pl').earlier?.map(({ validFrom, until, values }) => [validFrom, until, values.returnDays])).toEqual([
    ['2025-01-01', '2026-06-18', 21],
    ['2024-01-01', '2024-12-31', 14],
  ]);
});

test('what judges an order is in the policy; every word is in a file of its own, with the values of then', async () => {
  const { policyOf, fileOf } = await published([first, second]);
  const [version] = policyOf('en').earlier ?? [];
  expect(version?.rules).toMatchObject([{ id: 'swap', exchangeDays: 21 }]);
  expect(version?.rules[0]).not.toHaveProperty('note');
  expect(version).not.toHaveProperty('sections');
  const whole = fileOf(version?.file);
  expect(version?.file).toMatch(/^policy\.en\.2025-01-01\.[0-9a-f]{12}\.json$/);
  expect(whole).toMatchObject({ schema: 'help-policy-earlier@1', validFrom: '2025-01-01', until: '2026-06-18' });
  expect(whole.sentences).toEqual(['You have 21 days from delivery to return them.']);
  expect(plainText(whole.sections[0]?.body ?? [])).toBe('You have 21 days.');
  expect(plainText(whole.rules[0]?.note ?? [])).toBe('You have 21 days.');
});

test('a text of old that is in no language of the reader is shown in another, and says so', async () => {
  const { policyOf, fileOf } = await published([second]);
  const [section] = fileOf(policyOf('ru').earlier?.[0]?.file).sections;
  expect(section).toMatchObject({ title: 'How long', lang: 'en' });
});

test('each version is a finished page in each language, and the present one links to all', async () => {
  const { files } = await published([first, second]);
  const page = files.get('en/policy.html') ?? '';
  expect(page).toContain('Valid from 19 June 2026.');
  expect(page).toMatch(/<a href="policy\/2025-01-01\.html">[^<]*1 January 2025[^<]*18 June 2026/);
  expect(page).toContain('href="policy/2024-01-01.html"');
  for (const locale of ['pl', 'pt-PT', 'ru', 'en']) {
    expect(files.get(`${locale}/policy/2024-01-01.html`)).toContain('14');
    expect(files.get('sitemap.xml')).toContain(`/${locale}/policy/2025-01-01.html</loc>`);
  }
  const old = files.get('en/policy/2025-01-01.html') ?? '';
  expect(old).toContain('You have 21 days.');
  expect(old).toContain('href="../policy.html"');
  expect(old).toContain('href="../../pl/policy/2025-01-01.html"');
  expect(old).not.toContain('application/ld+json');
});

test('a page has an outline whose every link leads somewhere on it', async () => {
  const { files } = await published([second]);
  for (const name of ['pl/policy.html', 'en/policy/2025-01-01.html']) {
    const page = files.get(name) ?? '';
    const targets = [...page.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length, name).toBeGreaterThan(1);
    for (const id of targets) expect(page.split(` id="${id}"`), `${name} ${id}`).toHaveLength(2);
  }
});

test('without earlier versions nothing of them is written', async () => {
  const { policy } = starter();
  const { files, policyOf } = await published([]);
  expect(policyOf('pl')).not.toHaveProperty('earlier');
  expect([...files.keys()].filter((name) => /\d{4}-\d{2}-\d{2}/.test(name))).toEqual([]);
  expect(policy.sections.length).toBeGreaterThan(0);
});

test('the file of an earlier version changes only when that version does', async () => {
  const names = async (more: Partial<Policy>, earlier = [second]) =>
    (await published(earlier, more)).policyOf('pl').earlier?.map(({ file }) => file);
  const before = await names({});
  expect(await names({ values: { ...starter().policy.values, returnDays: 45 } })).toEqual(before);
  expect(await names({}, [{ ...second, values: { returnDays: 22 } }])).not.toEqual(before);
});

test('a text of old that could not be published stops it; a translation that is missing there is history', async () => {
  const broken = {
    ...second,
    sections: [{ id: 'x', rank: 'a', fields: { title, body: { pl: { text: '{nobody}' } } } }],
  };
  const { files, findings } = await published([broken]);
  expect(files.size).toBe(0);
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'value-unknown',
      severity: 'blocks',
      file: 'policy.json',
      path: 'earlier[0].sections[0].fields.body.pl',
    }),
  );
  const { policy, ...others } = starter();
  const whole = { ...others, policy: { ...policy, earlier: [second] } };
  expect(await check(whole)).toEqual(await check({ ...others, policy: { ...policy, earlier: [first] } }));
});
