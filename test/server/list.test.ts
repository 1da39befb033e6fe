import { expect, test } from 'vitest';
import type { Request } from '../../content/returns/request.ts';
import { recognised } from '../../server/orders/recognise.ts';
import { findBy } from '../../server/requests/store.ts';
import { databases } from './databases.ts';
import { order } from './orders.ts';
import { newRequest } from './send.ts';
import { type Bench, createBench } from './services.ts';
import { type Staff, staffAt } from './staff.ts';

async function benchWithStaff(url: string) {
  const bench = await createBench({ DATABASE_URL: url, REQUESTS_PER_HOUR: '1000' }, [order]);
  return { bench, staff: await staffAt((path, init) => bench.app.request(path, init), url) };
}

/** The names of the customers on a page of the list, in its order. */
async function named(staff: Staff, query = ''): Promise<string[]> {
  const { text } = await staff.open(`/staff${query}`);
  return [...text.matchAll(/class="what">(?:<span class="new">New<\/span> )?[^:]+: ([^<]+)</g)].map(
    ([, name = '']) => name,
  );
}

const known = { number: '10452', orderedOn: '2026-11-02', deliveredOn: '2026-11-16' };

async function fill(bench: Bench) {
  const post = async (at: string, name: string, changes: Partial<Request>) => {
    bench.clock.now = new Date(at);
    const contact = { name, email: `${name.toLowerCase()}@example.pl` };
    const { body } = await bench.post(newRequest({ country: 'PL', order: known, contact, ...changes }));
    return body.receipt.reference;
  };
  const references = {
    // by 3 December
    late: await post('2026-11-19T10:00:00Z', 'Łucja', { kind: 'complaint', items: [{ name: 'Buty', quantity: 1 }] }),
    // by 7 December
    soon: await post('2026-11-22T10:00:00Z', 'Anna', { contact: { name: 'Anna', email: 'anna@example.pl' } }),
    // by 14 December
    calm: await post('2026-11-30T10:00:00Z', 'Jan', { order: { ...known, number: 'A-100%_x' } }),
  };
  for (const reference of Object.values(references)) {
    const stored = await findBy(bench.database.db, 'reference', reference);
    await recognised(bench.services, stored!);
  }
  bench.clock.now = new Date('2026-12-05T09:00:00Z');
  return references;
}

test.each(databases)('%s: the list has what is due first, and can be narrowed down', async (_, make) => {
  const { bench, staff } = await benchWithStaff(await make());
  const { soon } = await fill(bench);
  const { text } = await staff.open('/staff');
  expect(await named(staff)).toEqual(['Łucja', 'Anna', 'Jan']);
  for (const each of ['1 overdue', '1 due within three days', '3 new', 'Was due 3 December', 'By 7 December'])
    expect(text).toContain(each);
  expect(await named(staff, '?due=over')).toEqual(['Łucja']);
  expect(await named(staff, '?due=soon')).toEqual(['Anna']);
  expect(await named(staff, '?kind=complaint')).toEqual(['Łucja']);
  expect(await named(staff, '?unverified=yes')).toEqual(['Łucja', 'Jan']);
  const path = `/staff/requests/${soon}`;
  await staff.send(path, `${path}/answer`, { decision: 'decline', words: 'Nie.' });
  expect(await named(staff)).toEqual(['Łucja', 'Jan']);
  expect(await named(staff, '?state=declined')).toEqual(['Anna']);
  expect(await named(staff, '?state=all&unread=yes')).toEqual(['Łucja', 'Jan']);
  expect(await named(staff, '?kind=nonsense&page=x&state=')).toEqual(['Łucja', 'Jan']);
});

test.each(databases)('%s: a request is found by what is known of it', async (_, make) => {
  const { bench, staff } = await benchWithStaff(await make());
  const { calm } = await fill(bench);
  const find = (text: string) => named(staff, `?search=${encodeURIComponent(text)}`);
  expect(await find('łUCJA')).toEqual(['Łucja']);
  expect(await find('jan@example')).toEqual(['Jan']);
  expect(await find(calm.toLowerCase())).toEqual(['Jan']);
  expect(await find('100%_')).toEqual(['Jan']);
  expect(await find('100__x')).toEqual([]);
  expect(await find('10452 anna')).toEqual(['Anna']);
  expect(await find(`'; drop table requests; --`)).toEqual([]);
});

test.each(databases)('%s: a long list has pages', async (_, make) => {
  const { bench, staff } = await benchWithStaff(await make());
  for (let at = 0; at < 53; at++) await bench.post(newRequest());
  expect(await named(staff)).toHaveLength(50);
  expect((await staff.open('/staff')).text).toContain('href="/staff?page=2"');
  expect(await named(staff, '?page=2')).toHaveLength(3);
  const csv = await staff.open('/staff/requests.csv');
  expect(csv.text.trimEnd().split('\r\n')).toHaveLength(54);
});

test.each(databases)('%s: a table of requests opens in a spreadsheet and runs nothing there', async (_, make) => {
  const { bench, staff } = await benchWithStaff(await make());
  const contact = { name: '=HYPERLINK("http://evil.example";"x")', email: '+1@example.pl', phone: '@SUM(1)' };
  const { body } = await bench.post(newRequest({ contact, statement: 'One,\n"two"', words: '\t=1+1', whole: true }));
  const { text, headers } = await staff.open('/staff/requests.csv');
  expect(headers.get('Content-Disposition')).toBe('attachment; filename="requests-2026-11-22.csv"');
  expect(text.startsWith('\uFEFFreference,received,kind,')).toBe(true);
  expect(text).toContain(`\r\n${body.receipt.reference},2026-11-22T10:00:00.000Z,withdrawal,open,`);
  for (const each of [
    `"'=HYPERLINK(""http://evil.example"";""x"")"`,
    `,'+1@example.pl,'@SUM(1),`,
    '"One,\n""two"""',
    `'\t=1+1`,
  ])
    expect(text).toContain(each);
  expect(text).not.toMatch(/(^|[,"\n])[=+@]/m);
});

test.each(databases)('%s: all that is known can be taken away as data', async (_, make) => {
  const { bench, staff } = await benchWithStaff(await make());
  const empty = await staff.open('/staff/requests.json');
  expect(JSON.parse(empty.text)).toEqual([]);
  const one = await bench.post(newRequest());
  const two = await bench.post(newRequest({ kind: 'complaint' }));
  const path = `/staff/requests/${one.body.receipt.reference}`;
  await staff.send(path, `${path}/note`, { words: 'Zadzwonić jutro.' });
  const { text } = await staff.open('/staff/requests.json');
  const data = JSON.parse(text) as { receipt: object; events: object[] }[];
  expect(data.map(({ receipt }) => receipt)).toEqual(expect.arrayContaining([one.body.receipt, two.body.receipt]));
  expect(data.flatMap(({ events }) => events)).toMatchObject([
    { what: 'read' },
    { what: 'note', words: 'Zadzwonić jutro.', who: 'Ania' },
  ]);
  const count = async (query: string) => JSON.parse((await staff.open(`/staff/requests.json${query}`)).text).length;
  expect(await count('?kind=complaint')).toBe(1);
  await staff.send(path, `${path}/answer`, { decision: 'decline', words: 'Nie.' });
  expect([await count(''), await count('?state=left')]).toEqual([2, 1]);
  const list = await staff.open('/staff');
  expect(list.text).toContain('/staff/requests.json?state=left"');
});
