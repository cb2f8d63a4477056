/** Types of every tag, for those who write types over them; brings no code. */
import type { LitElement } from 'lit';
export type * from '../elements/account/define.js';
export type * from '../elements/account-offer/define.js';
export type * from '../elements/buy-button/define.js';
export type * from '../elements/cart-button/define.js';
export type * from '../elements/cart/define.js';
export type * from '../elements/notices/define.js';
export type * from '../elements/outlet/define.js';
export type * from '../elements/categories/define.js';
export type * from '../elements/filters/define.js';
export type * from '../elements/product-grid/define.js';
export type * from '../elements/product/define.js';
export type * from '../elements/chat/define.js';
export type * from '../elements/checkout-customer/define.js';
export type * from '../elements/checkout/define.js';
export type * from '../elements/order/define.js';
export type * from '../elements/reviews/define.js';
export type * from '../elements/search/define.js';
export type * from '../elements/shop/define.js';
export type * from '../elements/store/define.js';

/** Tag name → class of each `<vitrine-*>` element. */
export type VitrineTags = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `vitrine-${string}` ? Tag : never]: HTMLElementTagNameMap[Tag];
};

type Primitive = string | number | boolean | null | undefined;

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** `routed` is for an element that shows a grid as part of itself. */
type Foreign = keyof LitElement | 'routed';

type OwnKeys<Element> = {
  [Key in Exclude<keyof Element, Foreign>]: Element[Key] extends Primitive ? Key : never;
}[Exclude<keyof Element, Foreign>];

/** What an attribute may hold: numbers as text too, and `""` for what is only there or not. */
type AttributeValue<Value> =
  | Value
  | undefined
  | (number extends Value ? `${number}` : never)
  | (boolean extends Value ? '' | 'true' | 'false' : never);

/** The properties of an element that a page may set; by way of `Pick`, what the sources say of each goes with it. */
type Settable<Element> = Pick<Element, OwnKeys<Element>>;

/** What a page may set on an element: each property by its own name, or by its attribute's. */
export type AttributesOf<Element> = {
  [Key in keyof Settable<Element>]?: AttributeValue<Settable<Element>[Key]>;
} & {
  [Key in keyof Settable<Element> & string as Kebab<Key>]?: AttributeValue<Settable<Element>[Key]>;
} & (Element extends { messages?: infer Messages } ? { messages?: Messages } : unknown);
