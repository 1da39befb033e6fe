/** Registers all tags. */
import './shop-faq/define.ts';
import './shop-policy/define.ts';
import './shop-returns/define.ts';
import './shop-withdraw/define.ts';
