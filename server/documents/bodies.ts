/** What people send who want something published. */
import * as v from 'valibot';
import { documentNames } from '../../content/documents/center.ts';

/** Longer than the documents of any shop, in bytes. */
export const longest = 8_000_000;

const Key = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/, 'key'));
/** Why something is published, in somebody's own words. */
export const Note = v.pipe(v.string(), v.maxLength(500, 'too-long'), v.regex(/^(?:\P{Cc}|\n)*$/u, 'control'));
const Etag = v.pipe(v.string(), v.regex(/^"[\w-]{43}"$/, 'etag'));
const how = { key: Key, note: v.optional(Note), confirmed: v.optional(v.boolean()) };
const byName = <Value extends v.GenericSchema>(value: Value) =>
  v.strictObject({ shop: v.optional(value), policy: v.optional(value), faq: v.optional(value) });

/** By the key of a conflict, which tells what was seen as well: it counts for nothing else. */
const Choices = v.optional(v.record(v.pipe(v.string(), v.maxLength(300)), v.picklist(['mine', 'theirs', 'both'])));

/** `POST /publications`. */
export const Publication = v.pipe(
  v.strictObject({
    ...how,
    /** The etags with which the documents were opened. */
    base: byName(Etag),
    /** Those that were changed. */
    documents: v.pipe(
      byName(v.looseObject({})),
      v.check((documents) => Object.keys(documents).length > 0, 'empty'),
    ),
    choices: Choices,
  }),
  v.forward(
    v.check(({ base, documents }) => documentNames.every((name) => !(name in documents) || name in base), 'missing'),
    ['base'],
  ),
);

/** `POST /publications/<revision>/undo`. */
export const Undo = v.strictObject({ ...how, choices: Choices });

/** `POST /publications/<revision>/restore`. */
export const Restore = v.strictObject({
  ...how,
  /** What the sender took for current. */
  current: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
