/** Spoils a body that was right: in a place or two, or as the bytes that it is sent as. */
import fc from 'fast-check';
import { hostileTexts } from './hostile.ts';

/** Sets a field of an object, or an item of a list, to something else; or takes it away. */
interface Change {
  /** Picks the place, whichever places there are. */
  readonly place: number;
  readonly how: 'replace' | 'remove' | 'add' | 'repeat' | 'nest';
  readonly value: unknown;
  readonly name: string;
}

const changes: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(10_000),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'repeat', 'nest'),
  value: fc.oneof(fc.constantFrom<unknown>(...hostileTexts, null, true, 0, -1, 1e308, [], {}), fc.jsonValue()),
  name: fc.constantFrom('__proto__', 'constructor', 'toString', 'then', 'iban', 'key', '', '0'),
});

/** A body with none, one or a few changes, as text. */
export function spoiled(body: fc.Arbitrary<unknown>): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> {
  const texts = fc.tuple(body, fc.array(changes, { maxLength: 3 })).map(([value, all]) => {
    // as it will be read: without what JSON does not carry
    const copy = JSON.parse(JSON.stringify(value)) as unknown;
    for (const change of all) apply(change, copy);
    return JSON.stringify(copy);
  });
  return fc.oneof(
    { weight: 30, arbitrary: texts },
    { weight: 1, arbitrary: fc.tuple(texts, fc.nat(5_000)).map(([text, at]) => text.slice(0, at)) },
    { weight: 1, arbitrary: fc.tuple(texts, fc.nat(5_000), fc.nat(255)).map(withByte) },
    { weight: 1, arbitrary: texts.map((text) => `\ufeff${text}`) },
    { weight: 1, arbitrary: texts.map((text) => text.replace('{', '{"kind":"withdrawal","__proto__":{"kind":1},')) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('[[[['.repeat(20_000), `${'['.repeat(5_000)}${']'.repeat(5_000)}`, '1e999'),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)) },
  );
}

type Container = Record<string, unknown> | unknown[];

function apply({ place, how, value, name }: Change, root: unknown): void {
  const places = placesIn(root);
  const at = places[place % places.length];
  if (!at) return;
  const { holder, key } = at;
  const held = (holder as Record<string, unknown>)[key];
  if (how === 'remove') delete (holder as Record<string, unknown>)[key];
  else if (how === 'add') Object.defineProperty(holder, name, { value, enumerable: true, configurable: true });
  else if (how === 'repeat') put(holder, key, Array(timesOf(held)).fill(held));
  else put(holder, key, how === 'nest' ? { [name]: [held] } : value);
}

/** How often `held` is said: too often for any list, unless a body would be more than a process can hold. */
function timesOf(held: unknown): number {
  return Math.max(2, Math.min(260, Math.floor(largest / (JSON.stringify(held) ?? '').length)));
}

/** In characters, what a repeated part may come to. */
const largest = 20_000_000;

function put(holder: Container, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(value: unknown): { readonly holder: Container; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Container;
  return Object.entries(holder).flatMap(([key, held]) => [{ holder, key }, ...placesIn(held)]);
}

function withByte([text, at, byte]: [string, number, number]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Buffer.from(text));
  if (bytes.length) bytes[at % bytes.length] = byte;
  return bytes;
}
