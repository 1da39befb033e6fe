/** Texts of documents, parsed once: whoever publishes after each change meets nearly all of them again. */
import { parseMarkdown } from '../markdown/parse.ts';
import { parseText } from '../values/icu.ts';
import { remember } from '../values/remember.ts';

/** `parseText` that remembers. */
export const parsedText = remember(parseText);

/** `parseMarkdown` that remembers. */
export const parsedMarkdown = remember(parseMarkdown);
