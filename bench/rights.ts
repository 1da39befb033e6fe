/** How long `rights` takes for an order of twenty items, by the law alone and by the policy of the starter; the budget is 50 µs. */
import { readFileSync } from 'node:fs';
import { readCenter } from '../content/documents/read.ts';
import { shippedLaw } from '../content/law/jurisdictions.ts';
import { rights } from '../content/returns/rights.ts';
import { termsOf } from '../content/returns/terms.ts';
import type { Facts, ItemFacts, Terms, TermsOf } from '../content/returns/types.ts';
import { versionsOf } from '../content/returns/versions.ts';

const budget = 50;
const rounds = 4000;
const now = new Date('2026-10-20T10:00:00Z');

const nothing: Terms = { windows: [], missing: [] };
const policies: [string, TermsOf][] = [
  ['the law alone', () => nothing],
  ['the policy of the starter', termsOf(versionsOf(starter()))],
];
const figures = policies.flatMap(([name, policy]) =>
  ['PL', 'PT'].map((country) => ({ name: `${country}, ${name}`, microseconds: measure(order(country), policy) })),
);
for (const { name, microseconds } of figures)
  console.log(`${name}: ${microseconds.toFixed(1)} µs for 20 items (budget ${budget} µs)`);
if (figures.some(({ microseconds }) => microseconds > budget)) process.exitCode = 1;

/** The median of many rounds, so that a pause of the machine does not count. */
function measure(facts: Facts, policy: TermsOf): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    rights(facts, policy, shippedLaw, now);
    times.push((performance.now() - start) * 1000);
  }
  return times.sort((a, b) => a - b)[rounds / 2] ?? Number.NaN;
}

/** Three parcels, a defect, a seal: an order that asks for everything. */
function order(country: string): Facts {
  const items = Array.from(
    { length: 20 },
    (_, at): ItemFacts => ({
      id: `item-${at}`,
      category: ['shoes', 'clothes', 'electronics', 'toothbrush-heads'][at % 4],
      discount: 0,
      quantity: 1 + (at % 3),
      price: { amount: 4_900 + at * 1_000, currency: 'PLN' },
      deliveredOn: ['2026-10-06', '2026-10-09', '2026-10-15'][at % 3],
      ...(at % 5 === 0 ? { exception: 'sealed-hygiene', unsealed: at % 2 === 0 } : {}),
      ...(at % 7 === 0 ? { defect: { shownOn: '2026-10-18', complainedOn: '2026-10-19' } } : {}),
    }),
  );
  return { country, timeZone: 'Europe/Warsaw', orderedOn: '2026-10-02', items };
}

function starter() {
  const text = (name: string): string => readFileSync(`content/starter/${name}.json`, 'utf8');
  const { center } = readCenter({ shop: text('shop'), policy: text('policy'), faq: text('faq') });
  if (!center) throw new Error('the starter cannot be read');
  return center;
}
