import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { check } from '../../../content/documents/check.ts';
import { blocks } from '../../../content/documents/finding.ts';
import { laidOver } from '../../../content/starter/beside.ts';
import { starter } from '../documents/starter.ts';

/** A question whose name another has taken over. */
const renamed = starter().faq.entries[5]?.id ?? '';

const begun = (...kept: readonly string[]): HelpCenter => {
  const { shop, policy, faq } = starter();
  const { demo: _, ...own } = shop;
  const about = { ...shop.about, name: 'Sklep Las', url: 'https://las.pl/' };
  const entries = faq.entries.map((entry) => (kept.includes(entry.id) ? entry : { ...entry, adopted: false as const }));
  return { shop: { ...own, about }, policy: { ...policy, values: { returnDays: 99 } }, faq: { ...faq, entries } };
};

/** A shop that has been open for long, with one answer of its own. */
function existing(): HelpCenter {
  const { shop, policy, faq } = starter();
  const { demo: _, ...own } = shop;
  const first = faq.entries[0];
  if (!first) throw new Error('no entries');
  const answer = { pl: { text: 'Napisane przez właściciela.' } };
  return {
    shop: { ...own, locales: ['pl', 'ru'], about: { ...shop.about, name: 'Dawny sklep' } },
    policy,
    faq: {
      ...faq,
      entries: [
        { ...first, formerly: [renamed], fields: { ...first.fields, answer } },
        ...faq.entries.slice(1, 3).map((entry) => ({ ...entry, adopted: false as const })),
      ],
    },
  };
}

test('over a demonstration everything is laid, and requests go where they went', () => {
  const now = starter();
  const requests = { url: '/requests', acknowledges: true };
  const laid = laidOver({ ...now, shop: { ...now.shop, demo: true, requests } }, begun('return-how'));
  expect(laid).toMatchObject({ isWhole: true, added: 1, center: { shop: { about: { name: 'Sklep Las' }, requests } } });
  expect(laid.center.shop.demo).toBeUndefined();
});

test('where there is nothing to read yet everything is laid; a returns policy alone is something', () => {
  const { shop, policy, faq } = existing();
  const none = { ...faq, entries: [] };
  const empty = { schema: policy.schema, values: {}, sections: [] };
  expect(laidOver({ shop, policy: empty, faq: none }, begun()).isWhole).toBe(true);
  const written = { shop, policy, faq: none };
  expect(laidOver(written, begun())).toEqual({ center: written, isWhole: false, added: 0 });
});

test('texts that somebody has written, and what the shop says of itself, stay as they are', () => {
  const now = existing();
  const [own, offered, other] = now.faq.entries.map(({ id }) => id);
  const kept = starter()
    .faq.entries.map(({ id }) => id)
    .filter((id) => id !== other);
  const { center, isWhole, added } = laidOver(now, begun(...kept));
  expect(isWhole).toBe(false);
  expect(center.policy).toEqual(now.policy);
  expect(center.shop.about).toEqual(now.shop.about);
  const at = (id = '') => center.faq.entries.find((entry) => entry.id === id);
  expect(at(own)?.fields.answer).toEqual({ pl: { text: 'Napisane przez właściciela.' } });
  expect(at(offered)?.adopted).toBeUndefined();
  expect(at(other)?.adopted).toBe(false);
  expect(center.faq.entries).toHaveLength(now.faq.entries.length + added - 1);
  expect(Object.keys(at(kept.at(-1))?.fields.answer ?? {}).sort()).toEqual(['pl', 'ru']);
});

test('nothing comes where nothing was kept, and no id comes twice', async () => {
  const now = existing();
  expect(laidOver(now, begun()).center).toEqual(now);
  const { center } = laidOver(now, begun(renamed, 'return-how'));
  const ids = center.faq.entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain(renamed);
  const before = (await check(now, { now: new Date('2026-11-22') })).filter((each) => blocks([each]));
  const after = (await check(center, { now: new Date('2026-11-22') })).filter((each) => blocks([each]));
  expect(after.length).toBe(before.length);
});
