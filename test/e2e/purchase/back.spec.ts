import { expect, test } from '../fixtures.js';

test('closes by Back what was opened, step by step, and brings it back by Forward', async ({ shop, page, store }) => {
  const { cart, checkout, product } = shop;
  const candles = page.getByRole('heading', { level: 2, name: 'Candles' });
  const all = page.getByRole('heading', { level: 2, name: 'All products' });

  await shop.open();
  await shop.category('Candles').click();
  await expect(candles).toBeVisible();
  await shop.productLink('Beeswax candle').click();
  await expect(product.heading('Beeswax candle')).toBeVisible();
  await product.addButton.click();
  await shop.cartButton.click();
  await expect(cart.dialog).toBeVisible();
  await cart.checkoutButton.click();
  await expect(checkout.title).toBeVisible();
  await expect(cart.dialog).toBeHidden();
  await checkout.fillContact();
  await checkout.field('firstName').fill('Ada');

  await page.goBack();
  await expect(cart.dialog).toBeVisible();
  await expect(product.heading('Beeswax candle')).toBeVisible();
  await page.goBack();
  await expect(cart.dialog).toBeHidden();
  await expect(product.heading('Beeswax candle')).toBeVisible();
  await page.goBack();
  await expect(candles).toBeVisible();
  await page.goBack();
  await expect(all).toBeVisible();
  await expect(shop.count).toHaveText('1');

  await page.goForward();
  await expect(candles).toBeVisible();
  await page.goForward();
  await expect(product.heading('Beeswax candle')).toBeVisible();
  await page.goForward();
  await expect(cart.quantity('Beeswax candle')).toHaveValue('1');
  await page.goForward();
  await expect(checkout.email).toHaveValue('ada@example.com');
  await expect(checkout.field('firstName')).toHaveValue('Ada');
  const { items } = await store.cart(await shop.token());
  expect(items).toMatchObject([{ quantity: 1 }]);
});

test('closes the drawer by Escape, by its button and by a click beside it, each a step back', async ({
  shop,
  page,
}) => {
  await shop.open();
  await shop.quickAdd('Beeswax candle').click();
  const closings = [
    () => page.keyboard.press('Escape'),
    () => shop.cart.closeButton.click(),
    () => page.mouse.click(20, 400),
  ];
  for (const close of closings) {
    await shop.cartButton.click();
    await expect(shop.cart.line('Beeswax candle')).toBeVisible();
    await close();
    await expect(shop.cart.dialog).toBeHidden();
    await expect(page).toHaveURL(/shop\.html$/);
    await expect(shop.cartButton).toBeFocused();
  }
  await page.goForward();
  await expect(shop.cart.line('Beeswax candle')).toBeVisible();
});

test('does not lead back into an order that is placed', async ({ shop, page, store }) => {
  await shop.open();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.fillCard();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  await page.goBack();
  await expect(shop.cart.dialog.getByText('Your cart is empty')).toBeVisible();
  await page.goBack();
  await expect(shop.quickAdd('Beeswax candle')).toBeVisible();
  await shop.open('shop', '#!/checkout');
  await expect(shop.checkout.root.getByText('Your cart is empty')).toBeVisible();
  await shop.checkout.root.getByRole('button', { name: 'See your last order' }).click();
  await expect(shop.confirmation.thanks).toBeVisible();
  expect((await store.order()).paymentState).toBe('paid');
});
