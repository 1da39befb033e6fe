import { expect, test } from 'vitest';
import { shippedLaw } from '../../../content/law/jurisdictions.ts';
import type { RuleId } from '../../../content/law/rule.ts';
import type { Law } from '../../../content/law/types.ts';
import type { Withdrawal } from '../../../content/returns/answer.ts';
import type { Facts, ItemFacts } from '../../../content/returns/types.ts';
import { ask, due, order, reviewed, told } from './order.ts';

const parcels = (...days: string[]): ItemFacts[] =>
  days.map((deliveredOn, at) => ({ ...(order('PL', deliveredOn).items[0] as ItemFacts), id: `item-${at}` }));

const eBook = (confirmed: boolean): Facts =>
  order(
    'PT',
    undefined,
    { orderedOn: '2026-11-02', noticeAt: '2026-11-10T10:00:00Z' },
    { kind: 'digital', exception: 'digital-started', started: true, consented: true, acknowledged: true, confirmed },
  );

const headphones = order('PL', '2025-10-15', {}, { defect: { shownOn: '2026-11-16', complainedOn: '2026-11-16' } });
const twoSteps = [
  ['repair', 'replacement'],
  ['price-reduction', 'termination'],
];

/** What is expected of a right; what is absent is not expected to be anything. */
interface Expected {
  /** `open` with its last day, `closed` with the reason, `depends` with what is missing. */
  readonly told: string;
  /** All that is due, with `WH` where the trader may wait for the goods. */
  readonly due?: readonly string[];
  readonly wayBack?: 'consumer' | 'trader';
  /** The act and the article that are named first. */
  readonly article?: string;
  readonly valueLoss?: Withdrawal['refunds']['valueLoss'];
  readonly delivery?: Withdrawal['refunds']['delivery'];
  readonly burden?: 'consumer' | 'trader';
  readonly rejection?: string;
  readonly remedies?: readonly (readonly string[])[];
}

interface Case {
  readonly facts: Facts;
  readonly now: string;
  readonly withdrawal?: Expected;
  readonly conformity?: Expected;
  /** Turned on, and reviewed for the sake of the case; then what is said as shipped, and turned on but unreviewed. */
  readonly on?: string;
  /** A rule that is only recalled, confirmed for the sake of the case; then what is said as shipped. */
  readonly confirmed?: RuleId;
  readonly shipped?: string;
}

