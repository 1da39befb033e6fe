import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type PublicKey, verifyReceipt } from '../../content/returns/receipt/signature.ts';
import { Receipt } from '../../content/returns/receipt.ts';
import { databases } from './databases.ts';
import { partOf, startMailbox, textOf } from './mailbox.ts';
import { startServer } from './process.ts';
import { newRequest, send } from './send.ts';

test.each(databases)(
  '%s: what a customer states is stored, signed, confirmed and mailed to both sides',
  async (_, make) => {
    await using mailbox = await startMailbox();
    const env = { DATABASE_URL: await make(), SMTP_URL: mailbox.url, PUBLIC_URL: 'https://help.tarnina.example/' };
    await using server = await startServer(env);
    const before = new Date().toISOString();
    const request = newRequest();
    const { status, body } = await send(server.address, request);
    expect(status).toBe(201);
    expect(v.safeParse(Receipt, body.receipt).issues).toBeUndefined();
    expect(body.receipt.request).toEqual(request);
    expect(body.receipt.receivedAt >= before && body.receipt.receivedAt <= new Date().toISOString()).toBe(true);
    expect(body.receipt).toMatchObject({ timeZone: 'Europe/Warsaw', verified: false, channel: 'online' });
    expect(body.status).toMatch(/^https:\/\/help\.tarnina\.example\/status\/[\w-]{32}$/);

    const { keys } = (await (await fetch(`${server.address}/keys`)).json()) as { keys: PublicKey[] };
    const key = keys.find(({ kid }) => kid === body.receipt.signature.keyId);
    expect(key && (await verifyReceipt(body.receipt, key))).toBe(true);
    expect(key && (await verifyReceipt({ ...body.receipt, receivedAt: before }, key))).toBe(false);

    const { reference } = body.receipt;
    const toCustomer = await mailbox.waitFor(({ to }) => to.includes('anna@example.pl'));
    const toShop = await mailbox.waitFor(({ to }) => to.includes('pomoc@tarnina.example'));
    for (const each of [request.statement, reference, 'Anna Kowalska', body.status])
      expect(textOf(toCustomer)).toContain(each);
    expect(JSON.parse(partOf(toCustomer.raw, 'application/json'))).toEqual(body.receipt);
    for (const each of [request.statement, reference, 'anna@example.pl', '10452', '1 × Czarne buty, rozmiar 38'])
      expect(textOf(toShop)).toContain(each);
    expect(textOf(toShop)).not.toContain(body.status);
    expect(await server.stop()).toBe(0);
    expect(mailbox.mails).toHaveLength(2);
  },
);

test.each(databases)('%s: a request that comes again is the first one, on any server', async (_, make) => {
  await using mailbox = await startMailbox();
  const env = { DATABASE_URL: await make(), SMTP_URL: mailbox.url, PUBLIC_URL: 'https://help.tarnina.example' };
  await using one = await startServer(env);
  await using two = await startServer(env);
  const request = newRequest();
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, at) => send(at % 2 ? one.address : two.address, request)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(11).fill(200), 201]);
  for (const { body } of answers) expect(body).toEqual(answers[0]?.body);
  const reordered = Object.fromEntries(Object.entries(request).reverse());
  expect(await send(one.address, reordered)).toEqual({ status: 200, body: answers[0]?.body });
  const changed = await send(one.address, { ...request, words: 'And something else.' });
  expect(changed).toMatchObject({ status: 409, body: { code: 'key-taken' } });
  expect(JSON.stringify(changed)).not.toContain(answers[0]?.body.receipt.reference);
  await mailbox.waitFor(({ to }) => to.includes('anna@example.pl'));
  await mailbox.waitFor(({ to }) => to.includes('pomoc@tarnina.example'));
  await Promise.all([one.stop(), two.stop()]);
  expect(mailbox.mails).toHaveLength(2);
});

test.each(databases)('%s: a server that starts again knows its keys and its requests', async (_, make) => {
  await using mailbox = await startMailbox();
  const env = { DATABASE_URL: await make(), SMTP_URL: mailbox.url, PUBLIC_URL: 'https://help.tarnina.example' };
  const request = newRequest();
  const first = await startServer(env);
  const { body } = await send(first.address, request);
  const keys = await (await fetch(`${first.address}/keys`)).json();
  await first.stop();
  await using second = await startServer(env);
  expect(await send(second.address, request)).toEqual({ status: 200, body });
  expect(await (await fetch(`${second.address}/keys`)).json()).toEqual(keys);
});
