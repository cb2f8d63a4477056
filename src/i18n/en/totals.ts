/** The words of sums and of discount codes: for the cart, the checkout and orders. */
export const totals = {
  sumSubtotal: 'Subtotal',
  sumDiscount: 'Discount',
  sumShipping: 'Shipping',
  sumTax: 'Tax',
  sumTaxIncluded: 'Tax included',
  sumTotal: 'Total',
  sumEstimated: 'Estimated total',
  belowMinimum: 'This order is smaller than the shop accepts. Please add something to your cart.',

  discountAdd: 'Add a discount code',
  discountCode: 'Discount code',
  discountApply: 'Apply',
  discountRemove: 'Remove code {code}',

  discountApplied: 'Code {code} is applied.',
  discountTakenOff: 'Code {code} was taken off.',
  discountUnknown: 'We do not know this code.',
  discountExpired: 'This code has expired.',
  discountUsedUp: 'This code has been used up.',
  discountNotApplicable: 'This code does not apply to anything in your cart.',
  discountMinimum: 'Your order is too small for this code.',
};
