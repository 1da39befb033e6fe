import { unsafeCSS } from 'lit';
import markdown from '../markdown.css?inline';
import rows from '../rows.css?inline';
import own from './shop-policy.css?inline';

/** The rows and their prose, as all elements have them, and what only this one draws. */
export const styles = [unsafeCSS(rows), unsafeCSS(markdown), unsafeCSS(own)];
