import { beforeEach, expect, test } from 'vitest';
import type { Changes } from '../../../extension/lib/background/changes.ts';
import type { FieldView } from '../../../extension/lib/background/field.ts';
import type { PanelRequest } from '../../../extension/lib/requests.ts';

/** The tab in front, and what the background answers; a handler that throws refuses with the code of its message. */
const front = { id: 1 };
const asked: PanelRequest[] = [];
let handlers: { [Type in PanelRequest['type']]?: (request: never) => unknown } = {};
const heard = new Set<(message: object) => void>();

const fake = {
  runtime: {
    id: 'editor',
    sendMessage: async (request: PanelRequest) => {
      asked.push(structuredClone(request));
      try {
        return { ok: await handlers[request.type]?.(request as never) };
      } catch (error) {
        return { failed: (error as Error).message };
      }
    },
    onMessage: { addListener: (hear: (message: object) => void) => void heard.add(hear) },
    getURL: (path: string) => path,
  },
  i18n: { getUILanguage: () => 'en' },
  tabs: {
    query: async () => [{ id: front.id }],
    onActivated: { addListener: (hear: () => void) => void heard.add(hear) },
    get: async () => ({}),
  },
};
Object.assign(globalThis, { browser: fake });
const { Panel } = await import('../../../extension/lib/panel/panel.ts');
const { loadWords } = await import('../../../extension/lib/words.ts');

const origins = ['https://a.example', 'https://b.example'] as const;
const place = { document: 'faq', list: 'entries', entry: 'where', field: 'question', locale: 'pl' } as const;
const changed = (words: string): Changes => ({
  changes: [
    {
      kind: 'changed',
      key: 'k',
      place,
      changes: [{ place, before: { text: 'x' }, after: { text: words } }],
    },
  ].map((thing) => ({ ...thing, key: 'faq/entries/where/question:pl' }) as Changes['changes'][number]),
  findings: [],
  names: { source: 'pl', things: {}, values: {} },
  canUndo: true,
  canRedo: false,
});
const view = (unit: string, text: string): FieldView => ({
  version: ++version,
  unit,
  place: { ...place, entry: unit },
  kind: 'line',
  locale: 'pl',
  source: 'pl',
  text,
  changed: text !== 'One',
  languages: [{ locale: 'pl', state: 'current', unreviewed: false }],
  findings: [],
  fixed: false,
});
let version = 0;
const connected = (origin: string) => ({
  origin,
  found: true,
  connection: {
    origin,
    kind: 'server',
    traits: { shop: origin, name: 'Ola', roles: ['owner'], can: '', conditional: 'strong', history: true },
  },
});

let root: HTMLElement;
beforeEach(async () => {
  heard.clear();
  asked.length = 0;
  front.id = 1;
  document.body.innerHTML = '<main></main>';
  root = document.querySelector('main') as HTMLElement;
  handlers = {
    status: ({ tab }: { tab: number }) => connected(origins[tab - 1] ?? ''),
    changes: () => changed('words'),
    languages: () => [],
    history: () => ({ past: [], more: false }),
    visible: () => true,
    probe: () => undefined,
  };
});

async function open() {
  const panel = new Panel(root, await loadWords());
  await panel.open();
}
const button = (name: string | RegExp): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim().match(name));
const press = async (name: string | RegExp): Promise<void> => {
  await expect.poll(() => button(name)?.disabled).toBe(false);
  button(name)?.click();
};
const goTo = (id: number): void => {
  front.id = id;
  for (const hear of heard) hear({ type: 'changed' });
};
const last = (type: PanelRequest['type']): PanelRequest | undefined => asked.findLast((each) => each.type === type);

test('what was said of one shop is not there, and cannot be pressed, beside another', async () => {
  handlers.publish = () => ({ status: 'confirm', changes: [], mark: 'm' });
  await open();
  await press(/^Publish 1/);
  await expect.poll(() => button('It is right')).toBeTruthy();
  goTo(2);
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe(origins[1]);
  expect(button('It is right')).toBeUndefined();
  goTo(1);
  await press('It is right');
  await expect.poll(() => last('publish')).toEqual({ type: 'publish', origin: origins[0], confirmed: 'm' });
});

test('an undo that has to be confirmed is confirmed as an undo', async () => {
  handlers.publish = () => ({ status: 'published', revision: 7 });
  handlers['take-back'] = ({ confirmed }: { confirmed: boolean }) =>
    confirmed ? { status: 'published', revision: 8 } : { status: 'confirm', changes: [], mark: '' };
  await open();
  await press(/^Publish 1/);
  await press('Undo this publication');
  await press('It is right: go on');
  await expect.poll(() => last('take-back')).toMatchObject({ revision: 7, confirmed: true });
  const [first, second] = asked.filter(({ type }) => type === 'take-back') as { key?: string }[];
  expect(first?.key).toBe(second?.key);
  expect(asked.filter(({ type }) => type === 'publish')).toHaveLength(1);
});

