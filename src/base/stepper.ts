import { html } from 'lit';
import { minusIcon, plusIcon } from './icons.js';
import type { Translate } from '../i18n/messages.js';

export interface StepperContext {
  readonly t: Translate;
  /** What is counted, for those who do not see where the stepper stands. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  /** `null` for no limit. */
  readonly max: number | null;
  readonly change: (value: number) => void;
}

/** A quantity between two buttons; typed numbers are brought within the limits. Dressed by `stepperStyles`. */
export function renderStepper({ t, label, value, min, max, change }: StepperContext) {
  const most = max ?? Infinity;
  const within = (wanted: number) => Math.max(min, Math.min(most, Math.trunc(wanted) || min));
  const step = (by: number) => () => change(within(value + by));
  const enter = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    const entered = within(Number(input.value));
    // What was typed has to give way also where the quantity stays what it was.
    input.value = String(entered);
    change(entered);
  };
  return html`<div class="stepper" part="stepper" role="group" aria-label=${label}>
    <button
      class="icon-button"
      part="stepper-button"
      type="button"
      aria-label=${t('quantityFewer')}
      ?disabled=${value <= min}
      @click=${step(-1)}
    >
      ${minusIcon}
    </button>
    <input
      part="stepper-input"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      aria-label=${label}
      .value=${String(value)}
      @change=${enter}
    />
    <button
      class="icon-button"
      part="stepper-button"
      type="button"
      aria-label=${t('quantityMore')}
      ?disabled=${value >= most}
      @click=${step(1)}
    >
      ${plusIcon}
    </button>
  </div>`;
}
