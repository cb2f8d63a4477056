import { atom, type ReadableAtom } from 'nanostores';
import { accountApi } from '../../api/account.js';
import type { AccountOrder } from '../../contract/customer.js';
import type { Order } from '../../contract/order.js';
import type { ApiError } from '../../api/errors.js';
import type { Shop } from '../shop.js';
import { accountOf } from './account.js';
import { onAbort } from '../shared/on-abort.js';
import { createLatestRead, type Load } from '../shared/load.js';

export interface OrdersState {
  /** While another page is read, the one before it stays in sight. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly orders: readonly AccountOrder[];
  /** 0 before the first answer. */
  readonly page: number;
  readonly lastPage: number;
  readonly error: ApiError | null;
}

export type AccountOrders = ReturnType<typeof createAccountOrders>;

/** The orders of a shop's customer: read once, however many elements show them. */
export const accountOrdersOf = (shop: Shop): AccountOrders => shop.part(createAccountOrders);

const PER_PAGE = 10;
const EMPTY: OrdersState = { status: 'loading', orders: [], page: 0, lastPage: 1, error: null };

function createAccountOrders(shop: Shop) {
  const account = accountOf(shop);
  const api = accountApi(shop.api.transport);
  const $list = atom<OrdersState>(EMPTY);
  const $order = atom<Load<Order>>({ status: 'loading' });
  const listQueue = createLatestRead();
  const orderQueue = createLatestRead();
  let wanted = 0;
  let openId = '';

  const readList = (page: number) => {
    wanted = page;
    $list.set({ ...$list.get(), status: 'loading', error: null });
    void listQueue.run(
      (signal) => account.asCustomer((token) => api.orders({ page, perPage: PER_PAGE }, token, signal)),
      ({ data, meta }) => $list.set({ status: 'ready', orders: data, page, lastPage: meta.lastPage, error: null }),
      (error) => $list.set({ ...$list.get(), status: 'failed', error }),
    );
  };

  const readOrder = () => {
    const id = openId;
    const { value } = $order.get();
    const known = value?.id === id ? { value } : null;
    $order.set({ status: 'loading', ...known });
    void orderQueue.run(
      (signal) => account.asCustomer((token) => api.order(id, token, signal)),
      (order) => $order.set({ status: 'ready', value: order }),
      (error) => $order.set({ status: 'failed', error, ...known }),
    );
  };

  const forget = () => {
    listQueue.abort();
    orderQueue.abort();
    wanted = 0;
    openId = '';
    $list.set(EMPTY);
    $order.set({ status: 'loading' });
  };

  let customerId = '';
  const follow = () => {
    const auth = account.$auth.get();
    const id = auth.status === 'customer' ? auth.customer.id : '';
    if (id === customerId) return;
    customerId = id;
    forget();
  };
  onAbort(shop.signal, account.$auth.subscribe(follow));

  /** Reads again what was shown before. */
  const refresh = () => {
    if (wanted) readList(wanted);
    if (openId) readOrder();
  };
  // Amounts are written in the shopper's language by the store.
  onAbort(shop.signal, shop.locale.$locale.listen(refresh));

  return {
    /** Of the page that was shown last; the newest orders at first. */
    list(): ReadableAtom<OrdersState> {
      if (!wanted && customerId) readList(1);
      return $list;
    },

    /** Reads again what was shown before: something new may stand in it. */
    refresh,

    show: readList,

    /** Reads the page again that could not be read. */
    retryList: () => readList(wanted),

    /** One order in full. */
    order(id: string): ReadableAtom<Load<Order>> {
      if (id !== openId && customerId) {
        openId = id;
        $order.set({ status: 'loading' });
        readOrder();
      }
      return $order;
    },

    retryOrder: readOrder,
  };
}
