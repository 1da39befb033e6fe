import type { Preset } from '../preset.ts';

/** Books and media: what is sealed, what is read at once, what comes again and again. */
export const booksAndMedia: Preset = {
  id: 'books-and-media',
  values: { returnDays: 14, refundDays: 7 },
  rules: [
    {
      id: 'discs',
      when: { categories: ['discs'] },
      returns: 'sealed-media',
      title: {
        pl: 'Płyty, filmy i gry w folii',
        'pt-PT': 'Discos, filmes e jogos selados',
        ru: 'Диски, фильмы и игры в упаковке',
        en: 'Sealed discs, films and games',
      },
    },
    {
      id: 'downloads',
      when: { categories: ['downloads'] },
      returns: 'digital-started',
      title: {
        pl: 'E-booki i pliki do pobrania',
        'pt-PT': 'E-books e ficheiros para descarregar',
        ru: 'Электронные книги и файлы',
        en: 'E-books and downloads',
      },
    },
    {
      id: 'magazines',
      when: { categories: ['magazines'] },
      returns: 'newspaper',
      title: {
        pl: 'Gazety i czasopisma',
        'pt-PT': 'Jornais e revistas',
        ru: 'Газеты и журналы',
        en: 'Newspapers and magazines',
      },
    },
  ],
};
