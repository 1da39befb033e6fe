/** How long what a customer types may be, in characters: fields on the page and the server's schema share these. */
export const limits = {
  name: 200,
  email: 254,
  phone: 40,
  order: 100,
  /** What was ordered, where there is no number. */
  described: 2_000,
  /** How an item is called. */
  item: 300,
  variant: 200,
  /** A size, a colour, or what else is wanted instead. */
  wish: 300,
  defect: 1_000,
  /** A locker's code. */
  code: 60,
  words: 4_000,
  /** A text of the shop as the customer read it. */
  asRead: 8_000,
  /** Longer than all the rest together: what was typed is never too long to be stated. */
  statement: 500_000,
  /** How many of one item. */
  quantity: 9_999,
  /** Different items in a request. */
  items: 250,
  /** Photos with a request. */
  photos: 8,
} as const;
