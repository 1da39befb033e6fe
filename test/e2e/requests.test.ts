/** The whole way of a request, with the keyboard alone on a phone: from the door to the mail that a mail server got. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mail } from '../../demo/mailbox/mail.ts';
import { type Demo, openDemo } from '../../demo/open.ts';
import { writeCenter } from '../../demo/service/center.ts';
import { returnsOf } from '../../demo/service/orders.ts';
import { type Engine, launch } from '../tools/browsers.ts';
import { press, type Way, ways, words } from './customer.ts';
import { stickingOut } from './measures.ts';
import { patience } from './reader.ts';
import { folders, openShop, type Shop } from './shop.ts';
import { watch } from './watch.ts';

type Locale = keyof typeof folders;

const locales = Object.keys(folders) as Locale[];

const center = mkdtempSync(join(tmpdir(), 'requests-center-'));
let shop: Shop;
let demo: Demo;

beforeAll(async () => {
  await writeCenter(center);
  shop = await openShop(center, new Date());
  demo = await openDemo(shop.folder, 0);
});

afterAll(async () => {
  await demo?.stop();
  shop?.[Symbol.dispose]();
  rmSync(center, { recursive: true, force: true });
});

/** Of an order whose days nobody knows the law's own period may run: money back is then a withdrawal. */
const kinds = { withdrawal: 'withdrawal', exchange: 'exchange', complaint: 'complaint', return: 'withdrawal' } as const;

/** What each way ends with on the page, in each language, and a label in the mail. */
const said: Readonly<Record<Locale, Readonly<Record<(typeof kinds)[Way] | 'label', string>>>> = {
  pl: {
    withdrawal: 'Mamy twoje odstąpienie od umowy',
    exchange: 'Mamy twoją prośbę o wymianę',
    complaint: 'Mamy twoją reklamację',
    label: 'Numer sprawy',
  },
  'pt-PT': {
    withdrawal: 'Recebemos a sua retratação',
    exchange: 'Recebemos o seu pedido de troca',
    complaint: 'Recebemos a sua reclamação',
    label: 'Número do caso',
  },
  ru: {
    withdrawal: 'Мы получили ваш отказ от договора',
    exchange: 'Мы получили ваш запрос на обмен',
    complaint: 'Мы получили вашу рекламацию',
    label: 'Номер обращения',
  },
  en: {
    withdrawal: 'We have your withdrawal',
    exchange: 'We have your request to swap',
    complaint: 'We have your complaint',
    label: 'Reference',
  },
};

const all = Object.keys(ways) as Way[];

describe.each<[Engine, readonly (readonly [Way, Locale])[]]>([
  ['chromium', all.flatMap((way) => locales.map((locale) => [way, locale] as const))],
  [
    'firefox',
    [
      ['withdrawal', 'ru'],
      ['exchange', 'pl'],
      ['complaint', 'pt-PT'],
      ['return', 'en'],
    ],
  ],
])('in %s', (engine, tried) => {
  let browser: Browser;
  let photos: readonly Buffer[];

  beforeAll(async () => {
    browser = await launch(engine);
    photos = await takePhotos(browser);
  });

  afterAll(() => browser?.close());

  test.each(tried)('a %s in %s', async (way, locale) => {
    const email = `${engine}-${way}-${locale.toLowerCase()}@example.pl`;
    await using context = await browser.newContext({
      ...{ locale, timezoneId: 'Europe/Warsaw', viewport: { width: 320, height: 640 } },
    });
    const page = await context.newPage();
    const watched = await watch(page, demo.address);
    await page.goto(`${demo.address}${way === 'return' ? `/${folders[locale]}/returns.html` : orderPage(locale)}`);
    await ways[way](page, { email, photos });
    await press(page, '[part="send"]');
    const reference = await page.locator('[part="reference"]').innerText({ timeout: patience });
    expect(await page.locator('[part="title"]').innerText()).toBe(said[locale][kinds[way]]);
    const statement = await page
      .locator('[part="statement"], [part="receipt"]')
      .locator('blockquote')
      .first()
      .innerText();
    expect(statement).toContain(words.name);
    expect(await stickingOut(page)).toEqual([]);

    const mail = await mailTo(email);
    expect(mail.subject).toContain(reference);
    expect(mail.html).toContain(`<html lang="${locale}"`);
    const text = plain(mail.text);
    expect(text).toContain(plain(statement));
    expect(text).toContain(said[locale].label);
    expect(text).toContain(dayOf(mail.at, locale));
    expect(mail.files.map(({ name }) => name)).toEqual([`receipt-${reference}.json`]);
    const { receivedAt, request } = JSON.parse(mail.files[0]?.bytes.toString() ?? '');
    expect(Math.abs(Date.parse(receivedAt) - mail.at.getTime())).toBeLessThan(60_000);
    expect(request).toMatchObject({ ...asked(way), kind: kinds[way], locale, statement, contact: { email } });
    // asked for last: what the console says of a page comes late
    const { problems, elsewhere } = await watched();
    expect({ problems, elsewhere }).toEqual({ problems: [], elsewhere: [] });
    if (way === 'complaint') await seesPhotos(browser, reference);
  });
});

/** What the receipt says of what was filled in. */
function asked(way: Way): object {
  const id = expect.any(String);
  if (way === 'withdrawal') return { whole: false, items: [{ id, quantity: 1 }], resolution: 'refund' };
  if (way === 'exchange')
    return { items: [{ wish: { kind: 'size', value: id } }], sending: { way: id, code: 'WAW01M' } };
  if (way === 'complaint') return { items: [{ defect: { words: words.fault } }], photos: [id, id] };
  return { order: { described: words.order }, items: [{ name: words.item, quantity: 1 }] };
}

/** An order of the demo shop in this language, filled in. */
function orderPage(locale: Locale): string {
  const order = demo.orders.find((each) => each.locale === locale);
  if (!order) throw new Error(`no order in ${locale}`);
  return returnsOf(order);
}

/** The confirmation that the mail server got. */
async function mailTo(address: string): Promise<Mail> {
  const find = () => demo.mails.find(({ to }) => to.includes(address));
  await expect.poll(find, { timeout: patience }).toBeDefined();
  return find() as Mail;
}

/** Both photos, at the desk of whoever answers. */
async function seesPhotos(browser: Browser, reference: string): Promise<void> {
  await using page = await browser.newPage();
  await page.goto(`${demo.address}/counter/`);
  await page.getByRole('button').last().click();
  await page.getByRole('link', { name: reference }).first().click();
  await page.locator('main img').nth(1).scrollIntoViewIfNeeded();
  const widths = () =>
    page.locator('main img').evaluateAll((all) => all.map((photo) => (photo as HTMLImageElement).naturalWidth));
  await expect.poll(widths, { timeout: patience }).toEqual([1280, 1280]);
}

async function takePhotos(browser: Browser): Promise<Buffer[]> {
  await using page = await browser.newPage({ viewport: { width: 1280, height: 960 } });
  await page.goto(`${demo.address}/pictures/boots.svg`);
  const first = await page.screenshot({ type: 'jpeg' });
  await page.goto(`${demo.address}/pictures/trainers.svg`);
  return [first, await page.screenshot({ type: 'jpeg' })];
}

/** Without the marks and the line ends of a mail. */
function plain(text: string): string {
  return text.replace(/^> /gm, '').replace(/\s+/g, ' ').trim();
}

function dayOf(day: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'Europe/Warsaw',
  }).format(day);
}
