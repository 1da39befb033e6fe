import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readLink } from '../../content/returns/order-link.ts';
import type { Mail } from '../../server/mail/mail.ts';
import { OrdersFault } from '../../server/orders/fault.ts';
import { openFileOrders } from '../../server/orders/file.ts';
import type { OrderSource } from '../../server/orders/order.ts';
import { readCsvOrders } from '../../server/orders/read-csv.ts';
import { readJsonOrders } from '../../server/orders/read-json.ts';
import { recognised, recogniseLeft } from '../../server/orders/recognise.ts';
import { createDelivery } from '../../server/outbox/deliver.ts';
import { claim } from '../../server/outbox/queue.ts';
import { findBy } from '../../server/requests/store.ts';
import type { Services } from '../../server/services.ts';
import { sendAgain } from '../../server/status/again.ts';
import { sqliteFile, testFolder } from './databases.ts';
import { partOf, startMailbox, textOf } from './mailbox.ts';
import { order } from './orders.ts';
import { startServer } from './process.ts';
import { newRequest, send } from './send.ts';
import { createBench } from './services.ts';

const head = 'number,email,name,quantity,price,currency,deliveredOn\r\n';

test('a table of orders has a row for each item, as spreadsheets write it', () => {
  const row =
    '10452,anna@example.pl,"Buty, ""czarne""\nna zimę",1,"249,00",PLN,2026-11-16\r\n,,Skarpety,2,9.5,PLN,\r\n';
  const read = readCsvOrders('orders.csv', `\uFEFF${head}${row}10453,jan@example.pl,Koszula,,,,`);
  expect(read).toEqual([
    {
      ...{ number: '10452', email: 'anna@example.pl', deliveredOn: '2026-11-16' },
      items: [
        { name: 'Buty, "czarne" na zimę', quantity: 1, price: { amount: 24900, currency: 'PLN' } },
        { name: 'Skarpety', quantity: 2, price: { amount: 950, currency: 'PLN' } },
      ],
    },
    { number: '10453', email: 'jan@example.pl', items: [{ name: 'Koszula', quantity: 1 }] },
  ]);
  expect(readCsvOrders('o.csv', 'number;email;name\n1;a@b.pl;Buty, czarne\n')[0]?.items[0]?.name).toBe('Buty, czarne');
});

const line = (text: string) => `[\n {"number":"1","email":"a@b.pl",${text}}]`;

test.each<[string, string, Partial<OrdersFault>]>([
  ['o.csv', `${head}10452,anna,Buty`, { place: { line: 2, column: 7 }, fault: 'email', field: 'email' }],
  ['o.csv', `${head}10452,a@b.pl,"Buty`, { place: { line: 2, column: 14 }, fault: 'quote' }],
  ['o.csv', `${head}10452,a@b.pl,Buty,1,x,PLN`, { place: { line: 2, column: 21 }, fault: 'number', field: 'price' }],
  ['o.csv', `${head}1,a@b.pl,Buty,1,2.505,PLN`, { place: { line: 2, column: 17 }, fault: 'number', field: 'price' }],
  ['o.csv', `${head}1,a@b.pl,Buty,1,2.5,zl`, { place: { line: 2, column: 21 }, fault: 'currency' }],
  ['o.csv', `${head}1,a@b.pl,Buty,1,,,31.11.2026`, { fault: 'day', field: 'deliveredOn' }],
  ['o.csv', `${head}1,a@b.pl,Buty\n2,a@b.pl,Buty\n#1,c@b.pl,Buty`, { place: { line: 4, column: 1 }, fault: 'twice' }],
  ['o.csv', 'number,email,nazwa\n', { place: { line: 1, column: 14 }, fault: 'unknown', field: 'nazwa' }],
  ['o.csv', 'number,email\n', { fault: 'missing', field: 'name' }],
  ['o.json', '[\n {"number":"1"', { place: { line: 2, column: 15 }, fault: 'json' }],
  ['o.json', line('"iban":"","items":[{"name":"x"}]'), { place: { line: 2, column: 40 }, fault: 'unknown' }],
  ['o.json', line('"items":[{"name":"x","quantity":0}]'), { place: { line: 2, column: 65 }, fault: 'number' }],
  ['o.json', line('"items":[]'), { place: { line: 2, column: 41 }, fault: 'missing', field: '0.items' }],
])('%s %j: it says where and what', (file, text, fault) => {
  const read = file.endsWith('csv') ? readCsvOrders : readJsonOrders;
  expect(() => read(file, text)).toThrow(OrdersFault);
  try {
    read(file, text);
  } catch (error) {
    expect(error).toMatchObject({ file, ...fault });
  }
});

