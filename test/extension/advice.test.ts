import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { HelpCenter } from '../../content/documents/center.ts';
import { check } from '../../content/documents/check.ts';
import { type Finding, type FindingCode, findingCodes } from '../../content/documents/finding.ts';
import { placeOfFinding } from '../../content/documents/finding-place.ts';
import { adviceWords } from '../../extension/lib/advice.ts';
import { placeWords } from '../../extension/lib/place.ts';
import { resources } from '../../locales/rim.ts';
import { starter } from '../content/documents/starter.ts';
import { jargon } from './jargon.ts';
import { wordsIn } from './words.ts';

const locales = Object.keys(resources) as (keyof typeof resources)[];

/** What only files, a command or a page on the web can have wrong; no edit in a browser can. */
const elsewhere: readonly FindingCode[] = [
  'file-missing',
  'not-json',
  'schema-unknown',
  'schema-newer',
  'not-canonical',
  'documents-unreachable',
  'report-elsewhere',
  'terms-differ',
  'withdrawal-hidden',
  'receipt-missing',
];

test('everything that an edit can have wrong has words for its owner', () => {
  const { other: _, ...own } = resources.en.advice;
  expect(Object.keys(own).sort()).toEqual(findingCodes.filter((code) => !elsewhere.includes(code)).sort());
});

test('what a check of a help centre can find is never said to be found elsewhere', () => {
  const found = findingCodes.filter((code) => checks.some((text) => text.includes(`'${code}'`)));
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter((code) => elsewhere.includes(code))).toEqual(['terms-differ']);
});

const folders = ['content/documents/check', 'content/documents/check/translation', 'content/returns/check'];
const checks = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

test.each(locales)(
  'what is found in a help centre that is wrong in many ways is told without jargon in %s',
  async (locale) => {
    const center = broken();
    const words = await wordsIn(locale, center);
    const findings = await check(center, { now: new Date('2027-06-01') });
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(20);
    for (const finding of findings) expectPlain(adviceWords(words, finding), finding);
    for (const finding of findings) {
      const place = placeOfFinding(finding);
      if (place) expectPlain(placeWords(words, place), finding);
    }
  },
);

test.each(locales)('so is every other finding in %s', async (locale) => {
  const words = await wordsIn(locale, starter());
  for (const code of findingCodes) {
    if (elsewhere.includes(code)) continue;
    for (const part of parts) {
      const finding: Finding = {
        code,
        severity: 'ask',
        file: 'policy.json',
        path: 'values',
        facts: { ...facts, ...part },
      };
      expectPlain(adviceWords(words, finding), finding);
    }
  }
});

test('what has no words of its own is still said in words', async () => {
  const words = await wordsIn('en', starter());
  const finding: Finding = { code: 'not-json', severity: 'blocks', file: 'faq.json', facts: { line: 1, column: 1 } };
  expect(adviceWords(words, finding)).toBe(
    'This cannot be read as it is. Press “Undo”, or ask whoever set up Shop Help for you.',
  );
});

test.each<[FindingCode, Finding['facts'], string, string]>([
  ['stale', { of: '0123456789ab', field: 'faq/x/answer', language: 'ru' }, 'pl', 'naciśnij „Nadal poprawne”'],
  ['value-lost', { name: 'returnDays', language: 'ru' }, 'en', '“Days to return something”'],
  ['value-lost', { name: 'polandDeliveryDays', language: 'ru' }, 'ru', '«Доставка по Польше: срок»'],
  ['number-twice', { promise: 'refundDays', name: 'returnDays', id: 'x' }, 'en', 'Days until money is back'],
  ['plural-missing', { name: 'returnDays', form: 'few', language: 'pl' }, 'en', 'not 2, 3 and 4'],
  [
    'law-days',
    { days: 10, least: 14, countries: 'PL PT', article: 'art. 27' },
    'pt-PT',
    '(Polónia e Portugal): 14 dias',
  ],
  ['shape', { expected: 'too-long', received: 'x', path: 'p' }, 'en', 'This is too long.'],
  ['not-adopted', { id: 'x' }, 'ru', 'покупатели его не видят'],
])('%s tells what matters and what to do', async (code, facts, locale, expected) => {
  const words = await wordsIn(locale, starter());
  expect(adviceWords(words, { code, severity: 'ask', file: 'faq.json', facts })).toContain(expected);
});