test('what was written for the history goes with what was chosen, and with what is confirmed after it', async () => {
  const conflict = { key: 'c', place, mine: { text: 'Mine' }, theirs: { text: 'Theirs' } };
  handlers.publish = ({ confirmed }: { confirmed?: string }) =>
    confirmed ? { status: 'published', revision: 7 } : { status: 'conflict', conflicts: [conflict] };
  handlers.choose = () => ({ status: 'confirm', changes: [], mark: 'm' });
  await open();
  await expect.poll(() => root.querySelector('input[maxlength]')).toBeTruthy();
  const note = root.querySelector('input[maxlength]') as HTMLInputElement;
  note.value = ' For Easter ';
  note.dispatchEvent(new InputEvent('input'));
  await press(/^Publish 1/);
  await expect.poll(() => root.querySelector('input[type=radio]')).toBeTruthy();
  (root.querySelector('input[type=radio]') as HTMLInputElement).click();
  await press('Publish what I chose');
  await press('It is right');
  await expect.poll(() => last('publish')).toMatchObject({ confirmed: 'm', note: 'For Easter' });
  expect(last('choose')).toMatchObject({ choices: { c: 'mine' }, note: 'For Easter' });
});

test('a translation shows what changed in its source, asked for once', async () => {
  const languages = [{ locale: 'ru', state: 'stale', unreviewed: false }] as const;
  handlers.languages = () => [
    { ...view('where', 'Где?'), locale: 'ru', languages, original: 'Where is it now?', of: '0123456789ab' },
  ];
  handlers.earlier = () => 'Where is it?';
  await open();
  await expect.poll(() => root.querySelector('details ins')?.textContent).toContain('now');
  goTo(1);
  expect(asked.filter(({ type }) => type === 'earlier')).toEqual([
    { type: 'earlier', origin: origins[0], unit: 'where', of: '0123456789ab' },
  ]);
});

test.each(['changes', 'probe'] as const)('an access that is over leaves a field for the next one: %s', async (type) => {
  handlers[type] = () => {
    throw new Error('not-allowed');
  };
  await open();
  await expect.poll(() => root.querySelector('input[name=access]')).toBeTruthy();
  const main = [...root.querySelectorAll('button.main')].map(({ textContent }) => textContent?.trim());
  expect(main.some((words) => words?.startsWith('Publish'))).toBe(false);
  handlers[type] = () => (type === 'changes' ? changed('words') : undefined);
  goTo(1);
  await expect.poll(() => button(/^Publish 1/)).toBeTruthy();
});

test('an answer that was overtaken is not drawn', async () => {
  await open();
  await expect.poll(() => last('probe')).toBeTruthy();
  let slow: (() => void) | undefined;
  handlers.status = ({ tab }: { tab: number }) => {
    const status = connected(origins[tab - 1] ?? '');
    if (tab === 2) return status;
    return new Promise((resolve) => {
      slow = () => resolve(status);
    });
  };
  goTo(1);
  await expect.poll(() => slow).toBeTruthy();
  goTo(2);
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe(origins[1]);
  const before = asked.length;
  slow?.();
  // the answer to the older question is asked on, and then dropped
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(root.querySelector('h1')?.textContent).toBe(origins[1]);
});

test('what was refused in one text never lands in another', async () => {
  handlers.languages = () => [view('faq/one/question', 'One')];
  handlers['type-in'] = () => {
    throw new Error('empty');
  };
  await open();
  const field = (): HTMLTextAreaElement | null => root.querySelector('textarea[lang=pl]');
  await expect.poll(() => field()?.value).toBe('One');
  const type = (text: string): void => {
    const input = field() as HTMLTextAreaElement;
    input.value = text;
    input.dispatchEvent(new InputEvent('input'));
  };
  type('');
  await expect.poll(() => last('type-in')).toMatchObject({ unit: 'faq/one/question', text: '', before: 'One' });
  handlers.languages = () => [view('faq/two/question', 'Two')];
  handlers['type-in'] = ({ unit, text }: { unit: string; text: string }) => ({
    view: view(unit, text),
    merged: false,
    unreadable: false,
    kept: true,
  });
  goTo(1);
  await expect.poll(() => field()?.value).toBe('Two');
  type('Two!');
  await expect.poll(() => last('type-in')).toMatchObject({ unit: 'faq/two/question', text: 'Two!', before: 'Two' });
  expect(asked.filter((each) => each.type === 'type-in' && each.unit === 'faq/two/question')).toHaveLength(1);
});

