import { aTimeout } from '@open-wc/testing';
import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { previewMark, silence } from '../../../content/documents/protocol/messages.ts';
import { toPage } from '../../../content/documents/protocol/to-page.ts';
import { publish } from '../../../content/documents/publish.ts';
import { parseMarkdown } from '../../../content/markdown/parse.ts';
import { rim } from '../../../locales/rim.ts';
import { helpCenter } from '../center.ts';
import { hold, serveHelp } from '../help-server.ts';
import { all, langOf, one, open, row, textOf, titles } from '../shop-faq/reader.ts';
import { policyCenter } from '../shop-policy/center.ts';
import { open as openPolicy, texts } from '../shop-policy/reader.ts';
import { Editor } from './editor.ts';

const unit = 'faq/return-how/answer';
const tree = parseMarkdown('Masz **60** dni.').tree;

async function page(attributes = { limit: 0 }) {
  const help = await serveHelp();
  const faq = await open(html`<shop-faq src=${help.address} limit=${attributes.limit}></shop-faq>`);
  const editor = new Editor(faq);
  const answer = () => textOf(one(row(faq, 'return-how'), '[data-unit$="/answer"]'));
  return { faq, help, editor, answer };
}

test('an element says what it shows and in which language', async () => {
  const { editor } = await page();
  const { tag, locale, regions } = await editor.greet();
  expect([tag, locale]).toEqual(['shop-faq', 'pl']);
  expect(regions).toContainEqual({ unit, locale: 'pl', fallback: false });
  expect(regions.map((region) => region.unit)).toContain('faq/returns/title');
});

test('a preview stands where the text stood, through the same renderer, and is marked', async () => {
  const { faq, editor, answer } = await page();
  await editor.greet();
  await editor.tell({ type: 'show', locale: 'pl', label: 'Podgląd' });
  expect(await editor.tell({ type: 'preview', unit, value: tree })).toMatchObject({ type: 'ack' });
  await faq.updateComplete;
  expect(answer()).toBe('Masz 60 dni.');
  expect(textOf(one(row(faq, 'return-how'), '[data-unit$="/answer"] strong'))).toBe('60');
  expect(faq.hasAttribute(previewMark)).toBe(true);
  expect(textOf(one(faq, '[data-preview-label]'))).toBe('Podgląd');
  await editor.tell({ type: 'preview', unit: 'faq/returns/title', value: 'Oddawanie' });
  expect(titles(faq)).toEqual(['Dostawa', 'Oddawanie']);
  await editor.tell({ type: 'reset', unit });
  expect([answer(), titles(faq)[1]]).toEqual(['Krok po krokuZapakuj.Nadaj.Masz 30 dni.', 'Oddawanie']);
  await editor.tell({ type: 'reset' });
  expect(titles(faq)).toEqual(['Dostawa', 'Zwroty']);
  expect(all(faq, '[data-preview-label]')).toEqual([]);
  expect(faq.hasAttribute(previewMark)).toBe(false);
});

test('what is taken away is not drawn, and comes back', async () => {
  const { faq, editor, answer } = await page();
  await editor.greet();
  expect(await editor.tell({ type: 'preview', unit: 'faq/returns/title', value: null })).toMatchObject({ type: 'ack' });
  await faq.updateComplete;
  expect(titles(faq)).not.toContain('Zwroty');
  expect(answer()).toContain('Masz 30 dni.');
  await editor.tell({ type: 'reset', unit: 'faq/returns/title' });
  await faq.updateComplete;
  expect(titles(faq)).toContain('Zwroty');
});

test('a preview in another language says so to assistive technology', async () => {
  const { faq, editor, answer } = await page();
  await editor.greet();
  await editor.tell({ type: 'preview', unit, locale: 'ru', value: ['a'].map(() => tree[0] as (typeof tree)[number]) });
  await faq.updateComplete;
  expect(answer()).toBe('Masz 60 dni.');
  expect(langOf(one(row(faq, 'return-how'), '[data-unit$="/answer"]'))).toBe('ru');
});

test('an element is shown in the language that the editor asks for, and goodbye ends it', async () => {
  const { faq, editor } = await page();
  await editor.greet();
  editor.say({ type: 'show', locale: 'pt-PT', label: 'Pré-visualização' });
  await vi.waitFor(() => expect(titles(faq)).toEqual(['Entrega', 'Devoluções']));
  await vi.waitFor(() => expect(editor.heard.at(-1)).toMatchObject({ type: 'regions', locale: 'pt-PT' }));
  await editor.tell({ type: 'show', label: '' });
  await vi.waitFor(() => expect(titles(faq)).toEqual(['Dostawa', 'Zwroty']));
  editor.say({ type: 'show', locale: 'ru', label: '' });
  await vi.waitFor(() => expect(titles(faq)).not.toContain('Dostawa'));
  editor.say({ type: 'bye' });
  await vi.waitFor(() => expect(titles(faq)).toEqual(['Dostawa', 'Zwroty']));
});

test('an element that is not drawn yet speaks the language of its page', async () => {
  const help = await serveHelp();
  const release = hold(help);
  const faq = document.createElement('shop-faq');
  faq.src = help.address;
  faq.lang = 'pt-PT';
  document.body.append(faq);
  try {
    expect(await new Editor(faq).greet()).toMatchObject({ locale: 'pt-PT', regions: [] });
  } finally {
    release();
    faq.remove();
  }
});

