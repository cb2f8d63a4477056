import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { importWithRetry } from '../../loading/import-with-retry.js';
import type { Shop } from '../../stores/shop.js';
import type { CartEstimate } from '../../stores/checkout/estimates.lazy.js';

/** Asks what the cart comes to in the visitor's country, while somebody looks at it. */
export class EstimateController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #shop: Shop | null = null;
  #stop = () => {};
  current: CartEstimate | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.follow(null);
  }

  /** The shop whose cart is in sight; `null` where none is. */
  follow(shop: Shop | null): void {
    if (shop === this.#shop) return;
    this.#stop();
    this.#stop = () => {};
    this.#shop = shop;
    // What is out of sight fades away for a moment, and keeps its amounts meanwhile.
    if (!shop) return;
    this.current = null;
    void this.#start(shop);
  }

  async #start(shop: Shop): Promise<void> {
    const load = importWithRetry(() => import('../../stores/checkout/estimates.lazy.js'), { attempts: 1 });
    const part = await load.catch(() => null);
    if (this.#shop !== shop) return;
    // Asked for again when the cart is shown anew.
    if (!part) return void (this.#shop = null);
    const estimates = part.estimatesOf(shop);
    const ends = [
      estimates.watch(),
      estimates.$cart.subscribe((estimate) => {
        this.current = estimate;
        this.#host.requestUpdate();
      }),
    ];
    this.#stop = () => ends.forEach((end) => end());
  }
}
