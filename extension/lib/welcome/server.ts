/** Takes what was begun to where it is kept: a server, or this browser. */
import { canonicalTexts } from '../../../content/documents/canonical.ts';
import type { HelpCenter } from '../../../content/documents/center.ts';
import { askPanel } from '../ask.ts';
import type { Begun } from '../background/begin.ts';
import type { Published } from '../background/publish.ts';
import type { Known } from '../connections.ts';
import { failureOf, Refusal } from '../refusal.ts';

/** A server that has said who is there. */
export interface Connected {
  readonly origin: string;
  readonly shop: string;
  readonly help?: string;
}

/** Connects the shop at `url` with the server of an invitation. */
export async function connectServer(url: string | undefined, access: string): Promise<Connected> {
  return connected(await askPanel({ type: 'connect', origin: originOf(url), access }));
}

/** The server that the shop at `origin` was connected with before, here or in the panel. */
export async function connectedServer(origin: string): Promise<Connected | undefined> {
  const found = await askPanel({ type: 'connection', origin });
  return found?.kind === 'server' ? connected(found) : undefined;
}

function connected({ origin, traits }: Known): Connected {
  return { origin, shop: traits.shop, ...(traits.help ? { help: traits.help } : {}) };
}

/** What came of laying what was begun over what is there. */
export type Laid = { readonly status: 'beside'; readonly added: number } | Published;

/**
 * Lays `center` over what is there and publishes it; where somebody has written texts, only what they lacked, to be
 * looked over. What was `confirmed` is the mark of what a person saw: if it is something else by now, they are asked again.
 */
export async function publishThere(origin: string, center: HelpCenter, confirmed?: string): Promise<Laid> {
  const { isWhole, added } = await askPanel({ type: 'begin', origin, files: canonicalTexts(center) });
  if (!isWhole) return { status: 'beside', added };
  return askPanel({ type: 'publish', origin, ...(confirmed === undefined ? {} : { confirmed }) });
}

/** Keeps `center` in this browser; of a shop that is connected already, only what its texts lacked is taken. */
export async function keepHere(url: string | undefined, center: HelpCenter): Promise<Begun> {
  const request = { origin: originOf(url), files: canonicalTexts(center) };
  try {
    return await askPanel({ type: 'begin', ...request });
  } catch (error) {
    if (failureOf(error) !== 'not-connected') throw error;
    await askPanel({ type: 'take-in', ...request });
    return { isWhole: true, added: 0 };
  }
}

function originOf(url = ''): string {
  if (!URL.canParse(url)) throw new Refusal('not-connected');
  return new URL(url).origin;
}
