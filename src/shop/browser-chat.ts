import type { Shop } from '../stores/shop.js';
import { createBrowserTabs } from '../platform/tabs.js';
import { createChatStore, type ChatStore } from '../stores/chat/chat.js';

const createBrowserChat = (shop: Shop): ChatStore =>
  createChatStore(shop, shop.options.platform ?? createBrowserTabs(shop.platform));

/** The conversation of a shop: one, however many elements show it, in step with the browser's other tabs. */
export const browserChat = (shop: Shop): ChatStore => shop.part(createBrowserChat);
