import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightOf, rights } from '../../../content/returns/rights.ts';
import type { Facts, ItemFacts } from '../../../content/returns/types.ts';
import { instants, orders, terms } from './arbitrary.ts';
import { always, reviewed, told } from './order.ts';

const law = reviewed('GB', 'BR', 'RU');

type Fact = keyof Omit<Facts, 'country' | 'timeZone' | 'orderedOn' | 'items'> | keyof Omit<ItemFacts, 'id' | 'price'>;
type Given = 'return' | 'exchange';

/** What may turn a "no" or a day of what the shop gives: the end of an order, who buys what, when it comes, and the day that is asked about. */
const decides: { readonly [fact in Fact]?: readonly Given[] } = {
  buyer: ['exchange'],
  cancelledOn: ['return', 'exchange'],
  deliveredOn: ['exchange'],
  kind: ['return', 'exchange'],
  noticeAt: ['return', 'exchange'],
  regular: ['return', 'exchange'],
};

const facts: readonly Fact[] = [
  ...([
    'buyer',
    'channel',
    'cancelledOn',
    'regular',
    'informed',
    'noticeAt',
    'dispatchedOn',
    'informedOfCost',
  ] as const),
  ...(['collected', 'proofOfDispatchOn', 'goodsReceivedOn', 'terminatedOn', 'kind', 'secondHand', 'durable'] as const),
  ...([
    'exception',
    'informedOfException',
    'defect',
    'category',
    'discount',
    'deliveredOn',
    'unsealed',
    'mixed',
  ] as const),
  ...(['subscription', 'specificDate', 'started', 'performed', 'consented', 'acknowledged', 'confirmed'] as const),
];

test('a fact that is added changes of what the shop gives only what depended on it, but for the few that decide', () => {
  fc.assert(
    fc.property(orders, terms, instants, (order, promised, now) => {
      const policy = always({ ...promised, missing: [] });
      const added = rights(order, policy, law, now).items;
      for (const fact of facts) {
        const items = order.items.map((item) => ({ ...item, [fact]: undefined }));
        const bare = rights({ ...order, [fact]: undefined, items }, policy, law, now).items;
        for (const kind of ['return', 'exchange'] as const)
          for (const [at, item] of decides[fact]?.includes(kind) ? [] : added.entries()) {
            const other = bare[at] as typeof item;
            const [before, after] = [rightOf(other, kind), rightOf(item, kind)];
            if (before.status === 'depends' || told(after) === told(before)) continue;
            if (before.status === 'closed' && after.status === 'closed') continue;
            // a return lasts at least as long as the withdrawal that it stands beside
            const withdrawn = [other, item].map((each) => told(rightOf(each, 'withdrawal')));
            if (kind === 'return' && withdrawn[0] !== withdrawn[1]) continue;
            expect.fail(`${fact} turns the ${kind} from ${told(before)} into ${told(after)}`);
          }
      }
    }),
    { numRuns: 1000 },
  );
});
