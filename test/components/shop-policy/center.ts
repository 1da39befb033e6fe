/** The small help centre with a whole returns policy: rules of each kind, prose, and two countries. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import type { EarlierPolicy } from '../../../content/documents/policy.ts';
import { sourceHash } from '../../../content/documents/state.ts';
import type { Texts } from '../../../content/documents/text.ts';
import { helpCenter } from '../center.ts';

/** A policy with 30 days that keeps what is made to order, and hygiene goods once opened; with `earlier`, 14 before. */
export async function policyCenter(
  countries: readonly string[] = ['PL'],
  { earlier = false }: { readonly earlier?: boolean } = {},
): Promise<HelpCenter> {
  const center = await helpCenter();
  return {
    ...center,
    policy: {
      schema: 'policy@1',
      validFrom: '2026-10-01',
      countries: [...countries],
      values: {
        returnDays: 30,
        returnCost: { amount: 1299, currency: 'PLN' },
        freeReturnFrom: { amount: 30000, currency: 'PLN' },
        refundDays: 5,
      },
      rules: [
        {
          id: 'engraved',
          rank: 'a',
          when: { categories: ['engraved'] },
          returns: 'custom-made',
          fields: { title: await texts('Rzeczy z grawerem', { ru: 'Вещи с гравировкой', en: 'Engraved items' }) },
        },
        {
          id: 'brushes',
          rank: 'b',
          when: { categories: ['brushes'] },
          returns: 'sealed-hygiene',
          fields: { title: await texts('Szczoteczki', { en: 'Brushes' }) },
        },
        {
          id: 'shoes',
          rank: 'c',
          when: { categories: ['shoes'] },
          returnDays: 60,
          fields: { title: await texts('Buty', { ru: 'Обувь', en: 'Shoes' }) },
        },
        {
          id: 'gifts',
          rank: 'd',
          returnUntil: '2021-01-24',
          fields: {},
        },
        {
          id: 'abroad',
          rank: 'e',
          when: { countries: ['PT'] },
          warrantyYears: 3,
          fields: {},
        },
      ],
      sections: [
        {
          id: 'return',
          rank: 'a',
          fields: {
            title: await texts('Zwrot', { ru: 'Возврат', en: 'Returns' }),
            body: await texts('Masz **{returnDays} dni**.', { ru: 'У вас {returnDays} дней.', en: 'You have days.' }),
          },
        },
        {
          id: 'refund',
          rank: 'b',
          fields: {
            title: await texts('Zwrot pieniędzy', { ru: 'Возврат денег', en: 'Refunds' }),
            body: await texts('Po {refundDays} dniach.', { ru: 'Через {refundDays} дней.', en: 'After days.' }),
          },
        },
      ],
      ...(earlier ? { earlier: [await before()] } : {}),
    },
  };
}

/** What held before: the 30 days were 14, and there was a section that is gone. */
async function before(): Promise<EarlierPolicy> {
  return {
    id: '2026-01-01',
    values: { returnDays: 14, refundDays: 14 },
    rules: [
      {
        id: 'engraved',
        rank: 'a',
        when: { categories: ['engraved'] },
        returns: 'custom-made',
        fields: { title: await texts('Dawny grawer', { ru: 'Прежняя гравировка', en: 'Engraved items of old' }) },
      },
    ],
    sections: [
      {
        id: 'return',
        rank: 'a',
        fields: {
          title: await texts('Dawny zwrot', { ru: 'Прежний возврат', en: 'Returns of old' }),
          body: await texts('Masz **{returnDays} dni**.', { ru: 'У вас {returnDays} дней.', en: 'You have days.' }),
        },
      },
    ],
  };
}

/** A text in Polish with its translations, all of them of today. */
async function texts(pl: string, others: Readonly<Record<string, string>>): Promise<Texts> {
  const of = await sourceHash(pl);
  return {
    pl: { text: pl },
    ...Object.fromEntries(Object.entries(others).map(([locale, text]) => [locale, { text, of }])),
  };
}
