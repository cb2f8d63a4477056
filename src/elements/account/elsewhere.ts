import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ApiError } from '../../api/errors.js';
import { agoText, isolated } from '../../i18n/format.js';
import type { Translate } from '../../i18n/messages.js';
import type { ElsewhereState } from '../../stores/account/sign-in-state.js';

export interface ElsewhereContext {
  readonly t: Translate;
  readonly locale: string;
  readonly elsewhere: ElsewhereState;
  /** ms since the epoch. */
  readonly now: number;
  readonly errorText: (error: ApiError) => string;
  readonly confirm: () => void;
  readonly decline: () => void;
}

/** What else waits for the link that was opened here: whoever opened it says whether that is theirs. */
export function renderElsewhere({ t, locale, elsewhere, now, errorText, ...act }: ElsewhereContext): TemplateResult {
  const { status, askedAt, device, error } = elsewhere;
  if (status === 'done') {
    return html`<p class="message confirmed" part="note" role="status" tabindex="-1">${t('elsewhereDone')}</p>`;
  }
  const isBusy = status === 'busy';
  return html`<section class="message elsewhere" part="elsewhere" aria-labelledby="elsewhere">
    <h3 id="elsewhere" tabindex="-1">${t('elsewhereAsk')}</h3>
    <p>
      ${device ? isolated(device) : t('elsewhereUnknown')} ·
      <time datetime=${askedAt}>${agoText(askedAt, now, locale)}</time>
    </p>
    <p class="muted">${t('elsewhereHint')}</p>
    ${error ? html`<p class="error" part="error" role="alert">${errorText(error)}</p>` : nothing}
    <div class="actions">
      <button
        class="button"
        part="button"
        type="button"
        aria-disabled=${ifDefined(isBusy || undefined)}
        @click=${act.confirm}
      >
        ${t(isBusy ? 'signInOpening' : 'elsewhereConfirm')}
      </button>
      <button class="button plain" part="button" type="button" @click=${act.decline}>${t('elsewhereDecline')}</button>
    </div>
  </section>`;
}
