/** The words of a discount code, in the cart and in the checkout. */
export const discount = {
  discountAdd: 'Add a discount code',
  discountCode: 'Discount code',
  discountApply: 'Apply',
  discountRemove: 'Remove code {code}',
  discountApplied: 'Code {code} is applied.',
  discountTakenOff: 'Code {code} was removed.',
  discountUnknown: 'We do not know this code.',
  discountExpired: 'This code has expired.',
  discountUsedUp: 'This code has been used up.',
  discountNotApplicable: 'This code does not apply to anything in your cart.',
  discountMinimum: 'Your order total is too low for this code.',
};
