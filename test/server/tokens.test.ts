import { expect, test } from 'vitest';
import { issueToken, listTokens, readToken, revokeToken } from '../../server/tokens/tokens.ts';
import { shopHelp } from '../cli/shop-help.ts';
import { sqliteFile } from './databases.ts';
import { createBench } from './services.ts';

const metrics = (secret: string) => ['/metrics', { headers: { Authorization: `Bearer ${secret}` } }] as const;

test('a token opens what is for staff until it expires', async () => {
  const { app, database, clock, post } = await createBench();
  await post({});
  const { token, secret } = await issueToken(database, 'Ania', 90, clock.now);
  expect(token).toMatchObject({ name: 'Ania', role: 'requests', expires_at: '2027-02-20T10:00:00.000Z' });
  const answer = await app.request(...metrics(secret));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('shop_help_answers_total{route="/requests",status="422"} 1\n');
  expect((await app.request('/metrics')).status).toBe(401);
  expect((await app.request(...metrics(`${secret}x`))).status).toBe(401);
  clock.now = new Date('2027-02-20T10:00:00Z');
  expect((await app.request(...metrics(secret))).status).toBe(401);
});

test('a token that was revoked opens nothing', async () => {
  const { database, clock } = await createBench();
  const { token, secret } = await issueToken(database, 'Ania', 90, clock.now);
  expect(await readToken(database, secret, clock.now)).toEqual(token);
  expect(await revokeToken(database, token.id, clock.now)).toBe(true);
  expect(await readToken(database, secret, clock.now)).toBeUndefined();
  expect(await revokeToken(database, token.id, clock.now)).toBe(false);
});

test('the secret itself is nowhere in the database', async () => {
  const { database, clock } = await createBench();
  const { secret } = await issueToken(database, 'Ania', 90, clock.now);
  const rows = await database.db.selectFrom('tokens').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(secret.slice(-32));
  expect(JSON.stringify(await listTokens(database))).not.toContain('hash');
});

test('the command line makes, lists and revokes tokens', async () => {
  const env = { DATABASE_URL: sqliteFile() };
  const token = (...words: string[]) => shopHelp(['token', ...words, '--lang', 'en'], env);
  expect(await token('--list')).toMatchObject({ code: 0, stdout: 'No token was made yet.\n' });
  const made = await token('Ania', '--days', '30');
  expect(made.stdout).toMatch(/^The token of Ania, shown this once\. .*\n\nshop-help-[\w-]{32}\n$/);
  const id = /id is (\w+)\./.exec(made.stdout)?.[1] ?? '';
  expect((await token('--list')).stdout).toMatch(new RegExp(`^${id} {2}Ania {2}requests {2}until `));
  expect((await token('--revoke', id)).stdout).toBe(`The token ${id} is worthless from now on.\n`);
  expect((await token('--list')).stdout).toContain('revoked on');
  expect(await token('--revoke', id)).toMatchObject({ code: 2, stdout: '' });
  expect((await token()).stderr).toContain('Say whom it is for: shop-help token');
  expect((await token('Ania', '--days', '0')).stderr).toContain('0 is not a number of days');
});

test('the command line gives roles', async () => {
  const env = { DATABASE_URL: sqliteFile() };
  const token = (...words: string[]) => shopHelp(['token', ...words, '--lang', 'en'], env);
  const [made, alone, unknown, ...both] = await Promise.all([
    token('Ola', '--role', 'translations,requests', '--locales', 'ru,pt-PT'),
    token('Ola', '--role', 'translations'),
    token('Ola', '--role', 'boss'),
    token('Ola', '--role', 'owner,texts'),
    token('Ola', '--role', 'texts,translations', '--locales', 'ru'),
  ]);
  expect([made.code, alone.code, unknown.code]).toEqual([0, 2, 2]);
  expect((await token('--list')).stdout).toContain('  Ola  translations,requests  until ');
  expect(alone.stderr).toContain('Translations need --locales');
  expect(unknown.stderr).toContain('boss is no role');
  for (const { code, stderr } of both) expect(`${code} ${stderr}`).toMatch(/^2 .*do not go together/);
});
