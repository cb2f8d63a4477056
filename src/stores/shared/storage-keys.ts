/**
 * Everything that a shop keeps in the browser, by name, with the storage that it stands in: `localStorage` is shared by the
 * visitor's tabs and outlives them, `sessionStorage` is one tab's own. Whatever is read back is checked: it is as hostile as
 * what comes from the network.
 */
export interface StorageKeys {
  /**
   * The random token that names the visitor's cart to the store. Written at the first thing that needs a cart, without a
   * lock; goes when the cart is ordered, into `order:…`.
   */
  readonly token: 'localStorage';
  /**
   * The cart as the store last confirmed it, without who the customer is. Written after each answer about the cart, under
   * the lock `cart` or where the answer is newer than what stands here; goes when the cart is ordered.
   */
  readonly cart: 'localStorage';
  /**
   * The change of the cart that is under way, requests that may still come late, and refusals to be told. Written under the
   * lock `cart` only; goes when nothing of it is left.
   */
  readonly journal: 'localStorage';
  /**
   * Changes of the cart that a tab has not sent yet, a list for each tab, and `queue:early-…` for what is added before the
   * cart is loaded. Written by its own tab, without a lock; goes when all is sent, or into `queue:left` once the tab is gone.
   */
  readonly [list: `queue:${string}`]: 'localStorage';
  /** Changes that tabs left unsent which are gone. Written under the lock `cart` only; goes when all is sent. */
  readonly 'queue:left': 'localStorage';
  /** A discount code out of the page's address. Written without a lock; goes when there is a cart to give it to. */
  readonly discount: 'localStorage';
  /**
   * By an order's id, the token of the cart that it was: its confirmation needs that. Written when the order is made; goes
   * when a customer logs out.
   */
  readonly [order: `order:${string}`]: 'localStorage';
  /**
   * The last order that was sent off and where its payment goes on. Written without a lock; goes when the payment fails, or
   * when a customer logs out after it was settled.
   */
  readonly placing: 'localStorage';
  /** By an order's id, that the page was told of it. Written without a lock; stays. */
  readonly [announced: `announced:${string}`]: 'localStorage';
  /** By an order's id, that analytics were told of it. Written under the lock of the same name; stays. */
  readonly [reported: `reported:${string}`]: 'localStorage';
  /** The discount code that analytics name with the next order. Written without a lock; goes with the tab. */
  readonly coupon: 'sessionStorage';
  /**
   * What was typed into the checkout, for two hours. Written without a lock; goes when the order is made, when a customer
   * logs out, and with the tab.
   */
  readonly checkout: 'sessionStorage';
  /**
   * The token that is signed in to a customer's account, and the customer's id. Written without a lock; goes when the customer logs out. It begins
   * as `cart` does, so that the other tabs' carts look again when it changes.
   */
  readonly 'cart-account': 'localStorage';
  /** The cart token that asked for the last sign-in link, and until when that works. Written without a lock; stays. */
  readonly 'sign-in-asked': 'localStorage';
  /**
   * The token of a sign-in link that led to this page, taken out of its address at once. Written without a lock; goes when the
   * link is used or declined, and with the tab.
   */
  readonly 'sign-in-link': 'sessionStorage';
  /**
   * In `localStorage`, which conversation is the visitor's; in `sessionStorage`, what this tab has written and not sent yet.
   * The first goes when the store does not know the conversation any more, the second when it has arrived, and with the tab.
   */
  readonly chat: 'localStorage' | 'sessionStorage';
  /**
   * The token that the next conversation is begun with, in place of the cart's: written when a customer logs out, so that the
   * next person at this browser does not read what was said. Stays.
   */
  readonly 'chat-token': 'localStorage';
  /** Which of the latest messages any tab has sent. Written under the lock `message`; the oldest go. */
  readonly 'tried-messages': 'localStorage';
  /** What the visitor searched for last. Written without a lock; goes when the visitor clears the list. */
  readonly searches: 'localStorage';
}

/**
 * The locks that tabs share. Where the browser has none (plain `http`), each is an entry of `localStorage` whose key ends in
 * `:lease`, for as long as it is held.
 */
export interface LockNames {
  /** Held while the cart is changed or ordered; also the name of the channel that tells other tabs of it. */
  readonly cart: never;
  /** Held by a tab for as long as it lives. */
  readonly [tab: `tab:${string}`]: never;
  /** Held while a message of the conversation is sent. */
  readonly message: never;
  /** Held while analytics are told of an order. */
  readonly [reported: `reported:${string}`]: never;
}

/** Returns the full name of what the shop of a store key keeps or locks: each shop has its own. */
export const storageKey = (storeKey: string, name: keyof StorageKeys | keyof LockNames): string =>
  `vitrine:${storeKey}:${name}`;
