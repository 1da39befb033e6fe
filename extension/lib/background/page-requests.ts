/** Answers what comes from a page of a shop: from the script on it little, from the frame over a text some more. */
import { unitName } from '../../../content/documents/units.ts';
import type { Connection } from '../connections.ts';
import { centerOf } from '../draft.ts';
import { failureOf, Refusal } from '../refusal.ts';
import type { FrameRequest, PickerRequest } from '../requests.ts';
import { lookedOver, opened, speaking, type Tab, told } from '../tab.ts';
import { closedUnits, fieldOf } from '../units.ts';
import { loadWords, pickerWords } from '../words.ts';
import { earlierText } from './earlier.ts';
import { fieldView, isAllowed, ownLocale } from './field.ts';
import type { Shops } from './shop.ts';
import { show, tellPages } from './show.ts';
import { changeTab, tabAt, tellTab } from './tabs.ts';
import { openShop } from './texts-open.ts';
import { confirmField, meanField, typeField } from './typing.ts';

/** Answers the script on a page of `origin`. */
export async function fromPicker(shops: Shops, request: PickerRequest, id: number, origin: string): Promise<unknown> {
  if (request.type === 'here') {
    const { page, found, language } = request;
    await changeTab(id, (tab) => lookedOver(tab, { origin, page, found, language }));
    const connection = await shops.connection(origin);
    if (connection) show(shops, origin).catch(() => {});
    else tellPages();
    const closed = connection ? await closedFor(shops, connection) : [];
    return { words: await pickerWords(language, connection), connected: Boolean(connection), closed };
  }
  if (request.type === 'open') return open(shops, request, id, origin);
  await changeTab(id, (tab) => told[request.type](tab ?? { origin }));
  await show(shops, origin);
  return null;
}

/** Answers the frame over a text: one that was not opened by the person is told nothing and changes nothing. */
export async function fromFrame(shops: Shops, request: FrameRequest, id: number): Promise<unknown> {
  const tab = await visited(id, request.visit);
  const connection = await connectionOf(shops, tab);
  const field = { shops, connection, tab };
  switch (request.type) {
    case 'size':
      return tellTab(id, { type: 'size', height: request.height });
    case 'close':
      return tellTab(id, { type: 'close' });
    case 'field': {
      const { locale = await ownLocale(field, tab.locale ?? '') } = request;
      const view = await fieldView(field, locale);
      await changeTab(id, (now = tab) => (now.visit === request.visit ? speaking(now, locale) : now));
      show(shops, tab.origin).catch(() => {});
      return view;
    }
    case 'again':
      return fieldView(field, request.locale);
    case 'earlier':
      return earlierText(await openShop(shops, tab.origin), tab.unit ?? '', request.of);
    case 'type':
      return shown(shops, tab, typeField(field, request));
    case 'mean':
      return shown(shops, tab, meanField(field, request.meaning));
    case 'confirm':
      return shown(shops, tab, confirmField(field, request.locale));
  }
}

async function shown<Result>(shops: Shops, { origin }: Tab, work: Promise<Result>): Promise<Result> {
  const result = await work;
  show(shops, origin).catch(() => {});
  return result;
}

/** The page over which a text was opened in `visit`. */
export async function visited(id: number, visit: string): Promise<Tab> {
  const tab = await tabAt(id);
  if (!tab || tab.visit !== visit) throw new Refusal('not-open');
  return tab;
}

/** What gets no pencil; where it cannot be known, what is opened says so itself. */
async function closedFor(shops: Shops, connection: Connection): Promise<readonly string[]> {
  const draft = await shops.draft(connection.origin).catch(() => undefined);
  if (!draft) return [];
  const center = centerOf(draft);
  return closedUnits(center, (locale) => isAllowed(connection, locale, center.shop.source));
}

/** The name of a visit, or why there is none. */
async function open(
  shops: Shops,
  { unit, locale }: PickerRequest & { type: 'open' },
  id: number,
  origin: string,
): Promise<{ readonly visit: string } | { readonly said: string }> {
  try {
    const center = centerOf(await shops.draft(origin));
    const field = fieldOf(center, unit, locale);
    if (!field) throw new Refusal('no-text');
    const visit = crypto.randomUUID();
    // what is borrowed is changed at its home
    await changeTab(id, (tab) => opened(tab ?? { origin }, unitName(field.place), locale, visit));
    tellPages();
    return { visit };
  } catch (error) {
    const { say } = await loadWords((await tabAt(id))?.language);
    return { said: say(`editor:failure.${failureOf(error)}`) };
  }
}

async function connectionOf(shops: Shops, { origin }: Tab): Promise<Connection> {
  const connection = await shops.connection(origin);
  if (!connection) throw new Refusal('not-connected');
  return connection;
}
