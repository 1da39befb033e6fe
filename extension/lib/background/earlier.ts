/** Finds the source that a translation was made of, once the source has become another one. */
import { type Change, placeName } from '../../../content/documents/changes.ts';
import { textsAt } from '../../../content/documents/edit/texts.ts';
import { placeNamed } from '../../../content/documents/places.ts';
import { sourceHash } from '../../../content/documents/state.ts';
import type { Text } from '../../../content/documents/text.ts';
import { shown } from '../fields.ts';
import type { Past, Store } from '../stores/store.ts';
import type { OpenShop } from './texts-open.ts';

/** So many publications of one text are looked through, of so many in all, so many at once. */
const [most, all, page] = [30, 5000, 100];

/** The source of `unit` whose hash is `of`, as it is read; `undefined` if nobody remembers it any more. */
export async function earlierText(open: OpenShop, unit: string, of: string): Promise<string | undefined> {
  const { center, draft } = open;
  const { source } = center.shop;
  const place = placeNamed(center, unit);
  if (!place) return undefined;
  const opened = textsAt(draft.opened.documents, place)[source]?.text;
  const text = (await isOf(opened, of))
    ? opened
    : await publishedText(open, placeName({ ...place, locale: source }), of);
  return text === undefined ? undefined : shown(text, source, center).text;
}

async function publishedText({ shops, connection }: OpenShop, name: string, of: string): Promise<string | undefined> {
  const store = await shops.store(connection.origin);
  let left = most;
  for await (const { revision, units } of wholeHistory(store)) {
    if (!units.includes(name)) continue;
    const { changes } = await store.past(revision);
    const change = changes.find(({ place }) => placeName(place) === name);
    for (const text of change ? textsOf(change) : []) if (await isOf(text, of)) return text;
    left -= 1;
    if (!left) break;
  }
  return undefined;
}

async function* wholeHistory(store: Store): AsyncGenerator<Past> {
  let before: number | undefined;
  for (let read = 0; read < all; read += page) {
    const past = await store.history(page, before);
    yield* past;
    before = past.at(-1)?.revision;
    if (past.length < page) return;
  }
}

function textsOf({ before, after }: Change): string[] {
  return [before, after].flatMap((value) => (value === undefined ? [] : [(value as Text).text]));
}

async function isOf(text: string | undefined, of: string): Promise<boolean> {
  return text !== undefined && (await sourceHash(text)) === of;
}
