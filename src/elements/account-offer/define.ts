import { define } from '../../base/define.js';
import { VitrineAccountOffer } from './account-offer.js';

define('vitrine-account-offer', VitrineAccountOffer);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-account-offer': VitrineAccountOffer;
  }
}
