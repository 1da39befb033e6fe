import { html, render } from 'lit';
import { expect, test } from 'vitest';
import type { Finding } from '../../../content/documents/finding.ts';
import { unlessTyped } from '../../../extension/lib/editor/unless-typed.ts';

const finding = (unit: string): Finding => ({ code: 'source-missing', severity: 'blocks', unit, facts: {} });
const changes = {
  changes: [],
  findings: [finding('faq/where/answer:pl'), finding('policy/values/returnDays'), finding('faq/gone/answer:pl')],
  names: { source: 'pl', things: { 'faq/where': { list: 'entries', titles: { pl: 'Gdzie?' } } }, values: {} },
  canUndo: false,
  canRedo: false,
};
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'editor', sendMessage: async () => ({ ok: changes }) },
    i18n: { getUILanguage: () => 'en' },
  },
});
const { ChangesScreen } = await import('../../../extension/lib/editor/changes-screen.ts');
const { loadWords } = await import('../../../extension/lib/words.ts');

test('what has to be mended among all texts leads to its field, where there is one', async () => {
  const words = { ...(await loadWords()), names: changes.names };
  const around = { tab: undefined, act: async () => {}, draw: () => {}, words: () => words };
  const screen = new ChangesScreen(around, 'https://a.example', 'server');
  await screen.load();
  render(screen.render(), document.body);
  const links = [...document.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#entries/where', '#returns']);
  expect(document.querySelectorAll('li')).toHaveLength(3);
});

test('what is typed into a field that counts once it is left is not drawn over, unless the field is another one', () => {
  const root = document.createElement('div');
  document.body.append(root);
  const draw = (id: string, value: string) => render(html`<input id=${id} .value=${unlessTyped(value)}>`, root);
  draw('one', '7');
  const field = root.querySelector('input') as HTMLInputElement;
  field.focus();
  draw('one', '14');
  expect(field.value).toBe('14');
  field.value = '30';
  draw('one', '14');
  draw('one', '15');
  expect(field.value).toBe('30');
  draw('two', '200');
  expect(field.value).toBe('200');
  field.value = '201';
  field.blur();
  draw('two', '200');
  expect(field.value).toBe('200');
});
