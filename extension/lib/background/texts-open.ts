/** Opens a shop for the page of all its texts: what it reads, and who reads it, once for everything that is asked. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { Locale } from '../../../content/values/locale.ts';
import type { Connection } from '../connections.ts';
import { centerOf, type Draft } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import { isAllowed } from './field.ts';
import type { Shops } from './shop.ts';

/** A shop as its draft has it. */
export interface OpenShop {
  readonly shops: Shops;
  readonly connection: Connection;
  readonly draft: Draft;
  readonly center: HelpCenter;
  /** The language of the source first. */
  readonly locales: readonly Locale[];
  /** Whether the person may change what is in a language, or has none. */
  readonly may: (locale?: Locale) => boolean;
}

/** Opens the shop at `origin`; with `fresh`, anew where nothing is changed. */
export async function openShop(shops: Shops, origin: string, fresh = false): Promise<OpenShop> {
  const connection = await shops.connection(origin);
  if (!connection) throw new Refusal('not-connected');
  const draft = await shops.draft(origin, fresh);
  const center = centerOf(draft);
  const { source, locales } = center.shop;
  return {
    ...{ shops, connection, draft, center },
    locales: [source, ...locales.filter((locale) => locale !== source)],
    may: (locale) => isAllowed(connection, locale, source),
  };
}
