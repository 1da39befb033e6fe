/** Asked by the page that has all texts of a shop. */
import * as v from 'valibot';
import { factParts } from '../../../content/documents/facts.ts';
import { Id, LocaleTag } from '../../../content/documents/text.ts';
import { line, mark, origin, typed, unit } from './parts.ts';

const list = v.picklist(['entries', 'categories', 'sections', 'rules', 'reasons', 'ways']);
const name = v.pipe(v.string(), v.regex(/^[A-Za-z]\w{0,39}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const document = v.picklist(['shop', 'policy', 'faq']);
const thing = v.strictObject({ document, list: v.exactOptional(list), entry: Id });
const place = v.strictObject({ document, list: v.exactOptional(list), entry: Id, field: name });
/** A text of one language, and from opening it to leaving it: what is done in between is one step. */
const open = { origin, unit, visit: line, locale: LocaleTag };

export const TextsRequest = v.variant('type', [
  v.strictObject({ type: v.literal('overview'), origin }),
  v.strictObject({ type: v.literal('item'), origin, thing }),
  v.strictObject({ type: v.literal('find'), origin, words: line, locale: v.exactOptional(LocaleTag) }),
  v.strictObject({ type: v.literal('facts'), origin, parts: v.array(v.picklist([...factParts, 'notice'])) }),
  v.strictObject({ type: v.literal('earlier'), origin, unit, of: mark }),
  v.strictObject({ type: v.literal('insert-in'), ...open, text: typed, before: typed, at: count, name }),
  v.strictObject({ type: v.literal('plural-in'), ...open, at: count, form: line, words: line, before: line }),
  v.strictObject({ type: v.literal('add'), origin, list, words: line, category: v.exactOptional(Id) }),
  v.strictObject({ type: v.literal('copy'), origin, list, entry: Id }),
  v.strictObject({ type: v.literal('remove'), origin, list, entry: Id }),
  v.strictObject({ type: v.literal('nudge'), origin, list, entry: Id, to: v.picklist(['up', 'down']) }),
  v.strictObject({ type: v.literal('adopt'), origin, list, entry: Id }),
  v.strictObject({ type: v.literal('sort-into'), origin, entry: Id, category: Id }),
  v.strictObject({ type: v.literal('terms'), origin, entry: Id, locale: LocaleTag, terms: v.array(line) }),
  v.strictObject({ type: v.literal('tell'), origin, place, value: v.unknown() }),
  v.strictObject({ type: v.literal('tell-typed'), origin, place, text: line }),
  v.strictObject({ type: v.literal('begin-notice'), origin }),
  v.strictObject({ type: v.literal('end-notice'), origin }),
]);
