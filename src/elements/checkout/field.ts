import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { describedBy, renderField, renderFieldError, renderTextField } from '../../components/field.js';
import type { FieldPath } from '../../domain/checkout/form.js';
import { isOrderSent } from '../../domain/checkout/phases.js';
import { isLeftOut } from '../../stores/checkout/state.js';
import { errorWords, fieldId, labelOf, type CheckoutView } from './view.js';

export interface FieldOptions {
  readonly path: FieldPath;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly required?: boolean;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete?: string;
  readonly hint?: string;
  /** How much of the row it takes: all of it, or half. */
  readonly half?: boolean;
}

const frameOf = (view: CheckoutView, { path, required, hint, half }: FieldOptions) => {
  const error = view.state.errors[path];
  const label = labelOf(view, path);
  return {
    id: fieldId(path),
    label: required ? label : view.t('fieldOptional', { label }),
    error: error && errorWords(view, error),
    isInvalid: error && !isLeftOut(error),
    hint,
    isHalf: half,
  };
};

export const textField = (view: CheckoutView, options: FieldOptions): TemplateResult =>
  renderTextField({
    ...frameOf(view, options),
    name: options.path,
    value: options.value,
    type: options.type ?? 'text',
    autocomplete: options.autocomplete as AutoFill | undefined,
    isRequired: options.required ?? false,
    isReadOnly: isOrderSent(view.state.phase),
    enterKeyHint: 'next',
    change: options.change,
    leave: () => view.store.leave(options.path),
  });

export function selectField(
  view: CheckoutView,
  options: FieldOptions & { readonly choices: readonly { readonly code: string; readonly name: string }[] },
): TemplateResult {
  const { path, value, change, required = false, autocomplete, choices } = options;
  const frame = frameOf(view, options);
  const take = (event: Event) => change((event.target as HTMLSelectElement).value);
  return renderField(
    frame,
    html`<div class="select">
      <select
        id=${fieldId(path)}
        part="input"
        name=${path}
        autocomplete=${ifDefined(autocomplete as 'on' | undefined)}
        ?required=${required}
        ?disabled=${isOrderSent(view.state.phase)}
        aria-invalid=${frame.isInvalid ? 'true' : 'false'}
        aria-describedby=${ifDefined(describedBy(frame))}
        @input=${take}
        @change=${(event: Event) => {
          take(event);
          view.store.leave(path);
        }}
      >
        <option value="" .selected=${value === ''}>${view.t('fieldChoose')}</option>
        ${choices.map(({ code, name }) => html`<option value=${code} .selected=${code === value}>${name}</option>`)}
      </select>
    </div>`,
  );
}

export function checkbox(
  view: CheckoutView,
  path: FieldPath,
  checked: boolean,
  label: unknown,
  change: (checked: boolean) => void,
): TemplateResult {
  const error = view.state.errors[path];
  return html`<div class="check">
    <label>
      <input
        id=${fieldId(path)}
        type="checkbox"
        .checked=${checked}
        aria-disabled=${isOrderSent(view.state.phase) ? 'true' : 'false'}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${ifDefined(error && `${fieldId(path)}-error`)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    ${error ? renderFieldError(fieldId(path), errorWords(view, error)) : nothing}
  </div>`;
}
