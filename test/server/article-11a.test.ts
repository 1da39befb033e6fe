/**
 * Article 11a of Directive 2011/83/EU, a row for each requirement.
 *
 * What the server owes is asked of it here; what is seen on the page is held beside the elements, and this table says where.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Request } from '../../content/returns/request.ts';
import { sqliteFile } from './databases.ts';
import { mailAbout } from './letters.ts';
import { startMailbox, textOf } from './mailbox.ts';
import { startServer } from './process.ts';
import { newRequest, send } from './send.ts';
import { createBench } from './services.ts';

const statutory = 'components/shop-returns/statutory.test.ts';
const faults = 'components/shop-returns/keep/faults.test.ts';
const control = 'components/shop-withdraw/shop-withdraw.test.ts';

describe('held elsewhere', () => {
  test.each<[requirement: string, file: string, title: string]>([
    [
      'the control says "withdraw from contract here"',
      statutory,
      'the control for withdrawing bears the words of the law',
    ],
    ['the second step says "confirm withdrawal"', statutory, 'the button that confirms bears them too'],
    ['the control is prominent', statutory, 'is no smaller or paler than its neighbours'],
    ['it is on every page, and warns where it cannot be seen', control, 'warns the owner'],
    [
      'no reason, no offer, nothing chosen between entry and confirmation',
      statutory,
      'between entry and confirmation there is no reason',
    ],
    ['it is there when the period seems over', statutory, 'a window that seems over is said calmly, and stops nobody'],
    [
      'no function is feigned where nobody acknowledges',
      statutory,
      'where nobody acknowledges there is no labelled control',
    ],
    [
      'the shop is told before it publishes such a page',
      'content/documents/check.test.ts',
      'withdrawal-unacknowledged',
    ],
    ['nothing counts as received before the server has it', faults, 'received'],
    ['mail, phone and the model form stay open', 'content/returns/request/copies.test.ts', 'modelForm'],
  ])('%s', (_, file, title) => {
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain(title);
  });
});

describe('scope and identification (10.1, 10.4)', () => {
  test.each<[string, Partial<Request>]>([
    ['a guest, by name, order and address', {}],
    ['somebody who does not have the number', { order: { described: 'Black boots, in early November' } }],
    ['somebody who remembers nothing of the order', { order: {} }],
    [
      'somebody whose period seems over',
      { order: { number: '1', orderedOn: '2020-01-01', deliveredOn: '2020-01-02' } },
    ],
    ['somebody whose parcel has not come', { order: { number: '10452', orderedOn: '2026-11-21' } }],
    ['somebody with an order that nobody knows', { order: { number: 'no such order' } }],
    ['somebody abroad', { country: 'JP', locale: 'ja', contractLocale: 'pl' }],
  ])('a withdrawal is taken from %s, without an account', async (_, changes) => {
    const { post } = await createBench();
    const { status, body } = await post(newRequest(changes));
    expect(status).toBe(201);
    expect(body.receipt.request.kind).toBe('withdrawal');
  });

  test('name, contract and an address for the confirmation are all that is asked for', async () => {
    const { post } = await createBench();
    const told = newRequest();
    expect(Object.keys(told.contact)).toEqual(['name', 'email']);
    expect((await post({ ...told, items: [], whole: true })).status).toBe(201);
    for (const needless of ['iban', 'address', 'captcha', 'password'])
      expect((await post({ ...newRequest(), [needless]: 'x' })).status).toBe(422);
  });

  test('who cannot be verified, or sends unusually much, is taken at once all the same, and confirmed', async () => {
    const { post, database } = await createBench({ REQUESTS_PER_HOUR: '1' });
    const answers = [await post(newRequest()), await post(newRequest()), await post(newRequest())];
    expect(answers.map(({ status, body }) => [status, body.receipt.verified])).toEqual(Array(3).fill([201, false]));
    const mails = await database.db.selectFrom('messages').select('template').execute();
    expect(mails.filter(({ template }) => template === 'acknowledgement')).toHaveLength(3);
  });
});

describe('what is withdrawn from (10.5)', () => {
  const boots = { name: 'Black boots', quantity: 1 };
  test.each<[string, Partial<Request>, string]>([
    ['the whole order', { whole: true, items: [] }, 'Concerns: the whole order'],
    ['one of several items', { items: [boots] }, 'Items: 1 × Black boots'],
    ['some of a number', { items: [{ ...boots, quantity: 3 }] }, 'Items: 3 × Black boots'],
  ])('%s, without a reason', async (_, changes, line) => {
    const { mail } = await mailAbout(await createBench(), newRequest({ locale: 'en', ...changes }));
    expect(mail.text).toContain(line);
    expect(mail.text).not.toMatch(/reason/i);
  });
});

describe('in time (10.1)', () => {
  test('a statement says when it was made and when it came, to the second', async () => {
    const bench = await createBench();
    bench.clock.now = new Date('2026-11-26T23:00:02Z');
    const { body } = await bench.post(newRequest({ madeAt: '2026-11-26T23:59:58+01:00' }));
    expect(body.receipt.request.madeAt).toBe('2026-11-26T23:59:58+01:00');
    expect(body.receipt.receivedAt).toBe('2026-11-26T23:00:02.000Z');
  });
});

describe('the acknowledgement (10.1, 10.6)', () => {
  const request = newRequest({
    ...{ locale: 'en', country: 'PL', statement: 'I, Anna Kowalska, withdraw\nfrom order 10452: black boots, 38.' },
    items: [{ name: 'Black boots', variant: '38', quantity: 2 }],
  });

  test.each<[string, RegExp]>([
    ['a number to ask after it', /Reference: [0-9A-Z]{4}-[0-9A-Z]{4}/],
    ['who stated it', /Name: Anna Kowalska/],
    ['about which contract', /Order: 10452/],
    ['items and quantities', /Items: 2 × Black boots, 38/],
    ['the statement, word for word', /> I, Anna Kowalska, withdraw\n> from order 10452: black boots, 38\./],
    ['by which channel', /Sent: online/],
    ['day and time on the spot, with the offset', /Received: Sunday, 22 November 2026, 11:00 \(UTC\+01:00\)/],
    ['the same in UTC', /in UTC: 2026-11-22 10:00:00/],
    ['where the confirmation goes', /Email: anna@example\.pl/],
    ['that it confirms receipt, not acceptance', /confirms receipt, not acceptance/],
    ['until when to send it back', /Send it back by Monday 7 December/],
    ['whereto', /To: ul\. Starej Przędzalni 27, 03-999 Warszawa, Polska/],
    ['at whose cost', /With the shop’s label, return shipping costs PLN\s12\.99/],
    ['by when the money is back', /Money by Monday 7 December/],
    ['whom to ask', /Write to pomoc@tarnina\.example or call \+48 22 000 41 20/],
    ['that it is to be kept', /Keep this message/],
  ])('tells %s', async (_, words) => {
    expect((await mailAbout(await createBench(), request)).mail.text).toMatch(words);
  });

  test('is on a durable medium, without delay, and cannot be altered: a mail with a signed file', async () => {
    await using mailbox = await startMailbox();
    await using server = await startServer({ DATABASE_URL: sqliteFile(), SMTP_URL: mailbox.url });
    const told = newRequest();
    const before = Date.now();
    const { body } = await send(server.address, told);
    const mail = await mailbox.waitFor(({ to }) => to.includes(told.contact.email), 10_000);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(textOf(mail)).toContain(told.statement);
    expect(mail.raw).toContain(`receipt-${body.receipt.reference}.json`);
  });

  test('is never sent for what is not stored', async () => {
    const bench = await createBench();
    await bench.database.close();
    const { status, body } = await bench.post(newRequest());
    expect([status, body.receipt]).toEqual([503, undefined]);
  });
});
