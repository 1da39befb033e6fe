import type { Facts } from './facts.ts';
import type { Texts } from './text.ts';
import { filled, quotable } from './text.ts';

/** A thing that the shop sells. */
export interface Product {
  readonly id: string;
  readonly category: Category;
  readonly pictures: readonly string[];
  /** Minor units by currency. */
  readonly price: Readonly<Record<string, number>>;
  readonly sizes: readonly string[];
  /** The sizes that are sold out. */
  readonly gone: readonly string[];
}

/** The departments, in the order in which they are shown. */
export const categories = ['clothes', 'shoes', 'electronics'] as const;

export type Category = (typeof categories)[number];

/** What every template is given: the shop, in one language. */
export interface Shop {
  readonly facts: Facts;
  readonly products: readonly Product[];
  readonly texts: Texts;
  /** The texts of one product. */
  readonly about: (product: Product) => ProductTexts;
  /** `text` with the facts that it quotes. */
  readonly say: (text: string) => string;
  /** The address of a page in this language. */
  readonly at: (page: string) => string;
}

export type ProductTexts = Texts['products']['narew'];

/** The shop in the language of `texts`. */
export function shopIn(texts: Texts, facts: Facts, products: readonly Product[]): Shop {
  const values = quotable(facts, texts);
  const abouts: Readonly<Record<string, ProductTexts>> = texts.products;
  return {
    facts,
    products,
    texts,
    about: ({ id }) => {
      const about = abouts[id];
      if (!about) throw new Error(`No texts for “${id}” in ${texts.locale}`);
      return about;
    },
    say: (text) => filled(text, values),
    at: (page) => `/${texts.folder}/${page}`,
  };
}
