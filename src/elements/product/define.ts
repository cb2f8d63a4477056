import { define } from '../../base/define.js';
import { VitrineGallery } from './gallery.js';
import { VitrineProduct } from './product.js';

define('vitrine-gallery', VitrineGallery);
define('vitrine-product', VitrineProduct);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-product': VitrineProduct;
  }
}
