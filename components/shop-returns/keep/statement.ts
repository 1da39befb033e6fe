/** A statement that somebody confirmed, as it waits until the shop has it. */
import { canonicalText } from '../../../content/returns/receipt/canonical.ts';
import type { Request } from '../../../content/returns/request.ts';

export interface Statement {
  /** Whose it is for: nobody else gets it. */
  readonly shop: string;
  /** With the ids of the photos that the server has. */
  readonly request: Request;
  /** Those that it does not have yet. */
  readonly photos: readonly Blob[];
  /** How many it would not take. */
  readonly lost: number;
}

/** What a statement says, whenever and however often it is confirmed. */
export function contentOf({ request, photos, lost }: Statement): string {
  return `${request.photos.length + photos.length + lost} ${wordsOf(request)}`;
}

/** The request to send: that of `before`, if `request` says nothing else, so that the shop stores it once. */
export function sameAgain(request: Request, before: Request | undefined): Request {
  return before && wordsOf(before) === wordsOf(request) ? before : request;
}

function wordsOf(request: Request): string {
  return canonicalText({ ...request, key: '', madeAt: '', photos: [] });
}
