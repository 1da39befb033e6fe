import { unsafeCSS } from 'lit';
import markdown from '../markdown.css?inline';
import rows from '../rows.css?inline';
import own from './shop-faq.css?inline';

/** The rows and their prose, as `light.css` has them too, and what only the element draws. */
export const styles = [unsafeCSS(rows), unsafeCSS(markdown), unsafeCSS(own)];
