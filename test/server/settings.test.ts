import { expect, test } from 'vitest';
import type { Shop } from '../../content/documents/shop.ts';
import { resources } from '../../locales/rim.ts';
import { mailboxesOf, originsOf, senderOf } from '../../server/addresses.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { lackingIn } from '../../server/lacking.ts';
import { makeKey } from '../../server/receipts/signer.ts';
import { sqliteFile } from './databases.ts';
import { startServer } from './process.ts';

const url = 'https://tarnina.example/sklep';
const shop = { about: { url }, contact: { email: 'pomoc@tarnina.example' } } as unknown as Shop;
const smtp = { SMTP_URL: 'smtp://127.0.0.1:25', PUBLIC_URL: 'https://help.tarnina.example' };

test('a mail server and where customers reach this one are all that a shop has to name', () => {
  const read = readConfig(smtp);
  expect(read).toEqual({
    config: {
      HOST: '127.0.0.1',
      PORT: 8090,
      DATABASE_URL: 'file:shop-help.sqlite',
      ...smtp,
      MAIL_TIMEOUT: 60,
      MAIL_RETRY: 30,
      PHOTOS_FOLDER: 'shop-help-photos',
      PHOTOS_MONTHS: 6,
      REQUESTS_MONTHS: 72,
      PEOPLE_MONTHS: 36,
      REQUESTS_PER_HOUR: 20,
      TRUSTED_PROXIES: 0,
    } satisfies Partial<Config>,
  });
});

test.each<[origins: string | undefined, isMissing: boolean]>([
  [undefined, true],
  ['http://localhost:8080,https://tarnina.example', true],
  ['https://localhost.tarnina.example', true],
  ['http://localhost:8080', false],
  ['http://127.0.0.1:8080,http://[::1]:8080', false],
])('links in mails need an address that customers reach, where the shop is at %s', (origins, isMissing) => {
  const { SMTP_URL } = smtp;
  const config = configOf({ SMTP_URL, ...(origins ? { SHOP_ORIGINS: origins } : {}) });
  expect(lackingIn(config, shop)).toEqual(isMissing ? [{ variable: 'PUBLIC_URL', missing: true }] : []);
});

test.each<[keyof Config, string, string]>([
  ['PORT', '80 90', '8090'],
  ['PORT', '65536', '0'],
  ['PUBLIC_URL', 'help.shop.example', 'https://help.shop.example/'],
  ['PUBLIC_URL', 'javascript:alert(1)', 'http://127.0.0.1:8090'],
  ['DATABASE_URL', 'mysql://root@localhost/shop', 'postgres://shop@localhost/shop'],
  ['DATABASE_URL', 'requests.sqlite', 'file:requests.sqlite'],
  ['SHOP_ORIGINS', 'https://shop.example/', 'https://shop.example,https://shop.example:8443'],
  ['SHOP_ORIGINS', '*', 'http://localhost:8080'],
  ['SMTP_URL', 'mail.shop.example', 'smtps://shop:secret@mail.shop.example:465'],
  ['MAIL_FROM', 'Tarnina <help@shop.example>', 'help@shop.example'],
  ['SHOP_MAILBOXES', 'help@shop.example,nobody', 'help@shop.example, boss@shop.example'],
  ['MAIL_TIMEOUT', '0', '5'],
  ['MAIL_RETRY', '-1', '60'],
  ['SIGNING_KEY', 'c2VjcmV0', makeKey()],
  ['ORDER_LINK_KEY', 'short', 'a'.repeat(32)],
  ['ORDERS_FILE', 'orders.xlsx', 'orders.csv'],
  ['PHOTOS_MONTHS', '0', '12'],
  ['REQUESTS_MONTHS', 'ever', '36'],
  ['PEOPLE_MONTHS', 'ever', '36'],
  ['REQUESTS_PER_HOUR', 'many', '100'],
  ['TRUSTED_PROXIES', '1.5', '1'],
])('%s cannot be %s', (variable, wrong, right) => {
  expect(readConfig({ ...smtp, [variable]: wrong })).toEqual({ faults: [{ variable, missing: false }] });
  expect(readConfig({ ...smtp, [variable]: right })).toHaveProperty('config');
});

test('everything that is wrong is told at once', async () => {
  const started = startServer({ DATABASE_URL: sqliteFile(), PORT: 'eighty', REQUESTS_PER_HOUR: '0' });
  const complaint = await started.then(
    () => '',
    (error: Error) => error.message,
  );
  expect(complaint).toContain('it ended with 2');
  expect(complaint).toMatch(/^SMTP_URL is missing\. Give the mail server/m);
  expect(complaint).toMatch(/PORT cannot be used as it is\. Give a number from 0 to 65535\./);
  expect(complaint).toContain('REQUESTS_PER_HOUR');
});

test('no secret is repeated in a complaint', async () => {
  const env = { DATABASE_URL: 'postgress://shop:hunter2@localhost/shop', ...smtp };
  await expect(startServer(env)).rejects.toThrow(/^(?!.*hunter2).*DATABASE_URL/s);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['a database that is away', { DATABASE_URL: 'postgres://shop@127.0.0.1:9/shop' }, /ECONNREFUSED.*Check DATABASE_URL/],
  ['a folder that is not there', { DATABASE_URL: 'file:/nowhere/at/all.sqlite' }, /Check DATABASE_URL/],
])('%s is told', async (_, env, complaint) => {
  await expect(startServer({ ...smtp, ...env })).rejects.toThrow(complaint);
});

test('every setting has words in every language', () => {
  const names = Object.keys(resources.en.cli).filter((name) => name.startsWith('setting.'));
  const config = configOf({
    ...smtp,
    SIGNING_KEY: makeKey(),
    ORDER_LINK_KEY: 'a'.repeat(32),
    ORDERS_FILE: 'a.csv',
    OWNER_MAILBOX: 'owner@a.example',
    SHOP_ORIGINS: 'https://a.example',
    MAIL_FROM: 'help@a.example',
    SHOP_MAILBOXES: 'help@a.example',
  });
  expect(names.sort()).toEqual(['missing', 'wrong', ...Object.keys(config)].map((name) => `setting.${name}`).sort());
});

test('what the settings do not say the shop says, as it is at the time', () => {
  const config = configOf(smtp);
  const moved = { about: { url: 'https://nowa.example' }, contact: { email: 'nowa@nowa.example' } } as unknown as Shop;
  expect([mailboxesOf(config, moved), senderOf(config, moved), originsOf(config, moved)]).toEqual([
    ['nowa@nowa.example'],
    'nowa@nowa.example',
    ['https://nowa.example'],
  ]);
  const fixed = configOf({ ...smtp, SHOP_MAILBOXES: 'a@a.example,b@a.example', SHOP_ORIGINS: 'https://a.example' });
  expect([mailboxesOf(fixed, moved), senderOf(fixed, {}), originsOf(fixed, moved)]).toEqual([
    ['a@a.example', 'b@a.example'],
    'a@a.example',
    ['https://a.example'],
  ]);
  const nobody = { about: {} } as unknown as Shop;
  expect(lackingIn(config, nobody).map(({ variable }) => variable)).toEqual([
    ...['MAIL_FROM', 'SHOP_MAILBOXES', 'SHOP_ORIGINS'],
  ]);
});

function configOf(env: Readonly<Record<string, string>>): Config {
  const read = readConfig(env);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.config;
}
