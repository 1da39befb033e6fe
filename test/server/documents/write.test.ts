import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../content/documents/markdown.ts';
import { type Body, createOffice, newKey } from './office.ts';
import { small } from './small.ts';

test('PUT needs to name what it replaces; a publication needs to name what it began from', async () => {
  const { owner, database, clock } = await createOffice();
  const read = await owner.get('/documents/faq.json');
  const etag = read.headers.get('ETag') ?? '';
  expect(read.headers.get('Cache-Control')).toBe('no-store');
  expect((await owner.get('/documents/faq.json', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  expect((await owner.get('/documents/other.json')).status).toBe(404);
  const put = (match: string | undefined, body: unknown) =>
    owner.send('PUT', '/documents/faq.json', body, match === undefined ? {} : { 'If-Match': match });
  const changed: Body = structuredClone(read.body);
  changed.entries[0].fields.question.pl.text = 'Zmienione?';
  for (const [match, status, code] of [
    [undefined, 428, 'precondition-required'],
    ['*', 428, 'precondition-required'],
    ['"another"', 412, 'precondition-failed'],
    [`W/${etag}`, 412, 'precondition-failed'],
    [etag.replaceAll('"', ''), 412, 'precondition-failed'],
  ] as const)
    expect(await put(match, changed)).toMatchObject({ status, body: { code } });
  const same = await put(etag, read.body);
  expect(same).toMatchObject({ status: 200, body: { revision: 1, changes: [] } });
  const written = await put(`"another", ${etag}`, changed);
  expect(written).toMatchObject({ status: 200, body: { revision: 2, kind: 'write' } });
  expect(written.headers.get('ETag')).toBe(written.body.etags.faq);
  expect((await owner.get('/documents/faq.json')).headers.get('ETag')).toBe(written.body.etags.faq);
  expect((await put(etag, read.body)).status).toBe(412);

  const { faq, base } = await owner.open();
  faq.entries[1].fields.question.pl.text = 'Raz?';
  const wish = { key: newKey(), base, documents: { faq } };
  const first = await owner.publish(wish);
  expect(first.status).toBe(201);
  clock.now = new Date('2026-11-22T11:00:00Z');
  const second = await owner.publish(wish);
  expect([second.status, second.body]).toEqual([200, first.body]);
  expect(await owner.publish({ ...wish, note: 'inaczej' })).toMatchObject({ status: 409, body: { code: 'key-taken' } });
  const unknown = { faq: `"${'x'.repeat(43)}"` };
  expect(await owner.publish({ base: unknown, documents: { faq } })).toMatchObject({
    status: 409,
    body: { code: 'base-unknown', issues: [{ path: 'base.faq' }] },
  });
  expect((await owner.publish({ base: { faq: base.shop }, documents: { faq } })).status).toBe(409);
  expect(await database.db.selectFrom('publications').select('revision').execute()).toHaveLength(3);
});

test('what cannot be published is refused with the place of the fault', async () => {
  const { owner } = await createOffice();
  const { shop, policy, faq, base } = await owner.open();
  const refused = async (documents: Body) => (await owner.publish({ base, documents })).body;
  const spoilt = (change: (faq: Body) => void): Body => {
    const copy = structuredClone(faq);
    change(copy);
    return { faq: copy };
  };
  const text = (copy: Body) => copy.entries[3].fields.answer.pl;
  for (const [documents, finding] of [
    [spoilt((copy) => (text(copy).text = 7)), { code: 'shape', path: 'entries[3].fields.answer.pl.text' }],
    [spoilt((copy) => (text(copy).text = '{days, plural, one {x}')), { code: 'text-syntax' }],
    [spoilt((copy) => copy.entries.push(copy.entries[0])), { code: 'duplicate-id' }],
    [spoilt((copy) => (copy.schema = 'faq@9')), { code: 'schema-newer', path: 'schema' }],
    [spoilt((copy) => (copy.entries[0].category = 'nowhere')), { code: 'category-unknown' }],
    [{ shop: { ...shop, about: { ...shop.about, timeZone: 'Mars/Base' } } }, { code: 'shape', path: 'about.timeZone' }],
    [{ policy: { ...policy, sections: {} } }, { code: 'shape', path: 'sections' }],
  ] as const) {
    const body = await refused(documents);
    expect(body).toMatchObject({ status: 422, code: 'not-publishable' });
    expect(body.findings).toContainEqual(expect.objectContaining(finding));
  }
  expect(await refused({ faq, law: {} })).toMatchObject({ code: 'not-valid', issues: [{ path: 'documents.law' }] });
  expect(await refused({})).toMatchObject({ code: 'not-valid', issues: [{ path: 'documents', code: 'empty' }] });
  expect((await owner.open()).base).toEqual(base);
});

test('whoever ordered while something was promised is judged by it, however it is taken back', async () => {
  const { owner, clock } = await createOffice();
  const judged = async (): Promise<[string, number][]> => {
    const { policy } = await owner.open();
    const versions = [{ id: policy.validFrom, values: policy.values }, ...(policy.earlier ?? [])];
    return versions.map(({ id, values }): [string, number] => [id, values.returnDays]).sort();
  };
  const began = await judged();
  const last = began.at(-1)?.[1];
  clock.now = new Date('2026-11-23T10:00:00Z');
  const { policy, base } = await owner.open();
  policy.values.returnDays = 60;
  const written = await owner.send('PUT', '/documents/policy.json', policy, { 'If-Match': base.policy });
  expect(written.status).toBe(200);
  expect(await judged()).toEqual([...began, ['2026-11-23', 60]]);
  const undo = (revision: number) => owner.send('POST', `/publications/${revision}/undo`, { key: newKey() });
  const sameDay = await undo(written.body.revision);
  expect(await judged()).toEqual(began);
  expect((await undo(sameDay.body.revision)).status).toBe(201);

  clock.now = new Date('2026-11-25T10:00:00Z');
  const again = await undo(written.body.revision);
  expect(again).toMatchObject({ status: 201, body: { kind: 'undo' } });
  const now = [...began, ['2026-11-23', 60], ['2026-11-25', last]];
  expect(await judged()).toEqual(now);
  expect(await undo(written.body.revision)).toMatchObject({ status: 200, body: { changes: [] } });
  clock.now = new Date('2026-11-27T10:00:00Z');
  const current = again.body.revision;
  const restored = await owner.send('POST', `/publications/${written.body.revision}/restore`, {
    key: newKey(),
    current,
  });
  expect(restored.status).toBe(201);
  expect(await judged()).toEqual([...now, ['2026-11-27', 60]]);
});

test('texts of any kind are published as they were written, and stay so when others are changed', async () => {
  const { owner } = await createOffice(undefined, {}, small);
  const { faq, base } = await owner.open();
  const [first] = faq.entries;
  const texts = fc.sample(markdown, 200);
  const added = texts.map((text, at) => ({
    id: `text-${at}`,
    category: first.category,
    rank: `z${String(at).padStart(3, '0')}`,
    fields: { question: { pl: { text: `Pytanie ${at}?` } }, answer: { pl: { text } } },
  }));
  const written = await owner.publish({ base, documents: { faq: { ...faq, entries: [...faq.entries, ...added] } } });
  expect(written.status === 201 || written.body).toBe(true);
  const kept = (documents: Body) =>
    new Map(documents.faq.entries.map((entry: Body) => [entry.id, entry.fields.answer]));
  const opened = await owner.open();
  for (const [at, text] of texts.entries()) expect(kept(opened).get(`text-${at}`)).toEqual({ pl: { text } });
  opened.faq.entries[0].fields.question.pl.text = 'Inaczej?';
  const { body } = await owner.publish({ base: opened.base, documents: { faq: opened.faq } });
  expect(body.changes).toMatchObject([{ unit: `faq/${first.id}/question:pl` }]);
  const after = await owner.open();
  for (const [at, text] of texts.entries()) expect(kept(after).get(`text-${at}`)).toEqual({ pl: { text } });
});
