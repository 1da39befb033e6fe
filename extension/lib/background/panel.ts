/** Answers the extension's own pages: a handler for each kind of request, and which of them change nothing. */
import type { PanelRequest } from '../requests.ts';
import { draftActs, draftAsks } from './draft-requests.ts';
import type { Handlers } from './handlers.ts';
import { openActs, openAsks } from './open-requests.ts';
import { peopleActs, peopleAsks } from './people-requests.ts';
import { publicationActs, publicationAsks } from './publication-requests.ts';
import type { Shops } from './shop.ts';
import { shopActs, shopAsks } from './shop-requests.ts';
import { textsActs, textsAsks } from './texts-requests.ts';

/** These change nothing. */
const asks = { ...shopAsks, ...peopleAsks, ...draftAsks, ...publicationAsks, ...openAsks, ...textsAsks };

/** After these, every page is told to look again. */
const acts = { ...shopActs, ...peopleActs, ...draftActs, ...publicationActs, ...openActs, ...textsActs };

const handlers = { ...asks, ...acts } satisfies Handlers<PanelRequest['type']>;

/** What each request is answered with. */
export type PanelAnswers = {
  readonly [Type in keyof typeof handlers]: Awaited<ReturnType<(typeof handlers)[Type]>>;
};

/** The answer to `request`. */
export function answerPanel(shops: Shops, request: PanelRequest): Promise<PanelAnswers[PanelRequest['type']]> {
  const handler = handlers[request.type] as (
    shops: Shops,
    request: PanelRequest,
  ) => Promise<PanelAnswers[PanelRequest['type']]>;
  return handler(shops, request);
}

/** Whether `request` changes nothing: whoever is told of a change asks, and must not be told for that. */
export function onlyAsks({ type }: PanelRequest): boolean {
  return Object.hasOwn(asks, type);
}
