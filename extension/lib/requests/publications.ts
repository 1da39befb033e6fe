/** Asked of what was and will be published. */
import * as v from 'valibot';
import { choices, line, name, origin } from './parts.ts';

const revision = v.pipe(v.number(), v.safeInteger());
const note = v.exactOptional(v.pipe(v.string(), v.maxLength(500)));
/** The same whenever it is tried; `confirmed` once the owner has looked over what of it can do harm. */
const attempt = { origin, revision, key: name, confirmed: v.boolean() };

export const PublicationsRequest = v.variant('type', [
  v.strictObject({ type: v.literal('publish'), origin, confirmed: v.exactOptional(line), note }),
  v.strictObject({ type: v.literal('choose'), origin, choices, note }),
  v.strictObject({ type: v.literal('history'), origin, before: v.exactOptional(revision) }),
  v.strictObject({ type: v.literal('past'), origin, revision }),
  v.strictObject({ type: v.literal('take-back'), ...attempt, choices: v.exactOptional(choices) }),
  v.strictObject({ type: v.literal('restore'), ...attempt, current: revision }),
  v.strictObject({ type: v.literal('visible'), origin, revision: line, publication: revision }),
]);
