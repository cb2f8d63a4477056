import { html } from 'lit';
import { minusIcon, plusIcon } from './icons.js';
import { MOST_PIECES, typedQuantity } from '../domain/catalog/quantity.js';
import type { Translate } from '../i18n/messages.js';
import type { NoticesStore } from '../stores/shared/notices.js';

export interface StepperContext {
  readonly t: Translate;
  /** What is counted, for those who do not see where the stepper stands. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  /** `null` for no limit. */
  readonly max: number | null;
  readonly change: (value: number) => void;
  /** Called after `change`, where more was typed than `max`: somebody has to say why it is less now. */
  readonly exceed?: () => void;
  /** Where what becomes of a typed text is told, if nobody else does. */
  readonly notices: Pick<NoticesStore, 'show'>;
  /** What a typed 0 means where `min` is more; it counts as a slip where omitted. */
  readonly remove?: () => void;
}

/**
 * A quantity between two buttons; typed numbers are brought within the limits, and what is none leaves the quantity as it
 * was; both are told. Dressed by `stepperStyles`.
 */
export function renderStepper({ t, label, value, min, max, change, exceed, remove, notices }: StepperContext) {
  const most = max ?? Math.max(MOST_PIECES, value);
  const tell = (message: 'quantityMost' | 'quantityUnread', count: number) =>
    notices.show({ kind: 'info', message, parameters: { count } });
  const within = (wanted: number) => Math.max(min, Math.min(most, wanted));
  const step = (by: number) => () => change(within(value + by));
  const enter = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    const typed = typedQuantity(input.value);
    const isSlip = typed === null || (typed === 0 && min > 0);
    const isUnread = typed === null && input.value.trim() !== '';
    const entered = isSlip ? value : within(typed);
    // What was typed has to give way also where the quantity stays what it was.
    input.value = String(entered);
    if (typed === 0 && min > 0) return remove?.();
    if (isUnread) tell('quantityUnread', value);
    if (isSlip) return;
    change(entered);
    if (typed <= most) return;
    if (exceed && max !== null) exceed();
    else tell('quantityMost', most);
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
