import type { Plural } from './plural.js';
import type { account } from './en/account.js';
import type { cart } from './en/cart.js';
import type { chat } from './en/chat.js';
import type { checkout } from './en/checkout.js';
import type { common } from './en/common.js';
import type { core } from './en/core.js';
import type { customer } from './en/customer.js';
import type { placeOrder } from './en/place-order.js';
import type { product } from './en/product.js';
import type { reviews } from './en/reviews.js';
import type { search } from './en/search.js';
import type { shop } from './en/shop.js';

export type Message = string | Plural;

/** English is where keys come from: a message exists if it stands in one of the files of `en/`. */
type Keys<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Plural };

export type CoreMessages = Keys<typeof core & typeof common>;
export type AccountMessages = Keys<typeof account>;
export type CartMessages = Keys<typeof cart>;
export type ChatMessages = Keys<typeof chat>;
export type CheckoutMessages = Keys<typeof checkout & typeof placeOrder>;
export type CustomerMessages = Keys<typeof customer>;
export type ProductMessages = Keys<typeof product>;
export type ReviewMessages = Keys<typeof reviews>;
export type SearchMessages = Keys<typeof search>;
export type WholeShopMessages = Keys<typeof shop>;

/** All messages of a language. */
export type Messages = CoreMessages &
  AccountMessages &
  CartMessages &
  ChatMessages &
  CheckoutMessages &
  CustomerMessages &
  ProductMessages &
  ReviewMessages &
  SearchMessages &
  WholeShopMessages;

/** Name of a text of the shop, such as `addToCart`. The files in `src/i18n/en/` hold them all. */
export type MessageKey = keyof Messages;

/** Words by key; what is left out stays as it is. */
export type MessageTable = Partial<Readonly<Record<MessageKey, Message>>>;

/**
 * A page's own words, by key: `{ "addToCart": "I want it" }`. Under a language's tag they are for that language alone, and
 * go before those for all: `{ "fr": { "addToCart": "Je le veux" } }`.
 */
export type MessageOverrides = MessageTable & Readonly<Record<string, Message | MessageTable | undefined>>;

export type MessageParameters = Readonly<Record<string, string | number>>;

/** Answers the words for a key; `{name}` in them stands for a parameter, and `count` picks the plural form. */
export type Translate = (key: MessageKey, parameters?: MessageParameters) => string;
