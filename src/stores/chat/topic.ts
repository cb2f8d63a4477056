import { atom, type ReadableAtom } from 'nanostores';
import { ordersApi } from '../../api/orders.js';
import { fitSubject } from '../../domain/chat.js';
import { formatRoute } from '../../domain/route.js';
import type { Shop } from '../shop.js';
import { orderToken } from '../orders/order.js';
import { createLastOrderStorage } from '../orders/last-order.js';

/** What the page is about that the visitor writes from. */
export type ChatTopic =
  { readonly kind: 'product'; readonly name: string } | { readonly kind: 'order'; readonly number: string };

export interface ChatTopicStore {
  readonly $topic: ReadableAtom<ChatTopic | null>;
  /** Follows the visitor through the shop, or no longer does. */
  follow(isWanted: boolean): void;
  /** The visitor does not want this one mentioned; the next page may have another. */
  drop(): void;
  /** What the seller reads; empty where there is nothing to say. */
  subject(): string;
}

export function createChatTopic(shop: Shop): ChatTopicStore {
  const { route, catalog, locale, platform, options } = shop;
  const $topic = atom<ChatTopic | null>(null);
  let stop: (() => void) | null = null;
  let leavePage = () => {};
  let shownPage = '';
  let droppedPage = '';

  const pageNow = () => formatRoute({ page: route.$route.get().page, listing: {}, cart: false });

  const followProduct = (slug: string) =>
    catalog.product(slug).subscribe(({ value }) => $topic.set(value ? { kind: 'product', name: value.name } : null));

  /** Where this browser did not place the order, the store knows its number, and whether this visitor may. */
  const followOrder = (id: string) => {
    const lastOrder = createLastOrderStorage(options.storeKey, platform.storage).recall();
    if (lastOrder?.orderId === id && lastOrder.number) {
      $topic.set({ kind: 'order', number: lastOrder.number });
      return () => {};
    }
    const token = orderToken(shop, id);
    const over = new AbortController();
    if (token) {
      ordersApi(shop.api.transport)
        .get(id, token, over.signal)
        .then(
          ({ orderNumber }) => !over.signal.aborted && $topic.set({ kind: 'order', number: orderNumber }),
          () => {},
        );
    }
    return () => over.abort();
  };

  const followPage = () => {
    const { page } = route.$route.get();
    if (pageNow() === shownPage) return;
    shownPage = pageNow();
    leavePage();
    leavePage = () => {};
    $topic.set(null);
    if (shownPage === droppedPage) return;
    droppedPage = '';
    if (page.name === 'product') leavePage = followProduct(page.slug);
    if (page.name === 'order') leavePage = followOrder(page.id);
  };

  return {
    $topic,

    follow(isWanted) {
      if (isWanted === (stop !== null)) return;
      if (isWanted) {
        stop = route.$route.subscribe(followPage);
      } else {
        stop?.();
        stop = null;
        leavePage();
        leavePage = () => {};
        shownPage = '';
        $topic.set(null);
      }
    },

    drop() {
      droppedPage = pageNow();
      leavePage();
      leavePage = () => {};
      $topic.set(null);
    },

    subject() {
      const topic = $topic.get();
      const t = locale.$translate.get();
      if (!topic) return '';
      const { kind, ...parameters } = topic;
      return fitSubject(t(kind === 'product' ? 'chatAboutProduct' : 'chatAboutOrder', parameters));
    },
  };
}
