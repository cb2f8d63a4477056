import type { Shop } from '../stores/shop.js';
import { keepEssentials } from '../platform/essential-storage.js';
import { createBrowserTabs } from '../platform/tabs.js';
import { createChatStore, type ChatStore } from '../stores/chat/chat.js';
import { notifyOfLoss } from '../stores/shared/loss-notice.js';
import { onAbort } from '../stores/shared/on-abort.js';
import { storageKey } from '../stores/shared/storage-keys.js';

function createBrowserChat(shop: Shop): ChatStore {
  const { options, platform, notices, signal } = shop;
  const isLost = keepEssentials(platform.storage);
  const chat = createChatStore(shop, options.platform ?? createBrowserTabs(platform));
  onAbort(
    signal,
    chat.$state.subscribe(({ conversationId }) => {
      if (conversationId !== null && isLost(storageKey(options.storeKey, 'chat'))) notifyOfLoss(notices);
    }),
  );
  return chat;
}

/** The conversation of a shop: one, however many elements show it, in step with the browser's other tabs. */
export const browserChat = (shop: Shop): ChatStore => shop.part(createBrowserChat);
