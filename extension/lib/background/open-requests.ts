/** Answers what is asked of a text in all its languages. */
import { centerOf } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import { type FieldView, fieldView, type OpenField } from './field.ts';
import type { Handlers } from './handlers.ts';
import type { Shops } from './shop.ts';
import { tabAt, tellTab } from './tabs.ts';
import { confirmField, meanField, typeField } from './typing.ts';

export const openAsks = {
  languages: async (shops, { tab: id }): Promise<readonly FieldView[]> => {
    const tab = await tabAt(id);
    return tab?.unit ? fields(shops, { ...tab, unit: tab.unit }) : [];
  },
  fields: (shops, request) => fields(shops, request),
  reveal: (_, { tab, unit }) => tellTab(tab, { type: 'reveal', unit }),
} satisfies Handlers<'languages' | 'fields' | 'reveal'>;

export const openActs = {
  'type-in': async (shops, request) => typeField(await openField(shops, request), request),
  'mean-in': async (shops, request) => meanField(await openField(shops, request), request.meaning),
  'confirm-in': async (shops, request) => confirmField(await openField(shops, request), request.locale),
} satisfies Handlers<'type-in' | 'mean-in' | 'confirm-in'>;

interface Named {
  readonly origin: string;
  readonly unit: string;
  readonly visit?: string;
}

/** A text in each language of the shop; a value once. */
async function fields(shops: Shops, named: Named): Promise<readonly FieldView[]> {
  const open = await openField(shops, named);
  const { source } = centerOf(await shops.draft(named.origin)).shop;
  const first = await fieldView(open, source);
  return first.languages.length ? Promise.all(first.languages.map(({ locale }) => fieldView(open, locale))) : [first];
}

/** A text that is named. */
export async function openField(shops: Shops, { origin, unit, visit = '' }: Named): Promise<OpenField> {
  const connection = await shops.connection(origin);
  if (!connection) throw new Refusal('not-connected');
  return { shops, connection, tab: { unit, visit } };
}
