import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ReviewDraft, ReviewField } from '../../domain/catalog/reviews.js';
import type { MessageKey, Translate } from '../../i18n/messages.js';

export interface ReviewFormContext {
  readonly t: Translate;
  readonly draft: ReviewDraft;
  /** Words of what is wrong, by field. */
  readonly errors: Partial<Readonly<Record<ReviewField, string>>>;
  /** What went wrong with all of it. */
  readonly problem: string;
  readonly isSending: boolean;
  /** Whether the store knows who writes. */
  readonly isCustomer: boolean;
  readonly change: (field: ReviewField, value: string) => void;
  readonly submit: (event: SubmitEvent) => void;
  readonly cancel: () => void;
}

interface TextField {
  readonly field: Exclude<ReviewField, 'rating'>;
  readonly label: MessageKey;
  readonly help?: MessageKey;
  readonly isRequired?: boolean;
  readonly type?: 'email';
  readonly autocomplete?: AutoFill;
  readonly isLong?: boolean;
}

const STARS = [1, 2, 3, 4, 5];

/** The form that writes a review. The store decides what is right; what it says lands on the fields. */
export function renderForm(context: ReviewFormContext) {
  const { t, problem, isSending, isCustomer, submit, cancel } = context;
  return html`<form class="form" part="form" novalidate aria-label=${t('reviewWrite')} @submit=${submit}>
    ${renderRating(context)} ${renderText(context, { field: 'title', label: 'reviewTitle' })}
    ${renderText(context, { field: 'body', label: 'reviewBody', isRequired: true, isLong: true })}
    ${
      isCustomer
        ? nothing
        : html`<div class="pair">
            ${renderText(context, { field: 'authorName', label: 'reviewName', autocomplete: 'name' })}
            ${renderText(context, {
              field: 'authorEmail',
              label: 'reviewEmail',
              help: 'reviewEmailHelp',
              isRequired: true,
              type: 'email',
              autocomplete: 'email',
            })}
          </div>`
    }
    ${problem ? html`<p class="message error" part="error" role="alert">${problem}</p>` : nothing}
    <div class="actions">
      <button class="button primary" part="submit" type="submit" aria-disabled=${ifDefined(isSending || undefined)}>
        ${t(isSending ? 'reviewSending' : 'reviewSend')}
      </button>
      <button class="button plain" part="cancel" type="button" @click=${cancel}>${t('reviewCancel')}</button>
    </div>
  </form>`;
}

/** Radio buttons drawn as stars: arrow keys, names and the form's own ways come with them. */
function renderRating({ t, draft, errors, change }: ReviewFormContext) {
  const error = errors.rating;
  return html`<fieldset class="rate" part="rating" aria-describedby=${ifDefined(error && 'rating-error')}>
    <legend>${t('reviewRating')}</legend>
    <div class="choices">
      ${STARS.map(
        (rating) =>
          html`<label class="choice" ?data-on=${rating <= draft.rating}>
            <input
              type="radio"
              name="rating"
              .value=${String(rating)}
              required
              aria-invalid=${ifDefined(error && 'true')}
              .checked=${draft.rating === rating}
              @change=${() => change('rating', String(rating))}
            />
            <span class="visually-hidden">${t('starsGiven', { count: rating })}</span>
          </label>`,
      )}
    </div>
    ${renderError('rating', error)}
  </fieldset>`;
}

function renderText({ t, draft, errors, change }: ReviewFormContext, field: TextField) {
  const { field: name, label, help, isRequired = false, type, autocomplete, isLong } = field;
  const error = errors[name];
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ');
  const input = (event: Event) => change(name, (event.target as HTMLInputElement).value);
  return html`<div class="field" part="field">
    <label for=${name}>
      ${t(label)} ${isRequired ? nothing : html`<span class="muted">(${t('reviewOptional')})</span>`}
    </label>
    ${
      isLong
        ? html`<textarea
            id=${name}
            part="input"
            name=${name}
            rows="5"
            ?required=${isRequired}
            aria-invalid=${ifDefined(error && 'true')}
            aria-describedby=${ifDefined(described || undefined)}
            .value=${draft[name]}
            @input=${input}
          ></textarea>`
        : html`<input
            id=${name}
            part="input"
            name=${name}
            type=${type ?? 'text'}
            autocomplete=${autocomplete ?? 'off'}
            ?required=${isRequired}
            aria-invalid=${ifDefined(error && 'true')}
            aria-describedby=${ifDefined(described || undefined)}
            .value=${draft[name]}
            @input=${input}
          />`
    }
    ${help ? html`<p class="muted help" id="${name}-help">${t(help)}</p>` : nothing} ${renderError(name, error)}
  </div>`;
}

const renderError = (field: ReviewField, error: string | undefined) =>
  error ? html`<p class="problem" part="field-error" id="${field}-error">${error}</p>` : nothing;
