import type { Shop } from '../stores/shop.js';
import { createBrowserTabs } from '../platform/tabs.js';
import { chatOf, type ChatStore } from '../stores/chat/chat.js';

/** The conversation of a shop, in step with the browser's other tabs. */
export const browserChat = (shop: Shop): ChatStore =>
  chatOf(shop, shop.options.platform ?? createBrowserTabs(shop.platform));
