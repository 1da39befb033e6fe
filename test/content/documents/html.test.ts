import { expect, test } from 'vitest';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { publish } from '../../../content/documents/publish.ts';
import { rim } from '../../../locales/rim.ts';
import { starter } from './starter.ts';

const { files } = await publish(starter(), { words: (locale) => rim(locale), site: true });
const html = (name: string): string => files.get(name) ?? '';

test('faq.pl.html is a mount with a row for each question, and its structured data', () => {
  const text = html('faq.pl.html');
  expect(text).toMatch(/^<div class="shop-help-faq" lang="pl">/);
  expect(text.match(/<details id="/g)).toHaveLength(starter().faq.entries.length);
  const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(text)?.[1] ?? '';
  const page = JSON.parse(json);
  expect(page).toMatchObject({ '@type': 'FAQPage', inLanguage: 'pl' });
  expect(page.mainEntity).toHaveLength(starter().faq.entries.length);
});

test('structured data cannot close its own tag', async () => {
  const center = structuredClone(starter()) as HelpCenter;
  for (const [locale, text] of Object.entries(center.faq.entries[0]!.fields.question))
    text.text = `</script><script>alert(1)</script> ${locale}`;
  const hostile = (await publish(center, { words: (locale) => rim(locale), site: true })).files;
  for (const [name, text] of hostile) if (name.endsWith('.html')) expect(text, name).not.toContain('<script>');
});

test('a site has pages in each language, an address for each answer, and a sitemap of them all', () => {
  const { locales } = starter().shop;
  const ids = starter().faq.entries.map(({ id }) => id);
  const pages = locales.flatMap((locale) =>
    ['index', 'policy', ...ids.map((id) => `faq/${id}`)].map((page) => `${locale}/${page}.html`),
  );
  for (const page of [...pages, 'index.html']) expect(html(page), page).toMatch(/^<!doctype html>\n<html lang="/);
  for (const page of pages) expect(html('sitemap.xml')).toContain(`<loc>${starter().shop.links?.help}${page}</loc>`);
});

test('every link of a site that stays in it leads to a file, and every fragment to an id', () => {
  for (const [name, text] of files) {
    if (!name.endsWith('.html') || /^faq\./.test(name)) continue;
    for (const [, href = ''] of text.matchAll(/href="(?!https?:|mailto:|tel:|\/)([^"]+)"/g)) {
      if (/(light|site)\.css$/.test(href)) continue;
      const url = new URL(href, `https://x.example/${name}`);
      const target = files.get(url.pathname.slice(1));
      expect(target, `${name} → ${href}`).toBeDefined();
      if (url.hash) expect(target).toContain(`id="${url.hash.slice(1)}"`);
    }
  }
});

test("pages that stand on another site than the shop name the shop's site in its paths", async () => {
  const center = structuredClone(starter()) as HelpCenter;
  center.shop.links!.help = 'https://pomoc.elsewhere.example/';
  const elsewhere = (await publish(center, { words: (locale) => rim(locale), site: true })).files;
  expect(elsewhere.get('pl/index.html')).not.toMatch(/ href="\//);
  expect(elsewhere.get('pl/index.html')).toContain('href="https://tarnina.example/order.html?number="');
});
