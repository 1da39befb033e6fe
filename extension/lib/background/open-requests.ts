/** Answers what the side panel asks of the text that is open over a page. */
import { Refusal } from '../refusal.ts';
import { confirmField, type FieldView, fieldView, type OpenField, typeField } from './field.ts';
import type { Handlers } from './handlers.ts';
import type { Shops } from './shop.ts';
import { tabAt, tellTab } from './tabs.ts';

export const openAsks = {
  languages: (shops, { tab }) => languages(shops, tab),
  reveal: (_, { tab, unit }) => tellTab(tab, { type: 'reveal', unit }),
} satisfies Handlers<'languages' | 'reveal'>;

export const openActs = {
  'type-in': async (shops, request) => {
    const { unreadable = false } = await typeField(await openField(shops, request.tab), request);
    return { unreadable };
  },
  'confirm-in': async (shops, { tab, locale }) => {
    await confirmField(await openField(shops, tab), locale);
  },
} satisfies Handlers<'type-in' | 'confirm-in'>;

/** The text that is open over a page, in each language; nothing where none is open. */
async function languages(shops: Shops, id: number): Promise<readonly FieldView[]> {
  const tab = await tabAt(id);
  if (!tab?.unit) return [];
  const open = await openField(shops, id);
  const { languages: all } = await fieldView(open, tab.locale ?? '');
  return Promise.all(all.map(({ locale }) => fieldView(open, locale)));
}

async function openField(shops: Shops, id: number): Promise<OpenField> {
  const tab = await tabAt(id);
  const connection = tab && (await shops.connection(tab.origin));
  if (!tab || !connection) throw new Refusal('not-connected');
  return { shops, connection, tab };
}
