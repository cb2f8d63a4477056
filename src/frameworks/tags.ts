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

type OwnKeys<Element> = {
  [Key in Exclude<keyof Element, keyof LitElement>]: Element[Key] extends Primitive ? Key : never;
}[Exclude<keyof Element, keyof LitElement>];

/** What a page may set on an element: each property by its own name, or by its attribute's. */
export type AttributesOf<Element> = {
  [Key in OwnKeys<Element>]?: Element[Key] | undefined;
} & {
  [Key in OwnKeys<Element> & string as Kebab<Key>]?: Element[Key] | undefined;
};
