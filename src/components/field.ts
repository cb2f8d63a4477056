import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { createEvent } from '../dom/native-events.js';

/** What stands around the control of a field. */
export interface FieldFrame {
  /** Of the control; names the texts that describe it. */
  readonly id: string;
  readonly label: unknown;
  /** What is wrong with it, in words; stands in the hint's place. */
  readonly error?: string | undefined;
  /** Whether what is wrong with it stands in the way; where omitted, whatever is wrong does. */
  readonly isInvalid?: boolean | undefined;
  readonly hint?: string | undefined;
  /** Whether it takes half of a row. */
  readonly isHalf?: boolean | undefined;
}

export interface TextField extends FieldFrame {
  /** The id where omitted. */
  readonly name?: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete?: AutoFill | undefined;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  /** Whether sentences are written in it. */
  readonly isProse?: boolean;
  readonly autocapitalize?: 'words' | 'sentences';
  readonly enterKeyHint?: 'next';
  readonly change: (value: string) => void;
  /** The shopper has gone on, and has changed it. */
  readonly leave?: () => void;
}

/** Id of the text that describes a field's control. */
export const describedBy = ({ id, error, hint }: FieldFrame): string | undefined =>
  error ? `${id}-error` : hint ? `${id}-hint` : undefined;

export const renderFieldError = (id: string, error: string | undefined): TemplateResult | typeof nothing =>
  error ? html`<p class="field-error" part="field-error" id="${id}-error">${error}</p>` : nothing;

/** A label with its control, and what is wrong with that or helps to fill it in. */
export function renderField(field: FieldFrame, control: TemplateResult): TemplateResult {
  const { id, label, error, hint, isHalf } = field;
  return html`<div class="field ${isHalf ? 'half' : ''}" part="field">
    <label for=${id}>${label}</label>
    ${control}
    ${error ? renderFieldError(id, error) : hint ? html`<p class="muted field-hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

/**
 * Takes over what stands in a form's text fields and lists: password managers may fill them in and tell of it by `change` only,
 * or not at all. To be called before the form is sent.
 */
export function takeOverFields(form: ParentNode): void {
  for (const control of form.querySelectorAll<HTMLInputElement>(
    'input:not([type=radio], [type=checkbox]), select, textarea',
  )) {
    // A list whose entries are still to come has nothing chosen, whatever the form knows.
    if (control.value || !control.matches('select')) control.dispatchEvent(createEvent('input', {}));
  }
}

export function renderTextField(field: TextField): TemplateResult {
  const { id, name = id, value, type = 'text', autocomplete, isRequired = false, error, change, leave } = field;
  const isInvalid = (field.isInvalid ?? error) ? 'true' : 'false';
  const input = (event: Event) => change((event.target as HTMLInputElement).value);
  return renderField(
    field,
    html`<input
      id=${id}
      part="input"
      name=${name}
      type=${type}
      inputmode=${type}
      autocomplete=${ifDefined(autocomplete)}
      autocapitalize=${type === 'text' ? (field.autocapitalize ?? 'sentences') : 'none'}
      spellcheck=${field.isProse ? 'true' : 'false'}
      enterkeyhint=${ifDefined(field.enterKeyHint)}
      ?required=${isRequired}
      ?readonly=${field.isReadOnly ?? false}
      aria-invalid=${isInvalid}
      aria-describedby=${ifDefined(describedBy(field))}
      .value=${value}
      @input=${input}
      @change=${(event: Event) => {
        input(event);
        leave?.();
      }}
    />`,
  );
}
