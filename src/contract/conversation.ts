/** The body of `POST /conversations`. */
export interface ConversationRequest {
  /** What it is about, for the seller's inbox. */
  readonly subject?: string;
  /** Posted at once; plain text of at most 4000 characters. */
  readonly initialMessage?: string;
}

/** `POST /conversations`. */
export interface Conversation {
  readonly id: string;
  readonly subject?: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** `GET /conversations/current`; 404 where the visitor has none that is open. */
export interface CurrentConversation {
  readonly id: string;
  readonly subject?: string | null;
  /** Messages of the seller since the visitor last listed them. */
  readonly unreadCount: number;
  /** ISO 8601; `null` for none. */
  readonly lastMessageAt?: string | null;
}

/** `POST /conversations/{conversationId}/email`. */
export interface ConversationEmail {
  readonly id: string;
  readonly email: string;
}

/** `GET` (oldest first) and `POST /conversations/{conversationId}/messages`. */
export interface ConversationMessage {
  readonly id: string;
  readonly sender: 'visitor' | 'seller' | (string & {});
  /** Plain text. */
  readonly body: string;
  /** ISO 8601. */
  readonly createdAt: string;
}
