import type { BundleConfig, Product } from '../../contract/product.js';
import type { Picks } from '../../domain/catalog/bundle.js';
import type { Translate } from '../../i18n/messages.js';
import type { CartAddition } from '../../stores/cart/cart.js';
import type { NoticesStore } from '../../stores/shared/notices.js';

export interface BundleContext {
  readonly t: Translate;
  readonly config: BundleConfig;
  readonly picks: Picks;
  /** What is still to be chosen, in words; empty where nothing is. */
  readonly missing: string;
  readonly isAsked: boolean;
  readonly mediaBase: string | undefined;
  readonly choose: (picks: Picks) => void;
  readonly notices: NoticesStore;
}

/** How the parts of a bundle are chosen. */
export interface Bundle {
  /** What is still to be chosen, in words; empty where nothing is. */
  missing(t: Translate, config: BundleConfig, picks: Picks): string;
  /** What to put into the cart, and what its line shows until the store has answered. */
  addition(product: Product, config: BundleConfig, picks: Picks, quantity: number): CartAddition | null;
  /** The parts to choose from, each with how many of it. */
  render(context: BundleContext): unknown;
}

/** Until it is loaded, nothing can be chosen. */
export const NO_BUNDLE: Bundle = { missing: () => '', addition: () => null, render: () => null };
