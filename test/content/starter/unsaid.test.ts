import { expect, test } from 'vitest';
import { begin } from '../../../content/starter/begin.ts';
import { offersOf } from '../../../content/starter/offers.ts';
import type { Told } from '../../../content/starter/told.ts';
import { rim } from '../../../locales/rim.ts';
import { starter } from '../documents/starter.ts';

const told: Told = {
  name: 'Sklep Las',
  country: 'PL',
  timeZone: 'Europe/Warsaw',
  currency: 'PLN',
  phone: '+48 600 100 200',
  email: 'pomoc@las.pl',
  address: 'ul. Leśna 1, 00-001 Warszawa',
  locales: ['pl'],
  preset: 'clothes-and-shoes',
  abroad: false,
  facts: {
    ...{ returnDays: 30, countedFrom: 'delivery', paidBy: 'customer', replyHours: 24 },
    ...{ complaintReplyDays: 14, refundDays: 7, warrantyYears: 2 },
  },
  kept: [],
  texts: {},
  values: {},
};

/** What is taken for granted by what is offered, by its key. */
async function unsaid(changes: Partial<Told>) {
  const offers = await offersOf(await begin({ ...told, ...changes }, starter(), true), rim);
  return new Map(offers.map(({ key, unsaid: said }) => [key, said]));
}

test.each(['pl', 'pt-PT', 'ru', 'en'])(
  'links to pages of another shop are named until they are changed: %s',
  async (locale) => {
    const offered = await unsaid({ locales: [locale] });
    expect(offered.get('faq/parcel-where')?.links).toEqual(['/order.html']);
    expect(offered.get('faq/return-how')?.links).toContain('/help.html#returns');
    expect(offered.get('faq/gift-card')?.links).toEqual([]);
    const texts = { 'faq/parcel-where': '[Tu](https://las.pl/paczka) ją widać.' };
    expect((await unsaid({ locales: [locale], texts })).get('faq/parcel-where')?.links).toEqual([]);
  },
);

test.each(['pl', 'pt-PT', 'ru', 'en'])(
  'labels are promised by nobody who named no price for one: %s',
  async (locale) => {
    const labels = async (changes: Partial<Told['facts']>): Promise<string[]> => {
      const offered = await unsaid({ locales: [locale], facts: { ...told.facts, ...changes } });
      return [...offered].filter(([, said]) => said?.label).map(([key]) => key);
    };
    const promising = await labels({});
    expect(promising).toEqual(expect.arrayContaining(['faq/return-how', 'faq/exchange', 'faq/complaint-faulty']));
    for (const key of ['faq/return-packaging', 'faq/product-care', 'policy/exceptions'])
      expect(promising).not.toContain(key);
    expect(await labels({ returnCost: 1299 })).toEqual([]);
    expect(await labels({ paidBy: 'shop' })).toEqual([]);
  },
);
