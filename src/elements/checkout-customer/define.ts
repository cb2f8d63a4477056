import { define } from '../../base/define.js';
import { VitrineCheckoutCustomer } from './checkout-customer.js';

define('vitrine-checkout-customer', VitrineCheckoutCustomer);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-checkout-customer': VitrineCheckoutCustomer;
  }
}
