import { renderCounted } from '../../components/amount.js';
import { isComposing } from '../../components/keyboard.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { closeIcon } from '../../components/icons.js';
import { roomLeft } from '../../domain/chat.js';
import { renderChatMessages, renderSkeleton, senderName } from './messages.js';
import { sendIcon } from './icons.js';
import { troubleText, type ChatView } from './view.js';

/** What stands in the panel: who one talks to, what was said, and the field for what is to be said. */
export function renderPanel(view: ChatView): TemplateResult {
  const { t, close } = view;
  return html`<header class="header" part="header">
      <h2 id="heading" part="heading">${t('chatTitle', { store: senderName(view) })}</h2>
      <button class="icon-button" part="close-button" type="button" aria-label=${t('close')} @click=${close}>
        ${closeIcon}
      </button>
    </header>
    ${renderConversation(view)} ${renderTrouble(view)} ${renderEmail(view)} ${renderComposer(view)}`;
}

function renderConversation(view: ChatView) {
  const { t, state, hasMoreBelow, scrolled, toNewest } = view;
  const isEmpty = state.messages.length === 0 && state.outgoing.length === 0;
  const isLoading = isEmpty && state.status === 'loading';
  return html`<div class="conversation">
    <div
      class="scroll"
      part="conversation"
      role="region"
      tabindex="0"
      aria-label=${t('chatMessages')}
      aria-busy=${isLoading}
      @scroll=${scrolled}
    >
      ${isLoading ? renderSkeleton() : nothing}
      <div ?hidden=${!isEmpty || isLoading}>
        <slot name="greeting"><p class="greeting" part="greeting">${t('chatGreeting')}</p></slot>
      </div>
      ${isEmpty ? nothing : renderChatMessages(view)}
    </div>
    ${
      hasMoreBelow
        ? html`<button class="button below" part="button to-newest" type="button" @click=${toNewest}>
            ${t('chatToNewest')}
          </button>`
        : nothing
    }
  </div>`;
}

function renderTrouble(view: ChatView) {
  const { t, state, chat } = view;
  const { error, hasEnded } = state;
  return html`<div class="trouble" role="status">
    ${hasEnded ? html`<p class="message" part="notice">${t('chatEnded')}</p>` : nothing}
    ${
      error
        ? html`<div class="message error" part="notice error">
            <p>${troubleText(view, error)}</p>
            <button class="button" part="button" type="button" @click=${() => chat.retry()}>${t('retry')}</button>
          </div>`
        : nothing
    }
  </div>`;
}

function renderEmail(view: ChatView) {
  const { t, state, saveEmail, skipEmail } = view;
  const { email, emailError } = state;
  if (email === 'saved') return html`<p class="message email" part="email" role="status">${t('chatEmailSaved')}</p>`;
  if (email === 'none') return nothing;
  const isSaving = email === 'saving';
  const problem = emailProblem(view);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    saveEmail(String(new FormData(event.target as HTMLFormElement).get('email') ?? ''));
  };
  return html`<form class="email" part="email" novalidate aria-labelledby="email-ask" @submit=${submit}>
    <p id="email-ask">${t('chatEmailAsk')}</p>
    <label class="visually-hidden" for="email">${t('chatEmail')}</label>
    <input
      id="email"
      part="input"
      name="email"
      type="email"
      autocomplete="email"
      placeholder=${t('chatEmail')}
      aria-invalid=${ifDefined(emailError ? 'true' : undefined)}
      aria-describedby=${ifDefined(problem ? 'email-problem' : undefined)}
    />
    ${problem ? html`<p class="problem" part="problem" id="email-problem">${problem}</p>` : nothing}
    <div class="actions">
      <button class="button" part="button" type="submit" aria-disabled=${ifDefined(isSaving || undefined)}>
        ${t(isSaving ? 'chatSending' : 'chatEmailSave')}
      </button>
      <button class="button plain skip" part="button" type="button" @click=${skipEmail}>${t('chatEmailSkip')}</button>
    </div>
  </form>`;
}

function emailProblem({ t, state: { emailError }, errorText }: ChatView): string {
  if (emailError === null) return '';
  if (emailError === 'missing') return t('chatEmailNeeded');
  return emailError.fields['email']?.join(' ') || errorText(emailError);
}

function renderComposer(view: ChatView) {
  const { t, state, complaint, write, submit } = view;
  const left = roomLeft(state.draft);
  const isTooLong = left !== null && left < 0;
  const problem = isTooLong ? t('chatTooLong', { count: -left }) : complaint;
  const described = [left !== null && 'room', problem && 'draft-problem'].filter(Boolean).join(' ');
  // A password manager or another helper may have filled it in without an `input`.
  const take = (field: HTMLTextAreaElement | null) => {
    if (field && field.value !== state.draft) write(field.value);
  };
  const press = (event: KeyboardEvent) => {
    // An input method takes its own Enter.
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    event.preventDefault();
    take(event.target as HTMLTextAreaElement);
    submit();
  };
  return html`<form
    class="composer"
    part="composer"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      take((event.currentTarget as HTMLFormElement).querySelector('textarea'));
      submit();
    }}
  >
    ${renderTopic(view)}
    <label class="visually-hidden" for="draft">${t('chatMessage')}</label>
    <div class="line">
      <textarea
        id="draft"
        part="input"
        name="message"
        rows="1"
        dir=${ifDefined(state.draft ? 'auto' : undefined)}
        enterkeyhint="send"
        autocomplete="off"
        placeholder=${t('chatMessage')}
        aria-invalid=${ifDefined(problem ? 'true' : undefined)}
        aria-describedby=${ifDefined(described || undefined)}
        .value=${live(state.draft)}
        @input=${(event: InputEvent) => write((event.target as HTMLTextAreaElement).value)}
        @change=${(event: Event) => take(event.target as HTMLTextAreaElement)}
        @keydown=${press}
      ></textarea>
      <button class="button primary send" part="send-button" type="submit" aria-label=${t('chatSend')}>
        ${sendIcon}
      </button>
    </div>
    <p class="problem" part="problem" id="draft-problem" .textContent=${problem}></p>
    ${
      left !== null && !isTooLong
        ? html`<p class="room" part="counter" id="room">${renderCounted(t('chatCharactersLeft', { count: left }))}</p>`
        : nothing
    }
  </form>`;
}

function renderTopic({ t, topic, dropTopic }: ChatView) {
  if (!topic) return nothing;
  const { kind, ...parameters } = topic;
  const subject = t(kind === 'product' ? 'chatAboutProduct' : 'chatAboutOrder', parameters);
  return html`<p class="topic" part="topic">
    <span>${subject}</span>
    <button
      class="icon-button"
      part="topic-drop"
      type="button"
      aria-label=${t('chatAboutDrop', { subject })}
      @click=${dropTopic}
    >
      ${closeIcon}
    </button>
  </p>`;
}
