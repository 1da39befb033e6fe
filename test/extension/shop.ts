/** A shop whose texts lie in files, somebody who edits it, and somebody else who does too. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { changeText, type TextPlace } from '../../content/documents/edit/texts.ts';
import { Shops } from '../../extension/lib/background/shop.ts';
import type { Connection } from '../../extension/lib/connections.ts';
import { centerOf, type Draft } from '../../extension/lib/draft.ts';
import { fileStore, takeIn, type Versions } from '../../extension/lib/stores/file.ts';
import type { Outcome, Publication, Store } from '../../extension/lib/stores/store.ts';
import { starter } from '../content/documents/starter.ts';
import { memoryShelf } from './memory-shelf.ts';

export const origin = 'https://krokus.example';
export const [first, second] = starter().faq.entries;

export const place = (id = '', field = 'question', locale = 'pl'): TextPlace => ({
  document: 'faq',
  list: 'entries',
  entry: id,
  field,
  locale,
});

export const textOf = ({ faq }: HelpCenter, id = first?.id, locale = 'pl'): string | undefined =>
  faq.entries.find((entry) => entry.id === id)?.fields.question[locale]?.text;

/** What can go wrong with a store. */
export interface Fault {
  write?: (real: () => Promise<Outcome>, publication: Publication) => Promise<Outcome>;
  read?: (real: Store['read']) => ReturnType<Store['read']>;
}

export async function openShop(fault: Fault = {}) {
  const files = memoryShelf<Versions>();
  const clock = () => new Date('2026-11-22T10:00:00Z');
  await takeIn(origin, starter(), files, clock);
  const real = fileStore(origin, files, clock);
  const store: Store = {
    ...real,
    read: () => (fault.read ? fault.read(real.read) : real.read()),
    write: (publication) => (fault.write ?? ((go) => go()))(() => real.write(publication), publication),
  };
  const shelves = { connections: memoryShelf<Connection>(), drafts: memoryShelf<Draft>(), storeOf: () => store };
  const shops = new Shops(shelves);
  const connection: Connection = { origin, kind: 'file', traits: await real.probe() };
  await shops.connect(connection);
  const type = (words: string, id = first?.id, visit = id ?? ''): Promise<Draft> =>
    shops.edit(origin, visit, (draft) => changeText(centerOf(draft), place(id), words));
  /** Somebody else publishes. */
  const elsewhere = async (words: string, id = first?.id): Promise<void> => {
    const opened = await real.read();
    const documents = await changeText(opened.documents, place(id), words);
    await real.write({ key: crypto.randomUUID(), opened, documents });
  };
  const published = async (id = first?.id): Promise<string | undefined> => textOf((await real.read()).documents, id);
  const drafted = async (id = first?.id): Promise<string | undefined> =>
    textOf(centerOf(await shops.draft(origin)), id);
  return { shops, real, shelves, connection, type, elsewhere, published, drafted };
}