test('a file that changes is read again; one that is wrong changes nothing, and the log says where', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'shop-help-orders-')), 'orders.json');
  const write = (text: string) => {
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  };
  write(JSON.stringify([order]));
  const log: unknown[] = [];
  const orders = await openFileOrders(path, (...line) => log.push(line));
  expect(await orders.find(' #１０４５２ ', '')).toEqual(order);
  write(JSON.stringify([{ ...order, number: '2' }]));
  expect(await orders.find('10452', '')).toBeUndefined();
  write('[');
  expect((await orders.find('2', ''))?.number).toBe('2');
  expect(log).toEqual([['error', 'orders-unreadable', { code: 'json', names: [`${path}:1:2`] }]]);
});

test('a server does not start with orders that it cannot read, and says where they are wrong', async () => {
  const file = join(testFolder(), 'orders.csv');
  writeFileSync(file, `${head}10452,anna,Buty`);
  const env = { DATABASE_URL: sqliteFile(), SMTP_URL: 'smtp://127.0.0.1:25', ORDERS_FILE: file };
  await expect(startServer(env)).rejects.toThrow(/orders\.csv, line 2, column 7: email is not an email address\. Mend/);
});

test('an order is told to nobody but the one who ordered, by mail', async () => {
  await using mailbox = await startMailbox();
  const file = join(testFolder(), 'orders.json');
  writeFileSync(file, JSON.stringify([order]));
  const env = { DATABASE_URL: sqliteFile(), SMTP_URL: mailbox.url, ORDERS_FILE: file };
  await using server = await startServer(env);
  const ask = async (body: object) => {
    const headers = { 'Content-Type': 'application/json' };
    const url = `${server.address}/orders/lookup`;
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const wanted = { number: '#10452', email: 'Anna@example.PL', locale: 'en' };
  const told = { status: 202, body: { state: 'mailed-if-known' } };
  expect(await ask({ ...wanted, email: 'eva@example.pl' })).toEqual(told);
  expect(await ask({ ...wanted, number: '99999' })).toEqual(told);
  expect(mailbox.mails).toHaveLength(0);
  expect(await ask(wanted)).toEqual(told);
  const mail = await mailbox.waitFor(({ to }) => to.includes('anna@example.pl'));
  const url = new URL(/https:\S+/.exec(textOf(mail))?.[0] ?? '');
  expect(url.href).toMatch(/^https:\/\/tarnina\.example\/returns\.html#order=/);
  expect(partOf(mail.raw, 'text/html')).toContain(url.hash);
  const { order: linked } = readLink(url.hash);
  expect(linked).toMatchObject({ number: '10452', items: [{ name: 'Czarne buty' }, { name: 'Skarpety' }] });
  expect(Buffer.from(url.hash.slice(7), 'base64url').toString()).not.toMatch(/anna|example\.pl/);
  expect(await ask({ number: '10452', link: linked?.link })).toMatchObject({ status: 200, body: linked });
  for (const link of ['zzz_x', `${linked?.link}x`]) expect((await ask({ number: '10452', link })).status).toBe(404);
  expect((await ask({ number: '10453', link: linked?.link })).status).toBe(404);

  const { body } = await send(
    server.address,
    newRequest({ order: { number: '10452', link: linked?.link }, contact: { name: 'A', email: 'new@example.pl' } }),
  );
  expect(body.receipt.verified).toBe(true);
});

test('who writes about an order of somebody else learns nothing, and the one who ordered is told', async () => {
  await using mailbox = await startMailbox();
  const file = join(testFolder(), 'orders.json');
  writeFileSync(file, JSON.stringify([order]));
  await using server = await startServer({ DATABASE_URL: sqliteFile(), SMTP_URL: mailbox.url, ORDERS_FILE: file });
  const contact = { name: 'Ewa Obca', email: 'eva@example.pl' };
  const { body } = await send(server.address, newRequest({ contact }));
  expect(body.receipt.verified).toBe(false);
  const mail = await mailbox.waitFor(({ to }) => to.includes('anna@example.pl'));
  expect(textOf(mail)).toContain('Ktoś napisał do nas o twoim zamówieniu 10452');
  expect(textOf(mail)).toContain(body.receipt.reference);
  expect(mail.raw + textOf(mail)).not.toMatch(/Ewa|Obca|eva@|odstępuję/);
  const unsure = 'Nikt nie sprawdził';
  const toShop = await mailbox.waitFor(({ to }) => to.includes('pomoc@tarnina.example'));
  expect(textOf(toShop)).toContain(unsure);

  const own = await send(server.address, newRequest());
  expect(own.body.receipt.verified).toBe(false);
  const second = await mailbox.waitFor(
    (mail) => mail.to.includes('pomoc@tarnina.example') && textOf(mail).includes(own.body.receipt.reference),
  );
  expect(textOf(second)).not.toContain(unsure);
});

test('software of the shop that does not answer keeps no mail back, and is asked again', async () => {
  const bench = await createBench({ REQUESTS_PER_HOUR: '1' });
  let find: OrderSource['find'] = () => new Promise(() => {});
  const services: Services = { ...bench.services, orders: { find: (...asked) => find(...asked) } };
  const sent: Mail[] = [];
  const deliver = createDelivery(services, { atOnce: 5, send: async (mail) => void sent.push(mail), close() {} });
  await bench.post(newRequest());
  const { body } = await bench.post(newRequest({ contact: { name: 'Ewa Obca', email: 'eva@example.pl' } }));
  const { reference } = body.receipt;
  const mails = await claim(bench.database, { now: bench.clock.now, milliseconds: 70_000, count: 100 });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const delivered = Promise.all(mails.map(deliver));
  await expect.poll(() => vi.getTimerCount()).toBe(2);
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  await delivered;
  expect(sent).toHaveLength(4);
  find = async () => order;
  expect(await recogniseLeft(services)).toBe(2);
  const rows = bench.database.db.selectFrom('requests').select(['owner', 'doubt']).where('reference', '=', reference);
  expect(await rows.execute()).toEqual([{ owner: 'other', doubt: 'too-many' }]);
  // that its sender sends much is no reason to keep it from the one who ordered
  const told = bench.database.db.selectFrom('messages').select('recipient').where('template', '=', 'owner');
  expect(await told.execute()).toEqual([{ recipient: 'anna@example.pl' }]);
  expect(await recogniseLeft(services)).toBe(0);
});

test('a sender who corrects the address to that of the order is compared again', async () => {
  const bench = await createBench({}, [{ ...order, number: '10452', email: 'anna@example.pl' }]);
  const contact = { name: 'Anna', email: 'anna@example.p' };
  const { receipt } = (await bench.post(newRequest({ order: { number: '10452' }, contact }))).body;
  const stored = async () => (await findBy(bench.database.db, 'reference', receipt.reference))!;
  expect((await recognised(bench.services, await stored())).owner).toBe('other');
  await sendAgain(bench.services, await stored(), 'anna@example.pl');
  expect((await recognised(bench.services, await stored())).owner).toBe('matched');
});
