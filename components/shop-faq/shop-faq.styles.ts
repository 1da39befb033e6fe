import { unsafeCSS } from 'lit';
import rows from '../rows.css?inline';
import own from './shop-faq.css?inline';

/** The rows, as `light.css` has them too, and what only the element draws. */
export const styles = [unsafeCSS(rows), unsafeCSS(own)];
