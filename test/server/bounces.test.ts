import { expect, test } from 'vitest';
import { readBounce } from '../../server/bounces/report.ts';
import { issueToken } from '../../server/tokens/tokens.ts';
import { newRequest } from './send.ts';
import { createBench } from './services.ts';

const id = '102b9244-3ff3-4cb6-9c65-6b2319f3dd6d';

/** A notification as Postfix writes it. */
function notification(changes: { action?: string; status?: string; id?: string } = {}): string {
  const { action = 'failed', status = '5.1.1', id: about = id } = changes;
  return `From: MAILER-DAEMON@mail.tarnina.example (Mail Delivery System)
To: pomoc@tarnina.example
Subject: Undelivered Mail Returned to Sender
Message-Id: <20261122041200.0A1B2C3D4E@mail.tarnina.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="9B095B5ADSN=_01.1/mail"

This is a MIME-encapsulated message.

--9B095B5ADSN=_01.1/mail
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

<gone@example.pl>: host mx.example.pl said: 550 5.1.1 User unknown (in reply to RCPT TO command)

--9B095B5ADSN=_01.1/mail
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.tarnina.example
Arrival-Date: Sun, 22 Nov 2026 05:12:00 +0100 (CET)

Final-Recipient: rfc822; gone@example.pl
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.example.pl
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--9B095B5ADSN=_01.1/mail
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: Tarnina <pomoc@tarnina.example>
To: gone@example.pl
Message-ID: <${about}@tarnina.example>

--9B095B5ADSN=_01.1/mail--
`;
}

test.each<[string, string, object | undefined]>([
  ['a mail that came back', notification(), { message: id, problem: '5.1.1' }],
  ['lines as they come over the wire', notification().replaceAll('\n', '\r\n'), { message: id, problem: '5.1.1' }],
  ['a mail that is late', notification({ action: 'delayed', status: '4.4.1' }), undefined],
  ['a mail that arrived', notification({ action: 'delivered', status: '2.0.0' }), undefined],
  ['a mail of somebody else', notification({ id: 'CAF3Yk7x' }), undefined],
  [
    'a letter that only speaks of it',
    `Action: failed\nStatus: 5.1.1\nMessage-ID: <${id}@tarnina.example>\n`,
    undefined,
  ],
  ['nothing', '', undefined],
])('%s', (_, text, expected) => {
  expect(readBounce(text)).toEqual(expected);
});

test('the shop is told once when an acknowledgement comes back', async () => {
  const { app, post, database, clock } = await createBench();
  const { secret } = await issueToken(database, 'mail server', 1, clock.now);
  const { body } = await post(newRequest());
  const messages = () => database.db.selectFrom('messages').selectAll();
  const ours = await messages().where('template', '=', 'acknowledgement').executeTakeFirstOrThrow();
  await database.db.updateTable('messages').set({ state: 'sent' }).where('id', '=', ours.id).execute();
  const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'message/rfc822' };
  const bounce = async (text: string, init: object = { headers }) =>
    app.request('/bounces', { method: 'POST', body: text, ...init });
  expect((await bounce(notification({ id: ours.id }), {})).status).toBe(401);
  expect(await (await bounce(notification())).json()).toEqual({ noted: false });
  expect(await (await bounce(notification({ id: ours.id }))).json()).toEqual({ noted: true });
  expect(await (await bounce(notification({ id: ours.id }))).json()).toEqual({ noted: false });
  const told = await messages().where('template', '=', 'undelivered').execute();
  expect(told).toMatchObject([
    { reference: body.receipt.reference, recipient: 'pomoc@tarnina.example', state: 'waiting' },
  ]);
});

test('no notification keeps the server busy', () => {
  const start = performance.now();
  readBounce(`Content-Type: message/delivery-status\n${'\n\nContent-Type: message/delivery-status'.repeat(20_000)}`);
  readBounce(`${'Content-Type: message/delivery-status '.repeat(20_000)}`);
  expect(performance.now() - start).toBeLessThan(1_000);
});