test('an element loads what is published anew, and answers when it shows it', async () => {
  const { faq, help, editor } = await page();
  await editor.greet();
  const center = await helpCenter();
  const [category] = center.faq.categories.filter(({ id }) => id === 'returns');
  const title = { ...category?.fields.title, pl: { text: 'Oddawanie' } };
  const categories = center.faq.categories.map((each) => (each === category ? { ...each, fields: { title } } : each));
  const published = await publish({ ...center, faq: { ...center.faq, categories } }, { words: rim });
  help.files.clear();
  for (const [name, file] of published.files) help.files.set(name, file);
  await faq.updateComplete;
  expect(titles(faq)).toEqual(['Dostawa', 'Zwroty']);
  expect(await editor.tell({ type: 'renew' })).toMatchObject({ type: 'ack' });
  expect(titles(faq)).toEqual(['Dostawa', 'Oddawanie']);
});

test.each<[string, string, string | number, string]>([
  ['a unit that is not here', 'faq/nothing/answer', 'x', 'unknown-unit'],
  ['a unit of another file', 'policy/values/returnDays', 5, 'unknown-unit'],
  ['a line in place of prose', unit, 'x', 'wrong-value'],
])('%s is refused', async (_, named, value, code) => {
  const { editor, answer } = await page();
  await editor.greet();
  expect(await editor.tell({ type: 'preview', unit: named, value })).toMatchObject({ type: 'error', code });
  expect(answer()).toContain('Masz 30 dni.');
});

test('what a limit and a closed answer hide is brought into view', async () => {
  const { faq, editor } = await page({ limit: 1 });
  await editor.greet();
  expect(all(faq, 'details')).toHaveLength(1);
  expect(await editor.tell({ type: 'reveal', unit })).toMatchObject({ type: 'ack' });
  await vi.waitFor(() => expect(row(faq, 'return-how').open).toBe(true));
  expect(await editor.tell({ type: 'reveal', unit: 'faq/nothing/answer' })).toMatchObject({ code: 'not-here' });
});

test('a rule says what an editor has it promise, and its texts are named for as long as they are known', async () => {
  const { address } = await serveHelp(await policyCenter(['PL'], { earlier: true }));
  const policy = await openPolicy(html`<shop-policy src=${address}></shop-policy>`);
  const editor = new Editor(policy);
  await editor.greet();
  const says = (): string[] => texts(policy, '[part="rule"] [data-unit="policy/shoes/returnDays"]');
  expect(says()).toEqual(['Na zwrot masz 60 dni od odbioru paczki.']);
  const sentences = ['Na zwrot masz 45 dni od odbioru paczki.'];
  expect(await editor.tell({ type: 'preview', unit: 'policy/shoes/returnDays', value: 45 })).toMatchObject({
    type: 'ack',
  });
  const preview = { type: 'preview', unit: 'policy/shoes/sentences', locale: 'pl' } as const;
  expect(await editor.tell({ ...preview, value: sentences })).toMatchObject({ type: 'ack' });
  await policy.updateComplete;
  expect(says()).toEqual(sentences);
  await editor.tell({ ...preview, value: [...sentences, 'Za odesłanie płacimy my.'] });
  await policy.updateComplete;
  expect([says(), textOf(policy.shadowRoot as unknown as HTMLElement)]).toEqual([
    [],
    expect.stringContaining('Za odesłanie płacimy my.'),
  ]);
  await editor.tell({ type: 'reset' });
  await policy.updateComplete;
  expect(says()).toEqual(['Na zwrot masz 60 dni od odbioru paczki.']);
  expect(await editor.tell({ type: 'reveal', unit: 'policy/shoes/returnPaidBy' })).toMatchObject({ type: 'ack' });
  expect(await editor.tell({ type: 'reveal', unit: 'policy/values/warrantyYears' })).toMatchObject({
    code: 'not-here',
  });
  expect(await editor.tell({ type: 'reveal', unit: 'policy/2026-01-01/sections' })).toMatchObject({ type: 'ack' });
  expect(texts(policy, '[part="old"]').join()).toContain('Dawny zwrot');
});

test('half a minute of silence, and the editor is forgotten', async () => {
  const { faq, editor, answer } = await page();
  await editor.greet();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    editor.say({ type: 'preview', unit, value: tree });
    vi.advanceTimersByTime(silence - 1);
    editor.say({ type: 'beat' });
    vi.advanceTimersByTime(silence - 1);
    expect(faq.hasAttribute(previewMark)).toBe(true);
    vi.advanceTimersByTime(1);
    expect(faq.hasAttribute(previewMark)).toBe(false);
  } finally {
    vi.useRealTimers();
  }
  await faq.updateComplete;
  expect(answer()).toContain('Masz 30 dni.');
});

test('another window that did not say hello is not heard, and an element that left the page forgets', async () => {
  const { faq, editor, answer } = await page();
  await editor.greet();
  new Editor(faq, 'another').say({ type: 'preview', unit, value: tree });
  await faq.updateComplete;
  expect(answer()).toContain('Masz 30 dni.');
  await editor.tell({ type: 'preview', unit, value: tree });
  const parent = faq.parentElement;
  faq.remove();
  expect(faq.hasAttribute(previewMark)).toBe(false);
  parent?.append(faq);
  await faq.updateComplete;
  expect(answer()).toContain('Masz 30 dni.');
});

test('a flood is answered with a trickle, and nonsense with nothing', async () => {
  const { faq, editor } = await page();
  await editor.greet();
  await aTimeout(1000);
  const before = editor.heard.length;
  for (const detail of [undefined, 1, {}, '{', '{"v":1}', '"'.repeat(70_000)])
    faq.dispatchEvent(new CustomEvent(toPage, { detail }));
  for (let at = 0; at < 500; at++) editor.say({ type: 'beat' });
  await aTimeout(300);
  expect(editor.heard.length - before).toBeLessThanOrEqual(100);
  expect(faq.isConnected).toBe(true);
});
