import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

/**
 * Lets an element read stores while it renders, and renders it again when one of those changes. Which stores that are
 * may differ from one rendering to the next: the shop may come late, or be exchanged.
 */
export class StoreReader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #subscriptions = new Map<ReadableAtom<unknown>, () => void>();
  #read = new Set<ReadableAtom<unknown>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  read<T>(store: ReadableAtom<T>): T {
    this.#read.add(store);
    if (!this.#subscriptions.has(store)) {
      this.#subscriptions.set(
        store,
        store.listen(() => this.#host.requestUpdate()),
      );
    }
    return store.get();
  }

  hostUpdated(): void {
    for (const [store, unsubscribe] of this.#subscriptions) {
      if (this.#read.has(store)) continue;
      unsubscribe();
      this.#subscriptions.delete(store);
    }
    this.#read = new Set();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const unsubscribe of this.#subscriptions.values()) unsubscribe();
    this.#subscriptions.clear();
  }
}
