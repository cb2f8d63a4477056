import { define } from '../../base/define.js';
import { VitrineOrder } from './order.js';

define('vitrine-order', VitrineOrder);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-order': VitrineOrder;
  }
}
