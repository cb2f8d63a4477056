import { define } from '../../base/define.js';
import { VitrineCheckout } from './checkout.js';

define('vitrine-checkout', VitrineCheckout);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-checkout': VitrineCheckout;
  }
}
