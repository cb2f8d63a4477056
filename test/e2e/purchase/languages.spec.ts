import { expect, test } from '../fixtures.js';
import { CARDS } from '../objects/checkout-form.js';

test.describe('in French', () => {
  test.use({ language: 'fr', locale: 'fr-FR' });

  test('sells by card, with the bank’s page in between', async ({ shop, page, store }) => {
    await shop.open('french');
    await expect(page.getByRole('heading', { level: 2, name: 'Tous les produits' })).toBeVisible();
    await expect(shop.category('Bougies')).toBeVisible();
    await shop.prepareOrderOf('Bougie en cire d’abeille');
    await expect(shop.checkout.root.getByText('Facturer à la même adresse')).toBeVisible();
    await expect(shop.checkout.sum('Livraison')).toHaveText(/^3,95\s£/);
    await expect(shop.checkout.payButton).toHaveText(/Commander et payer 25,55\s£/);
    await shop.checkout.fillCard(CARDS.needsChallenge);
    await shop.checkout.pay();
    await expect(shop.bank.title).toBeVisible();
    await shop.bank.confirm();
    await expect(shop.confirmation.thanks).toBeVisible();
    await expect(shop.confirmation.root.getByText('Royaume-Uni')).toBeVisible();
    const order = await store.order();
    await expect(shop.confirmation.number(order.orderNumber)).toBeVisible();
    expect(order).toMatchObject({ paymentState: 'paid', totals: { total: { amount: 2555 } } });
  });

  test('says in French why a card was declined', async ({ shop, store, problems }) => {
    problems.expectStatus(422);
    await shop.open('french');
    await shop.prepareOrderOf('Bougie en cire d’abeille');
    await shop.checkout.fillCard(CARDS.insufficientFunds);
    await shop.checkout.pay();
    await expect(shop.checkout.problem).toContainText(/refusée/);
    expect((await store.orders()).filter(({ holdsStock }) => holdsStock)).toEqual([]);
  });
});

test.describe('in Arabic', () => {
  test.use({ language: 'ar', locale: 'ar-EG' });

  test('sells from right to left', async ({ shop, page, store }) => {
    const { cart, checkout } = shop;
    await shop.open('right-to-left');
    await expect(shop.category('شموع')).toBeVisible();
    const width = page.viewportSize()?.width ?? 0;
    const bag = await shop.cartButton.boundingBox();
    expect(bag?.x, 'the cart button at the end of the line').toBeLessThan(width / 4);

    await shop.quickAdd('شمعة شمع العسل').click();
    await shop.cartButton.click();
    await expect(cart.line('شمعة شمع العسل')).toBeVisible();
    const panel = cart.dialog.locator('[part=panel]');
    await expect(panel).toHaveCSS('direction', 'rtl');
    await expect.poll(async () => (await panel.boundingBox())?.x, 'the drawer at the end of the line').toBe(0);
    const picture = await cart.dialog.locator('[part=line-picture]').boundingBox();
    const amount = await cart.dialog.locator('[part=line-subtotal]').boundingBox();
    expect(picture?.x, 'the picture before the amount').toBeGreaterThan(amount?.x ?? Infinity);

    await cart.checkoutButton.click();
    await checkout.fillDelivery();
    await expect(checkout.field('firstName')).toHaveCSS('direction', 'rtl');
    await expect(checkout.email).toHaveCSS('direction', 'ltr');
    await expect(checkout.email).toHaveCSS('text-align', 'right');
    const [first, last] = [
      await checkout.field('firstName').boundingBox(),
      await checkout.field('lastName').boundingBox(),
    ];
    expect(first?.x, 'the first name before the last').toBeGreaterThan(last?.x ?? Infinity);
    const summary = await checkout.summary.boundingBox();
    expect(summary?.x, 'the summary after the form').toBeLessThan(last?.x ?? 0);

    await checkout.fillCard();
    await checkout.pay();
    await expect(shop.confirmation.thanks).toBeVisible();
    await expect(shop.confirmation.thanks).toHaveCSS('direction', 'rtl');
    const order = await store.order();
    await expect(shop.confirmation.number(order.orderNumber)).toBeVisible();
    expect(order).toMatchObject({ paymentState: 'paid', items: [{ quantity: 1 }] });
  });
});
