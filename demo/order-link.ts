import products from './products.json' with { type: 'json' };

/** The fragment that hands an order to the returns page. */
export function orderLink(order: object): string {
  return `#order=${Buffer.from(JSON.stringify(order)).toString('base64url')}`;
}

/** The sizes that a product could be exchanged for, as the returns page reads them. */
export function sizesOf(id: string): readonly object[] {
  const { sizes = [], gone = [] } = products.find((product) => product.id === id) ?? {};
  return (sizes as readonly string[]).map((value) => ({
    ...{ kind: 'size', value },
    ...((gone as readonly string[]).includes(value) ? { soldOut: true } : {}),
  }));
}
