/** A small help centre with one of each thing that an element has to show. */
import type { HelpCenter } from '../../content/documents/center.ts';
import { sourceHash } from '../../content/documents/state.ts';
import type { Texts } from '../../content/documents/text.ts';

/** Seven answers to a category and a half: one falls back, one is being updated, one is known by a former id. */
export async function helpCenter(): Promise<HelpCenter> {
  return {
    shop: {
      schema: 'shop@1',
      source: 'pl',
      locales: ['pl', 'pt-PT', 'ru', 'en'],
      fallback: ['en'],
      about: {
        name: 'Krokus',
        url: 'https://krokus.example/',
        country: 'PL',
        timeZone: 'Europe/Warsaw',
        currency: 'PLN',
      },
      contact: {
        phone: '+48 22 123 45 67',
        email: 'pomoc@krokus.example',
        chat: '/chat',
        telegram: 'https://t.me/krokus_example',
        replyHours: 24,
        languages: ['pl', 'en'],
      },
      hours: {
        week: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '09:00', closes: '18:00' }],
      },
      notice: {
        from: '2026-12-01',
        until: '2026-12-23',
        fields: { text: await texts('Paczki jadą **dłużej**.', { en: 'Parcels take **longer**.' }) },
      },
      links: { order: '/order?number={order}', help: 'https://krokus.example/help/' },
    },
    policy: { schema: 'policy@1', values: { returnDays: 30 }, sections: [] },
    faq: {
      schema: 'faq@1',
      categories: [
        await category('delivery', 'a', { pl: 'Dostawa', 'pt-PT': 'Entrega', ru: 'Доставка', en: 'Delivery' }),
        await category('returns', 'b', { pl: 'Zwroty', 'pt-PT': 'Devoluções', ru: 'Возврат', en: 'Returns' }),
      ],
      entries: [
        {
          id: 'parcel-where',
          formerly: ['parcel'],
          category: 'delivery',
          rank: 'a',
          action: 'track',
          fields: {
            question: await texts('Gdzie jest paczka?', {
              'pt-PT': 'Onde está a encomenda?',
              ru: 'Где посылка?',
              en: 'Where is the parcel?',
            }),
            answer: await texts('Wpisz **numer** zamówienia.', {
              'pt-PT': 'Indique o **número**.',
              ru: 'Введите **номер**.',
              en: 'Enter the **number**.',
            }),
          },
        },
        {
          id: 'delivery-cost',
          category: 'delivery',
          rank: 'b',
          fields: {
            question: await texts('Ile kosztuje dostawa?', { en: 'What does delivery cost?' }),
            answer: await texts(costs('Kraj', 'Koszt'), { en: costs('Country', 'Cost') }),
          },
        },
        {
          id: 'return-how',
          category: 'returns',
          rank: 'a',
          fields: {
            question: await texts('Jak coś zwrócić?', {
              'pt-PT': 'Como devolver?',
              ru: 'Как вернуть?',
              en: 'How do I return something?',
            }),
            answer: await texts('### Krok po kroku\n\n1. Zapakuj.\n2. [Nadaj](/returns).\n\n> Masz {returnDays} dni.', {
              'pt-PT': 'Tem {returnDays} dias.',
              ru: 'У вас {returnDays} дней.',
              en: 'You have {returnDays} days.',
            }),
          },
        },
        {
          id: 'refund-when',
          category: 'returns',
          rank: 'b',
          fields: {
            question: await texts('Kiedy dostanę pieniądze?', {
              'pt-PT': 'Quando recebo o dinheiro?',
              ru: 'Когда вернут деньги?',
              en: 'When is the money back?',
            }),
            answer: {
              ...(await texts('Po pięciu dniach.', { 'pt-PT': 'Após cinco dias.', en: 'After five days.' })),
              ru: { text: 'Через шесть дней.', of: await sourceHash('Po sześciu dniach.') },
            },
          },
        },
      ],
    },
  };
}

async function category(id: string, rank: string, titles: Record<'pl', string> & Record<string, string>) {
  const { pl, ...others } = titles;
  return { id, rank, fields: { title: await texts(pl, others) } };
}

/** A text in Polish with its translations, all of them of today. */
async function texts(pl: string, others: Readonly<Record<string, string>>): Promise<Texts> {
  const of = await sourceHash(pl);
  return {
    pl: { text: pl },
    ...Object.fromEntries(Object.entries(others).map(([locale, text]) => [locale, { text, of }])),
  };
}

function costs(country: string, cost: string): string {
  return `| ${country} | ${cost} |\n| --- | --- |\n| Polska | 12 |\n| Portugal | 30 |\n\n![${cost}](/costs.svg)`;
}
