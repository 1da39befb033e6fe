import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { newKey } from '../../../../components/shop-returns/keep/key.ts';
import { copyField, mailtoOf } from '../../../../components/shop-returns/keep/own-mail.ts';
import { sameAgain } from '../../../../components/shop-returns/keep/statement.ts';
import type { Update } from '../../../../components/shop-returns/keep/update.ts';
import { type Fault, faults } from './server.ts';
import { type Answers, type Tab, type Visitor, visit } from './visitor.ts';
import { withdrawal } from './withdrawal.ts';

type Act =
  | { readonly act: 'network'; readonly fault: Fault }
  | { readonly act: 'storage'; readonly allowed: boolean }
  | { readonly act: 'wait'; readonly minutes: number }
  | { readonly act: (typeof acts)[number]; readonly at: 0 | 1 };

const acts = [
  'type',
  'submit',
  'submit and close',
  'reload',
  'close',
  'continue later',
  'resume',
  'remove the draft',
  'retry',
  'come online',
  'forget',
  'write by own mail',
] as const;

/** What chance alone would seldom put together. */
function habits(at: 0 | 1): readonly (readonly Act[])[] {
  const blocked: Act = { act: 'storage', allowed: false };
  const offline: Act = { act: 'network', fault: 'offline' };
  return [
    acting(at, 'type', 'submit'),
    acting(at, 'submit', 'reload', 'submit'),
    acting(at, 'submit', 'forget', 'retry'),
    acting(at, 'type', 'continue later', 'type', 'close', 'resume'),
    [...acting(at, 'type', 'continue later', 'close'), { act: 'wait', minutes: 14 * 1440 }, ...acting(at, 'resume')],
    [blocked, offline, ...acting(at, 'type', 'submit', 'close')],
  ];
}

function acting(at: 0 | 1, ...names: (typeof acts)[number][]): readonly Act[] {
  return names.map((act) => ({ act, at }));
}

const at = fc.constantFrom<(0 | 1)[]>(0, 0, 1);
const fault = fc.oneof(fc.constant('none' as const), fc.constantFrom(...faults));
const minutes = fc.constantFrom(1, 60, 5 * 1440, 14 * 1440);
const one = (act: fc.Arbitrary<Act>): fc.Arbitrary<readonly Act[]> => fc.tuple(act);
const anyActs = fc.oneof(
  { weight: 4, arbitrary: one(fc.record({ act: fc.constant('network' as const), fault })) },
  { weight: 2, arbitrary: one(fc.record({ act: fc.constant('storage' as const), allowed: fc.boolean() })) },
  { weight: 1, arbitrary: one(fc.record({ act: fc.constant('wait' as const), minutes })) },
  { weight: 6, arbitrary: one(fc.record({ act: fc.constantFrom(...acts), at })) },
  { weight: 4, arbitrary: at.chain((where) => fc.constantFrom(...habits(where))) },
);

afterEach(() => vi.restoreAllMocks());

test('whatever fails, received means stored, nothing is stored twice, and nothing that was typed is lost', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await fc.assert(
    fc.asyncProperty(fc.array(anyActs, { minLength: 4, maxLength: 16 }), async (story) => {
      const play = new Play();
      try {
        for (const act of story.flat()) await play.on(act);
        await play.end();
      } finally {
        await play.leave();
      }
    }),
    { numRuns: 100 },
  );
}, 300_000);

/** What the visitor did and was told, and what has to be so in consequence. */
class Play {
  readonly #visitor: Visitor = visit(newKey(), (update) => this.#hear(update));
  readonly #tabs: [Tab, Tab] = [this.#visitor.load(0), this.#visitor.load(1)];
  /** What was typed in each tab, and whether a reload has to spare it. */
  readonly #typed: [Typed, Typed] = [{}, {}];
  /** What was left on the device to be continued. */
  #left: { readonly text: string; readonly until: number } | undefined;
  /** What has to reach the shop. */
  readonly #promised = new Set<string>();
  /** How often each had arrived when it was forgotten. */
  readonly #forgotten = new Map<string, number>();
  /** What was stated under each key, and in which tab; and what may be stated again. */
  readonly #words = new Map<string, string>();
  readonly #where = new Map<string, 0 | 1>();
  readonly #again = new Set<string>();
  #last = '';
  #count = 0;
  #alwaysAllowed = true;

