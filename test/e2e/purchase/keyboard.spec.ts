import { expect, test } from '../fixtures.js';
import { tabTo } from '../keyboard.js';
import { ADDRESS, CARDS } from '../objects/checkout-form.js';

test('buys with the keyboard alone', async ({ shop, page, store }) => {
  const { cart, checkout, product } = shop;
  const { keyboard } = page;
  await shop.open();

  await tabTo(page, shop.productLink('Stoneware mug'), 30);
  await keyboard.press('Enter');
  await expect(product.heading('Stoneware mug')).toBeFocused();
  await tabTo(page, product.value('Ash'));
  await keyboard.press('ArrowRight');
  await expect(product.value('Ink')).toBeChecked();
  await tabTo(page, product.addButton);
  await keyboard.press('Enter');
  await expect(shop.count).toHaveText('1');

  await tabTo(page, product.root.getByRole('button', { name: 'View cart' }));
  await keyboard.press('Enter');
  await expect(cart.dialog).toBeVisible();
  await tabTo(page, cart.more('Stoneware mug'));
  await keyboard.press('Enter');
  await expect(cart.quantity('Stoneware mug')).toHaveValue('2');
  await keyboard.press('Escape');
  await expect(cart.dialog).toBeHidden();
  await expect(product.root.getByRole('button', { name: 'View cart' })).toBeFocused();
  await keyboard.press('Enter');
  await tabTo(page, cart.checkoutButton);
  await keyboard.press('Enter');

  await tabTo(page, checkout.email);
  await keyboard.type('ada@example.com');
  await tabTo(page, checkout.field('firstName'));
  // Enter goes on to the next field: nothing is sent while somebody types.
  await keyboard.type(ADDRESS.firstName);
  await keyboard.press('Enter');
  await expect(checkout.field('lastName')).toBeFocused();
  for (const name of ['lastName', 'line1', 'postcode', 'city'] as const) {
    await tabTo(page, checkout.field(name));
    await keyboard.type(ADDRESS[name]);
  }
  await keyboard.press('Tab');
  await tabTo(page, checkout.shippingOption(/Tracked 48/));
  await keyboard.press('ArrowDown');
  await expect(checkout.shippingOption(/Tracked 24/)).toBeChecked();
  await tabTo(page, checkout.card.getByLabel('Card number'));
  await keyboard.type(CARDS.needsChallenge);
  await tabTo(page, checkout.card.getByLabel('Expiration date'));
  await keyboard.type('1240');
  await tabTo(page, checkout.card.getByLabel('Security code'));
  await keyboard.type('123');
  await tabTo(page, checkout.payButton);
  await expect(checkout.payButton).toHaveText('Pay £68.35');
  await keyboard.press('Enter');

  await tabTo(page, page.getByRole('button', { name: 'Complete authentication' }));
  await keyboard.press('Enter');
  await expect(shop.confirmation.thanks).toBeFocused();
  const order = await store.order();
  expect(order).toMatchObject({ paymentState: 'paid', totals: { total: { amount: 6835 } } });
  expect(order.items).toMatchObject([{ productName: 'Stoneware mug', variantName: 'Ink', quantity: 2 }]);
});

test('leads the keyboard to what is wrong', async ({ shop, page, store }) => {
  const { checkout } = shop;
  await shop.open();
  await shop.goToCheckoutWith('Beeswax candle');
  await tabTo(page, checkout.email);
  await page.keyboard.type('ada.example.com');
  await checkout.payButton.focus();
  await page.keyboard.press('Enter');
  await expect(checkout.email).toBeFocused();
  await expect(checkout.email).toHaveAttribute('aria-invalid', 'true');
  await expect(checkout.email).toHaveAccessibleDescription(/does not look like an e-mail address/);
  await expect(checkout.problem).toContainText('things need your attention');

  await checkout.problem.getByRole('button', { name: /City/ }).focus();
  await page.keyboard.press('Enter');
  await expect(checkout.field('city')).toBeFocused();
  await page.keyboard.type('London');
  await expect(checkout.field('city')).toHaveAttribute('aria-invalid', 'false');
  expect(await store.orders()).toEqual([]);
  expect(await store.requests('POST', '/cart/checkout')).toEqual([]);
});
