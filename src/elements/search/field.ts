import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { closeIcon } from '../../components/icons.js';
import type { Translate } from '../../i18n/messages.js';
import { searchIcon } from './options.js';

export interface FieldContext {
  readonly t: Translate;
  readonly label: string;
  readonly typed: string;
  /** Whether there is a list of suggestions below the field. */
  readonly isExpanded: boolean;
  /** Id of the suggestion that the arrow keys have reached. */
  readonly active: string | undefined;
  readonly type: () => void;
  readonly take: () => void;
  readonly open: () => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly clear: () => void;
}

/** The field with its buttons: a combobox over the list of suggestions. */
export function renderSearchField({ t, label, typed, isExpanded, active, ...actions }: FieldContext) {
  const { type, take, open, press, clear } = actions;
  return html`<div class="field" part="field">
    <input
      part="input"
      type="search"
      role="combobox"
      aria-label=${label}
      aria-expanded=${isExpanded}
      aria-controls=${ifDefined(isExpanded ? 'list' : undefined)}
      aria-autocomplete="list"
      aria-activedescendant=${ifDefined(active)}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="200"
      placeholder=${label}
      .value=${live(typed)}
      @input=${type}
      @change=${take}
      @focus=${open}
      @click=${open}
      @keydown=${press}
    />
    ${
      typed
        ? html`<button class="icon-button" part="clear" type="button" aria-label=${t('clearSearch')} @click=${clear}>
            ${closeIcon}
          </button>`
        : nothing
    }
    <button class="icon-button" part="submit" type="submit" aria-label=${t('search')}>${searchIcon}</button>
  </div>`;
}
