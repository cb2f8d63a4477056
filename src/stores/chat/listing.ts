import type { ConversationMessage } from '../../contract/conversation.js';
import { findArrived, isOwn, mergeMessages } from '../../domain/chat.js';
import { createChatNews } from './news.js';
import type { ChatHolder, SentMessage } from './state.js';

export interface ChatListingOptions {
  readonly holder: ChatHolder;
  /** The store has taken a message. */
  readonly sent: (message: SentMessage) => void;
  readonly askForEmail: () => void;
  /** Lets other tabs ask the store. */
  readonly notifyTabs: () => void;
}

/** Takes over what the store has of a conversation, and tells what is new in it. */
export function createChatListing({ holder, sent, askForEmail, notifyTabs }: ChatListingOptions) {
  const { get, patch } = holder;
  const news = createChatNews();

  /** Another tab may have begun a conversation, or another one. */
  const enter = (id: string) => {
    if (id === get().conversationId) return;
    news.startOver();
    patch({ conversationId: id, messages: [], news: [], hasEnded: false });
  };

  return {
    ...{ news, enter },

    take(id: string, listed: readonly ConversationMessage[]): void {
      enter(id);
      const before = get();
      const messages = mergeMessages(before.messages, listed);
      const arrived = findArrived(before.outgoing, listed);
      const { fresh, news: unannounced } = news.take(messages, before.unread);
      patch({
        status: 'ready',
        messages,
        unread: 0,
        ...(unannounced.length > 0 && { news: unannounced }),
        outgoing: before.outgoing.filter(({ key }) => !arrived.has(key)),
      });
      if (messages.some(({ sender }) => isOwn(sender))) askForEmail();
      // Their count still has what the store takes as read now.
      if (fresh.length > 0) notifyTabs();
      for (const { key, status } of before.outgoing) {
        const there = arrived.get(key);
        if (there !== undefined && status !== 'sent') sent({ isFirst: there === listed[0]?.id });
      }
    },
  };
}
