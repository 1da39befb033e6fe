import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../server/database/migrate.ts';
import { openDatabase } from '../../server/database/open.ts';
import { outcomeOf } from '../../server/outbox/attempt.ts';
import { claim, enqueue, newMessage, settle } from '../../server/outbox/queue.ts';
import { databases } from './databases.ts';
import { startMailbox, textOf } from './mailbox.ts';
import { startServer } from './process.ts';
import { newRequest, send } from './send.ts';

const quick = { MAIL_TIMEOUT: '2', MAIL_RETRY: '1' };

test.each(databases)('%s: what could not be mailed is mailed when the mail server is back', async (_, make) => {
  await using mailbox = await startMailbox();
  await using server = await startServer({ ...quick, DATABASE_URL: await make(), SMTP_URL: mailbox.url });
  await mailbox.leave();
  const { status, body } = await send(server.address, newRequest());
  expect(status).toBe(201);
  await expect.poll(() => server.log.filter((line) => line.includes('mail-waiting')).length).toBeGreaterThan(1);
  expect(mailbox.mails).toHaveLength(0);
  await mailbox.come();
  const mail = await mailbox.waitFor(({ to }) => to.includes('anna@example.pl'));
  expect(textOf(mail)).toContain(body.receipt.reference);
  await mailbox.waitFor(({ to }) => to.includes('pomoc@tarnina.example'));
});

test.each(databases)('%s: the shop is told when a customer could not be', async (_, make) => {
  await using mailbox = await startMailbox();
  await using server = await startServer({ ...quick, DATABASE_URL: await make(), SMTP_URL: mailbox.url });
  mailbox.refuse('gone@example.pl');
  const contact = { name: 'Anna Kowalska', email: 'gone@example.pl', phone: '+48 600 000 000' };
  const { body } = await send(server.address, newRequest({ contact }));
  const mail = await mailbox.waitFor((mail) => textOf(mail).startsWith('Potwierdzenie nie dotarło'));
  expect(mail.to).toEqual(['pomoc@tarnina.example']);
  for (const each of ['gone@example.pl', '+48 600 000 000', body.receipt.reference])
    expect(textOf(mail)).toContain(each);
  expect(server.log.join('\n')).not.toMatch(/gone@|600 000/);
});

test.each(databases)('%s: several servers send each mail once', async (_, make) => {
  await using mailbox = await startMailbox();
  const env = { DATABASE_URL: await make(), SMTP_URL: mailbox.url, REQUESTS_PER_HOUR: '1000' };
  await using one = await startServer(env);
  await using two = await startServer(env);
  const requests = Array.from({ length: 30 }, (_, at) =>
    newRequest({ contact: { name: 'Anna', email: `anna${at}@example.pl` } }),
  );
  await Promise.all(requests.map((request, at) => send(at % 2 ? one.address : two.address, request)));
  for (const { contact } of requests) await mailbox.waitFor(({ to }) => to.includes(contact.email));
  await expect.poll(() => mailbox.mails.length).toBe(60);
  await Promise.all([one.stop(), two.stop()]);
  expect(new Set(mailbox.mails.map(({ messageId }) => messageId)).size).toBe(60);
  expect(mailbox.mails).toHaveLength(60);
});

test.each(databases)(
  '%s: an attempt that was cut off delays nothing, and what it says late is not heard',
  async (_, make) => {
    const database = openDatabase(await make(), () => {});
    onTestFinished(() => database.close());
    const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, second));
    await migrate(database, at(0));
    await enqueue(database.db, [newMessage('acknowledgement', null, 'anna@example.pl', at(0))]);
    const take = async (second: number) => {
      const [taken] = await claim(database, { now: at(second), milliseconds: 10_000, count: 9 });
      return taken as NonNullable<typeof taken>;
    };
    const fail = (second: number, taken: Awaited<ReturnType<typeof take>>) =>
      settle(database.db, taken, outcomeOf({ code: 'ECONNREFUSED' }, taken, 1_000, at(second)), at(second));
    const cut = await take(0);
    expect(await take(9)).toBeUndefined();
    const second = await take(10);
    expect(await fail(11, cut)).toBe(false);
    expect(await fail(12, second)).toBe(true);
    const third = await take(13);
    expect(third.attempts).toBe(1);
    expect(await fail(13, third)).toBe(true);
    expect(await take(14)).toBeUndefined();
    expect(await settle(database.db, await take(15), { state: 'sent' }, at(16))).toBe(true);
  },
);

