import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../content/documents/canonical.ts';
import { hostileTexts } from '../fuzz/hostile.ts';
import { spoiled } from '../fuzz/mutations.ts';
import { answered, type Body, createOffice, newKey } from './office.ts';
import { small } from './small.ts';

/** `npm run endure` sends more. */
const bodies = Number(process.env.FUZZ_DOCUMENTS ?? 1_000);

test('bad documents are refused with the place of the fault, and never with a mistake of ours', async () => {
  const office = await createOffice(undefined, {}, small);
  const { owner } = office;
  const translator = await office.employ('Ola', ['translations'], ['uk']);
  const { base } = await owner.open();
  const documents = { shop: canonical('shop', small.shop), policy: small.policy, faq: small.faq };
  const names = ['shop', 'policy', 'faq'] as const;
  const publications = fc.constantFrom(...names).map((name) => {
    return { key: newKey(), base: { [name]: base[name] }, documents: { [name]: documents[name] } };
  });
  const writes = fc.constantFrom(...names).chain((name) => {
    return spoiled(fc.constant(documents[name])).map((body) => ({ path: `/documents/${name}.json`, body }));
  });
  const wishes = spoiled(publications).map((body) => ({ path: '/publications', body }));
  const statuses = new Map<number, number>();
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(wishes, wishes, writes), async ({ path, body }) => {
      // whoever may change none of it is told so before anything is made
      const { secret } = sent++ % 8 ? translator : owner;
      const { etags } = (await owner.get('/documents')).body;
      const name = path.slice(11, -5);
      const headers = {
        ...{ Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
        ...(etags[name] ? { 'If-Match': etags[name] } : {}),
      };
      const method = path === '/publications' ? 'POST' : 'PUT';
      const answer = await answered(await office.app.request(`${path}?confirmed=true`, { method, headers, body }));
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      expect([200, 201, 400, 403, 409, 413, 422]).toContain(answer.status);
      if (answer.status === 422) expectPlaces(answer.body);
    }),
    { numRuns: bodies, endOnFailure: true },
  );
  for (const status of [400, 403, 422]) expect(statuses.get(status)).toBeGreaterThan(bodies / 100);
  expect((statuses.get(200) ?? 0) + (statuses.get(201) ?? 0)).toBeGreaterThan(bodies / 100);
  expect(office.log.join('')).not.toContain('"level":"error"');
  expect((await office.get('/help/help.json')).status).toBe(200);
}, 900_000);

function expectPlaces({ code, issues, findings }: Body): void {
  if (code === 'not-valid') expect(issues.length).toBeGreaterThan(0);
  else expect(findings.some(({ severity }: Body) => severity === 'blocks')).toBe(true);
  for (const { severity, file, path } of findings ?? []) {
    if (severity === 'blocks') expect([typeof file, typeof path]).toEqual(['string', 'string']);
  }
}

test('no header and no path makes a mistake of ours', async () => {
  const office = await createOffice(undefined, {}, small);
  const odd = hostileTexts.filter((text) => /^[\t\x20-\xff]*$/.test(text));
  const values = fc.oneof(
    fc.constantFrom(
      ...odd,
      '*',
      '"',
      'W/"',
      '"x"',
      'W/"x", *',
      'br;q=zero',
      ',,,;;;q=',
      'Bearer ',
      'xx-yy;q=2',
      '-;q=1',
    ),
    fc.string({ unit: 'binary-ascii', maxLength: 60 }).map((text) => text.replace(/[^\t\x20-\x7e]/g, '~')),
  );
  const header = fc.constantFrom(
    ...['If-Match', 'If-None-Match', 'Accept-Encoding', 'Accept-Language', 'Accept', 'Content-Type', 'Range', 'Origin'],
  );
  const segment = fc.oneof(fc.constantFrom('help.json', 'faq.pl.html', 'faq.json', '1', '2', 'undo'), values);
  const root = fc.constantFrom('help', 'documents', 'publications', 'people', 'invitations', 'audit', 'me');
  const asked = fc.record({
    headers: fc.dictionary(header, values, { maxKeys: 3 }),
    path: fc.tuple(root, fc.array(segment, { maxLength: 2 })),
    query: fc.dictionary(fc.constantFrom('before', 'limit', 'note', 'confirmed'), values, { maxKeys: 2 }),
    method: fc.constantFrom('GET', 'GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS'),
    body: fc.constantFrom('', '{}', '[]', 'null', '{"key":"0123456789abcdef"}'),
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ headers, path: [first, rest], query, method, body }) => {
      const path = `/${[first, ...rest].map(encodeURIComponent).join('/')}?${new URLSearchParams(query)}`;
      const own = { Authorization: `Bearer ${office.owner.secret}`, ...headers };
      const sent = method === 'GET' || method === 'HEAD' ? {} : { body };
      const { status } = await office.app.request(path, { method, headers: own, ...sent });
      expect(status).toBeLessThan(500);
    }),
    { numRuns: bodies, endOnFailure: true },
  );
  expect(office.log.join('')).not.toContain('"level":"error"');
}, 900_000);
