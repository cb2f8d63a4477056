import type { Polling } from './polling.js';
import type { SentMessage } from './state.js';

/** The elements of a page that follow the conversation, and those in which the visitor looks at it. */
export function createChatAudience(polling: () => Polling) {
  const listeners = new Set<(message: SentMessage) => void>();
  let lookers = 0;
  return {
    isLooking: (): boolean => lookers > 0,

    /** The page is notified of each message once, however many elements there are. */
    notify(message: SentMessage): void {
      const [listener] = listeners;
      listener?.(message);
    },

    /**
     * Follows the conversation for an element, until the answered function is called. The first element that does is
     * notified of each message that the store has taken.
     */
    attach(listener: (message: SentMessage) => void): () => void {
      listeners.add(listener);
      polling().start();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) polling().stop();
      };
    },

    /** The visitor looks at the conversation, until the answered function is called; `left` is called then. */
    look(left: () => void): () => void {
      lookers++;
      polling().now();
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        lookers--;
        left();
      };
    },
  };
}
