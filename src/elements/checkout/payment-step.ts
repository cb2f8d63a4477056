import type { TemplateResult } from 'lit';
import type { VitrineElement } from '../../base/element.js';
import { sectionSkeleton } from './skeleton.js';
import type { CheckoutView } from './view.js';

/** The checkout as those see it who work for it. */
export interface CheckoutElement extends VitrineElement {
  readonly returnUrl: string | null;
}

/**
 * What follows the address, and comes right after it: how the order is sent and paid, consent, and the button that sends
 * it. Nobody can use it before the address is typed.
 */
export interface PaymentStep {
  render(view: CheckoutView): TemplateResult;
  /** When the order arrives, in words; empty where that is not known. */
  arrival(view: CheckoutView): string;
  /** Says why there is no form; `null` where there is one, or will be. */
  renderInstead(view: CheckoutView): TemplateResult | null;
  /** To be called after each rendering. */
  rendered(view: CheckoutView): void;
  /** Sends the order, and leads the shopper to what stands in its way. */
  submit(view: CheckoutView): void;
}

/** What stands there until it is loaded. */
export const NO_PAYMENT_STEP: PaymentStep = {
  render: () => sectionSkeleton(3),
  arrival: () => '',
  renderInstead: () => null,
  rendered() {},
  submit() {},
};
