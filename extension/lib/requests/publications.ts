/** Asked of what was and will be published. */
import * as v from 'valibot';
import { line, origin } from './parts.ts';

export const PublicationsRequest = v.variant('type', [
  v.strictObject({ type: v.literal('publish'), origin, confirmed: v.optional(v.boolean()) }),
  v.strictObject({
    type: v.literal('choose'),
    origin,
    choices: v.record(line, v.picklist(['mine', 'theirs', 'both'])),
  }),
  v.strictObject({ type: v.literal('history'), origin }),
  v.strictObject({ type: v.literal('take-back'), origin, revision: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject({ type: v.literal('visible'), origin, revision: line }),
]);
