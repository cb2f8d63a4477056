import { expect, test } from '../fixtures.js';

test('takes a code in the checkout, after it said why another does not count', async ({ shop, store, problems }) => {
  problems.expectStatus(422);
  await shop.open();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.applyCode('WINTER24');
  await expect(shop.checkout.root.getByRole('alert').filter({ hasText: /expired/ })).toBeVisible();
  await expect(shop.checkout.codeField).toHaveAttribute('aria-invalid', 'true');
  await shop.checkout.applyCode('SPRING20');
  await expect(shop.checkout.sum('Discount')).toHaveText('−£3.60');
  await expect(shop.checkout.payButton).toHaveText('Pay £21.23');
  await shop.checkout.fillCard();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  const { totals, paymentState } = await store.order();
  expect(paymentState).toBe('paid');
  expect(totals.discount?.amount).toBe(360);
  expect(totals.total.amount).toBe(2123);
});

test('takes a code in the cart, and takes it off again', async ({ shop, store, problems }) => {
  problems.expectStatus(422);
  await shop.open();
  await shop.quickAdd('Beeswax candle').click();
  await shop.cartButton.click();
  await shop.cart.applyCode('OVER50');
  await expect(shop.cart.codeError).toContainText('£50');
  await shop.cart.applyCode('NOSUCHCODE');
  await expect(shop.cart.codeError).not.toContainText('£50');
  await expect(shop.cart.codeError).not.toBeEmpty();
  await shop.cart.applyCode('SPRING20');
  await expect(shop.cart.code).toHaveText('SPRING20');
  await expect(shop.cart.dialog.getByText('−£3.60')).toBeVisible();
  expect(await store.cart(await shop.token())).toMatchObject({ discountCode: 'SPRING20' });

  await shop.cart.dialog.getByRole('button', { name: 'Remove code SPRING20' }).click();
  await expect(shop.cart.code).toHaveCount(0);
  await expect(shop.cart.dialog.getByText('−£3.60')).toHaveCount(0);
  await expect.poll(async () => (await store.cart(await shop.token())).discountCode ?? null).toBeNull();
});

test('applies the code of a link to what is put into the cart', async ({ shop, store }) => {
  await shop.open('shop', '?discount=SPRING20');
  await shop.prepareOrderOf('Beeswax candle');
  await expect(shop.checkout.sum('Discount')).toHaveText('−£3.60');
  await shop.checkout.fillCard();
  await shop.checkout.pay();
  await expect(shop.confirmation.thanks).toBeVisible();
  expect((await store.order()).totals.total.amount).toBe(2123);
});

test('says that the code of a link counts, as soon as it does', async ({ shop }) => {
  await shop.open('shop', '?discount=spring20');
  await shop.quickAdd('Beeswax candle').click();
  await expect(shop.notice('Code SPRING20 is applied.')).toBeVisible();
});

test('says why the code of a link was refused, and sells all the same', async ({ shop, store, problems }) => {
  problems.expectStatus(422);
  await shop.open('shop', '?discount=WINTER24');
  await shop.quickAdd('Beeswax candle').click();
  await expect(shop.notice('WINTER24 was not applied')).toContainText('expired');
  const cart = await store.cart(await shop.token());
  expect(cart.items).toMatchObject([{ quantity: 1 }]);
  expect(cart.discountCode ?? null).toBeNull();
});
