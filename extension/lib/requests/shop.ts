/** Asked of a shop: who is connected, with what, and what customers wait for. */
import * as v from 'valibot';
import { files, line, origin } from './parts.ts';

export const ShopRequest = v.variant('type', [
  v.strictObject({ type: v.literal('status'), tab: v.optional(v.number()) }),
  v.strictObject({ type: v.literal('connection'), origin }),
  v.strictObject({ type: v.literal('probe'), origin }),
  v.strictObject({ type: v.literal('connect'), origin, access: line, found: v.exactOptional(v.boolean()) }),
  v.strictObject({ type: v.literal('take-in'), origin, files }),
  v.strictObject({ type: v.literal('begin'), origin, files }),
  v.strictObject({ type: v.literal('requests'), origin, settled: v.exactOptional(v.boolean()) }),
  v.strictObject({ type: v.literal('disconnect'), origin, anyway: v.exactOptional(v.boolean()) }),
]);
