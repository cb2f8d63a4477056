import type { StoreInfo } from '../contract/store.js';

type Offering = Pick<StoreInfo, 'features' | 'checkout'> | undefined;

/** Whether a store offers a part of the shop; all that it does not say it goes without. */
export const hasFeature = (info: Offering, feature: 'accounts' | 'chat' | 'discounts' | 'reviews'): boolean =>
  info?.features?.[feature] !== false;

/** Whether a shopper may give a discount code. */
export const hasDiscountField = (info: Offering): boolean =>
  hasFeature(info, 'discounts') && info?.checkout?.showCouponField !== false;