/** No jargon, no names of programs, nothing left unfilled. */
function expectPlain(text: string, { code }: Finding): void {
  expect(text, code).not.toMatch(jargon);
  expect(text.replace(/https?:\S+/g, ''), code).not.toMatch(
    /[{}]|\b[a-z]+[A-Z](?!pp)|\.json|undefined|[a-z]\/[a-z]|HTML|Markdown|JSON|\b\w+_\w+/,
  );
}

const facts = {
  id: 'return-window',
  other: 'shipping-cost',
  related: 'gone',
  name: 'returnDays',
  promise: 'returnDays',
  language: 'ru',
  countries: 'PL PT',
  country: 'PT',
  article: 'art. 27',
  days: 3,
  least: 14,
  most: 14,
  years: 1,
  percent: 10,
  number: '14',
  count: 3,
  words: 'abc',
  url: 'https://a.example/',
  html: '<b>',
  value: 'Tarnina',
  form: 'few',
  opens: '10:00',
  closes: '09:00',
  from: '2026-01-02',
  until: '2026-01-01',
  here: 1,
  source: 2,
};

const parts = [
  { part: 'headings', action: 'track', expected: 'url', received: 'x', demand: 'original-packaging' },
  { part: 'items', action: 'return', expected: 'too-long', received: 'x', demand: 'tags' },
  { part: 'marks', action: 'call', expected: 'missing-key', received: 'x', demand: 'unused' },
  { part: 'rows', action: 'write', expected: 'string', received: 'x', demand: 'receipt' },
];

function broken(): HelpCenter {
  const { shop, policy, faq } = starter();
  const [first, second, ...others] = faq.entries;
  if (!first || !second || !shop.notice) throw new Error('the starter has changed');
  const answers = {
    pl: {
      text: 'Masz 30 dni <b>na zwrot</b> i {nothing}. [Tu](javascript:x) {returnDays, plural, one {# dzień} other {# dnia}}',
    },
    'pt-PT': { text: 'Tem 14 {' },
    ru: { text: 'У вас 31 день', of: '000000000000', unreviewed: true as const },
    de: { text: 'Ja' },
  };
  const { phone: _, ...contact } = shop.contact ?? {};
  return {
    shop: {
      ...shop,
      demo: undefined,
      contact,
      notice: { ...shop.notice, from: '2027-01-02', until: '2027-01-01' },
      hours: { week: [{ days: ['monday'], opens: '18:00', closes: '09:00' }] },
      links: { returns: '/r#withdraw' },
    } as HelpCenter['shop'],
    policy: {
      ...policy,
      values: { returnDays: 3, refundDays: 40, complaintReplyDays: 60, warrantyYears: 1 },
      rules: [
        { id: 'a', rank: 'a', when: { categories: ['x'] }, returnDays: 1, countedFrom: 'order', fields: {} },
        {
          id: 'b',
          rank: 'b',
          when: { categories: ['x'] },
          returns: 'final-sale',
          refundWays: ['store-credit'],
          fields: {},
        },
        { id: 'c', rank: 'c', when: { categories: ['y'] }, demands: ['tags'], restockingFee: 10, fields: {} },
        { id: 'd', rank: 'd', when: { countries: ['JP'] }, fields: {} },
      ],
    },
    faq: {
      schema: 'faq@1',
      categories: [...faq.categories, { id: 'empty', rank: 'z', fields: { title: { pl: { text: 'Pusta' } } } }],
      entries: [
        { ...first, category: 'gone', related: ['gone'], action: 'call', fields: { ...first.fields, answer: answers } },
        { ...second, adopted: false },
        ...others,
      ],
    },
  };
}
