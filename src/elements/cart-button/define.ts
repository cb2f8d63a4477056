import { define } from '../../base/define.js';
import { VitrineCartButton } from './cart-button.js';

define('vitrine-cart-button', VitrineCartButton);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-cart-button': VitrineCartButton;
  }
}