const cases: readonly [string, Case][] = [
  [
    '1: PL, the last minute of the last day',
    {
      facts: order('PL', '2026-10-06', { noticeAt: '2026-10-20T23:50:00+02:00' }),
      now: '2026-10-20T22:00:00Z',
      withdrawal: {
        told: 'open 2026-10-20',
        due: ['consumer send-back 2026-11-03', 'trader refund 2026-11-03 WH'],
        wayBack: 'consumer',
        article: 'UPK 27',
        delivery: 'cheapest-standard',
        valueLoss: 'excess-handling',
      },
    },
  ],
  [
    '2: PL, delivered on a Saturday',
    {
      facts: order('PL', '2026-10-10', { noticeAt: '2026-10-26T12:00:00+01:00' }),
      now: '2026-10-26T11:00:00Z',
      withdrawal: {
        told: 'open 2026-10-26',
        due: ['consumer send-back 2026-11-09', 'trader refund 2026-11-09 WH'],
        wayBack: 'consumer',
      },
    },
  ],
  [
    '4: PL, over Christmas',
    {
      facts: order('PL', '2026-12-10'),
      now: '2026-12-11T10:00:00Z',
      withdrawal: { told: 'open 2026-12-28', wayBack: 'consumer' },
    },
  ],
  [
    '8: PL, three parcels, notice for the first',
    {
      facts: order('PL', '2026-10-02', {
        items: parcels('2026-10-02', '2026-10-09', '2026-10-15'),
        noticeAt: '2026-10-28T09:00:00+01:00',
      }),
      now: '2026-10-28T08:00:00Z',
      withdrawal: {
        told: 'open 2026-10-29',
        due: ['consumer send-back 2026-11-12', 'trader refund 2026-11-12 WH'],
        wayBack: 'consumer',
      },
    },
  ],
  [
    '11: PL, a hygiene seal broken: the rights in a defective item stay',
    {
      facts: order('PL', '2026-10-06', {}, { exception: 'sealed-hygiene', unsealed: true }),
      now: '2026-10-09T10:00:00Z',
      withdrawal: { told: 'closed sealed-hygiene', due: [], article: 'UPK 38(1) pkt 5' },
      conformity: { told: 'open 2028-10-06', burden: 'trader', wayBack: 'trader', remedies: twoSteps },
    },
  ],
  [
    '11: PL, the same, but nobody said so before',
    {
      facts: order('PL', '2026-10-06', {}, { exception: 'sealed-hygiene', unsealed: true, informedOfException: false }),
      now: '2026-10-09T10:00:00Z',
      withdrawal: { told: 'depends', article: 'UPK 38(1) pkt 5' },
    },
  ],
  [
    '13: PL, a DVD, unsealed',
    {
      facts: order('PL', '2026-10-06', {}, { exception: 'sealed-media', unsealed: true }),
      now: '2026-10-09T10:00:00Z',
      withdrawal: { told: 'closed sealed-media', due: [], article: 'UPK 38(1) pkt 9' },
    },
  ],
  [
    '13: PL, the same DVD, sealed',
    {
      facts: order('PL', '2026-10-06', {}, { exception: 'sealed-media', unsealed: false }),
      now: '2026-10-09T10:00:00Z',
      withdrawal: { told: 'open 2026-10-20', article: 'UPK 27' },
    },
  ],
  [
    '15: PT, an e-book, all confirmed',
    {
      facts: eBook(true),
      now: '2026-11-10T10:00:00Z',
      confirmed: 'exception.digital-started',
      withdrawal: { told: 'closed digital-started', due: [], article: 'DL 24/2014 17' },
      shipped: 'depends',
    },
  ],
  [
    '15: PT, an e-book, the confirmation missing: nothing is owed',
    {
      facts: eBook(false),
      now: '2026-11-10T10:00:00Z',
      withdrawal: {
        told: 'open 2026-11-16',
        due: ['trader refund 2026-11-24', 'trader refund-double 2026-12-17'],
        valueLoss: 'none',
        article: 'DL 24/2014 10(1)',
      },
    },
  ],
  [
    '16: PL, never told of the right nor of the cost',
    {
      facts: order('PL', '2026-03-02', { informed: false, informedOfCost: false, noticeAt: '2026-11-10T10:00:00Z' }),
      now: '2026-11-10T10:00:00Z',
      withdrawal: { told: 'open 2027-03-16', valueLoss: 'none', wayBack: 'trader' },
    },
  ],
  [
    '16: PL, never told of the right, but of the cost',
    {
      facts: order('PL', '2026-03-02', { informed: false, noticeAt: '2026-11-10T10:00:00Z' }),
      now: '2026-11-10T10:00:00Z',
      withdrawal: { told: 'open 2027-03-16', valueLoss: 'none', wayBack: 'consumer' },
    },
  ],
  [
    '18: PL, never told who pays the way back',
    {
      facts: order('PL', '2026-10-06', { informedOfCost: false }),
      now: '2026-10-12T10:00:00Z',
      withdrawal: { told: 'open 2026-10-20', wayBack: 'trader', valueLoss: 'excess-handling' },
    },
  ],
  [
    '20: PL, proof of dispatch in time',
    {
      facts: order('PL', '2026-10-27', {
        noticeAt: '2026-11-02T10:00:00Z',
        proofOfDispatchOn: '2026-11-09',
        goodsReceivedOn: '2026-11-12',
      }),
      now: '2026-11-12T10:00:00Z',
      withdrawal: {
        told: 'open 2026-11-10',
        due: ['consumer send-back 2026-11-16', 'trader refund 2026-11-16'],
        wayBack: 'consumer',
      },
    },
  ],
  [
    '20b: PL, proof of dispatch after both last days: refunded at once',
    {
      facts: order('PL', '2026-10-27', { noticeAt: '2026-11-02T10:00:00Z', proofOfDispatchOn: '2026-11-20' }),
      now: '2026-11-20T10:00:00Z',
      withdrawal: { told: 'open 2026-11-10', due: ['consumer send-back 2026-11-16', 'trader refund 2026-11-20'] },
    },
  ],
  [
    '21: PL, headphones fail after thirteen months',
    {
      facts: headphones,
      now: '2026-11-16T10:00:00Z',
      withdrawal: { told: 'closed window-ended', due: [] },
      conformity: {
        told: 'open 2027-10-15',
        burden: 'trader',
        due: ['trader reply 2026-11-30 or accepted'],
        wayBack: 'trader',
        article: 'UPK 43c(1)',
        remedies: twoSteps,
      },
    },
  ],
  [
    '22: PT, a kettle fails within thirty days',
    {
      facts: order(
        'PT',
        '2026-11-02',
        { terminatedOn: '2026-11-27' },
        { defect: { shownOn: '2026-11-27', complainedOn: '2026-11-27' } },
      ),
      now: '2026-11-27T10:00:00Z',
      conformity: {
        told: 'open 2029-11-02',
        rejection: '2026-12-02',
        remedies: [['replacement', 'termination'], ...twoSteps],
        burden: 'trader',
        due: ['trader repair 2026-12-28', 'trader refund 2026-12-11'],
        wayBack: 'trader',
      },
    },
  ],
  [
    '24: BR, on the seventh day',
    {
      facts: order('BR', '2026-11-06', { noticeAt: '2026-11-13T20:00:00-03:00' }),
      now: '2026-11-13T23:00:00Z',
      on: 'BR',
      withdrawal: {
        told: 'open 2026-11-13',
        due: ['trader refund 2026-11-13'],
        wayBack: 'trader',
        delivery: 'all',
        article: 'CDC 49',
      },
      shipped: 'depends',
    },
  ],
  [
    '24b: BR, over a Saturday and a holiday',
    {
      facts: order('BR', '2026-11-07', { noticeAt: '2026-11-16T20:00:00-03:00' }),
      now: '2026-11-16T23:00:00Z',
      on: 'BR',
      withdrawal: { told: 'open 2026-11-16', due: ['trader refund 2026-11-16'], wayBack: 'trader', delivery: 'all' },
      shipped: 'depends',
    },
  ],
  [
    '25: GB, no day rolls, and the refund runs from the goods',
    {
      facts: order('GB', '2026-10-10', { noticeAt: '2026-10-24T12:00:00+01:00', goodsReceivedOn: '2026-10-29' }),
      now: '2026-10-29T12:00:00Z',
      on: 'GB',
      withdrawal: {
        told: 'open 2026-10-24',
        due: ['consumer send-back 2026-11-07', 'trader refund 2026-11-12'],
        wayBack: 'consumer',
        delivery: 'cheapest-standard',
      },
      shipped: 'depends',
    },
  ],
  [
    '29: cancelled and refunded before dispatch',
    {
      facts: order('PL', undefined, { cancelledOn: '2026-10-03' }),
      now: '2026-10-04T10:00:00Z',
      withdrawal: { told: 'closed order-cancelled', due: [] },
      conformity: { told: 'closed order-cancelled', due: [] },
    },
  ],
  [
    '30: delivery unknown, sent forty days ago',
    {
      facts: order('PL', undefined, { dispatchedOn: '2026-10-02' }),
      now: '2026-11-11T10:00:00Z',
      withdrawal: { told: 'depends deliveredOn' },
    },
  ],
];

