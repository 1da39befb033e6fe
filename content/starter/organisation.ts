/** What a shop says of itself to machines. */
import { scriptsIn } from './scripts.ts';

/** What it tells; all of it words. */
export type Organisation = { readonly [name in 'name' | 'legalName' | 'telephone' | 'email' | 'address']?: string };

/** The first organisation that the page describes in JSON-LD. */
export function organisation(html: string): Organisation {
  for (const { tag, body } of scriptsIn(html)) {
    if (!tag.includes('ld+json')) continue;
    const found = things(read(body)).find(({ '@type': type }) =>
      [type]
        .flat()
        .some((each) =>
          /^(Organization|Corporation|OnlineStore|OnlineBusiness|.*Store|LocalBusiness)$/.test(String(each)),
        ),
    );
    if (!found) continue;
    const text = (name: string): [string, string][] => {
      const value = found[name];
      return typeof value === 'string' && value.trim() ? [[name, value.trim().slice(0, 500)]] : [];
    };
    const address = addressOf(found.address);
    return Object.fromEntries([
      ...['name', 'legalName', 'telephone', 'email'].flatMap(text),
      ...(address ? [['address', address]] : []),
    ]);
  }
  return {};
}

interface Thing {
  readonly [name: string]: unknown;
  readonly '@type'?: unknown;
  readonly address?: unknown;
  readonly streetAddress?: unknown;
  readonly postalCode?: unknown;
  readonly addressLocality?: unknown;
}

function things(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(things);
  if (typeof value !== 'object' || value === null) return [];
  const graph = (value as Thing)['@graph'];
  return [value as Thing, ...(Array.isArray(graph) ? things(graph) : [])];
}

function addressOf(value: unknown): string {
  if (typeof value === 'string') return value.trim().slice(0, 500);
  const { streetAddress, postalCode, addressLocality } = (value ?? {}) as Thing;
  const place = [postalCode, addressLocality].filter((part) => typeof part === 'string').join(' ');
  return [streetAddress, place].filter((part) => typeof part === 'string' && part).join(', ');
}

function read(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
