/** How many photos came with a request, in words. */
import type { Receipt } from '../../content/returns/receipt.ts';
import type { Arrived } from '../requests/store.ts';
import type { Block } from './letter.ts';
import { paragraph, type Voice } from './voice.ts';

/** A line where there are any; those that were lost are not among them. */
export function photosBlock({ request }: Receipt, arrived: Arrived | null, { say }: Voice): Block[] {
  const count = new Set(request.photos).size - (arrived?.lost ?? 0);
  return count > 0 ? [paragraph(say('status:photos', { count }))] : [];
}