test.each(cases)('%s', (_, { facts, now, withdrawal, conformity, on, confirmed: rule, shipped }) => {
  const options = on ? { law: reviewed(on) } : rule ? { law: confirmed(rule) } : {};
  if (withdrawal) {
    const right = ask('withdrawal', facts, now, options);
    holds(right, withdrawal);
    if (withdrawal.valueLoss) expect(right.refunds.valueLoss).toBe(withdrawal.valueLoss);
    if (withdrawal.delivery) expect(right.refunds.delivery).toBe(withdrawal.delivery);
    expect(right.refunds.means).toBe('original');
    // what rests on a rule that was only recalled says so
    const recalled = right.doubts.filter(({ doubt }) => doubt === 'recalled');
    expect(right.doubts).toEqual(on ? recalled : []);
  }
  if (conformity) {
    const right = ask('conformity', facts, now, options);
    holds(right, conformity);
    if (conformity.burden) expect(right.burden).toBe(conformity.burden);
    if (conformity.rejection) expect(right.rejection?.day).toBe(conformity.rejection);
    if (conformity.remedies) expect(right.remedies).toEqual(conformity.remedies);
    expect(right.doubts).toEqual([]);
  }
  if (rule) {
    const bare = ask('withdrawal', facts, now);
    expect([told(bare), bare.doubts]).toEqual([shipped, [{ doubt: 'recalled', rule }]]);
  }
  if (!on || !shipped) return;
  const off = ask('withdrawal', facts, now);
  expect([told(off), off.doubts]).toEqual([shipped, [{ doubt: 'law-off' }]]);
  const unreviewed = ask('withdrawal', facts, now, { law: { ...reviewed(), on: [on] } });
  expect([told(unreviewed), unreviewed.doubts]).toEqual([
    withdrawal?.told,
    expect.arrayContaining([{ doubt: 'unreviewed' }]),
  ]);
});

/** The law as shipped, with one rule that somebody has confirmed. */
function confirmed(id: RuleId): Law {
  const jurisdictions = Object.values(shippedLaw.jurisdictions).map((each) => {
    const rules = each.rules.map((rule) => (rule.id === id ? { ...rule, sure: 'primary' as const } : rule));
    return [each.id, { ...each, rules }];
  });
  return { jurisdictions: Object.fromEntries(jurisdictions) };
}

function holds(right: Parameters<typeof due>[0], expected: Expected): void {
  expect(told(right)).toBe(expected.told);
  if (expected.due) {
    const silent = right.dates.filter(({ otherwise }) => otherwise === 'accepted').map(({ what }) => what);
    const all = due(right).map((each) => (silent.some((what) => each.includes(what)) ? `${each} or accepted` : each));
    expect(all).toEqual(expected.due);
  }
  if (expected.wayBack) expect(right.wayBack).toBe(expected.wayBack);
  const [{ act, article } = {}] = right.references;
  if (expected.article) expect(`${act} ${article}`).toBe(expected.article);
}

test('21: in a state whose presumption is one year the same right, and the consumer proves', () => {
  const german = ask('conformity', { ...headphones, country: 'DE' }, '2026-11-16T10:00:00Z');
  expect([told(german), german.burden, german.wayBack]).toEqual(['open 2027-10-15', 'consumer', 'trader']);
});
