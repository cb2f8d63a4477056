import { cartApi } from '../api/cart.js';
import type { Product } from '../contract/product.js';
import type { ApiError } from '../api/errors.js';
import type { CartFactory } from './assemble.js';
import type { Mutation } from '../domain/cart/mutations.js';
import { errorText } from '../i18n/errors.js';
import { keepEssentials } from '../platform/essential-storage.js';
import { createBrowserTabs } from '../platform/tabs.js';
import { createCartStore } from '../stores/cart/cart.js';
import { followDiscountLink } from '../stores/cart/discount-link.js';
import { followStock } from '../stores/cart/stock-changes.js';
import { notifyOfLoss } from '../stores/shared/loss-notice.js';
import { onAbort } from '../stores/shared/on-abort.js';
import { storageKey } from '../stores/shared/storage-keys.js';

/** The cart with all that it needs of the browser; for elements a chunk of its own, loaded after the products. */
export const createBrowserCart: CartFactory = (options, { platform, tabs, transport, notices, translate, catalog }) => {
  const notifyOfCode = (code: string, error: ApiError) => {
    const parameters = { code, reason: errorText(translate(), error) };
    notices.show({ kind: 'error', message: 'discountFromLink', parameters });
  };
  const notifyOfLine = (name: string | undefined, error: ApiError) => {
    const reason = errorText(translate(), error);
    if (name) notices.show({ kind: 'error', message: 'cartRefused', parameters: { name, reason } });
    else notices.show({ kind: 'error', message: 'cartRefusedUnnamed', parameters: { reason } });
  };
  // Before the cart asks for its token.
  const isLost = keepEssentials(platform.storage);
  const cart = createCartStore({
    ...options,
    api: cartApi(transport),
    platform: { ...platform, ...(tabs ?? createBrowserTabs(platform)) },
    onRefused(mutation: Mutation, error) {
      if (mutation.kind === 'discount') notifyOfCode(mutation.code ?? '', error);
      else notifyOfLine((mutation.kind === 'add' ? mutation : mutation.restore)?.preview?.name, error);
    },
  });
  const stopFollowing = followStock(cart.$state, (ids) =>
    catalog.renew(({ value }) => {
      const { id = '', slug = '' } = (value ?? {}) as Partial<Product>;
      return ids.has(id) || ids.has(slug);
    }),
  );
  onAbort(options.signal, stopFollowing);
  onAbort(
    options.signal,
    cart.$state.subscribe(({ cart: confirmed }) => {
      // A sign-in, too, is bound to the token.
      const hasContent = confirmed?.isAuthenticated || confirmed?.items.length;
      if (hasContent && isLost(storageKey(options.storeKey, 'token'))) notifyOfLoss(notices);
    }),
  );
  followDiscountLink({
    ...{ storeKey: options.storeKey, signal: options.signal, platform, cart },
    onApplied: (code) => notices.show({ kind: 'info', message: 'discountApplied', parameters: { code } }),
    onRefused: notifyOfCode,
  });
  return cart;
};
