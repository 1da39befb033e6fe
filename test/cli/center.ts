import type { HelpCenter } from '../../content/documents/center.ts';
import { sourceHash } from '../../content/documents/state.ts';
import type { Texts } from '../../content/documents/text.ts';

/** The smallest help centre that has a bit of everything and nothing to mend. */
export async function smallCenter(): Promise<HelpCenter> {
  return {
    shop: {
      schema: 'shop@1',
      source: 'pl',
      locales: ['pl', 'en'],
      fallback: ['en'],
      about: {
        name: 'Krokus',
        url: 'https://krokus.example/',
        country: 'PL',
        timeZone: 'Europe/Warsaw',
        currency: 'PLN',
      },
      contact: { email: 'pomoc@krokus.example' },
      links: { order: '/order?number={order}', help: 'https://krokus.example/help/' },
    },
    policy: {
      schema: 'policy@1',
      values: { returnDays: 30, returnCost: { amount: 1499, currency: 'PLN' } },
      sections: [
        {
          id: 'returns',
          rank: 'a0',
          fields: {
            title: await texts('Zwroty', 'Returns'),
            body: await texts(
              'Masz {returnDays, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} na zwrot.',
              'You have {returnDays, plural, one {# day} other {# days}} to send something back.',
            ),
          },
        },
      ],
    },
    faq: {
      schema: 'faq@1',
      categories: [{ id: 'parcels', rank: 'a0', fields: { title: await texts('Paczki', 'Parcels') } }],
      entries: [
        {
          id: 'where',
          category: 'parcels',
          rank: 'a0',
          action: 'track',
          fields: {
            question: await texts('Gdzie jest moja paczka?', 'Where is my parcel?'),
            answer: await texts('Sprawdź **numer** zamówienia.', 'Look up your **order**.'),
          },
        },
      ],
    },
  };
}

async function texts(pl: string, en: string): Promise<Texts> {
  return { pl: { text: pl }, en: { text: en, of: await sourceHash(pl) } };
}