const message = { ...newMessage('acknowledgement', 'K7QD-4HXR', 'anna@example.pl', new Date('2026-11-22T10:00:00Z')) };
const soon = new Date('2026-11-22T10:01:00Z');

test.each<[string, object, number, Date, object]>([
  [
    'nobody there',
    { code: 'ECONNREFUSED' },
    0,
    soon,
    { state: 'waiting', problem: 'ECONNREFUSED', dueAt: new Date('2026-11-22T10:01:30Z') },
  ],
  [
    'nobody there again',
    { code: 'ECONNREFUSED' },
    3,
    soon,
    { state: 'waiting', problem: 'ECONNREFUSED', dueAt: new Date('2026-11-22T10:05:00Z') },
  ],
  [
    'nobody there for long',
    { code: 'ETIMEDOUT' },
    59,
    soon,
    { state: 'waiting', problem: 'ETIMEDOUT', dueAt: new Date('2026-11-22T14:01:00Z') },
  ],
  ['no such mailbox', { responseCode: 550, command: 'RCPT TO' }, 0, soon, { state: 'refused', problem: '550' }],
  [
    'no such mailbox, told late',
    { responseCode: 550, command: 'DATA', response: '550 5.1.1 no such user' },
    0,
    soon,
    { state: 'refused', problem: '550' },
  ],
  [
    'a mailbox that is closed',
    { responseCode: 550, command: 'RCPT TO', response: '550-5.2.1 The account is disabled.' },
    0,
    soon,
    { state: 'refused', problem: '550' },
  ],
  [
    'a sender that is not let through',
    { responseCode: 554, command: 'RCPT TO', response: '554 5.7.1 <anna@example.pl>: Relay access denied' },
    0,
    soon,
    { state: 'waiting', problem: '554' },
  ],
  [
    'a sender on a list',
    { responseCode: 550, command: 'RCPT TO', response: '550 5.7.1 Service unavailable; client host blocked' },
    0,
    soon,
    { state: 'waiting', problem: '550' },
  ],
  [
    'a sender whose address is wrong',
    { responseCode: 553, command: 'RCPT TO', response: '553 5.1.8 Domain of sender does not exist' },
    0,
    soon,
    { state: 'waiting', problem: '553' },
  ],
  [
    'a letter that is not wanted',
    { responseCode: 554, command: 'DATA', response: '554 Message rejected' },
    0,
    soon,
    { state: 'waiting', problem: '554' },
  ],
  [
    'a mailbox that is full for now',
    { responseCode: 452, command: 'RCPT TO' },
    0,
    soon,
    { state: 'waiting', problem: '452' },
  ],
  [
    'a wrong password',
    { responseCode: 535, command: 'AUTH PLAIN', code: 'EAUTH' },
    0,
    soon,
    { state: 'waiting', problem: '535' },
  ],
  [
    'days of trying',
    { code: 'ECONNREFUSED' },
    39,
    new Date('2026-11-27T10:01:00Z'),
    { state: 'dead', problem: 'ECONNREFUSED' },
  ],
  [
    'one try after days in which nobody tried',
    { responseCode: 450, command: 'RCPT TO' },
    0,
    new Date('2026-11-30T10:00:00Z'),
    { state: 'waiting', problem: '450', dueAt: new Date('2026-11-30T10:00:30Z') },
  ],
])('%s', (_, error, attempts, now, outcome) => {
  expect(outcomeOf(Object.assign(new Error(), error), { ...message, attempts }, 30_000, now)).toMatchObject(outcome);
});
