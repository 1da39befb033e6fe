import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Draft, type DraftPlaces, openDraft } from '../../../../components/shop-returns/keep/draft.ts';
import { deviceShelf, type Shelf } from '../../../../components/shop-returns/keep/shelf.ts';
import { blocked, ownDatabases } from './device.ts';

interface Answers {
  readonly name: string;
}

const anna = { name: 'Anna Kowalska' };
let shelf: Shelf;
let time: string;

beforeEach(() => {
  shelf = deviceShelf('drafts', ownDatabases());
  time = '2026-11-12T21:41:00Z';
});

afterEach(() => sessionStorage.clear());

/** The draft as a page sees it that was just loaded. */
function load(places: Partial<DraftPlaces> = {}, name = '/zwroty'): Draft<Answers> {
  return openDraft(name, { shelf, page: new Map(), now: () => new Date(time), ...places });
}

/** A new tab has a session of its own. */
function newTab(places: Partial<DraftPlaces> = {}): Draft<Answers> {
  sessionStorage.clear();
  return load(places);
}

describe('in the tab', () => {
  test('what was written survives a reload', () => {
    expect(load().write(anna)).toBe(true);
    expect(load().inTab()).toEqual(anna);
  });

  test('the last write counts', () => {
    const draft = load();
    draft.write({ name: 'An' });
    draft.write(anna);
    expect(load().inTab()).toEqual(anna);
  });

  test('each page and element has its own', () => {
    load().write(anna);
    expect(load({}, '/reklamacje').inTab()).toBeUndefined();
  });

  test('nothing goes beyond the tab unasked', async () => {
    load().write(anna);
    expect(await newTab().onDevice()).toBeUndefined();
    expect(await shelf.all()).toEqual([]);
  });

  test.each<[string, () => Storage]>([
    ['blocked', blocked],
    ['full', () => Object.assign(Object.create(sessionStorage), { getItem: () => null, setItem: blocked })],
  ])('where storage is %s it says so, and keeps it in the page', (_, session) => {
    const page = new Map();
    expect(load({ session, page }).write(anna)).toBe(false);
    expect(load({ session, page }).inTab()).toEqual(anna);
  });

  test('a broken or foreign value is none', () => {
    sessionStorage.setItem('shop-help draft@1 /zwroty', '{"value":');
    expect(load().inTab()).toBeUndefined();
    sessionStorage.setItem('shop-help draft@1 /zwroty', '7');
    expect(load().inTab()).toBeUndefined();
  });
});

describe('on the device', () => {
  test('continued in another tab, with photos', async () => {
    const draft = load();
    draft.write(anna);
    const photo = new File(['pixels'], 'photo.jpg');
    expect(await draft.continueLater([photo])).toEqual(new Date('2026-11-26T21:41:00Z'));

    const next = newTab();
    expect(next.inTab()).toBeUndefined();
    const later = await next.onDevice();
    expect(later).toMatchObject({ value: anna, until: new Date('2026-11-26T21:41:00Z') });
    expect(await later?.photos[0]?.text()).toBe('pixels');
    // it was only looked at
    expect(next.inTab()).toBeUndefined();

    await next.resume();
    expect(next.inTab()).toEqual(anna);
  });

  test('what is typed afterwards is there too, also after a reload', async () => {
    const draft = load();
    draft.write({ name: 'A' });
    await draft.continueLater([new Blob(['pixels'])]);
    draft.write({ name: 'An' });
    load().write(anna);
    await expect.poll(async () => (await load().onDevice())?.value).toEqual(anna);
    expect((await newTab().onDevice())?.photos).toHaveLength(1);
  });

  test('somebody who starts anew does not overwrite it', async () => {
    const draft = load();
    draft.write(anna);
    await draft.continueLater();
    const other = newTab();
    other.write({ name: 'Jan' });
    expect((await other.onDevice())?.value).toEqual(anna);
  });

  test('after 14 days it is gone, whatever page it was of', async () => {
    const draft = load();
    draft.write(anna);
    await draft.continueLater();
    time = '2026-11-26T21:40:59Z';
    expect(await newTab().onDevice()).toMatchObject({ value: anna });
    time = '2026-11-26T21:41:00Z';
    expect(await load({}, '/reklamacje').onDevice()).toBeUndefined();
    expect(await shelf.all()).toEqual([]);
  });

  test('removed, it is nowhere, and an open tab does not bring it back', async () => {
    const draft = load();
    draft.write(anna);
    await draft.continueLater();
    expect(await load().remove()).toBe(true);
    expect(load().inTab()).toBeUndefined();
    expect(await shelf.all()).toEqual([]);

    draft.write(anna);
    await draft.continueLater();
    await shelf.remove('shop-help draft@1 /zwroty');
    draft.write({ name: 'Anna' });
    expect(await draft.onDevice()).toBeUndefined();
  });

  test('a device that does not let says so, and loses nothing in the tab', async () => {
    const draft = load({ shelf: deviceShelf('drafts', { factory: blocked }) });
    draft.write(anna);
    expect(await draft.continueLater()).toBeUndefined();
    expect(await draft.onDevice()).toBeUndefined();
    expect(await draft.resume()).toBeUndefined();
    expect(draft.inTab()).toEqual(anna);
    expect(draft.write({ name: 'Anna' })).toBe(true);
    expect(await draft.remove()).toBe(false);
  });

  test('nothing written, nothing kept', async () => {
    expect(await load().continueLater()).toBeUndefined();
    expect(await shelf.all()).toEqual([]);
  });
});
