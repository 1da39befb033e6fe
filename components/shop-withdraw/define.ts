import { ShopWithdraw } from './shop-withdraw.ts';

if (!customElements.get('shop-withdraw')) customElements.define('shop-withdraw', ShopWithdraw);

declare global {
  interface HTMLElementTagNameMap {
    'shop-withdraw': ShopWithdraw;
  }
}
