import { documentProperty } from '../../dom/document.js';
import { focusedElement } from '../../dom/page.js';
import type { ReactiveController } from 'lit';
import type { Shop } from '../../stores/shop.js';
import type { VitrineElement } from '../../base/element.js';
import { isFocusAround, focusHeading } from '../../components/focus.js';
import { StoreReader } from '../../base/store-reader.js';
import { checkoutOf } from '../../stores/checkout/checkout.js';
import type { PayProblem } from '../../stores/checkout/state.js';

/**
 * Gives the focus to the checkout's heading when the shopper has gone there, and to what became of a payment when they
 * come back from it: in the midst of a page, neither is in sight by itself.
 */
export class FocusOnEntry implements ReactiveController {
  readonly #host: VitrineElement;
  readonly #stores: StoreReader;
  #wasHere = false;
  /** How the shopper has come, until there is a heading to welcome them with. */
  #coming: 'forward' | 'back' | null = null;
  #isProblemNew = false;
  #problem: PayProblem | null = null;

  constructor(host: VitrineElement) {
    this.#host = host;
    this.#stores = new StoreReader(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const { shop } = this.#host;
    if (!shop) return;
    const isHere = this.#stores.read(shop.route.$route).page.name === 'checkout';
    if (!isHere) this.#coming = null;
    else if (!this.#wasHere) this.#coming = this.#wayOf(shop);
    this.#wasHere = isHere;
    const { problem } = checkoutOf(shop).$state.get();
    if (problem === this.#problem) return;
    this.#problem = problem;
    this.#isProblemNew = problem?.kind === 'failed' || problem?.kind === 'unfinished';
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    const heading = headingOf(renderRoot);
    // Whoever was at work in the form before this code came stays there.
    if (this.#coming && renderRoot.querySelector(':focus')) this.#coming = null;
    if (this.#coming && heading) {
      if (this.#coming === 'forward') focusHeading(heading);
      else heading.focus({ preventScroll: true });
      this.#coming = null;
    }
    const problem = renderRoot.querySelector<HTMLElement>('.problem');
    if (!this.#isProblemNew || !problem) return;
    this.#isProblemNew = false;
    if (focusedElement() === documentProperty('body') || isFocusAround(this.#host)) problem.focus();
  }

  /** A page that is loaded shows what the visitor left, and the browser takes them to where they were. */
  #wayOf({ route }: Shop): 'forward' | 'back' | null {
    if (!route.isReturn()) return 'forward';
    return isFocusAround(this.#host) ? 'back' : null;
  }
}

/** The page's own where it has one. */
function headingOf(root: ParentNode): HTMLElement | null {
  const [own] = root.querySelector<HTMLSlotElement>('slot[name="header"]')?.assignedElements() ?? [];
  const heading = own instanceof HTMLElement ? own : root.querySelector<HTMLElement>('h2');
  if (heading && heading.tabIndex < 0) heading.tabIndex = -1;
  return heading;
}
