import { stylesWith } from '../styles.ts';
import own from './shop-faq.css?inline';

/** How a FAQ looks. */
export const styles = stylesWith(own);
