import { define } from '../../base/define.js';
import { VitrineCategories } from './categories.js';

define('vitrine-categories', VitrineCategories);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-categories': VitrineCategories;
  }
}
