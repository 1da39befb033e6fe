import { render } from 'lit';
import { expect, test } from 'vitest';
import type { Finding } from '../../../content/documents/finding.ts';

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
