/**
 * What the server is measured beside: the same framework, and one insert for each request, durable before it answers.
 *
 * It checks nothing, signs nothing, recognises no repeat and confirms to nobody.
 */
import { randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import BetterSqlite from 'better-sqlite3';
import { Hono } from 'hono';
import pg from 'pg';

const url = process.env.DATABASE_URL ?? '';
const insert = url.startsWith('file:') ? intoSqlite(url.slice('file:'.length)) : await intoPostgres();

const app = new Hono().post('/requests', async (context) => {
  const id = randomUUID();
  await insert(id, JSON.stringify(await context.req.json()));
  return context.json({ id }, 201);
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(JSON.stringify({ event: 'started', address: `http://127.0.0.1:${port}` })),
);

function intoSqlite(file: string) {
  const database = new BetterSqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('create table requests (id text primary key, body text not null)');
  const statement = database.prepare('insert into requests values (?, ?)');
  return async (id: string, body: string) => void statement.run(id, body);
}

async function intoPostgres() {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  await pool.query('create table requests (id text primary key, body text not null)');
  return async (id: string, body: string) =>
    void (await pool.query('insert into requests values ($1, $2)', [id, body]));
}
