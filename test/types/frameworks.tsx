import { createElement, type JSX } from 'react';
import type { GlobalComponents } from 'vue';
import '../../src/frameworks/react.js';
import '../../src/frameworks/vue.js';

// Checked by the compiler alone: each `@ts-expect-error` fails the types stage where the mistake below it goes unnoticed.
type ReactStore = JSX.IntrinsicElements['vitrine-store'];
type VueStore = InstanceType<GlobalComponents['vitrine-store']>['$props'];

export const reactStore: ReactStore = { 'store-key': 'pk_test_demo', storeKey: 'pk_test_demo', className: 'shop' };
export const vueStore: VueStore = { 'store-key': 'pk_test_demo', class: 'shop' };

export const listening: ReactStore = {
  'onvitrine-cart-updated': (event) => void event.detail.promise.then(() => event.detail.action satisfies string),
  ref: (element) => void element?.shop?.cart,
};
export const vueListening: VueStore = { onVitrineCartUpdated: (event) => event.detail.quantity };

// As README and the reference write it.
type ReactGrid = JSX.IntrinsicElements['vitrine-product-grid'];
export const written: ReactGrid = {
  'per-page': '8',
  columns: 3,
  filters: '',
  pagination: 'more',
  sort: '-price',
  'structured-data': true,
};
export const vueWritten: InstanceType<GlobalComponents['vitrine-product-grid']>['$props'] = {
  'per-page': '8',
  pagination: 'scroll',
  filters: true,
};
export const ownWords: ReactStore = { messages: { addToCart: 'I want it' } };
export const templateRef = (grid: InstanceType<GlobalComponents['vitrine-cart']>) =>
  grid.shadowRoot satisfies ShadowRoot | null;
window.addEventListener('vitrine-order-placed', ({ detail }) => detail.total.formatted satisfies string);

// @ts-expect-error There is no such way to turn pages.
export const wrongPagination: ReactGrid = { pagination: 'endless' };
// @ts-expect-error It is no number.
export const wrongNumber: ReactGrid = { 'per-page': 'eight' };
// @ts-expect-error There is no such corner.
export const wrongPosition: InstanceType<GlobalComponents['vitrine-cart']>['$props'] = { position: 'left' };
// @ts-expect-error It is the shop's own.
export const internal: ReactGrid = { routed: true };
// @ts-expect-error A number is no word.
export const wrongWords: ReactStore = { messages: { addToCart: 5 } };

// @ts-expect-error A number is no key.
export const wrongReact: ReactStore = { storeKey: 5 };
// @ts-expect-error A number is no key.
export const wrongVue: VueStore = { storeKey: 5 };
// @ts-expect-error There is no such tag.
export type Missing = JSX.IntrinsicElements['vitrine-nothing'];

export const element = createElement('vitrine-cart-button', { className: 'bag' });
