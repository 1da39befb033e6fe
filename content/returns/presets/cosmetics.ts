import type { Preset } from '../preset.ts';

/** Cosmetics: what is sealed for hygiene stays returnable while it is. */
export const cosmetics: Preset = {
  id: 'cosmetics',
  values: { returnDays: 30, refundDays: 7 },
  rules: [
    {
      id: 'sealed-cosmetics',
      when: { categories: ['cosmetics'] },
      returns: 'sealed-hygiene',
      title: {
        pl: 'Kosmetyki zapieczętowane przez producenta',
        'pt-PT': 'Cosméticos selados pelo fabricante',
        ru: 'Косметика, запечатанная изготовителем',
        en: 'Cosmetics sealed by the maker',
      },
      note: {
        pl: 'Samo otwarcie pudełka to nie to samo co zerwanie zabezpieczenia na słoiku lub tubce.',
        'pt-PT': 'Abrir a caixa não é o mesmo que quebrar o selo do frasco ou da bisnaga.',
        ru: 'Открыть коробку не то же самое, что вскрыть защиту на баночке или тюбике.',
        en: 'Opening the box is not the same as breaking the seal on the jar or tube.',
      },
    },
    {
      id: 'perfume-samples',
      when: { categories: ['perfume'] },
      exchangeDays: 'returnDays',
      title: { pl: 'Perfumy', 'pt-PT': 'Perfumes', ru: 'Парфюмерия', en: 'Perfume' },
      note: {
        pl: 'Jeśli do zamówienia dołączamy próbkę, najpierw wypróbuj próbkę.',
        'pt-PT': 'Se a encomenda trouxer uma amostra, experimente primeiro a amostra.',
        ru: 'Если к заказу приложен пробник, сначала попробуйте его.',
        en: 'If a sample comes with your order, try the sample first.',
      },
    },
  ],
};
