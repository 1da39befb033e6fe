import { expect, test } from 'vitest';
import { retain } from '../../../server/retention/daily.ts';
import { databases } from '../databases.ts';
import { createOffice } from '../documents/office.ts';

test.each(databases)(
  '%s: who is gone is forgotten after the months that were set, who is here never',
  async (_, make) => {
    const office = await createOffice(await make(), { PEOPLE_MONTHS: '12' });
    const { owner, clock, services, database } = office;
    await database.db.updateTable('tokens').set({ expires_at: '2030-01-01T00:00:00.000Z' }).execute();
    const jan = await office.employ('Jan Odszedł', ['texts']);
    await owner.send('POST', '/invitations', { name: 'Ewa Nieprzyszła', roles: ['texts'] });
    await owner.send('DELETE', `/people/${jan.id}`);
    const traces = async (): Promise<string> => {
      const tables = (['tokens', 'invitations', 'audit'] as const).map((table) =>
        database.db.selectFrom(table).selectAll().execute(),
      );
      return JSON.stringify(await Promise.all(tables));
    };
    // a clock that leaps is not believed
    for (let day = 25; day <= 400; day += 25) {
      clock.now = new Date(Date.parse('2026-11-22T10:00:00Z') + day * 86_400_000);
      await retain(services);
      if (day === 350) expect(await traces()).toMatch(/Odszedł.*Nieprzyszła/);
    }
    expect(await traces()).not.toMatch(/Odszedł|Nieprzyszła/);
    expect((await owner.get('/people')).body.people).toMatchObject([{ name: 'Ania' }]);
  },
);
