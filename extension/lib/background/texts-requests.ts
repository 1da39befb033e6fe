/** Answers the page that has all texts of a shop. */
import { pendingChanges } from '../../../content/documents/draft/pending.ts';
import { factsAt, factsOf } from '../../../content/documents/facts.ts';
import { type Names, namesOf } from '../../../content/documents/names.ts';
import { thingsWith } from '../../../content/documents/overview/find.ts';
import { type Group, overview } from '../../../content/documents/overview.ts';
import type { CalendarDay } from '../../../content/values/calendar.ts';
import type { Locale } from '../../../content/values/locale.ts';
import type { Known } from '../connections.ts';
import { earlierText } from './earlier.ts';
import type { Handlers } from './handlers.ts';
import { arrangeActs } from './texts-arrange.ts';
import { viewedFacts } from './texts-facts.ts';
import { itemView } from './texts-item.ts';
import { type OpenShop, openShop } from './texts-open.ts';
import { type Insertable, insertables, valueActs } from './texts-values.ts';

/** Everything that there is to edit. */
export interface Overview {
  readonly shop: string;
  readonly kind: Known['kind'];
  readonly groups: readonly Group[];
  readonly names: Names;
  /** The first is that in which texts are written. */
  readonly locales: readonly Locale[];
  /** Those in which the person may write. */
  readonly own: readonly Locale[];
  /** The person may not add, order and set. */
  readonly fixed: boolean;
  readonly currency: string;
  /** Where the shop's days begin. */
  readonly timeZone: string;
  /** What texts can quote. */
  readonly values: readonly Insertable[];
  /** The days of the notice; absent without one. */
  readonly notice?: { readonly from: CalendarDay; readonly until: CalendarDay };
  /** So much is not published yet. */
  readonly changes: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export const textsAsks = {
  overview: async (shops, { origin }) => overviewOf(await openShop(shops, origin, true)),
  item: async (shops, { origin, thing }) => itemView(await openShop(shops, origin), thing),
  find: async (shops, { origin, words, locale }) => thingsWith((await openShop(shops, origin)).center, words, locale),
  facts: async (shops, { origin, parts }) => {
    const { center } = await openShop(shops, origin);
    const facts = parts.flatMap((part) =>
      part === 'notice' ? factsAt(center, { document: 'shop', entry: 'notice' }) : factsOf(center, part),
    );
    return viewedFacts(center, facts);
  },
  earlier: async (shops, { origin, unit, of }) => earlierText(await openShop(shops, origin), unit, of),
} satisfies Handlers<'overview' | 'item' | 'find' | 'facts' | 'earlier'>;

export const textsActs = { ...arrangeActs, ...valueActs };

async function overviewOf({ connection, draft, center, locales, may }: OpenShop): Promise<Overview> {
  const { notice, about } = center.shop;
  return {
    shop: connection.traits.shop || about.name,
    groups: await overview(center),
    names: namesOf(center, draft.opened.documents),
    locales,
    own: locales.filter((locale) => may(locale)),
    fixed: !may(),
    currency: about.currency,
    timeZone: about.timeZone,
    values: insertables(center),
    ...(notice ? { notice: { from: notice.from, until: notice.until } } : {}),
    changes: pendingChanges(draft.opened.documents, center).length,
    kind: connection.kind,
    canUndo: draft.done > 0,
    canRedo: draft.done < draft.steps.length,
  };
}
