import type { Preset } from '../preset.ts';

/** Clothes and shoes: sizes are tried on at home, so there is time, and another size. */
export const clothesAndShoes: Preset = {
  id: 'clothes-and-shoes',
  values: { returnDays: 30, refundDays: 7 },
  rules: [
    {
      id: 'clothes-and-shoes',
      exchangeDays: 'returnDays',
      demands: ['unused', 'tags'],
      afterDays: 14,
      title: {
        pl: 'Ubrania i buty',
        'pt-PT': 'Roupa e calçado',
        ru: 'Одежда и обувь',
        en: 'Clothes and shoes',
      },
      note: {
        pl: 'Możesz wszystko przymierzyć tak jak w sklepie stacjonarnym.',
        'pt-PT': 'Pode experimentar tudo como numa loja física.',
        ru: 'Всё можно примерить так же, как в обычном магазине.',
        en: 'You may try everything on as you would in a shop.',
      },
    },
    {
      id: 'underwear',
      when: { categories: ['underwear', 'swimwear'] },
      returns: 'sealed-hygiene',
      title: {
        pl: 'Bielizna i stroje kąpielowe z folią higieniczną',
        'pt-PT': 'Roupa interior e fatos de banho com película higiénica',
        ru: 'Бельё и купальники с гигиенической наклейкой',
        en: 'Underwear and swimwear with a hygiene film',
      },
    },
  ],
};
