import { ShopFaq } from './shop-faq.ts';

if (!customElements.get('shop-faq')) customElements.define('shop-faq', ShopFaq);

declare global {
  interface HTMLElementTagNameMap {
    'shop-faq': ShopFaq;
  }
}
