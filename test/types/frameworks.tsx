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

// @ts-expect-error A number is no key.
export const wrongReact: ReactStore = { storeKey: 5 };
// @ts-expect-error A number is no key.
export const wrongVue: VueStore = { storeKey: 5 };
// @ts-expect-error There is no such tag.
export type Missing = JSX.IntrinsicElements['vitrine-nothing'];

export const element = createElement('vitrine-cart-button', { className: 'bag' });
