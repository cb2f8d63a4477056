import { define } from '../../base/define.js';
import { VitrineAccount } from './account.js';

define('vitrine-account', VitrineAccount);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-account': VitrineAccount;
  }
}
