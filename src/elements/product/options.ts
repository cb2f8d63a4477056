import { html, nothing } from 'lit';
import type { OptionValue, Product, ProductOption } from '../../contract/product.js';
import { availabilityOf, optionsOf, type Selection } from '../../domain/catalog/variants.js';
import type { Translate } from '../../i18n/messages.js';
import { lookUp } from '../../domain/look-up.js';
import type { Alternative } from './choices.js';

export interface OptionsContext {
  readonly t: Translate;
  readonly product: Product;
  readonly selection: Selection;
  /** Whether the shopper tried to buy while a choice was missing. */
  readonly isAsked: boolean;
  readonly choose: (option: string, value: string) => void;
}

/** One group of radio buttons for each option; what can't be bought is greyed out and says why, and can still be reached. */
export const renderOptions = (context: OptionsContext) =>
  optionsOf(context.product).map((option) => renderOption(context, option));

/** Why what is chosen can't be bought, and what to choose instead. */
export function renderAlternatives(words: string, alternatives: readonly Alternative[]) {
  if (!alternatives.length) return nothing;
  return html`<div class="alternatives" part="alternatives" role="group" aria-label=${words}>
    <p class="hint error">${words}</p>
    ${alternatives.map(
      (alternative) =>
        html`<button class="button" part="button alternative" type="button" @click=${alternative.take}>
          ${alternative.words}
        </button>`,
    )}
  </div>`;
}

function renderOption(context: OptionsContext, option: ProductOption) {
  const { selection, isAsked } = context;
  const chosen = option.values.find(({ id }) => id === lookUp(selection, option.id));
  return html`<fieldset class="option" part="option" ?data-missing=${isAsked && !chosen}>
    <legend part="option-name">${option.name} <span class="chosen" .textContent=${chosen?.value ?? ''}></span></legend>
    <div class="values">${option.values.map((value) => renderValue(context, option, value))}</div>
  </fieldset>`;
}

function renderValue({ t, product, selection, choose }: OptionsContext, option: ProductOption, value: OptionValue) {
  const availability = availabilityOf(product, selection, option.id, value.id);
  const isSwatch = Boolean(value.color) && globalThis.CSS?.supports('color', value.color ?? '');
  const words = { value: value.value };
  const label =
    availability === 'available' ? value.value : t(availability === 'soldOut' ? 'valueSoldOut' : 'valueMissing', words);
  return html`<label
    class=${isSwatch ? 'value swatch' : 'value'}
    part=${isSwatch ? 'swatch' : 'option-value'}
    title=${availability === 'available' ? '' : label}
    ?data-unavailable=${availability !== 'available'}
  >
    <input
      type="radio"
      name=${option.id}
      .value=${value.id}
      aria-label=${label}
      .checked=${lookUp(selection, option.id) === value.id}
      @change=${() => choose(option.id, value.id)}
    />
    ${isSwatch ? html`<span class="color" .style=${`--_color: ${value.color}`}></span>` : nothing}<span
      >${value.value}</span
    >
  </label>`;
}
