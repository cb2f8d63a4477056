import type { AuthResult } from '../../src/contract/customer.js';
import type { Visitor } from './harness.js';

/** An e-mail in the outbox, as `GET /_control/{key}/outbox` lists it. */
export interface SeenMail {
  readonly to: string;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  readonly link: string | null;
}

/** What the store wrote to an address, newest first. */
export async function mailsTo(visitor: Visitor, email: string): Promise<SeenMail[]> {
  const mails = await visitor.control<SeenMail[]>('GET', '/outbox');
  return mails.filter((mail) => mail.to === email);
}

/** The newest sign-in link that an address was sent. */
export async function linkFor(visitor: Visitor, email: string): Promise<{ url: URL; token: string }> {
  const mail = (await mailsTo(visitor, email)).find(({ link }) => link !== null);
  const url = new URL(mail?.link ?? 'about:blank');
  const token = url.searchParams.get('vitrine-auth');
  if (token === null) throw new Error(`No link was sent to ${email}.`);
  return { url, token };
}

/** Signs a visitor in as the customer of an e-mail, by the link that goes there. */
export async function signIn(visitor: Visitor, email: string): Promise<AuthResult> {
  await visitor.send('POST', '/cart/send-auth', { email });
  const { token } = await linkFor(visitor, email);
  const verified = await visitor.send<AuthResult>('POST', '/cart/verify-auth', { token });
  if (verified.status !== 200) throw new Error(JSON.stringify(verified.error));
  return verified.data;
}
