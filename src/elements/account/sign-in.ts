import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { renderCounted } from '../../components/amount.js';
import { renderTextField } from '../../components/field.js';
import type { ApiError } from '../../api/errors.js';
import { isolated } from '../../i18n/format.js';
import type { Translate } from '../../i18n/messages.js';
import type { SignIn } from '../../stores/account/sign-in.js';
import type { SignInState } from '../../stores/account/sign-in-state.js';

export interface SignInContext {
  readonly t: Translate;
  readonly state: SignInState;
  readonly signIn: SignIn;
  readonly email: string;
  /** The e-mail of whoever is signed in already; empty for nobody. */
  readonly signedInAs: string;
  /** What is wrong with the address that was typed. */
  readonly fault: string;
  readonly errorText: (error: ApiError) => string;
  readonly change: (email: string) => void;
  readonly submit: (event: SubmitEvent) => void;
}

/** The way in: an address, then a look into the mail. */
export function renderSignIn(context: SignInContext): TemplateResult {
  const { t, state, signIn } = context;
  switch (state.step) {
    case 'ask':
      return renderAsk(context);
    case 'sent':
      return renderSent(context);
    case 'confirm':
    case 'opening':
      return renderLink(context);
    case 'unanswered':
      return frame(
        t('signIn'),
        html`<p class="message error" part="error" role="alert">${t('linkUnanswered')}</p>
          <p class="actions">
            <button class="button primary" part="button" type="button" @click=${signIn.retry}>${t('retry')}</button>
          </p>`,
      );
  }
}

/** A link that led here: it is opened, or asked about first, in one region that screen readers know. */
function renderLink({ t, state: { step, email }, signIn, signedInAs }: SignInContext): TemplateResult {
  const question = email ? t('linkAsk', { email: isolated(email) }) : t('linkAskUnnamed');
  const isAsked = step === 'confirm';
  return frame(
    t('signIn'),
    html`<p role="status">${isAsked ? question : t('signInOpening')}</p>
      ${
        isAsked
          ? html`${signedInAs ? html`<p>${t('signedInAs', { email: isolated(signedInAs) })}</p>` : nothing}
              <p class="muted">${t('linkAskHint')}</p>
              <div class="actions">
                <button class="button primary" part="button" type="button" @click=${() => void signIn.confirm()}>
                  ${t('signIn')}
                </button>
                <button class="button plain" part="button" type="button" @click=${() => signIn.decline()}>
                  ${t('linkDecline')}
                </button>
              </div>`
          : html`<div class="skeleton field-skeleton" aria-hidden="true"></div>`
      }`,
  );
}

const frame = (title: string, content: unknown): TemplateResult =>
  html`<section class="sign-in" part="sign-in" aria-labelledby="heading">
    <h2 id="heading" class="title" part="heading" tabindex="-1">${title}</h2>
    ${content}
  </section>`;

function renderAsk({ t, state, email, fault, errorText, change, submit }: SignInContext): TemplateResult {
  const { note, error, isSending } = state;
  return frame(
    t('signIn'),
    html`${note ? html`<p class="message" part="note" role="status">${t(note)}</p>` : nothing}
      <p class="hint">${t('signInHint')}</p>
      <form class="form" part="form" novalidate @submit=${submit}>
        ${renderTextField({
          id: 'email',
          label: t('fieldEmail'),
          value: email,
          error: fault,
          type: 'email',
          autocomplete: 'email',
          isRequired: true,
          change,
        })}
        ${error ? html`<p class="message error" part="error" role="alert">${errorText(error)}</p>` : nothing}
        <button
          class="button primary wide"
          part="submit"
          type="submit"
          aria-disabled=${ifDefined(isSending || undefined)}
        >
          ${t(isSending ? 'signInSending' : 'signInSend')}
        </button>
      </form>`,
  );
}

function renderSent({ t, state, signIn, errorText }: SignInContext): TemplateResult {
  const { email, minutes, wait, isSending, isResent, error } = state;
  return frame(
    t('signInLook'),
    html`<p>${t('signInSent', { email: isolated(email), count: minutes })}</p>
      <p>${t('signInWaiting')}</p>
      <p class="muted">${t('signInSpam')}</p>
      <p class="visually-hidden" role="status">${isResent ? t('signInResent') : ''}</p>
      ${error ? html`<p class="message error" part="error" role="alert">${errorText(error)}</p>` : nothing}
      <div class="actions">
        <button
          class="button resend"
          part="button"
          type="button"
          aria-disabled=${ifDefined(wait > 0 || isSending || undefined)}
          aria-describedby=${ifDefined(wait > 0 ? 'wait' : undefined)}
          @click=${() => void signIn.resend()}
        >
          ${t(isSending ? 'signInSending' : 'signInResend')}
        </button>
        <button class="button plain other" part="button" type="button" @click=${() => signIn.startOver()}>
          ${t('signInOther')}
        </button>
      </div>
      <p class="muted wait" id="wait">${wait > 0 ? renderCounted(t('signInResendIn', { count: wait })) : nothing}</p>`,
  );
}
