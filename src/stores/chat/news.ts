import type { ConversationMessage } from '../../contract/conversation.js';
import { isOwn } from '../../domain/chat.js';

export type ChatNews = ReturnType<typeof createChatNews>;

/** Tells which of the seller's messages are news to the visitor. */
export function createChatNews() {
  const known = new Set<string>();
  /** Whether everything that comes from now on is new. */
  let isUpToDate = false;
  return {
    /** The conversation is another one. */
    startOver(): void {
      known.clear();
      isUpToDate = false;
    },

    /** The visitor has just begun the conversation: nothing in it was read before. */
    startFresh(): void {
      isUpToDate = true;
    },

    /** The seller's messages that were not listed before; `news` is without those that were read on an earlier page. */
    take(messages: readonly ConversationMessage[], unread: number) {
      const fresh = messages.filter(({ sender, id }) => !isOwn(sender) && !known.has(id));
      const news = isUpToDate ? fresh : fresh.slice(Math.max(0, fresh.length - unread));
      isUpToDate = true;
      for (const { id } of fresh) known.add(id);
      return { fresh, news };
    },
  };
}
