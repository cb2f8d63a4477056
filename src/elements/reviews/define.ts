import { define } from '../../base/define.js';
import { VitrineReviews } from './reviews.js';

define('vitrine-reviews', VitrineReviews);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-reviews': VitrineReviews;
  }
}
