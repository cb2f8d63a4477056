import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ConversationMessage } from '../../contract/conversation.js';
import type { ApiError } from '../../api/errors.js';
import { isStoreClosed } from '../../domain/store-closed.js';
import { dayOf, isOwn, isStuck, shownStatus, textPieces } from '../../domain/chat.js';
import type { PendingMessage } from '../../stores/chat/state.js';
import { troubleText, type ChatView } from './view.js';

interface Entry {
  readonly key: string;
  readonly day: number | null;
  readonly render: () => TemplateResult;
}

/** The conversation, day by day. */
export function renderChatMessages(view: ChatView): TemplateResult {
  const { messages, outgoing } = view.state;
  const lastOwn = outgoing.length ? undefined : messages.findLast(({ sender }) => isOwn(sender))?.id;
  const entries: readonly Entry[] = [
    ...messages.map((message) => ({
      key: message.id,
      day: dayOf(message.createdAt),
      render: () => renderMessage(view, message, message.id === lastOwn),
    })),
    ...outgoing.map((message) => ({
      key: `own ${message.key}`,
      day: dayOf(message.writtenAt),
      render: () => renderOutgoing(view, message),
    })),
  ];
  let shownDay: number | null = null;
  return html`<ol class="list" part="messages">
    ${repeat(
      entries.map((entry) => {
        const isNewDay = entry.day !== null && entry.day !== shownDay;
        shownDay = entry.day ?? shownDay;
        return { ...entry, isNewDay };
      }),
      ({ key }) => key,
      ({ day, isNewDay, render }) => html`${isNewDay && day !== null ? renderDay(view, day) : nothing}${render()}`,
    )}
  </ol>`;
}

function renderDay({ locale, now }: ChatView, day: number) {
  const distance = day - (dayOf(now) ?? day);
  const isNear = distance === 0 || distance === -1;
  const text = isNear
    ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(distance, 'day')
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day * 86_400_000);
  return html`<li class="day" part="day"><span>${text}</span></li>`;
}

function renderMessage(view: ChatView, message: ConversationMessage, isLast: boolean) {
  const isMine = isOwn(message.sender);
  return html`<li
    class="message-item ${isMine ? 'own' : 'theirs'}"
    part="message ${isMine ? 'message-own' : 'message-shop'}"
  >
    <span class="visually-hidden">${isMine ? view.t('chatFromYou') : senderName(view)}:</span>
    ${renderBody(message.body)}
    <p class="about">${renderTime(view, message.createdAt)}${isLast ? html` · ${view.t('chatSent')}` : nothing}</p>
  </li>`;
}

export const senderName = ({ t, info }: Pick<ChatView, 't' | 'info'>): string => info?.name || t('chatFromShop');

/** Text, in its own direction; only whole web addresses in it can be followed. */
function renderBody(body: string) {
  const pieces = textPieces(body).map(({ text, href }) =>
    href === undefined
      ? text
      : html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow ugc">${text}</a>`,
  );
  // Nothing between the tags but the text: `pre-line` would show the template's own line breaks too.
  return html`<p class="body" part="body" dir="auto">${pieces}</p>`;
}

function renderTime({ locale }: ChatView, time: string | number) {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return nothing;
  return html`<time datetime=${date.toISOString()}
    >${new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(date)}</time
  >`;
}

function renderOutgoing(view: ChatView, message: PendingMessage) {
  const { t } = view;
  const { key, body, writtenAt } = message;
  const status = shownStatus(message, view.state.status === 'loading');
  return html`<li
    class="message-item own"
    part="message message-own message-${status}"
    aria-busy=${status === 'sending' || status === 'checking'}
  >
    <span class="visually-hidden">${t('chatFromYou')}:</span>
    ${renderBody(body)}
    ${
      isStuck(status)
        ? html`<div class="stuck">
            <p class="problem" part="problem" role="alert">${stuckText(view, message)}</p>
            <div class="actions">
              <button class="button" part="button retry" type="button" @click=${() => view.sendAgain(key)}>
                ${t('retry')}
              </button>
              <button class="button plain" part="button discard" type="button" @click=${() => view.discard(key)}>
                ${t('chatDiscard')}
              </button>
            </div>
          </div>`
        : html`<p class="about">${renderTime(view, writtenAt)} · ${t(PROGRESS[status])}</p>`
    }
  </li>`;
}

const PROGRESS = { sending: 'chatSending', checking: 'chatChecking', sent: 'chatSent' } as const;

function stuckText(view: ChatView, { status, error }: PendingMessage): string {
  const { t, isOnline } = view;
  if (!isOnline) return t('chatOffline');
  if (status === 'unclear') return t('chatUnclear');
  return error ? `${t('chatFailed')} ${reason(view, error)}` : t('chatFailed');
}

/** Why a message was not sent, in words; what the store says to the field comes first. */
function reason(view: ChatView, error: ApiError): string {
  const { t, state } = view;
  const own = Object.values(error.fields).flat().join(' ');
  if (own) return own;
  if (error.status === 404) return t(state.hasEnded ? 'chatEnded' : 'chatUnavailable');
  if (isStoreClosed(error)) return troubleText(view, error);
  return view.errorText(error);
}

export const renderSkeleton = () =>
  html`<div class="list" aria-hidden="true">
    ${['theirs', 'own', 'theirs'].map((side) => html`<div class="message-item skeleton ${side}"></div>`)}
  </div>`;
