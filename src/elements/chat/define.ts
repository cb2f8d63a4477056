import { define } from '../../base/define.js';
import { VitrineChat } from './chat.js';

define('vitrine-chat', VitrineChat);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-chat': VitrineChat;
  }
}
