import { customer as words } from '../i18n/en/customer.js';
import type { Shop } from '../assemble.js';
import { accountOf } from './account.js';

/** Uses the token of a sign-in link that led to this page, and tells the shopper what came of it. */
export async function openAuthLink(shop: Shop, token: string): Promise<void> {
  const { route, locale, notices } = shop;
  locale.add(words);
  const { signIn } = accountOf(shop);
  const isIn = await signIn.open(token);
  const isShown = route.$route.get().page.name === 'account' || route.$outlets.get().has('account');
  const show = () => route.open({ name: 'account' });
  if (isIn) {
    const action = isShown ? null : ({ label: 'account', run: show } as const);
    notices.show({ kind: 'info', message: 'signedIn', ...(action && { action }) });
  } else if (!isShown) {
    show();
  }
}
