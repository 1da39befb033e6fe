import type { Preset } from '../preset.ts';

/** Food: what spoils cannot come back, what keeps can. */
export const food: Preset = {
  id: 'food',
  values: { returnDays: 14, refundDays: 7 },
  rules: [
    {
      id: 'fresh-food',
      when: { categories: ['fresh-food'] },
      returns: 'perishable',
      title: { pl: 'Świeża żywność', 'pt-PT': 'Alimentos frescos', ru: 'Свежие продукты', en: 'Fresh food' },
      note: {
        pl: 'Jeśli coś dotrze zepsute lub uszkodzone, wyślij nam zdjęcie: to reklamacja, nie zwrot.',
        'pt-PT':
          'Se algo chegar estragado ou danificado, envie-nos uma fotografia: é uma reclamação, não uma devolução.',
        ru: 'Если что-то пришло испорченным или повреждённым, пришлите фотографию: это претензия, а не возврат.',
        en: 'If something arrives spoilt or damaged, send us a photo: that is a complaint, not a return.',
      },
    },
    {
      id: 'sealed-food',
      when: { categories: ['packed-food'] },
      returns: 'sealed-hygiene',
      title: {
        pl: 'Żywność w zamkniętych opakowaniach',
        'pt-PT': 'Alimentos em embalagem fechada',
        ru: 'Продукты в закрытой упаковке',
        en: 'Food in sealed packaging',
      },
    },
  ],
};
