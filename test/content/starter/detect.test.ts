import { expect, test } from 'vitest';
import { detect } from '../../../content/starter/detect.ts';
import { withoutDemo } from '../../../content/starter/not-demo.ts';
import { platformOf } from '../../../content/starter/platform.ts';
import { taxIdIn } from '../../../content/starter/tax-id.ts';
import { starter } from '../documents/starter.ts';

test.each([
  ['woocommerce', '<link href="/wp-content/plugins/woocommerce/a.css">'],
  ['woocommerce', '<body class="home woocommerce page">'],
  ['wordpress', '<link href="/wp-content/themes/x/style.css">'],
  ['shopify', '<script src="https://cdn.shopify.com/s/a.js"></script>'],
  ['prestashop', '<meta name="generator" content="PrestaShop">'],
  ['shoper', '<link href="https://dcsaascdn.net/a.css">'],
  ['idosell', '<script src="https://client1.iai-shop.com/a.js"></script>'],
  ['other', '<p>We were at the woocommerce meeting.</p>'],
] as const)('%s by %s', (platform, html) => {
  expect(platformOf(html)).toBe(platform);
});

test.each([
  ['NIP: 525-000-00-01', undefined],
  ['NIP 525 000 10 03', 'PL5250001003'],
  ['NIP: 1234567890', undefined],
  ['NIPC 501 964 843', 'PT501964843'],
  ['NIF: 123456780', undefined],
  ['tel. 5250001003', undefined],
])('the tax number in %s', (words, found) => {
  expect(taxIdIn(words)).toBe(found);
});

test('a home page tells its name, languages and ways to reach the shop', () => {
  const page = `<!doctype html><html lang="pl-PL"><head>
<link rel="alternate" hreflang="en" href="/en/"><link rel="alternate" hreflang="x-default" href="/">
<meta property="og:site_name" content="Sklep Las"><meta property="product:price:currency" content="PLN">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["Organization"],"name":"Las","legalName":"Las sp. z o.o.",
"telephone":"+48 600 100 200","address":{"streetAddress":"ul. Leśna 1","postalCode":"00-001","addressLocality":"Warszawa"}}]}</script>
</head><body><a href="mailto:Pomoc@las.pl?subject=x">napisz</a> NIP: <b>525-000-10-03</b></body></html>`;
  expect(detect(page, 'https://las.pl/')).toEqual({
    platform: 'other',
    name: 'Las',
    legalName: 'Las sp. z o.o.',
    locales: ['pl-PL', 'en'],
    phone: '+48 600 100 200',
    email: 'pomoc@las.pl',
    address: 'ul. Leśna 1, 00-001 Warszawa',
    taxId: 'PL5250001003',
    country: 'PL',
    currency: 'PLN',
  });
});

test('a page that tells nothing, or tries to make us look forever, gives nothing', () => {
  expect(detect('', 'https://las.example/')).toEqual({ platform: 'other', locales: [] });
  const before = performance.now();
  for (const piece of ['<script ld+json', '<html ', '<link hreflang=', 'NIP ', '<', '<script>', 'href="mailto:', '1 '])
    detect(piece.repeat(1_000_000 / piece.length), 'https://las.example/');
  expect(performance.now() - before).toBeLessThan(15_000);
});

test('what is not what it should be is left out', () => {
  const page = '<a href="mailto:nobody">x</a><a href="tel:call%20us">y</a><a href="tel:%E0%A4%A">z</a>';
  expect(detect(page, 'https://las.pt/')).toEqual({ platform: 'other', locales: [], country: 'PT' });
  expect(
    detect('<script type="application/ld+json">{"@type":"Organization","name":5}</script>', 'https://a.b/'),
  ).toEqual({
    platform: 'other',
    locales: [],
  });
});

test('what belongs to the demonstration shop is not offered as one’s own', () => {
  const { about, contact } = starter().shop;
  const page = `<a href="mailto:${contact?.email}">x</a><a href="tel:${contact?.phone?.replace(/ /g, '')}">y</a>
    <meta property="og:site_name" content="${about.name}">`;
  const found = detect(page, 'https://las.pl/');
  expect(found).toMatchObject({ name: about.name, email: contact?.email });
  expect(withoutDemo(found)).toEqual({ platform: 'other', locales: [], country: 'PL' });
  const own = detect(page.replace(/mailto:[^"]*/, 'mailto:pomoc@las.pl'), 'https://las.pl/');
  expect(withoutDemo(own)).toMatchObject({ email: 'pomoc@las.pl' });
});
