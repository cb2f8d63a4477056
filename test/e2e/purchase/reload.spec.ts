import { expect, test } from '../fixtures.js';
import { CARDS } from '../objects/checkout-form.js';

test('keeps the listing, the product, the cart and each step of the checkout through a reload', async ({
  shop,
  page,
  store,
}) => {
  const { cart, checkout } = shop;
  await shop.open('shop', '#!/c/candles?sort=price');
  await expect(page.getByRole('heading', { level: 2, name: 'Candles' })).toBeVisible();
  await shop.quickAdd('Beeswax candle').click();
  await expect(shop.count).toHaveText('1');
  await page.reload();
  await expect(shop.count).toHaveText('1');
  await expect(page.locator('vitrine-product-grid').getByRole('heading', { level: 3 })).toHaveText([
    'Candle care guide',
    'Beeswax candle',
  ]);

  await shop.productLink('Beeswax candle').click();
  await expect(shop.product.heading('Beeswax candle')).toBeVisible();
  await page.reload();
  await expect(shop.product.heading('Beeswax candle')).toBeVisible();
  await shop.product.addButton.click();
  await expect(shop.count).toHaveText('2');

  await shop.cartButton.click();
  await expect(cart.quantity('Beeswax candle')).toHaveValue('2');
  await cart.more('Beeswax candle').click();
  await page.reload();
  await expect(cart.quantity('Beeswax candle')).toHaveValue('3');
  const token = await shop.token();
  await expect.poll(async () => (await store.cart(token)).items.map(({ quantity }) => quantity)).toEqual([3]);

  await cart.checkoutButton.click();
  await checkout.email.pressSequentially('ada@exa');
  await page.reload();
  await expect(checkout.email).toHaveValue('ada@exa');
  await checkout.fillContact();
  await checkout.field('firstName').fill('Ada');
  await checkout.field('lastName').fill('Love');
  await page.reload();
  await expect(checkout.email).toHaveValue('ada@example.com');
  await expect(checkout.field('firstName')).toHaveValue('Ada');
  await expect(checkout.field('lastName')).toHaveValue('Love');
  await checkout.fillAddress();
  await checkout.shippingOption(/Tracked 24/).check();
  await expect(checkout.sum('Shipping')).toHaveText('£5.95');
  await page.reload();
  await expect(checkout.field('city')).toHaveValue('London');
  await expect(checkout.shippingOption(/Tracked 24/)).toBeChecked();
  await checkout.notes.fill('Leave it with the neighbour.');
  await checkout.payment('Bank transfer').check();
  await page.reload();
  await expect(checkout.notes).toHaveValue('Leave it with the neighbour.');
  await expect(checkout.payment('Bank transfer')).toBeChecked();
  await expect(checkout.payButton).toHaveText('Buy now · £70.75');

  await checkout.pay();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  await page.reload();
  await expect(shop.confirmation.thanksLater).toBeVisible();
  expect(await store.order()).toMatchObject({
    items: [{ quantity: 3 }],
    notes: 'Leave it with the neighbour.',
    paymentMethod: 'bank_transfer',
    totals: { total: { amount: 7075 } },
  });
});

test('keeps an order through a reload at the bank, and while its payment is processed', async ({
  shop,
  page,
  store,
}) => {
  await shop.open();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.fillCard(CARDS.needsChallenge);
  await shop.checkout.pay();
  await expect(shop.bank.title).toBeVisible();
  await page.reload();
  await expect(shop.bank.title).toBeVisible();
  await shop.bank.confirm();
  await expect(shop.confirmation.thanks).toBeVisible();
  expect((await store.order()).paymentState).toBe('paid');

  await page.getByRole('button', { name: 'Continue shopping' }).click();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.fillCard(CARDS.processingThenPaid);
  await shop.checkout.pay();
  await expect(shop.confirmation.title).toHaveText('Your payment is being confirmed');
  await page.reload();
  await expect(shop.confirmation.title).toHaveText('Your payment is being confirmed');
  const second = (await store.orders()).find(({ paymentState }) => paymentState === 'processing');
  await store.settlePayment(second?.id ?? '', 'paid');
  await expect(shop.confirmation.thanks).toBeVisible();
  const states = (await store.orders()).map(({ paymentState }) => paymentState);
  expect(states).toEqual(['paid', 'paid']);
  expect(await store.stock('beeswax-candle')).toBe(18);
});

test('finds the order where the page was reloaded while it was sent', async ({ shop, page, store }) => {
  await shop.open();
  await shop.prepareOrderOf('Beeswax candle');
  await shop.checkout.fillCard();
  await store.fail({
    match: { method: 'POST', path: '/cart/checkout' },
    kind: 'delay',
    when: 'after',
    delayMs: 60_000,
  });
  await shop.checkout.pay();
  await expect.poll(() => store.orders()).toHaveLength(1);
  await page.reload();
  await expect(shop.confirmation.thanks).toBeVisible();
  expect((await store.order()).paymentState).toBe('paid');
  await expect(shop.count).toHaveText('0');
});
