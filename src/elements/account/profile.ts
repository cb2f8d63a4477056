import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Customer } from '../../contract/customer.js';
import type { ApiError } from '../../api/errors.js';
import type { ProfileField, ProfileForm } from '../../domain/account/account.js';
import type { Translate } from '../../i18n/messages.js';
import type { AsyncStatus } from '../../stores/account/account.js';
import type { Load } from '../../stores/shared/load.js';
import { renderTextField } from '../../components/field.js';
import { renderAddress } from '../../components/order-content.js';

export interface ProfileContext {
  readonly t: Translate;
  readonly locale: string;
  readonly profile: Load<Customer>;
  readonly form: ProfileForm;
  readonly saving: AsyncStatus;
  readonly errorText: (error: ApiError) => string;
  readonly change: (change: Partial<ProfileForm>) => void;
  readonly submit: (event: SubmitEvent) => void;
  readonly retry: () => void;
}

/** Name, phone and preference, and below them the address that the store keeps. */
export function renderProfile(context: ProfileContext): TemplateResult {
  const { t, locale, profile, errorText, retry } = context;
  return html`<section class="profile" part="profile" aria-labelledby="profile">
    <h3 id="profile" tabindex="-1">${t('profile')}</h3>
    ${
      profile.value
        ? html`${renderForm(context)} ${renderSavedAddress(t, locale, profile.value)}`
        : profile.status === 'failed'
          ? html`<div class="message error" part="error" role="alert">
              <p>${errorText(profile.error)}</p>
              <button class="button" part="button" type="button" @click=${retry}>${t('retry')}</button>
            </div>`
          : html`<div class="form" aria-hidden="true">
              ${[1, 2, 3].map(() => html`<div class="skeleton field-skeleton"></div>`)}
            </div>`
    }
  </section>`;
}

/** The field that the store complains about, in its words; all else is said below the form. */
const complaint = (saving: AsyncStatus, field: ProfileField): string =>
  saving.status === 'failed' ? (saving.error.fields[field]?.join(' ') ?? '') : '';

function renderForm({ t, form, saving, errorText, change, submit }: ProfileContext): TemplateResult {
  const field = (name: 'firstName' | 'lastName' | 'phone') => ({
    id: name,
    value: form[name],
    error: complaint(saving, name),
    change: (value: string) => change({ [name]: value }),
  });
  const isBusy = saving.status === 'busy';
  return html`<form class="form" part="form" novalidate aria-labelledby="profile" @submit=${submit}>
    <div class="pair">
      ${renderTextField({ ...field('firstName'), label: t('fieldFirstName'), autocomplete: 'given-name', autocapitalize: 'words' })}
      ${renderTextField({ ...field('lastName'), label: t('fieldLastName'), autocomplete: 'family-name', autocapitalize: 'words' })}
    </div>
    ${renderTextField({
      ...field('phone'),
      label: t('fieldPhone'),
      type: 'tel',
      autocomplete: 'tel',
      hint: t('phoneHint'),
    })}
    <label class="check">
      <input
        type="checkbox"
        name="marketingOptIn"
        .checked=${form.marketingOptIn}
        @change=${(event: Event) => change({ marketingOptIn: (event.target as HTMLInputElement).checked })}
      />
      <span>${t('marketingOptIn')}</span>
    </label>
    ${renderProblem(t, saving, errorText)}
    <div class="actions">
      <button class="button" part="submit" type="submit" aria-disabled=${ifDefined(isBusy || undefined)}>
        ${t(isBusy ? 'profileSaving' : 'profileSave')}
      </button>
      <p class="muted saved" role="status">${saving.status === 'done' ? t('profileSaved') : nothing}</p>
    </div>
  </form>`;
}

function renderProblem(t: Translate, saving: AsyncStatus, errorText: ProfileContext['errorText']) {
  if (saving.status !== 'failed') return nothing;
  const { error } = saving;
  if (complaint(saving, 'firstName') || complaint(saving, 'lastName') || complaint(saving, 'phone')) return nothing;
  return html`<p class="message error" part="error" role="alert">
    ${error.ambiguous ? t('profileUnclear') : errorText(error)}
  </p>`;
}

const renderSavedAddress = (t: Translate, locale: string, { defaultAddress }: Customer): TemplateResult =>
  html`<div class="saved-address">
    <h3>${t('addressSaved')}</h3>
    ${
      defaultAddress
        ? html`${renderAddress(defaultAddress, locale)}
            <p class="muted">${t('addressSavedHint')}</p>`
        : html`<p class="muted">${t('addressSavedNone')}</p>`
    }
  </div>`;
