import { define } from '../../base/define.js';
import '../notices/define.js';
import { VitrineCart } from './cart.js';

define('vitrine-cart', VitrineCart);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-cart': VitrineCart;
  }
}
