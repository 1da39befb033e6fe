/** Takes what was begun to where it is kept: a server, or this browser. */
import { canonicalJson } from '../../../content/documents/canonical.ts';
import { documentNames, type HelpCenter } from '../../../content/documents/center.ts';
import { askPanel } from '../ask.ts';
import type { Published } from '../background/publish.ts';
import { Refusal } from '../refusal.ts';

/** A server that has said who is there. */
export interface Connected {
  readonly origin: string;
  readonly shop: string;
  readonly help?: string;
}

/** Connects the shop at `url` with the server of an invitation. */
export async function connectServer(url: string | undefined, access: string): Promise<Connected> {
  const origin = originOf(url);
  const { traits } = await askPanel({ type: 'connect', origin, access });
  return { origin, shop: traits.shop, ...(traits.help ? { help: traits.help } : {}) };
}

/** Lays `center` over what is there and publishes it, or says what has to be confirmed first. */
export async function publishThere(
  origin: string,
  center: HelpCenter,
  confirmed: boolean,
): Promise<Published['status']> {
  await askPanel({ type: 'begin', origin, files: filesOf(center) });
  return (await askPanel({ type: 'publish', origin, confirmed })).status;
}

/** Keeps `center` in this browser. */
export async function keepHere(url: string | undefined, center: HelpCenter): Promise<void> {
  await askPanel({ type: 'take-in', origin: originOf(url), files: filesOf(center) });
}

function originOf(url = ''): string {
  if (!URL.canParse(url)) throw new Refusal('not-connected');
  return new URL(url).origin;
}

function filesOf(center: HelpCenter): Record<keyof HelpCenter, string> {
  return Object.fromEntries(documentNames.map((name) => [name, canonicalJson(name, center[name])])) as Record<
    keyof HelpCenter,
    string
  >;
}