const typeIn = (text: string): void => {
  const input = root.querySelector('textarea[lang=pl]') as HTMLTextAreaElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
};
const taken = ({ unit, text }: { unit: string; text: string }) => ({
  ...{ view: view(unit, text), merged: false, unreadable: false, kept: true },
});

test('what was typed a moment ago is kept before it is published', async () => {
  handlers.languages = () => [view('faq/one/question', 'One')];
  handlers['type-in'] = taken;
  handlers.publish = () => ({ status: 'published', revision: 7 });
  await open();
  await expect.poll(() => root.querySelector('textarea')?.value).toBe('One');
  await expect.poll(() => button(/^Publish 1/)?.disabled).toBe(false);
  typeIn('One whole sentence');
  button(/^Publish 1/)?.click();
  await expect.poll(() => last('publish')).toBeTruthy();
  const work = asked.filter(({ type }) => type === 'type-in' || type === 'publish');
  expect(work).toMatchObject([{ type: 'type-in', text: 'One whole sentence' }, { type: 'publish' }]);
});

test('what was typed is said to wait for a publication until it is published', async () => {
  handlers.languages = () => [view('faq/one/question', 'One')];
  handlers['type-in'] = ({ unit, text }: { unit: string; text: string }) => {
    handlers.languages = () => [view(unit, text)];
    return taken({ unit, text });
  };
  await open();
  await expect.poll(() => root.querySelector('textarea')?.value).toBe('One');
  typeIn('One more');
  await expect.poll(() => last('type-in')).toMatchObject({ text: 'One more' });
  goTo(1);
  const said = (): string | null | undefined => root.querySelector('.said')?.textContent;
  await expect.poll(said).toContain('Customers see it once you publish.');
  handlers.languages = () => [{ ...view('faq/one/question', 'One more'), changed: false }];
  goTo(1);
  await expect.poll(said).toBe('');
});

test('what may only be read is no field', async () => {
  handlers.languages = () => [{ ...view('faq/one/question', 'Only to read'), fixed: true }];
  await open();
  await expect.poll(() => root.querySelector('p[lang=pl]')?.textContent).toBe('Only to read');
  expect(root.querySelector('textarea[lang]')).toBeNull();
});

test('nothing is published while something that was typed could not be kept', async () => {
  handlers.languages = () => [view('faq/one/question', 'One')];
  handlers['type-in'] = () => {
    throw new Error('mark-broken');
  };
  handlers.publish = () => ({ status: 'published', revision: 7 });
  await open();
  await expect.poll(() => root.querySelector('textarea')?.value).toBe('One');
  typeIn('One ⟦14');
  await press(/^Publish 1/);
  await expect.poll(() => root.querySelector('h1 + .problem')?.textContent).toContain('is not kept yet');
  expect(last('publish')).toBeUndefined();
  handlers['type-in'] = taken;
  await press(/^Publish 1/);
  await expect.poll(() => last('publish')).toBeTruthy();
});

test.each([
  ['another text is opened', () => [view('faq/two/question', 'Two')]],
  ['it is closed', () => []],
])('what could not be kept stays in sight until somebody decides: %s', async (_, languages) => {
  handlers.languages = () => [view('faq/one/question', 'One')];
  handlers['type-in'] = () => {
    throw new Error('not-kept');
  };
  await open();
  await expect.poll(() => root.querySelector('textarea')?.value).toBe('One');
  typeIn('One more thing');
  handlers.languages = languages;
  goTo(1);
  const left = (): HTMLTextAreaElement | null => root.querySelector('textarea[id^=unkept]');
  await expect.poll(() => left()?.value).toBe('One more thing');
  expect(left()?.parentElement?.textContent).toContain('Not kept.');
  handlers['type-in'] = taken;
  left()?.dispatchEvent(new FocusEvent('blur'));
  await expect.poll(() => last('type-in')).toMatchObject({ unit: 'faq/one/question', text: 'One more thing' });
  await expect.poll(left).toBeNull();
});

test('what could not be kept is let go by a press alone', async () => {
  handlers.languages = () => [view('faq/one/question', 'One')];
  handlers['type-in'] = () => {
    throw new Error('empty');
  };
  await open();
  await expect.poll(() => root.querySelector('textarea')?.value).toBe('One');
  typeIn('');
  handlers.languages = () => [];
  goTo(1);
  await press('Close without keeping');
  await expect.poll(() => root.querySelector('textarea[id^=unkept]')).toBeNull();
});

test('a failure that is over is not said any more', async () => {
  handlers.changes = () => {
    throw new Error('unreachable');
  };
  await open();
  await expect.poll(() => root.querySelector('[role=alert]')).toBeTruthy();
  handlers.changes = () => changed('words');
  goTo(1);
  await expect.poll(() => root.querySelector('[role=alert]')).toBeNull();
});

