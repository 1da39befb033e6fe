/**
 * An order in the fragment of an address, as the shop's mails and pages hand it over, and what else an address asks for.
 *
 * It carries item lines and a short-lived reference: no name, no address, no e-mail. It fills in and proves nothing, so
 * whatever it says that makes no sense is left out.
 */
import { base64url, bytesOf } from '../values/base64url.ts';
import { readOrder } from './order-link/read.ts';
import { type Aim, aims, type KnownOrder } from './steps/answers.ts';

/** What the fragment of an address asks for. */
export interface Linked {
  /** To show the way of returns at all. */
  readonly shown: boolean;
  readonly aim?: Aim | undefined;
  readonly order?: KnownOrder | undefined;
}

/** The longest fragment that is looked at: mails break longer ones. */
const longest = 16_384;

/** `#withdraw`, `#returns`, `#order=<base64url>`, each with `&aim=exchange` or `&order=…` behind it. */
export function readLink(hash: string): Linked {
  if (hash.length > longest || !hash.startsWith('#')) return { shown: false };
  const parts = new Map(
    hash
      .slice(1)
      .split('&')
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split(/=(.*)/s);
        return [name, value];
      }),
  );
  const shown = ['withdraw', 'returns', 'order'].some((name) => parts.has(name));
  if (!shown) return { shown };
  const aim = parts.has('withdraw') ? 'withdrawal' : aims.find((each) => each === parts.get('aim'));
  return { shown, aim, order: parseOrder(parts.get('order') ?? '') };
}

/** The fragment that hands over an order. */
export function formatLink(order: KnownOrder, aim?: Aim): string {
  const json = JSON.stringify(readOrder(order) ?? { items: [] });
  return `#order=${base64url(new TextEncoder().encode(json))}${aim ? `&aim=${aim}` : ''}`;
}

function parseOrder(value: string): KnownOrder | undefined {
  const bytes = value ? bytesOf(value) : undefined;
  if (!bytes) return undefined;
  try {
    return readOrder(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}
