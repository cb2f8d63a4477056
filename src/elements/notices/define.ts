import { define } from '../../base/define.js';
import { VitrineNotices } from './notices.js';

define('vitrine-notices', VitrineNotices);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-notices': VitrineNotices;
  }
}
