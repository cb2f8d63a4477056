import { define } from '../../base/define.js';
import '../notices/define.js';
import { VitrineOutlet } from './outlet.js';

define('vitrine-outlet', VitrineOutlet);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-outlet': VitrineOutlet;
  }
}
