import { define } from '../../base/define.js';
import { VitrineShop } from './shop.js';

define('vitrine-shop', VitrineShop);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-shop': VitrineShop;
  }
}
