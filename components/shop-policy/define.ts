import { ShopPolicy } from './shop-policy.ts';

if (!customElements.get('shop-policy')) customElements.define('shop-policy', ShopPolicy);

declare global {
  interface HTMLElementTagNameMap {
    'shop-policy': ShopPolicy;
  }
}
