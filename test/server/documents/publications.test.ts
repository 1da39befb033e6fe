import { expect, test } from 'vitest';
import { databases } from '../databases.ts';
import { createOffice } from './office.ts';

test.each(databases)(
  '%s: what was imported is there, with etags, and is published when somebody asks',
  async (_, make) => {
    const { get, owner } = await createOffice(await make());
    const { status, body } = await owner.get('/documents');
    expect(status).toBe(200);
    expect(body).toMatchObject({ revision: 1, documents: { shop: { schema: 'shop@1' } } });
    const manifest = await get('/help/help.json');
    expect(manifest.status).toBe(200);
    const file = manifest.body.files.pl.faq;
    expect((await get(`/help/${file}`)).body.entries.length).toBeGreaterThan(10);
    expect((await get('/documents')).status).toBe(401);
  },
);

test.each(databases)('%s: a publication changes what customers see, and is told in the history', async (_, make) => {
  const { get, owner } = await createOffice(await make());
  const { faq, base } = await owner.open();
  faq.entries[0].fields.question.pl.text = 'Ile kosztuje dostawa paczki?';
  const answer = await owner.publish({ base, documents: { faq }, note: 'wording' });
  expect(answer.status).toBe(201);
  const unit = `faq/${faq.entries[0].id}/question:pl`;
  expect(answer.body).toMatchObject({ revision: 2, who: 'Ania', note: 'wording', kind: 'publication', merged: false });
  expect(answer.body.changes.map((change: { unit: string }) => change.unit)).toEqual([unit]);
  const manifest = (await get('/help/help.json')).body;
  expect(manifest.revision).toBe(answer.body.help.revision);
  const published = (await get(`/help/${manifest.files.pl.faq}`)).body;
  expect(JSON.stringify(published)).toContain('Ile kosztuje dostawa paczki?');
  const history = (await owner.get('/publications')).body.publications;
  expect(history).toMatchObject([
    { revision: 2, units: [unit], current: true },
    { revision: 1, kind: 'import', current: false },
  ]);
  expect((await owner.get('/publications/2')).body.documents.faq).toEqual(faq);
});
