import { expect, test } from 'vitest';
import { databases } from './databases.ts';
import { order } from './orders.ts';
import { newRequest } from './send.ts';
import { createBench } from './services.ts';
import { staffAt } from './staff.ts';

test.each(databases)('an editor gets the list of what is left, what is due first, on %s', async (_, make) => {
  const url = await make();
  const bench = await createBench({ DATABASE_URL: url, REQUESTS_PER_HOUR: '1000' }, [order]);
  const staff = await staffAt((path, init) => bench.app.request(path, init), url);
  const known = { number: '10452', orderedOn: '2026-11-02', deliveredOn: '2026-11-16' };
  const send = async (name: string, kind: 'complaint' | 'withdrawal') => {
    const contact = { name, email: `${name.toLowerCase()}@example.pl` };
    const items = [{ name: 'Buty', quantity: 1 }];
    const { body } = await bench.post(newRequest({ country: 'PL', order: known, contact, kind, items }));
    return body.receipt.reference;
  };
  bench.clock.now = new Date('2026-11-22T10:00:00Z');
  const later = await send('Anna', 'withdrawal');
  bench.clock.now = new Date('2026-11-19T10:00:00Z');
  const sooner = await send('Ewa', 'complaint');
  const bearer = { Authorization: `Bearer ${staff.secret}` };
  const list = async (query = '') => (await bench.app.request(`/staff/list.json${query}`, { headers: bearer })).json();
  const { requests, more } = await list();
  expect(more).toBe(false);
  expect(requests.map(({ reference }: { reference: string }) => reference)).toEqual([sooner, later]);
  expect(requests[0]).toEqual({
    reference: sooner,
    receivedAt: expect.stringMatching(/^2026-11-19T10:00/),
    state: 'open',
    dueOn: expect.stringMatching(/^2026-12-/),
    stage: 'before',
    kind: 'complaint',
    name: 'Ewa',
    order: '10452',
    isRead: false,
    isVerified: expect.any(Boolean),
  });
  // the day is the shop's: in Warsaw it has begun
  bench.clock.now = new Date(`${requests[0].dueOn}T23:30:00+01:00`);
  expect((await list()).requests[0].stage).toBe('today');
  bench.clock.now = new Date(bench.clock.now.getTime() + 3_600_000);
  expect((await list()).requests[0].stage).toBe('late');
  expect((await list('?kind=withdrawal')).requests).toHaveLength(1);
  const stranger = await bench.app.request('/staff/list.json', { headers: { Authorization: 'Bearer shop-help-no' } });
  expect(stranger.status).toBe(401);
});
