/** What requests are made of. */
import * as v from 'valibot';
import { meanings } from '../../../content/documents/draft/meaning.ts';
import { longestText } from '../../../content/documents/text.ts';

export const line = v.pipe(v.string(), v.maxLength(2000));

/** The name of a page or of a visit. */
export const name = v.pipe(v.string(), v.uuid());

/** A language as browsers name them. */
export const tag = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,40}$/));

/** The name of a unit, without a language. */
export const unit = v.pipe(v.string(), v.regex(/^(shop|policy|faq)\/[a-z0-9-]{1,64}\/[A-Za-z]{1,40}$/i));

/** What was typed into a field. */
export const typed = v.pipe(v.string(), v.maxLength(longestText * 2));

/** By what a translation remembers its source. */
export const mark = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));

/** What a change of the first language means for its translations. */
export const meaning = v.picklist(meanings);

/** The origin of a shop, and nothing but an origin. */
export const origin = v.pipe(
  v.string(),
  v.check((text) => text.startsWith('http') && URL.canParse(text) && new URL(text).origin === text),
);

/** The texts of a help centre, file by file. */
export const files = v.record(v.picklist(['shop', 'policy', 'faq']), v.string());

/** Decisions by the keys of conflicts, which tell what was seen as well. */
export const choices = v.record(line, v.picklist(['mine', 'theirs', 'both']));
