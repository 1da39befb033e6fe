import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryLaw } from '../../../content/law/country.ts';
import type { RuleId, RuleValues } from '../../../content/law/rule.ts';
import type { Deadline } from '../../../content/returns/answer.ts';
import { rightOf, rights } from '../../../content/returns/rights.ts';
import type { Facts, Terms } from '../../../content/returns/types.ts';
import { type Period, periodEnd } from '../../../content/values/period.ts';
import { dayNear, instants, orders, terms } from './arbitrary.ts';
import { always, reviewed } from './order.ts';

const law = reviewed('GB', 'BR', 'RU');
const today = '2026-11-22';

/** What the data of a country or of its union says, found without what finds it in the code. */
function said<Id extends RuleId>(country: string, id: Id): RuleValues[Id] | undefined {
  const { EU: union, [country]: own } = law.jurisdictions;
  const all = [...(own?.rules ?? []), ...(own && !own.extends ? [] : (union?.rules ?? []))];
  return all.find((rule) => rule.id === id && rule.status === 'in-force')?.value as RuleValues[Id] | undefined;
}

/** A consumer who bought goods from a distance or at home, all of which came on known days. */
const sales: fc.Arbitrary<Facts> = fc
  .record({
    order: orders,
    country: fc.constantFrom('PL', 'PT', 'DE', 'GB', 'BR', 'RU'),
    days: fc.array(dayNear('2026-10-01', 60), { minLength: 3, maxLength: 3 }),
    channel: fc.constantFrom('distance' as const, 'visit' as const),
    informed: fc.oneof(fc.boolean(), dayNear('2026-10-01', 120)),
    regular: fc.boolean(),
  })
  .map(({ order, days, ...more }) => {
    const items = order.items.map((item, at) => ({
      ...item,
      kind: 'goods' as const,
      exception: undefined,
      deliveredOn: days[at],
    }));
    return { ...order, ...more, items, buyer: 'consumer', cancelledOn: undefined, noticeAt: undefined };
  });

function leastDay({ country, items, regular, channel, informed, orderedOn }: Facts): string {
  const { calendar } = countryLaw(law, country, orderedOn, today);
  const end = (start: string, period: Period): string => periodEnd(start, period, calendar).day;
  const days = items.map(({ deliveredOn }) => deliveredOn ?? '').sort();
  const first = regular && said(country, 'withdrawal.start-regular')?.parcel === 'first';
  const start = (first ? days[0] : days.at(-1)) ?? '';
  const { period, visit } = said(country, 'withdrawal.period') ?? { period: { days: 0 } };
  const initial = end(start, (channel === 'visit' && visit) || period);
  const { extends: longer, replaces, late } = said(country, 'withdrawal.uninformed') ?? {};
  const atHome = channel === 'visit' ? said(country, 'withdrawal.uninformed-visit')?.late : undefined;
  if (informed === true) return initial;
  const longest = latest(initial, replaces && end(start, replaces), longer && end(initial, longer));
  const told = atHome ?? late;
  return typeof informed === 'string' && told && informed <= longest ? latest(initial, end(informed, told)) : longest;
}

function latest(...days: (string | undefined)[]): string {
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  );
}

test('whatever a shop promises, the last day is never before the one that the law’s own data gives', () => {
  fc.assert(
    fc.property(sales, terms, instants, (facts, promised, now) => {
      const least = leastDay(facts);
      const day = new Date(now.getTime() + 2 * 3_600_000).toISOString().slice(0, 10);
      for (const item of rights({ ...facts, timeZone: 'Etc/GMT-2' }, always(promised), law, now).items) {
        const [byLaw, byShop] = [rightOf(item, 'withdrawal'), rightOf(item, 'return')];
        if (day <= least) expect([byLaw.status, lastDayOf(byLaw)]).toEqual(['open', least]);
        else expect(byLaw.status).not.toBe('open');
        if (day <= least && byShop.status === 'closed') expect(byShop.because.reason).not.toBe('window-ended');
        if (day <= least && byShop.status === 'open') expect(lastDayOf(byShop) >= least).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('whatever a shop promises, an exchange by law lasts as long as the law’s own data says', () => {
  fc.assert(
    fc.property(sales, terms, instants, (sale, promised: Terms, now) => {
      const facts = { ...sale, country: 'RU', timeZone: 'Etc/GMT-2' };
      const { calendar } = countryLaw(law, 'RU', facts.orderedOn, today);
      const period = said('RU', 'exchange')?.period;
      const least = period ? periodEnd(facts.orderedOn, period, calendar).day : '';
      const day = new Date(now.getTime() + 2 * 3_600_000).toISOString().slice(0, 10);
      for (const item of rights(facts, always(promised), law, now).items) {
        const right = rightOf(item, 'exchange');
        if (day > least) continue;
        expect(right.status).toBe('open');
        expect(lastDayOf(right) >= least).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

function lastDayOf(right: { readonly lastDay?: Deadline | undefined } | object): string {
  return ('lastDay' in right && right.lastDay?.day) || '';
}
