/** Adds, copies, removes and orders things, and sets what has no language: each is one step that can be undone. */
import * as v from 'valibot';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { type Place, placeKey, unitMap } from '../../../content/documents/changes.ts';
import { inOrderOf } from '../../../content/documents/edit/choices.ts';
import { addItem, duplicateItem, type NewItem, removeItem } from '../../../content/documents/edit/items.ts';
import { documentOf, itemsOf, type ListName } from '../../../content/documents/edit/lists.ts';
import { nudgeItem } from '../../../content/documents/edit/nudge.ts';
import { readTyped } from '../../../content/documents/edit/typed.ts';
import { setTerms, setValue } from '../../../content/documents/edit/values.ts';
import { unitKind } from '../../../content/documents/unit-kind.ts';
import { unitSchema } from '../../../content/documents/unit-schema.ts';
import { addDays, wallClock } from '../../../content/values/calendar.ts';
import { centerOf, type Draft } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import type { Handlers } from './handlers.ts';
import type { Shops } from './shop.ts';
import { newItem, typedLine } from './texts-new.ts';
import { openShop } from './texts-open.ts';

/** What was made. */
export interface Made {
  readonly entry: string;
}

export const arrangeActs = {
  add: (shops, { origin, list, words, category }) =>
    made(shops, origin, (center, retired) => {
      const item = newItem(list, typedLine(words, center), category) as NewItem<typeof list>;
      return addItem(center, list, item, undefined, retired?.[documentOf[list]]);
    }),
  copy: (shops, { origin, list, entry }) =>
    made(shops, origin, (center, retired) => duplicateItem(center, list, entry, retired?.[documentOf[list]])),
  remove: (shops, { origin, list, entry }) =>
    arrange(shops, origin, (center) => {
      const isHeld = list === 'categories' && center.faq.entries.some(({ category }) => category === entry);
      if (isHeld) throw new Refusal('no-text');
      return removeItem(center, list, entry);
    }),
  nudge: (shops, { origin, list, entry, to }) => arrange(shops, origin, (center) => nudgeItem(center, list, entry, to)),
  adopt: (shops, { origin, list, entry }) =>
    arrange(shops, origin, (center) => setValue(center, { ...placeIn(list, entry), field: 'adopted' }, undefined)),
  'sort-into': (shops, { origin, entry, category }) =>
    arrange(shops, origin, (center) => {
      if (!itemsOf(center, 'categories').some(({ id }) => id === category)) throw new Refusal('no-text');
      return setValue(center, { ...placeIn('entries', entry), field: 'category' }, category);
    }),
  terms: async (shops, { origin, entry, locale, terms }) => {
    if (!(await openShop(shops, origin)).may(locale)) throw new Refusal('not-yours');
    await shops.edit(origin, `terms ${entry} ${locale}`, (draft) => setTerms(centerOf(draft), entry, locale, terms));
  },
  tell: (shops, { origin, place, value }) =>
    arrange(
      shops,
      origin,
      (center, { documents }) => {
        const published = unitMap(documents).get(placeKey(place as Place))?.value;
        return told(center, place as Place, inOrderOf(published, value));
      },
      `${place.entry} ${place.field}`,
    ),
  'tell-typed': (shops, { origin, place, text }) => {
    const make = (center: HelpCenter): HelpCenter =>
      told(
        center,
        place as Place,
        text.trim() ? (readTyped(place, text, center.shop.source, likeAt(center, place)) ?? refuse()) : null,
      );
    return arrange(shops, origin, make, `${place.entry} ${place.field}`);
  },
  'begin-notice': (shops, { origin }) =>
    arrange(shops, origin, (center) => {
      const from = wallClock(new Date(), center.shop.about.timeZone).day;
      const at = { document: 'shop', entry: 'notice' } as const;
      const begun = setValue(center, { ...at, field: 'from' }, from);
      return setValue(begun, { ...at, field: 'until' }, addDays(from, noticeDays));
    }),
  'end-notice': (shops, { origin }) =>
    arrange(shops, origin, ({ shop: { notice: _, ...shop }, ...center }) => ({ ...center, shop })),
} satisfies Handlers<
  | 'add'
  | 'copy'
  | 'remove'
  | 'nudge'
  | 'adopt'
  | 'sort-into'
  | 'terms'
  | 'tell'
  | 'tell-typed'
  | 'begin-notice'
  | 'end-notice'
>;

/** A new notice is shown for two weeks, until somebody says how long. */
const noticeDays = 14;

async function arrange(
  shops: Shops,
  origin: string,
  make: (center: HelpCenter, opened: Draft['opened']) => HelpCenter,
  visit: string = crypto.randomUUID(),
): Promise<void> {
  if (!(await openShop(shops, origin)).may()) throw new Refusal('not-yours');
  await shops.edit(origin, visit, (draft) => make(centerOf(draft), draft.opened));
}

async function made(
  shops: Shops,
  origin: string,
  make: (center: HelpCenter, retired: Draft['opened']['retired']) => ReturnType<typeof duplicateItem>,
): Promise<Made> {
  let entry = '';
  await arrange(shops, origin, (before, { retired }) => {
    const { center, id } = make(before, retired);
    entry = id;
    return center;
  });
  return { entry };
}

/** A value that the documents could not hold is refused; an empty one is taken away, where it may be absent. */
function told(center: HelpCenter, place: Place, value: unknown): HelpCenter {
  const schema = unitSchema(place);
  if (!schema || place.field === 'adopted') throw new Refusal('no-text');
  if (value === null) return v.is(schema, undefined) ? setValue(center, place, undefined) : refuse();
  return v.is(schema, value) ? setValue(center, place, value) : refuse();
}

/** What stands at a place, or what could: amounts are in the currency of the shop where there is none yet. */
function likeAt(center: HelpCenter, place: Place): unknown {
  const { currency } = center.shop.about;
  return (
    unitMap(center).get(placeKey(place))?.value ?? (unitKind(place)?.kind === 'money' ? { amount: 0, currency } : 0)
  );
}

function refuse(): never {
  throw new Refusal('not-a-value');
}

function placeIn(list: ListName, entry: string): Pick<Place, 'document' | 'list' | 'entry'> {
  return { document: documentOf[list], list, entry };
}
