import type { Preset } from '../preset.ts';

/** Made to order: what was made for one customer stays with that customer, what was in stock does not. */
export const madeToOrder: Preset = {
  id: 'made-to-order',
  values: { returnDays: 14, refundDays: 7 },
  rules: [
    {
      id: 'made-to-order',
      when: { categories: ['made-to-order'] },
      returns: 'custom-made',
      title: {
        pl: 'Rzeczy na indywidualne zamówienie',
        'pt-PT': 'Artigos por medida',
        ru: 'Вещи на заказ',
        en: 'Made to order',
      },
      note: {
        pl: 'Sam wybór rozmiaru lub koloru z oferty się nie liczy: takie rzeczy można zwrócić.',
        'pt-PT': 'Escolher apenas o tamanho ou a cor do catálogo não conta: esses artigos podem ser devolvidos.',
        ru: 'Просто выбор размера или цвета из ассортимента не считается: такие вещи можно вернуть.',
        en: 'Just choosing a size or colour from our range does not count: those items can be returned.',
      },
    },
  ],
};
