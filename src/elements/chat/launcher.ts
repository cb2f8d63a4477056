import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { renderAmount } from '../../components/amount.js';
import { isUnsent } from '../../domain/chat.js';
import type { Translate } from '../../i18n/messages.js';
import type { ChatState } from '../../stores/chat/state.js';
import { bubbleIcon } from './icons.js';
import { senderName } from './messages.js';
import type { ChatView } from './view.js';

export interface LauncherContext {
  /** Whether something stands at the window's lower edge already. */
  readonly isRaised: boolean;
  readonly isOpen: boolean;
  readonly open: () => void;
}

/** The button that opens the panel, with what there is to look at. */
export function renderLauncher(t: Translate, state: ChatState, { isRaised, isOpen, open }: LauncherContext) {
  const { unread } = state;
  const isUnsentLeft = unread === 0 && state.outgoing.some(isUnsent);
  const name = isUnsentLeft ? `${t('chat')}: ${t('chatFailed')}` : t('chat');
  return html`<button
    class="launcher ${isRaised ? 'raised' : ''}"
    part="launcher"
    type="button"
    aria-haspopup="dialog"
    aria-expanded=${isOpen}
    aria-label=${unread > 0 ? t('chatUnread', { count: unread }) : name}
    ?hidden=${isOpen}
    @click=${open}
  >
    <slot name="launcher">${bubbleIcon}</slot>
    <span class="count" part="count" ?hidden=${unread === 0 && !isUnsentLeft}
      >${renderAmount(isUnsentLeft ? '!' : unread)}</span
    >
  </button>`;
}

/** New messages, for screen readers: outside the panel, so that it is there before there is something to say. */
export function renderNews(view: Pick<ChatView, 't' | 'info'>, { news }: ChatState) {
  const sender = senderName(view);
  return html`<ul
    class="visually-hidden news"
    aria-live="polite"
    aria-label=${ifDefined(view.t('chatMessages') || undefined)}
  >
    ${repeat(
      news,
      ({ id }) => id,
      ({ body }) => html`<li>${sender}: ${body}</li>`,
    )}
  </ul>`;
}
