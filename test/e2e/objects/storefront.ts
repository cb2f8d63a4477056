import type { Locator, Page } from '@playwright/test';
import type { TestStore } from '../store.js';
import { BankPage } from './bank-page.js';
import { CartDrawer } from './cart-drawer.js';
import { CheckoutForm } from './checkout-form.js';
import { Confirmation } from './confirmation.js';
import { ProductPage } from './product-page.js';
import type { Words } from './words.js';

/** A page with the shop on it, by what a shopper sees and does. */
export class Storefront {
  readonly page: Page;
  readonly words: Words;
  readonly product: ProductPage;
  readonly cart: CartDrawer;
  readonly checkout: CheckoutForm;
  readonly bank: BankPage;
  readonly confirmation: Confirmation;
  readonly #store: TestStore;

  constructor(page: Page, store: TestStore, words: Words) {
    this.page = page;
    this.words = words;
    this.#store = store;
    this.product = new ProductPage(page, words);
    this.cart = new CartDrawer(page, words);
    this.checkout = new CheckoutForm(page, words);
    this.bank = new BankPage(page, words);
    this.confirmation = new Confirmation(page, words);
  }

  /** Opens one of the demo's pages: `shop`, `product`, `checkout` …, with `#!/…` or `?…` after it. */
  async open(name = 'shop', rest = ''): Promise<void> {
    await this.page.goto(`/demo/pages/${name}.html${rest}`);
  }

  /** The entry of a product in a listing. */
  card(name: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** The link from a listing to a product. */
  productLink(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true }).getByRole('link');
  }

  /** The button of a card that buys at once. */
  quickAdd(name: string): Locator {
    return this.page.getByRole('button', { name: this.words.addNamed(name) });
  }

  get cartButton(): Locator {
    return this.page.getByRole('button', { name: this.words.cartButton });
  }

  /** What the cart button shows. */
  get count(): Locator {
    return this.cartButton.locator('[part=count]');
  }

  /** What the widget told the shopper over the page: “Undo”, refusals. */
  notice(text: string | RegExp): Locator {
    return this.page.locator('vitrine-notices [part=notice]').filter({ hasText: text });
  }

  /** A link of the bar of categories. */
  category(name: string): Locator {
    return this.page.locator('vitrine-categories').getByRole('link', { name, exact: true });
  }

  /** The random string by which the store knows this visitor's cart; empty where there is none yet. */
  token(): Promise<string> {
    return this.page.evaluate((name) => localStorage.getItem(name) ?? '', `vitrine:${this.#store.key}:token`);
  }

  /** Puts a product of a listing into the cart and goes to the checkout by way of the drawer. */
  async goToCheckoutWith(name: string): Promise<void> {
    await this.quickAdd(name).click();
    await this.cartButton.click();
    await this.cart.checkoutButton.click();
    await this.checkout.title.waitFor();
  }

  /** The same, with everything filled in but the way to pay. */
  async prepareOrderOf(name: string): Promise<void> {
    await this.goToCheckoutWith(name);
    await this.checkout.fillDelivery();
  }
}
