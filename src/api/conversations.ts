import { malformed } from './check.js';
import type {
  Conversation,
  ConversationMessage,
  ConversationRequest,
  CurrentConversation,
} from '../contract/conversation.js';
import type { Envelope } from '../contract/response.js';
import { isApiError } from './errors.js';
import { isRecord, type Transport } from './transport.js';

const isIdentified = (value: unknown): value is Record<string, unknown> & { id: string } =>
  isRecord(value) && typeof value['id'] === 'string' && value['id'] !== '';

const isMessage = (value: unknown): value is ConversationMessage =>
  isIdentified(value) && typeof value['sender'] === 'string' && typeof value['body'] === 'string';

/**
 * What a visitor and the store write to each other. A conversation belongs to the cart token that began it, which each
 * call takes, for it may be older than the current cart's. Contract: `/conversations`.
 */
export const conversationsApi = (transport: Transport) => {
  const path = (id: string, below: 'email' | 'messages') => `/conversations/${encodeURIComponent(id)}/${below}`;
  return {
    /** Begins one, with its first message. Never sent twice from here. */
    async begin(token: string, body: ConversationRequest): Promise<Conversation> {
      const { data } = await transport<Envelope<unknown>>('POST', '/conversations', { body, cart: token });
      return isIdentified(data) ? (data as unknown as Conversation) : malformed();
    },

    /** The visitor's latest open conversation; `null` where there is none. */
    async current(token: string, signal?: AbortSignal): Promise<CurrentConversation | null> {
      try {
        const { data } = await transport<Envelope<unknown>>('GET', '/conversations/current', { cart: token, signal });
        if (!isIdentified(data)) return malformed();
        const unreadCount = Number.isInteger(data['unreadCount']) ? Math.max(0, data['unreadCount'] as number) : 0;
        return { ...(data as unknown as CurrentConversation), unreadCount };
      } catch (error) {
        if (isApiError(error) && error.status === 404) return null;
        throw error;
      }
    },

    /** Oldest first. The store takes what it lists here as read. */
    async messages(token: string, id: string, signal?: AbortSignal): Promise<readonly ConversationMessage[]> {
      const { data } = await transport<Envelope<unknown>>('GET', path(id, 'messages'), { cart: token, signal });
      return Array.isArray(data) ? data.filter(isMessage) : malformed();
    },

    /** Never sent twice from here. */
    async say(token: string, id: string, text: string): Promise<ConversationMessage> {
      const request = { body: { body: text }, cart: token };
      const { data } = await transport<Envelope<unknown>>('POST', path(id, 'messages'), request);
      return isMessage(data) ? data : malformed();
    },

    /** Where answers go while the visitor is away. */
    async saveEmail(token: string, id: string, email: string): Promise<void> {
      await transport<Envelope<unknown>>('POST', path(id, 'email'), { body: { email }, cart: token });
    },
  };
};

export type ConversationsApi = ReturnType<typeof conversationsApi>;
