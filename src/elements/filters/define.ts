import { define } from '../../base/define.js';
import { VitrineFilters } from './filters.js';

define('vitrine-filters', VitrineFilters);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-filters': VitrineFilters;
  }
}
