/** The small help centre with all that returns need: reasons, ways and an address for requests. */
import type { HelpCenter } from '../../../content/documents/center.ts';
import { sourceHash } from '../../../content/documents/state.ts';
import type { Texts } from '../../../content/documents/text.ts';
import { policyCenter } from '../shop-policy/center.ts';

/** Ships to Poland alone; has something that acknowledges, or nothing at all. */
export async function returnsCenter(acknowledges = true): Promise<HelpCenter> {
  const { shop, policy, faq } = await policyCenter();
  return {
    faq,
    shop: {
      ...shop,
      ...(acknowledges ? { requests: { url: 'https://krokus.example/requests', acknowledges, photos: true } } : {}),
      about: { ...shop.about, address: 'ul. Krokusowa 1, 00-001 Warszawa' },
    },
    policy: {
      ...policy,
      values: { ...policy.values, complaintReplyDays: 14 },
      rules: [
        ...(policy.rules ?? []),
        {
          id: 'swap',
          rank: 'e',
          exchangeDays: 30,
          refundWays: ['original', 'store-credit'],
          creditBonus: 10,
          fields: {},
        },
      ],
      reasons: [
        {
          id: 'too-small',
          rank: 'a',
          for: ['return', 'exchange'],
          wish: 'size',
          fields: {
            title: await texts('Za małe', 'Pequeno demais', 'Мало', 'Too small'),
            tip: await texts(
              'Zobacz **tabelę rozmiarów**.',
              'Veja a **tabela**.',
              'Есть **таблица**.',
              'See the **size chart**.',
            ),
          },
        },
        {
          id: 'colour',
          rank: 'b',
          for: ['return', 'exchange'],
          wish: 'colour',
          fields: {
            title: await texts('Inny kolor niż na zdjęciu', 'Outra cor', 'Не тот цвет', 'Not the colour shown'),
          },
        },
        {
          id: 'damaged',
          rank: 'c',
          for: ['complaint'],
          fields: { title: await texts('Uszkodzone', 'Danificado', 'Повреждено', 'Damaged') },
        },
      ],
      ways: [
        {
          id: 'locker',
          rank: 'a',
          method: 'at-kiosk',
          code: true,
          fields: {
            title: await texts('Paczkomatem', 'Por cacifo', 'Через постамат', 'By parcel locker'),
            note: await texts(
              'Kod dostaniesz e-mailem.',
              'Recebe o código por e-mail.',
              'Код придёт по почте.',
              'The code comes by email.',
            ),
          },
        },
        {
          id: 'shop',
          rank: 'b',
          method: 'in-store',
          fields: { title: await texts('W sklepie', 'Na loja', 'В магазине', 'In the shop') },
        },
      ],
    },
  };
}

async function texts(pl: string, pt: string, ru: string, en: string): Promise<Texts> {
  const of = await sourceHash(pl);
  return { pl: { text: pl }, 'pt-PT': { text: pt, of }, ru: { text: ru, of }, en: { text: en, of } };
}
