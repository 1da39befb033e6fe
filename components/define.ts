/** Registers all tags. */
import './shop-faq/define.ts';
