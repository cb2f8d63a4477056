import { define } from '../../base/define.js';
import { VitrineBuyButton } from './buy-button.js';

define('vitrine-buy-button', VitrineBuyButton);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-buy-button': VitrineBuyButton;
  }
}
