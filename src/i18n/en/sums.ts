/** The words of the sums of a cart, a checkout and an order. */
export const sums = {
  sumSubtotal: 'Subtotal',
  sumDiscount: 'Discount',
  sumShipping: 'Shipping',
  sumTax: 'Tax',
  sumTaxIncluded: 'Tax included',
  sumTotal: 'Total',
  sumEstimated: 'Estimated total',
  belowMinimum: 'Your order is below the shop’s minimum. Please add something to your cart.',
};
