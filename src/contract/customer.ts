import type { Totals } from './money.js';
import type { Order, OrderPaymentStatus } from './order.js';
import type { Address } from './place.js';

/** `POST /cart/check-customer`: says nothing about other stores. */
export interface CustomerCheck {
  /** Whether this store knows a customer of that e-mail, signed up or not. */
  readonly exists: boolean;
  /** Whether a sign-in link can be e-mailed to them. */
  readonly canSendAuthLink: boolean;
}

/** The body of `POST /cart/send-auth`. */
export interface AuthLinkRequest {
  readonly email: string;
  /** Beyond the contract: the page that the link leads back to. A store that does not know it takes what the browser says. */
  readonly returnUrl?: string;
}

/** `POST /cart/send-auth`: the same answer whether or not there is such a customer. */
export interface SentAuthLink {
  readonly sent: boolean;
  /** Seconds for which the link works. */
  readonly expiresIn: number;
}

/** `POST /cart/verify-auth` and `POST /cart/create-account`: from now on the cart token is signed in. */
export interface AuthResult {
  readonly customerId: string;
  readonly email: string;
  readonly authenticated: boolean;
  /**
   * Beyond the contract, of `verify-auth`: the link was asked for under another cart token, which is not signed in by this.
   * `POST /cart/confirm-auth` does that, after the person who opened the link was asked.
   */
  readonly requestedElsewhere?: AuthRequestOrigin;
}

/** Beyond the contract: what asked for a sign-in link, as far as the store knows. */
export interface AuthRequestOrigin {
  /** ISO 8601. */
  readonly askedAt: string;
  /** Names of a browser and a system, the same in all languages: `Firefox, Windows`. Null where they are not known. */
  readonly device: string | null;
}

/**
 * `POST /cart/check-auth`, beyond the contract, with the body of `verify-auth`: what a link would do, without using it up.
 * Refused with the codes of `verify-auth` where it would do nothing.
 */
export interface AuthLinkCheck {
  /** Whose account it opens. */
  readonly email: string;
  /** Whether it was asked for under this cart token. */
  readonly requestedHere: boolean;
  readonly requestedElsewhere?: AuthRequestOrigin;
}

/**
 * `POST /cart/confirm-auth`, beyond the contract, with the body of `verify-auth`, from the cart token that opened the link
 * and is still signed in by it: the cart token that asked for the link is signed in too. Works once, and as long as the
 * link would have.
 */
export interface AuthConfirmation {
  readonly confirmed: true;
}

/** The body of `POST /cart/create-account`. */
export interface CreateAccountRequest extends AuthLinkRequest {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly marketingOptIn?: boolean;
}

/** `GET /cart/auth-status`; `POST /account/logout` answers the first field only. */
export interface AuthStatus {
  /** Whether the cart token is signed in. */
  readonly authenticated: boolean;
  /** Who is signed in; `null` or absent for nobody. */
  readonly customer?: Pick<Customer, 'id' | 'email' | 'firstName' | 'lastName'> | null;
}

/** Contract: "The Customer object", public view; `GET` and `PUT /account/profile`. */
export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  /** E.164. */
  readonly phone?: string | null;
  /** To be offered at checkout. */
  readonly defaultAddress?: Address | null;
  readonly marketingOptIn?: boolean;
  /** ISO 8601. */
  readonly createdAt?: string;
  /** ISO 8601. */
  readonly updatedAt?: string;
}

/** The body of `PUT /account/profile`: what is left out stays as it is, an empty string or null clears. */
export interface ProfileUpdate {
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  /** E.164. */
  readonly phone?: string | null;
  readonly marketingOptIn?: boolean;
}

/** One entry of `GET /account/orders`, newest first; `GET /account/orders/{order}` answers an {@link Order} in full. */
export interface AccountOrder {
  readonly id: string;
  /** What the shopper knows the order by. */
  readonly orderNumber: string;
  readonly paymentStatus: OrderPaymentStatus;
  readonly fulfillmentStatus?: Order['fulfillmentStatus'];
  readonly currency: string;
  readonly totals: Partial<Totals> & Pick<Totals, 'total'>;
  /** Pieces. */
  readonly itemCount?: number;
  /** ISO 8601. */
  readonly createdAt?: string;
}
