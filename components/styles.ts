import { type CSSResult, unsafeCSS } from 'lit';
import controls from './controls.css?inline';
import markdown from './markdown.css?inline';
import rows from './rows.css?inline';

/** What all elements draw alike, rows, their prose, controls; then what only one draws. */
export function stylesWith(...own: readonly string[]): CSSResult[] {
  return [rows, markdown, controls, ...own].map((css) => unsafeCSS(css));
}
