import { define } from '../../base/define.js';
import { VitrineProductGrid } from './product-grid.js';

define('vitrine-product-grid', VitrineProductGrid);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-product-grid': VitrineProductGrid;
  }
}
