import type { Cart } from '../../contract/cart.js';
import { isItemOf, type AddMutation, type Mutation } from '../../domain/cart/mutations.js';
import { correctionsOf } from '../../domain/cart/reconcile.js';
import type { CartJournal } from './journal.js';
import type { CartQueue } from './queue.js';
import { isNewer, type CartSnapshot } from './snapshot.js';
import type { CartToken } from '../shared/cart-token.js';
import type { OrderTokens } from '../shared/order-tokens.js';
import type { Clock, Randomness } from '../shared/ports.js';

export interface ServerCartOptions {
  readonly token: CartToken;
  readonly orders: OrderTokens;
  readonly snapshot: CartSnapshot;
  readonly journal: CartJournal;
  readonly queue: CartQueue;
  readonly clock: Clock;
  readonly random: Randomness;
}

export type ServerCart = ReturnType<typeof createServerCart>;

/** The cart as the store last confirmed it to any tab of this visitor. */
export function createServerCart({ token, orders, snapshot, journal, queue, clock, random }: ServerCartOptions) {
  let cart: Cart | null = snapshot.read();
  let tokenOfCart = token.current();
  /** Nothing stands in a cart that nothing was sent to, but for what is in flight. */
  const isEmpty = () => tokenOfCart === null || journal.inFlight()?.cartId === null;
  let isKnown = isEmpty();

  const replace = (next: Cart | null) => {
    cart = next;
    tokenOfCart = token.current();
    isKnown = true;
    snapshot.write(next);
  };

  /** Undoes what requests did that came twice, or after they had been given up on. */
  const correct = (next: Cart, confirmed: Mutation | undefined) => {
    if (!cart && !isKnown) return;
    const lateRequests = journal.lateRequests();
    const inFlight = journal.inFlight();
    const pending = [...(inFlight ? [inFlight.mutation] : []), ...journal.corrections()];
    const corrections = correctionsOf(lateRequests, { before: cart, after: next, confirmed, pending });
    if (corrections.length)
      journal.addCorrections(corrections.map((correction) => ({ ...correction, id: random.token() })));
    const expected = lateRequests.filter(({ expiresAt }) => expiresAt > clock.now());
    if (expected.length < lateRequests.length) journal.setLateRequests(expected);
  };

  /** Changes of a bundle that was still to be added are about the line that it stands in now. */
  const nameBundle = (next: Cart, added: AddMutation) => {
    const before = new Map(cart?.items.map((item) => [item.id, item.quantity]));
    const item = next.items.find((one) => isItemOf(one, added) && before.get(one.id) !== one.quantity);
    if (item) queue.rename(added.id, item.id);
  };

  return {
    cart: () => cart,

    /** Whether it is what the store holds, and not merely what was remembered. */
    isKnown: () => isKnown,

    isNewer: (next: Cart) => isNewer(next, cart),

    /** Takes over an answer. Under the lock only, where each answer is younger than all before. */
    accept(next: Cart, confirmed?: Mutation): void {
      correct(next, confirmed);
      if (confirmed?.kind === 'add' && confirmed.bundleSelections) nameBundle(next, confirmed);
      replace(next);
    },

    /** The cart became an order, which keeps its token: the next starts empty. Answers false where that was known. */
    retire(orderId: string): boolean {
      const isRetired = orders.retire(orderId);
      if (!isRetired) return false;
      journal.startNext();
      replace(null);
      return true;
    },

    /** Another tab may have changed the cart since this one last looked, or have started the next. */
    catchUp(): void {
      const current = token.current();
      const shared = snapshot.read();
      if (current !== tokenOfCart) {
        cart = shared;
        tokenOfCart = current;
        isKnown = isEmpty();
      } else if (shared && isNewer(shared, cart)) {
        cart = shared;
      }
    },
  };
}
