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
  const count = request.photos.length + photos.length + lost;
  return `${count} ${canonicalText({ ...request, key: '', madeAt: '', photos: [] })}`;
}
