import { define } from '../../base/define.js';
import { VitrineStore } from './store.js';

define('vitrine-store', VitrineStore);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-store': VitrineStore;
  }
}
