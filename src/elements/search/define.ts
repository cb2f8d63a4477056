import { define } from '../../base/define.js';
import { VitrineSearch } from './search.js';

define('vitrine-search', VitrineSearch);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-search': VitrineSearch;
  }
}
