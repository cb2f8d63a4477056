import type { StoreInfo } from '../../contract/store.js';
import type { ApiError } from '../../api/errors.js';
import type { Translate } from '../../i18n/messages.js';
import type { ChatStore } from '../../stores/chat/chat.js';
import type { ChatState } from '../../stores/chat/state.js';
import type { ChatTopic } from '../../stores/chat/topic.js';
import { isStorePaused } from '../../domain/store-paused.js';

/** What the parts of the panel are rendered from. */
export interface ChatView {
  readonly t: Translate;
  readonly locale: string;
  readonly info: StoreInfo | undefined;
  readonly chat: ChatStore;
  readonly state: ChatState;
  readonly topic: ChatTopic | null;
  /** ms since the epoch. */
  readonly now: number;
  readonly isOnline: boolean;
  /** What is wrong with what stands in the field. */
  readonly complaint: string;
  /** Whether newer messages stand below what is seen. */
  readonly hasMoreBelow: boolean;
  readonly errorText: (error: ApiError) => string;
  readonly close: () => void;
  readonly write: (text: string) => void;
  readonly submit: () => void;
  readonly sendAgain: (key: string) => void;
  readonly discard: (key: string) => void;
  readonly dropTopic: () => void;
  readonly saveEmail: (email: string) => void;
  readonly skipEmail: () => void;
  readonly scrolled: () => void;
  readonly toNewest: () => void;
}

/** What the visitor is told of a failure of the conversation as a whole. */
export function troubleText({ t }: Pick<ChatView, 't'>, error: ApiError): string {
  if (isStorePaused(error)) return t('chatPaused');
  if (error.kind === 'refused') return t('chatUnavailable');
  return t('chatReconnecting');
}
