import type { DiscountSeed } from './types.js';

/** One code for each thing that can happen to a code. */
export const discounts: readonly DiscountSeed[] = [
  {
    code: 'SPRING20',
    type: 'percentage',
    value: 20,
    startsAt: '2025-01-01T00:00:00Z',
    expiresAt: '2036-01-01T00:00:00Z',
  },
  { code: 'FIVEOFF', type: 'fixed', value: 500 },
  { code: 'FREEPOST', type: 'free_shipping', value: 0 },
  { code: 'OVER50', type: 'percentage', value: 15, minimumSubtotal: 5000 },
  { code: 'BEESWAX10', type: 'percentage', value: 10, categories: ['beeswax'] },
  { code: 'MUGS', type: 'fixed', value: 400, products: ['half-dipped-mug', 'espresso-cup'] },
  { code: 'ONTHEHOUSE', type: 'percentage', value: 100 },
  {
    code: 'WINTER24',
    type: 'percentage',
    value: 25,
    startsAt: '2024-11-01T00:00:00Z',
    expiresAt: '2025-02-01T00:00:00Z',
  },
  { code: 'FIRSTFIFTY', type: 'percentage', value: 30, usageLimit: 0 },
];
