import type { ConversationsApi } from '../../api/conversations.js';
import { toApiError } from '../../api/errors.js';
import { isEmail } from '../../domain/checkout/email.js';
import type { ChatHolder } from './state.js';
import type { Visitor } from '../orders/visitor.js';
import type { ChatStorage } from './storage.js';

export interface ChatEmailOptions {
  readonly api: Pick<ConversationsApi, 'saveEmail'>;
  readonly storage: ChatStorage;
  readonly holder: ChatHolder;
  readonly signal: AbortSignal;
  readonly visitor: Visitor;
  /** The store no longer has the conversation. */
  readonly ended: (conversationId: string) => void;
}

export type ChatEmail = ReturnType<typeof createChatEmail>;

/** The address that answers go to while the visitor is away. */
export function createChatEmail({ api, storage, holder, signal, visitor, ended }: ChatEmailOptions) {
  const { get, patch } = holder;
  return {
    /** The visitor is asked for one once something was said, until there is an answer. */
    ask(): void {
      if (get().email === 'none' && storage.recall()?.isEmailSettled === false) patch({ email: 'ask' });
    },

    async save(text: string): Promise<void> {
      const known = storage.recall();
      if (get().email !== 'ask' || !known || known.id === null) return;
      if (!isEmail(text)) return patch({ emailError: 'missing' });
      patch({ email: 'saving', emailError: null });
      const isSame = visitor.watch();
      try {
        await api.saveEmail(known.token, known.id, text.trim());
        if (!isSame()) return;
        storage.keep({ ...known, isEmailSettled: true });
        patch({ email: 'saved' });
      } catch (thrown) {
        const error = toApiError(thrown);
        if (signal.aborted || !isSame()) return;
        if (error.status === 404) ended(known.id);
        else patch({ email: 'ask', emailError: error });
      }
    },

    skip(): void {
      const known = storage.recall();
      if (known) storage.keep({ ...known, isEmailSettled: true });
      patch({ email: 'none', emailError: null });
    },
  };
}
