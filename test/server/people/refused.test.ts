/** Who tries what is not theirs leaves a trace. */
import { expect, test } from 'vitest';
import { databases } from '../databases.ts';
import { type Body, createOffice } from '../documents/office.ts';
import { small } from '../documents/small.ts';

test.each(databases)(
  '%s: the owner reads who asked for what is not theirs, and whose access is over',
  async (_, make) => {
    const { owner, employ, get, log, clock, database } = await createOffice(await make(), {}, small);
    const jan = await employ('Jan', ['requests']);
    const ola = await employ('Ola', ['texts']);
    for (let asked = 0; asked < 8; asked++) expect((await jan.get('/people')).status).toBe(403);
    expect((await jan.publish({})).status).toBe(403);
    expect((await owner.send('DELETE', `/people/${ola.id}`)).status).toBe(204);
    for (let asked = 0; asked < 8; asked++) expect((await ola.publish({})).status).toBe(401);
    const refused = async () =>
      (await owner.get('/audit?limit=100')).body.events
        .filter(({ what }: Body) => what === 'refused')
        .map(({ who, whoId, facts }: Body) => [who, whoId, facts.code, facts.route]);
    const theirs = [
      ...Array.from({ length: 5 }, () => ['Ola', ola.id, 'not-allowed', 'POST /publications']),
      ...Array.from({ length: 5 }, () => ['Jan', jan.id, 'not-for-you', 'GET /people']),
    ];
    expect(await refused()).toEqual(theirs);
    clock.now = new Date(clock.now.getTime() + 3_600_001);
    await jan.send('DELETE', `/people/${owner.id}`);
    expect(await refused()).toEqual([['Jan', jan.id, 'not-for-you', 'DELETE /people/:id'], ...theirs]);
    // whose a key is that never was one nobody can say
    expect((await get('/people', { headers: { Authorization: 'Bearer shop-help-guessed' } })).status).toBe(401);
    expect(await refused()).toHaveLength(11);
    expect(log.join()).toContain('token-unknown');
    expect(log.join() + JSON.stringify(await database.db.selectFrom('audit').selectAll().execute())).not.toMatch(
      new RegExp(`guessed|${jan.secret}|${ola.secret}`),
    );
  },
);

test('who is refused is told so, whether or not it can be kept', async () => {
  const { employ, database, log } = await createOffice(undefined, {}, small);
  const jan = await employ('Jan', ['requests']);
  await database.db.schema.dropTable('audit').execute();
  expect(await jan.get('/people')).toMatchObject({ status: 403, body: { code: 'not-for-you' } });
  expect(log.join()).toContain('not-noted');
});
