import type { Preset } from '../preset.ts';

/** Electronics: the law's days, the maker's guarantee beside the law's, sealed software. */
export const electronics: Preset = {
  id: 'electronics',
  values: { returnDays: 14, refundDays: 7 },
  rules: [
    {
      id: 'devices',
      when: { categories: ['electronics'] },
      guaranteeYears: 2,
      guaranteeBy: 'maker',
      title: { pl: 'Urządzenia', 'pt-PT': 'Aparelhos', ru: 'Техника', en: 'Devices' },
      note: {
        pl: 'Otwarte pudełko nie odbiera prawa do zwrotu. Przed odesłaniem usuń swoje dane i wyloguj się.',
        'pt-PT':
          'Abrir a caixa não lhe tira o direito de devolver. Antes de enviar, apague os seus dados e termine a sessão.',
        ru: 'Вскрытая коробка не лишает права на возврат. Перед отправкой удалите свои данные и выйдите из аккаунтов.',
        en: 'Opening the box does not take away your right to return it. Before you send it, delete your data and sign out.',
      },
    },
    {
      id: 'in-ear',
      when: { categories: ['in-ear-headphones'] },
      returns: 'sealed-hygiene',
      title: {
        pl: 'Słuchawki dokanałowe z nienaruszoną plombą',
        'pt-PT': 'Auriculares intra-auriculares selados',
        ru: 'Запечатанные внутриканальные наушники',
        en: 'Sealed in-ear headphones',
      },
    },
    {
      id: 'software',
      when: { categories: ['software'] },
      returns: 'sealed-media',
      title: {
        pl: 'Programy i gry na nośnikach',
        'pt-PT': 'Programas e jogos em suporte físico',
        ru: 'Программы и игры на носителях',
        en: 'Software and games on discs',
      },
    },
  ],
};
