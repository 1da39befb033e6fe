import fc from 'fast-check';
import type { Request, RequestItem } from '../../../../content/returns/request.ts';
import { requestKinds, resolutions } from '../../../../content/returns/request.ts';
import { dayNear } from '../arbitrary.ts';

const day = dayNear('2026-09-01', 120);
const token = fc.stringMatching(/^[A-Za-z0-9_-]{22,64}$/);
const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const money = fc.record({ amount: fc.nat(1_000_000), currency: fc.constantFrom('PLN', 'EUR') });

/** One line in any letters, as people and programs write it. */
export const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' '))
  .map((text) => (/\S/.test(text) ? text : `x${text}`));

const prose = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

/** A line item as it is submitted. */
export const requestItems: fc.Arbitrary<RequestItem> = fc.record(
  {
    id: line,
    category: id,
    name: line,
    variant: line,
    quantity: fc.integer({ min: 1, max: 9 }),
    price: money,
    reason: id,
    wish: fc.record({ kind: fc.constantFrom('size', 'colour', 'other'), value: line }),
    defect: fc.record({ shownOn: day, words: prose }, { requiredKeys: [] }),
  },
  { requiredKeys: ['name', 'quantity'] },
);

/** What a customer submits. */
export const requests: fc.Arbitrary<Request> = fc.record(
  {
    schema: fc.constant('request@1' as const),
    key: token,
    kind: fc.constantFrom(...requestKinds),
    locale: fc.constantFrom('pl', 'pt-PT', 'ru', 'en'),
    contractLocale: fc.constantFrom('pl', 'en'),
    country: fc.constantFrom('PL', 'PT', 'DE'),
    timeZone: fc.constantFrom('Europe/Warsaw', 'Atlantic/Azores'),
    order: fc.record(
      { number: line, described: prose, orderedOn: day, deliveredOn: day, link: token },
      { requiredKeys: [] },
    ),
    whole: fc.boolean(),
    items: fc.array(requestItems, { maxLength: 4 }),
    described: prose,
    resolution: fc.constantFrom(...resolutions),
    withdrawal: fc.record({ until: day, refund: money, instead: money }, { requiredKeys: [] }),
    sending: fc.record({ way: id, code: line }, { requiredKeys: ['way'] }),
    contact: fc.record(
      { name: line, email: fc.constantFrom('anna@example.pl', "o'hara+x@sklep.example"), phone: line },
      { requiredKeys: ['name', 'email'] },
    ),
    words: prose,
    unit: line,
    asRead: prose,
    statement: prose,
    contractStatement: prose,
    policy: fc.record({ validFrom: day, revision: line }, { requiredKeys: [] }),
    law: fc.record({ jurisdiction: fc.constantFrom('PL', 'PT'), checkedOn: day }, { requiredKeys: [] }),
    madeAt: fc.constantFrom('2026-11-12T22:41:00+01:00', '2026-11-12T21:41:00.123Z'),
    photos: fc.array(token, { maxLength: 3 }),
  },
  {
    requiredKeys: [
      'schema',
      'key',
      'kind',
      'locale',
      'order',
      'whole',
      'items',
      'contact',
      'statement',
      'policy',
      'law',
      'madeAt',
      'photos',
    ],
  },
);