  async on(act: Act): Promise<void> {
    const { server, clock, after } = this.#visitor;
    clock.advance(1);
    if (act.act === 'network') server.fault = act.fault;
    else if (act.act === 'wait') clock.advance(act.minutes * 60_000);
    else if (act.act === 'storage') {
      this.#visitor.storage = act.allowed;
      this.#alwaysAllowed &&= act.allowed;
    } else await after(this.#actIn(act.at, act.act));
  }

  /** All goes well at last, in the pages that are open and in one that is opened anew. */
  async end(): Promise<void> {
    const { server, after } = this.#visitor;
    this.#visitor.storage = true;
    server.fault = 'none';
    for (const { outbox } of this.#tabs) await after(outbox.retry());
    await this.#load(0);
    await after(this.#tabs[0].outbox.retry());
    expect(await this.#tabs[0].outbox.pending()).toEqual([]);

    const stored = server.stored.map(({ request }) => request);
    expect([...this.#promised].filter((key) => !stored.some((request) => request.key === key))).toEqual([]);
    expect(new Set(stored.map(({ key }) => key)).size).toBe(stored.length);
    if (!this.#alwaysAllowed) return;
    const words = stored.map((request) => request.words ?? '').filter((each) => !this.#again.has(each));
    expect(new Set(words).size).toBe(words.length);
    for (const [key, times] of this.#forgotten)
      expect(server.arrived.filter((each) => each === key)).toHaveLength(times);
  }

  async leave(): Promise<void> {
    for (const tab of this.#tabs) tab.kill();
    await this.#visitor.leave();
  }

  async #actIn(at: 0 | 1, act: (typeof acts)[number]): Promise<void> {
    const { draft, outbox } = this.#tabs[at];
    const { storage, clock, server } = this.#visitor;
    const typed = this.#typed[at];
    switch (act) {
      case 'type':
        return this.#type(at);
      case 'submit':
        return this.#submit(at);
      case 'submit and close':
        void this.#submit(at);
        for (let ticks = this.#count % 5; ticks; ticks--) await new Promise((resolve) => setTimeout(resolve));
        return this.#close(at);
      case 'reload':
        return this.#load(at);
      case 'close':
        return this.#close(at);
      case 'continue later': {
        const until = await draft.continueLater();
        if (storage) expect(until !== undefined).toBe(typed.text !== undefined);
        if (!until || !typed.text) return;
        this.#left = { text: typed.text, until: until.getTime() };
        typed.until = until.getTime();
        return;
      }
      case 'resume': {
        const left = await draft.resume();
        if (!storage) return;
        if (this.#left && this.#left.until <= clock.now().getTime()) this.#left = undefined;
        expect(left?.value.text).toBe(this.#left?.text);
        if (left) this.#typed[at] = { ...this.#left, spared: true };
        return;
      }
      case 'remove the draft': {
        if (!(await draft.remove())) return;
        this.#typed[at] = {};
        this.#left = undefined;
        expect(draft.inTab()).toBeUndefined();
        expect(await draft.onDevice()).toBeUndefined();
        return;
      }
      case 'retry':
        return outbox.retry();
      case 'come online':
        dispatchEvent(new Event('online'));
        return;
      case 'forget': {
        if (!(await outbox.pending()).some(({ request }) => request.key === this.#last)) return;
        if (!(await outbox.forget(this.#last))) return;
        this.#promised.delete(this.#last);
        this.#again.add(this.#words.get(this.#last) ?? '');
        if (storage) this.#forgotten.set(this.#last, server.arrived.filter((key) => key === this.#last).length);
        return;
      }
      case 'write by own mail': {
        const waiting = (await outbox.pending()).map(({ request }) => request.key);
        const text = withdrawal('mail').statement;
        expect(mailtoOf({ to: 'pomoc@krokus.example', subject: 'Odstąpienie', body: text })).toMatch(/^mailto:/);
        expect(await copyField(Object.assign(document.createElement('textarea'), { value: text }))).toBe('selected');
        for (const key of waiting.filter((key) => !server.stored.some(({ request }) => request.key === key))) {
          expect((await outbox.pending()).map(({ request }) => request.key)).toContain(key);
        }
      }
    }
  }

  async #type(at: 0 | 1): Promise<void> {
    const { draft } = this.#tabs[at];
    const text = `text ${++this.#count}`;
    await this.#write(at, { text });
    expect(draft.inTab()).toEqual({ text });
  }

  async #write(at: 0 | 1, value: Answers): Promise<void> {
    const { draft } = this.#tabs[at];
    const { until } = this.#typed[at];
    const { text } = value;
    const spared = draft.write(value);
    expect(spared).toBe(this.#visitor.storage);
    this.#typed[at] = { text, spared, until: spared ? until : undefined };
    await draft.onDevice();
    if (until && spared && this.#left?.until === until && until > this.#visitor.clock.now().getTime()) {
      this.#left = { text, until };
    }
  }

  async #submit(at: 0 | 1): Promise<void> {
    const { draft, outbox } = this.#tabs[at];
    const value = draft.inTab();
    if (!value) return;
    const request = sameAgain(withdrawal(newKey(), { words: value.text }), value.request);
    await this.#write(at, { ...value, request });
    // who resumed the same draft in two tabs, and confirms it in both, may state it twice
    if ((this.#where.get(value.text) ?? at) !== at) this.#again.add(value.text);
    this.#where.set(value.text, at);
    this.#last = request.key;
    const update = await outbox.submit(request);
    this.#words.set(update.request.key, value.text);
    this.#last = update.request.key;
    if (update.state === 'not-sent' && update.kept) this.#promised.add(update.request.key);
    if (update.state === 'not-sent') expect((await outbox.pending()).length).toBeGreaterThan(0);
  }

  async #close(at: 0 | 1): Promise<void> {
    this.#tabs[at].kill();
    this.#visitor.close(at);
    this.#tabs[at] = this.#visitor.load(at);
    this.#typed[at] = {};
    expect(this.#tabs[at].draft.inTab()).toBeUndefined();
  }

  async #load(at: 0 | 1): Promise<void> {
    this.#tabs[at].kill();
    this.#tabs[at] = this.#visitor.load(at);
    const { draft } = this.#tabs[at];
    const { text, spared } = this.#typed[at];
    if (this.#visitor.storage && spared) expect(draft.inTab()?.text).toBe(text);
    const here = draft.inTab()?.text;
    this.#typed[at] = here === text ? this.#typed[at] : { text: here, spared: here !== undefined };
  }

  #hear(update: Update): void {
    if (update.state !== 'received') return;
    const stored = this.#visitor.server.stored.find(({ request }) => request.key === update.request.key);
    expect(stored?.receipt).toEqual(update.receipt);
    expect(stored?.request).toEqual(update.request);
  }
}

interface Typed {
  text?: string | undefined;
  spared?: boolean;
  until?: number | undefined;
}
