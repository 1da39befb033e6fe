/** Asked of what is changed and not published yet. */
import * as v from 'valibot';
import { choices, line, origin } from './parts.ts';

export const DraftRequest = v.variant('type', [
  v.strictObject({ type: v.literal('changes'), origin }),
  v.strictObject({ type: v.literal('discard'), origin, key: line }),
  v.strictObject({ type: v.literal('undo'), origin }),
  v.strictObject({ type: v.literal('redo'), origin }),
  v.strictObject({ type: v.literal('export'), origin }),
  v.strictObject({
    type: v.literal('import'),
    origin,
    text: v.pipe(v.string(), v.maxLength(8_000_000)),
    choices: v.exactOptional(choices),
    anyway: v.exactOptional(v.boolean()),
  }),
  v.strictObject({ type: v.literal('texts'), origin }),
]);
