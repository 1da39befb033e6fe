import { expect, test } from 'vitest';
import { canonicalJson } from '../../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../../content/documents/center.ts';
import { changeText } from '../../content/documents/edit/texts.ts';
import { beginWith } from '../../extension/lib/background/begin.ts';
import { publishDraft } from '../../extension/lib/background/publish.ts';
import { centerOf } from '../../extension/lib/draft.ts';
import { StoreError } from '../../extension/lib/stores/store.ts';
import { starter } from '../content/documents/starter.ts';
import { first, openShop, origin, place, textOf } from './shop.ts';

/** What was begun with this phone; `words`, where the first question was written anew. */
async function begun(phone: string, words = textOf(starter()) ?? ''): Promise<Record<keyof HelpCenter, string>> {
  const { shop, ...others } = await changeText(starter(), place(first?.id), words);
  const { demo: _, links: __, ...own } = shop;
  const { country, timeZone, currency } = own.about;
  const about = {
    name: 'Las',
    address: 'ul. Leśna 1, 00-001 Warszawa',
    url: 'https://las.pl/',
    country,
    timeZone,
    currency,
  };
  const contact = { replyHours: 24, phone, email: 'pomoc@las.pl', languages: own.contact?.languages ?? [] };
  const center = { ...others, shop: { ...own, about, contact } };
  return Object.fromEntries(documentNames.map((name) => [name, canonicalJson(name, center[name])])) as never;
}

const [wrong, right] = ['+48600100200', '+48600100300'];

test('what is corrected takes the place of what was begun before', async () => {
  const { shops } = await openShop();
  await beginWith(shops, origin, await begun(wrong));
  expect(await beginWith(shops, origin, await begun(right))).toMatchObject({ isWhole: true });
  const draft = await shops.draft(origin);
  expect(centerOf(draft).shop.contact?.phone).toBe(right);
  expect(draft.done).toBe(1);
});

test('what a first attempt could not publish is published with the next, as it was corrected', async () => {
  let isThere = false;
  const { shops, real } = await openShop({
    write: async (go) => {
      if (!isThere) throw new StoreError('unreachable');
      return go();
    },
  });
  await beginWith(shops, origin, await begun(wrong));
  await expect(publishDraft(shops, origin)).rejects.toMatchObject({ code: 'unreachable' });
  isThere = true;
  expect(await beginWith(shops, origin, await begun(right))).toMatchObject({ isWhole: true });
  expect(await publishDraft(shops, origin)).toEqual({ status: 'published', revision: 2 });
  expect((await real.read()).documents.shop.contact?.phone).toBe(right);
});

test('what was changed after it stays when it is begun anew', async () => {
  const { shops, type, drafted } = await openShop();
  await beginWith(shops, origin, await begun(wrong));
  await type('Czy można zwrócić?');
  expect(await beginWith(shops, origin, await begun(right, 'Jak oddać?'))).toMatchObject({ isWhole: true });
  expect(await drafted()).toBe('Czy można zwrócić?');
  expect(centerOf(await shops.draft(origin)).shop.contact?.phone).toBe(right);
});

test('the first run leaves alone what somebody has written, and can be undone', async () => {
  const { shops } = await openShop();
  const { demo: _, ...shop } = starter().shop;
  await shops.change(origin, (draft) => ({
    ...draft,
    opened: { ...draft.opened, documents: { ...draft.opened.documents, shop } },
  }));
  const files = await begun(wrong);
  const none = { ...files, faq: JSON.stringify({ ...starter().faq, entries: [] }) };
  expect(await beginWith(shops, origin, none)).toEqual({ isWhole: false, added: 0 });
  expect(centerOf(await shops.draft(origin))).toMatchObject({ faq: starter().faq, shop: { contact: shop.contact } });
});
