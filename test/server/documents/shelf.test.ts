import { expect, onTestFinished, test } from 'vitest';
import { canonicalTexts } from '../../../content/documents/canonical.ts';
import type { Database } from '../../../server/database/database.ts';
import { migrate } from '../../../server/database/migrate.ts';
import { openDatabase } from '../../../server/database/open.ts';
import { type Current, importSources, latestEdition } from '../../../server/documents/editions.ts';
import type { Made } from '../../../server/documents/make.ts';
import { PressError } from '../../../server/documents/press.ts';
import { createShelf, type Shelf } from '../../../server/documents/shelf.ts';
import { createLog } from '../../../server/log.ts';
import { sqliteFile } from '../databases.ts';
import { small } from './small.ts';

const manifest = (revision: string): Made => ({
  files: { fixed: {}, changing: { 'help.json': JSON.stringify({ revision }) }, revision },
  findings: [],
});
const blocked: Made = { findings: [{ code: 'law-days', severity: 'blocks', facts: {} } as never] };

interface Stall {
  readonly shelf: Shelf;
  readonly current: () => Promise<Current>;
  readonly database: Database;
  readonly clock: { now: Date };
  readonly log: string[];
  /** How often something was made. */
  made: number;
  make: () => Promise<Made>;
}

/** A shelf whose press does what a test tells it. */
async function setUp(): Promise<Stall> {
  const database = openDatabase(sqliteFile(), () => {});
  onTestFinished(() => database.close().catch(() => undefined));
  const clock = { now: new Date('2026-11-22T10:00:00Z') };
  const log: string[] = [];
  await migrate(database, clock.now);
  const sources = canonicalTexts(small);
  await importSources(database, sources, clock.now);
  const stall: Stall = {
    ...{ database, clock, log, made: 0 },
    make: async () => manifest('first'),
    shelf: undefined as never,
    current: async () => ({ edition: (await latestEdition(database.db))!, sources, center: small }),
  };
  return Object.assign(stall, { shelf: another(stall) });
}

/** Another process, or the same after it was started again. */
function another(stall: Stall): Shelf {
  const make = () => {
    stall.made += 1;
    return stall.make();
  };
  const log = createLog({ write: (line) => stall.log.push(line) }, () => stall.clock.now);
  return createShelf({ database: stall.database, press: { make }, clock: () => stall.clock.now, log });
}

test.each<[string, () => Promise<Made>]>([
  ['refuses', async () => blocked],
  ['dies', () => Promise.reject(new PressError('ended'))],
  ['hangs', () => new Promise<never>(() => {})],
])('customers keep what there was where the press %s after an upgrade', async (name, make) => {
  const stall = await setUp();
  const first = await stall.current();
  expect(await stall.shelf.published(first)).toBe('first');
  const { made } = await stall.current().then(({ edition }) => edition);
  expect(made).toMatch(/ 2026-11-22$/);
  await stall.database.db.updateTable('publications').set({ made: '0.0.1 2026-11-22' }).execute();
  stall.make = make;
  const upgraded = another(stall);
  for (let asked = 0; asked < 5; asked++) expect(await upgraded.published(await stall.current())).toBe('first');
  // nobody waits, and it is not tried again and again
  expect(stall.made).toBe(2);
  stall.make = async () => manifest('second');
  stall.clock.now = new Date('2026-11-22T10:02:00Z');
  const seen = async () => upgraded.published(await stall.current());
  if (name === 'hangs') return expect(await seen()).toBe('first');
  expect(stall.log.join()).toMatch(/not-publishable-by-this-version.*law-days|files-not-made/);
  await expect.poll(seen).toBe('second');
});

test('what could not be kept is served all the same', async () => {
  const stall = await setUp();
  const current = await stall.current();
  const broken = { ...stall.database, alone: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) };
  const log = (...line: unknown[]): void => void stall.log.push(line.join());
  const shelf = createShelf({
    ...{ database: broken, log },
    press: { make: () => stall.make() },
    clock: () => stall.clock.now,
  });
  expect(await shelf.published(current)).toBe('first');
  expect(stall.log.join()).toContain('files-not-kept');
});

test('where nothing was ever made, customers wait once for all, and are told if it fails', async () => {
  const stall = await setUp();
  const current = await stall.current();
  stall.make = () => Promise.reject(new PressError('ended'));
  for (let asked = 0; asked < 3; asked++)
    await expect(stall.shelf.find(current, 'help.json')).rejects.toBeInstanceOf(PressError);
  expect(stall.made).toBe(1);
  stall.clock.now = new Date('2026-11-22T10:02:00Z');
  stall.make = async () => manifest('first');
  const all = await Promise.all([1, 2, 3].map(() => stall.shelf.published(current)));
  expect([all, stall.made]).toEqual([['first', 'first', 'first'], 2]);
});

test('another day makes them anew once, however many processes there are', async () => {
  const stall = await setUp();
  const shelves = [stall.shelf, another(stall), another(stall)];
  const current = await stall.current();
  for (const shelf of shelves) expect(await shelf.published(current)).toBe('first');
  stall.make = async () => manifest('second');
  stall.clock.now = new Date('2026-11-23T10:00:00Z');
  for (const shelf of shelves) {
    expect(await shelf.published(current)).toBe('first');
    await expect.poll(() => shelf.published(current)).toBe('second');
    await expect.poll(async () => (await stall.current()).edition.made).toMatch(/2026-11-23$/);
  }
  expect(stall.made).toBe(2);
});

test('what is made slowly of an older edition does not push away a newer one', async () => {
  const stall = await setUp();
  let deliver = (_: Made): void => {};
  stall.make = () => new Promise((resolve) => (deliver = resolve));
  const old = await stall.current();
  const waiting = stall.shelf.find(old, 'help.json');
  await expect.poll(() => stall.made).toBe(1);
  stall.shelf.put(2, `${old.edition.made}`, manifest('newer').files!);
  deliver(manifest('older'));
  expect(Buffer.from((await waiting)?.plain ?? []).toString()).toContain('newer');
  const newer = { ...old, edition: { ...old.edition, revision: 2 } };
  expect(Buffer.from(stall.shelf.atHand(newer, 'help.json')?.plain ?? []).toString()).toContain('newer');
});
