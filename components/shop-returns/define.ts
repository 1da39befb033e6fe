import { ShopReturns } from './shop-returns.ts';

if (!customElements.get('shop-returns')) customElements.define('shop-returns', ShopReturns);

declare global {
  interface HTMLElementTagNameMap {
    'shop-returns': ShopReturns;
  }
}
