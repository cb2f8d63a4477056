import { z } from 'zod';
import type { AuthConfirmation, AuthLinkCheck, CustomerCheck, SentAuthLink } from '../../../src/contract/customer.js';
import { createAccount, verifyLink } from '../customers/account.js';
import { checkLink, confirmElsewhere } from '../customers/elsewhere.js';
import { LINK_LIFETIME_MS, sendLink, sendNoAccount } from '../customers/links.js';
import { pageThatAsked } from '../customers/page.js';
import { findCustomer } from '../customers/repository.js';
import { findSession } from '../customers/sessions.js';
import { authStatusView } from '../customers/view.js';
import { answer, readBody, type ApiRouter } from '../http/environment.js';
import { requireFeature } from '../http/features.js';
import { emailField, nameField } from '../http/fields.js';
import type { RateLimiter } from '../http/rates.js';
import { requireToken } from '../http/visitor.js';
import type { Services } from '../services.js';

const emailBody = z.object({ email: emailField });
/** An address that leads nowhere is no reason to refuse: the link then leads where the browser says. */
const pageField = z.string().optional().catch(undefined);
const linkBody = emailBody.extend({ returnUrl: pageField });
const tokenBody = z.object({ token: z.string().trim().min(1, 'field_required').max(200) });
const accountBody = linkBody.extend({
  firstName: nameField.optional(),
  lastName: nameField.optional(),
  marketingOptIn: z.boolean().optional(),
});

/** How a visitor becomes a customer: the routes of `/cart` that know about e-mails and accounts. */
export function authRoutes(router: ApiRouter, rates: RateLimiter, services: Services): void {
  const { database } = services;
  const accounts = requireFeature('accounts');
  const mailsFor = rates.limitTarget(10);
  const checksOf = rates.limitTarget(30);
  const accountsFor = rates.limitTarget(10);

  router.post('/cart/check-customer', accounts, rates.limit(30), async (context) => {
    const { email } = await readBody(context, emailBody);
    checksOf(context.get('visit'), email);
    const customer = await findCustomer(database.sql, context.get('visit').store.id, email);
    const exists = customer !== undefined;
    return answer(context, { exists, canSendAuthLink: exists } satisfies CustomerCheck);
  });

  router.post('/cart/send-auth', accounts, rates.limit(10), async (context) => {
    const { email, returnUrl } = await readBody(context, linkBody);
    const visit = context.get('visit');
    mailsFor(visit, email);
    const page = pageThatAsked(context, returnUrl);
    await database.write(async (sql) => {
      const customer = await findCustomer(sql, visit.store.id, email);
      if (customer) await sendLink(sql, visit, customer, { kind: 'sign_in', page });
      else await sendNoAccount(sql, visit, email);
    });
    return answer(context, { sent: true, expiresIn: LINK_LIFETIME_MS / 1_000 } satisfies SentAuthLink);
  });

  router.post('/cart/verify-auth', accounts, rates.limit(30), async (context) => {
    requireToken(context.get('visit'));
    const { token } = await readBody(context, tokenBody);
    return answer(context, await verifyLink(services, context.get('visit'), token));
  });

  router.post('/cart/check-auth', accounts, rates.limit(30), async (context) => {
    requireToken(context.get('visit'));
    const { token } = await readBody(context, tokenBody);
    return answer(context, (await checkLink(services, context.get('visit'), token)) satisfies AuthLinkCheck);
  });

  router.post('/cart/confirm-auth', accounts, rates.limit(30), async (context) => {
    requireToken(context.get('visit'));
    const { token } = await readBody(context, tokenBody);
    await confirmElsewhere(services, context.get('visit'), token);
    return answer(context, { confirmed: true } satisfies AuthConfirmation);
  });

  router.post('/cart/create-account', accounts, rates.limit(10), async (context) => {
    requireToken(context.get('visit'));
    const body = await readBody(context, accountBody);
    accountsFor(context.get('visit'), body.email);
    const page = pageThatAsked(context, body.returnUrl);
    return answer(context, await createAccount(services, context.get('visit'), { ...body, page }));
  });

  router.get('/cart/auth-status', rates.limit(120), async (context) => {
    const visit = context.get('visit');
    const session = await findSession(database.sql, visit.store.id, requireToken(visit), visit.now);
    return answer(context, authStatusView(session));
  });
}
