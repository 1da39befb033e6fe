/** What a reader takes away: a letter to the shop, copies of the terms. A chunk of its own, fetched when one is asked for. */
export { keepFile, plainTerms, textOf } from './keep.ts';
export { openLetter } from './letter.ts';
