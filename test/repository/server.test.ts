import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMailbox } from '../server/mailbox.ts';
import { startServer } from '../server/process.ts';
import { newRequest, send } from '../server/send.ts';
import { type Consumer, installPackages } from '../tools/consumer.ts';

let consumer: Consumer;

beforeAll(() => {
  consumer = installPackages('.', 'server');
}, 120_000);

afterAll(() => consumer?.[Symbol.dispose]());

test('the server runs where both packages are installed', async () => {
  await using mailbox = await startMailbox();
  const env = { DATABASE_URL: `file:${consumer.folder}/requests.sqlite`, SMTP_URL: mailbox.url };
  const command = ['node_modules/shop-help/dist/esm/cli/main.js', 'serve', resolve('content/starter')];
  await using server = await startServer(env, command, consumer.folder);
  const { status, body } = await send(server.address, newRequest());
  expect(status).toBe(201);
  await mailbox.waitFor(({ raw }) => raw.includes(body.receipt.reference));
  const description = (await (await fetch(`${server.address}/openapi.json`)).json()) as { info: object };
  expect(description.info).toHaveProperty('version');
  expect(await server.stop()).toBe(0);
});

test('a shop that only embeds has nothing of the server, and is told so', () => {
  using alone = installPackages('.');
  const installed = alone.run('npm', 'ls', '--all', '--parseable');
  expect(installed).not.toMatch(/sqlite|hono|kysely|nodemailer|\bpg\b/);
  const main = `${alone.folder}/node_modules/shop-help/dist/esm/cli/main.js`;
  alone.write(
    'serve.mjs',
    `process.argv.push('serve', ${JSON.stringify(resolve('content/starter'))}); await import(${JSON.stringify(main)});`,
  );
  expect(() => alone.run('node', 'serve.mjs')).toThrow(/The server is not installed|This needs Node 22 or newer/);
}, 120_000);
