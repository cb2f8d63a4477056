import { html, nothing, type TemplateResult } from 'lit';
import { renderCounted } from '../../components/amount.js';
import { isBelowMinimum } from '../../domain/cart/minimum.js';
import type { PayPhase } from '../../domain/checkout/phases.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { CheckoutView } from './view.js';

const PHASES: Partial<Record<PayPhase, MessageKey>> = {
  checking: 'payChecking',
  paying: 'paying',
  settling: 'paySettling',
  unreached: 'paySettling',
  leaving: 'payLeaving',
};

function buttonWords(view: CheckoutView): string {
  const { t, state, store } = view;
  const { sums, isComplete } = store.totals();
  const total = sums?.total.formatted;
  if (state.choice?.kind === 'free' || !total || !isComplete) return t('placeOrder');
  return t(state.choice?.kind === 'stripe' ? 'payNow' : 'placeOrderFor', { total });
}

/** The one thing to do next. While it is done the button stays where it is and says what happens. */
export function payArea(view: CheckoutView): TemplateResult {
  const { t, state, cart } = view;
  const phase = PHASES[state.phase];
  const isWaiting = phase === 'paySettling' || (state.phase === 'checking' && cart.waiting);
  return html`${isBelowMinimum(cart.cart, state.rules.minimum) ? html`<p class="message">${t('belowMinimum')}</p>` : nothing}
    <button
      class="button primary wide pay"
      part="pay-button"
      type="submit"
      aria-disabled=${phase || state.choice === null ? 'true' : 'false'}
    >
      ${phase ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}
      ${renderCounted(phase && !isWaiting ? t(phase) : buttonWords(view))}
    </button>
    <p class="status muted" role="status">${statusWords(view).join(' ')}</p>`;
}

/** What the shopper waits for, and what the store does not have yet. */
function statusWords({ t, state, cart, errorText }: CheckoutView): readonly string[] {
  const { phase, saving, shipping } = state;
  if (phase === 'settling') return [t('paySettling')];
  if (phase === 'unreached') return [t('paySettling'), t('payWaiting')];
  if (cart.waiting) return [cart.error ? errorText(cart.error) : t('payWaiting')];
  return saving === 'failed' || shipping.isUnsaved ? [t('savingFailed')] : [];
}
