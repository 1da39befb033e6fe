/** Registers all tags. */
import './shop-faq/define.ts';
import './shop-policy/define.ts';
