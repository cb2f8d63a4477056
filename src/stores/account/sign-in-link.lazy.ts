import { customer as words } from '../../i18n/en/customer.js';
import type { Shop } from '../shop.js';
import { accountOf } from './account.js';
import { orderTokensOf } from '../shared/order-tokens.js';
import { createLastOrderStorage } from '../orders/last-order.js';

/** Uses the token of a sign-in link that led to this page, and tells the shopper what came of it. */
export async function openSignInLink(shop: Shop, token: string): Promise<void> {
  const { route, locale, notices, options, platform } = shop;
  locale.add(words);
  const { signIn, $auth } = accountOf(shop);
  const isKnownHere = (order: string) =>
    orderTokensOf(shop).of(order) !== null ||
    createLastOrderStorage(options.storeKey, platform.storage).recall()?.orderId === order;
  const { page: ledTo } = route.$route.get();
  await signIn.openLink(token, (isIn) => {
    const { page } = route.$route.get();
    const show = () => route.open({ name: 'account' });
    // There is something to say, or to be asked: an order's page or another has no place for it.
    if (page.name !== 'account' && (!isIn || signIn.$elsewhere.get())) show();
    const auth = $auth.get();
    if (!isIn || auth.status !== 'customer') return;
    // Where the order was not made, it is the account that can show it.
    const isOrder = ledTo.name === 'order' && !isKnownHere(ledTo.id);
    if (isOrder && (page === ledTo || page.name === 'account')) route.replace({ name: 'account', id: ledTo.id });
    const isShown = route.$route.get().page.name === 'account' || route.$outlets.get().has('account');
    const action = isShown ? null : ({ label: 'account', run: show } as const);
    const parameters = { email: auth.customer.email };
    notices.show({ kind: 'info', message: 'signedInAs', parameters, ...(action && { action }) });
  });
}
