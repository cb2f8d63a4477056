import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface TextFieldOptions {
  /** Names the field, and is its id. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete: AutoFill;
  readonly isRequired?: boolean;
  readonly change: (value: string) => void;
}

/** A label with its field, and beside it what is wrong with it. */
export function renderTextField(field: TextFieldOptions): TemplateResult {
  const { name, label, value, error, hint = '', type = 'text', autocomplete, isRequired = false, change } = field;
  const described = error ? `${name}-error` : hint ? `${name}-hint` : undefined;
  return html`<div class="field" part="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      part="input"
      name=${name}
      type=${type}
      inputmode=${type}
      autocomplete=${autocomplete}
      autocapitalize=${type === 'text' ? 'words' : 'none'}
      spellcheck="false"
      ?required=${isRequired}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(described)}
      .value=${value}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${
      error
        ? html`<p class="problem" part="field-error" id="${name}-error">${error}</p>`
        : hint
          ? html`<p class="muted" id="${name}-hint">${hint}</p>`
          : nothing
    }
  </div>`;
}