test('history is read again after a publication', async () => {
  handlers.publish = () => ({ status: 'published', revision: 7 });
  const past = { at: '2026-11-22T10:00:00Z', who: 'Ania', kind: 'publication', units: ['a'], current: true };
  handlers.history = () => ({ past: [{ ...past, revision: 6 }], more: false });
  await open();
  const details = (): HTMLDetailsElement | undefined =>
    [...root.querySelectorAll('details')].find((each) => each.textContent?.includes('What was published'));
  await expect.poll(() => details()).toBeTruthy();
  (details() as HTMLDetailsElement).open = true;
  await expect.poll(() => details()?.textContent).toContain('Ania');
  handlers.history = () => ({ past: [{ ...past, revision: 7, who: 'Ola' }], more: false });
  await press(/^Publish 1/);
  await expect.poll(() => details()?.textContent).toContain('Ola');
});

test('what is undone is said to be undone, and can be published again', async () => {
  let revision = 6;
  const help = { url: 'https://a.example/help/help.json', revision: 'r' };
  handlers.publish = () => ({ status: 'published', revision: ++revision, help });
  handlers['take-back'] = handlers.publish;
  await open();
  const said = (): string | null | undefined => root.querySelector('[role=status] b')?.textContent;
  await press(/^Publish 1/);
  await expect.poll(said).toBe('Published.');
  await press('Undo this publication');
  await expect.poll(said).toBe('Undone: the texts are as they were before.');
  expect(last('take-back')).toMatchObject({ revision: 7 });
  expect(button('Undo this publication')).toBeUndefined();
  await press('Publish it again');
  await expect.poll(said).toBe('Published again.');
  expect(last('take-back')).toMatchObject({ revision: 8 });
  handlers['take-back'] = () => ({ status: 'nothing' });
  await press('Undo this publication');
  await expect.poll(() => root.textContent).toContain('This was undone already.');
  await expect.poll(said).toBeUndefined();
});

test('the history marks what was undone, and offers no more to undo it', async () => {
  const line = { at: '2026-11-22T10:00:00Z', who: 'Ania', kind: 'publication', units: ['a'], current: false };
  const past = [
    { ...line, revision: 3, kind: 'undo', of: 2, current: true },
    { ...line, revision: 2, note: 'The second' },
    { ...line, revision: 1, note: 'The first' },
  ];
  handlers.history = () => ({ past: past, more: false });
  await open();
  const details = (): HTMLDetailsElement | undefined =>
    [...root.querySelectorAll('details')].find((each) => each.textContent?.includes('What was published'));
  await expect.poll(() => details()).toBeTruthy();
  (details() as HTMLDetailsElement).open = true;
  const lines = (): string[] => [...(details()?.querySelectorAll(':scope > ul > li') ?? [])].map(told);
  const told = ({ textContent }: Element): string => textContent?.replace(/\s+/g, ' ') ?? '';
  await expect.poll(lines).toHaveLength(3);
  const [undoing = '', undone = '', first = ''] = lines();
  expect(undoing).toContain('Publish it again');
  expect(undone).toContain('· undone');
  expect(undone).not.toContain('Undo this publication');
  expect(undone).toContain('Make everything as it was then');
  expect(first).toContain('Undo this publication');
  expect(first).not.toContain('· undone');
});

test('the history is read on to its beginning, and what was read of it stays', async () => {
  const at = '2026-11-22T10:00:00Z';
  let newest = 3;
  handlers.history = ({ before = newest + 1 }: { before?: number }) => {
    const past = Array.from({ length: before - 1 }, (_, index) => before - 1 - index).map((revision) => ({
      ...{ revision, at, who: `Ola ${revision}`, kind: 'publication', units: [], current: revision === newest },
    }));
    return { past: past.slice(0, 2), more: past.length > 2 };
  };
  handlers.publish = () => ({ status: 'published', revision: ++newest });
  await open();
  const details = (): HTMLDetailsElement | undefined =>
    [...root.querySelectorAll('details')].find((each) => each.textContent?.includes('What was published'));
  await expect.poll(() => details()).toBeTruthy();
  (details() as HTMLDetailsElement).open = true;
  const lines = () => [...root.querySelectorAll('li')].flatMap(({ textContent }) => textContent?.match(/Ola \d/) ?? []);
  await expect.poll(lines).toEqual(['Ola 3', 'Ola 2']);
  await press('Earlier ones');
  await expect.poll(lines).toEqual(['Ola 3', 'Ola 2', 'Ola 1']);
  expect(button('Earlier ones')).toBeUndefined();
  await press(/^Publish 1/);
  await expect.poll(lines).toEqual(['Ola 4', 'Ola 3', 'Ola 2', 'Ola 1']);
});
