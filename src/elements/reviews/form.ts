import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { describedBy, renderField, renderFieldError, renderTextField, type TextField } from '../../components/field.js';
import { MOST_STARS } from '../../domain/catalog/price.js';
import type { ReviewDraft, ReviewField } from '../../domain/catalog/reviews.js';
import type { MessageKey, Translate } from '../../i18n/messages.js';
import { range } from '../../domain/range.js';

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

interface ReviewTextField extends Pick<TextField, 'type' | 'autocomplete' | 'isRequired' | 'isProse'> {
  readonly field: Exclude<ReviewField, 'rating'>;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
}

const STARS = range(MOST_STARS).map((index) => index + 1);

/** The form that writes a review. The store decides what is right; what it says lands on the fields. */
export function renderForm(context: ReviewFormContext) {
  const { t, problem, isSending, isCustomer, submit, cancel } = context;
  return html`<form class="form" part="form" novalidate aria-label=${t('reviewWrite')} @submit=${submit}>
    ${renderRating(context)}
    ${renderText(context, { field: 'title', label: 'reviewTitle', isProse: true, autocomplete: 'off' })}
    ${renderBody(context)}
    ${
      isCustomer
        ? nothing
        : html`<div class="pair">
            ${renderText(context, { field: 'authorName', label: 'reviewName', autocomplete: 'name' })}
            ${renderText(context, {
              field: 'authorEmail',
              label: 'reviewEmail',
              hint: 'reviewEmailHelp',
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
    ${renderFieldError('rating', error)}
  </fieldset>`;
}

function frameOf({ t, draft, errors, change }: ReviewFormContext, field: ReviewTextField) {
  const { field: id, label, hint, isRequired = false } = field;
  return {
    id,
    isRequired,
    label: isRequired ? t(label) : renderOptional(t, t(label)),
    value: draft[id],
    error: errors[id],
    hint: hint && t(hint),
    change: (value: string) => change(id, value),
  };
}

/** What marks the field as optional is quieter than its name. */
function renderOptional(t: Translate, label: string) {
  const [before, after] = t('fieldOptional', { label: '\n' }).split('\n');
  return html`${before}${label}<span class="muted">${after}</span>`;
}

const renderText = (context: ReviewFormContext, field: ReviewTextField) =>
  renderTextField({ ...field, ...frameOf(context, field) });

/** The review itself, in several lines. */
function renderBody(context: ReviewFormContext) {
  const { change, ...frame } = frameOf(context, { field: 'body', label: 'reviewBody', isRequired: true });
  const take = (event: Event) => change((event.target as HTMLTextAreaElement).value);
  return renderField(
    frame,
    html`<textarea
      id="body"
      part="input"
      name="body"
      rows="5"
      required
      aria-invalid=${frame.error ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(frame))}
      .value=${frame.value}
      @input=${take}
      @change=${take}
    ></textarea>`,
  );
}
