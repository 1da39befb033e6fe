/** Lists and objects without what is not there. */

/** What `make` makes of each of `items`, without those of which it makes nothing. */
export async function each<From, To>(
  items: readonly From[],
  make: (item: From) => Promise<To | undefined>,
): Promise<To[]> {
  return (await Promise.all(items.map(make))).filter((made) => made !== undefined);
}

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** `object` without what is not there. */
export function given<T extends object>(object: T): Given<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Given<T>;
}
