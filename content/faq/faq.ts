/** The search of a help centre, as `shop-help/faq` exports it. */
export type { Entry } from './entry.ts';
export { highlights, type Span, snippet } from './highlights.ts';
export { createIndex, type FaqIndex, type IndexOptions, indexSteps } from './index.ts';
export type { Reading } from './reading.ts';
export { type Found, type Match, type SearchOptions, search } from './search.ts';
export { loadWords } from './words/load.ts';
export type { Words } from './words.ts';
