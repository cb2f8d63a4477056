import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Words } from './words.js';

export interface TestAddress {
  readonly firstName: string;
  readonly lastName: string;
  readonly line1: string;
  readonly postcode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2; what the page suggests where omitted. */
  readonly countryCode?: string;
}

export const EMAIL = 'ada@example.com';

export const ADDRESS: TestAddress = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  line1: '12 St James’s Square',
  postcode: 'SW1Y 4JH',
  city: 'London',
};

/** Cards of Stripe's documentation, by how a payment with them ends. */
export const CARDS = {
  paid: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  insufficientFunds: '4000 0000 0000 9995',
  needsChallenge: '4000 0025 0000 3155',
  processingThenPaid: '6200 0000 0000 0005',
  processingThenFailed: '6200 0000 0000 0047',
} as const;

/** The checkout, on its own page or in a dialog. */
export class CheckoutForm {
  readonly root: Locator;
  readonly #words: Words;
  readonly #page: Page;

  constructor(page: Page, words: Words) {
    this.root = page.locator('vitrine-checkout');
    this.#page = page;
    this.#words = words;
  }

  get title(): Locator {
    return this.root.getByRole('heading', { level: 2, name: this.#words.checkout, exact: true });
  }

  get email(): Locator {
    return this.root.getByLabel(this.#words.email, { exact: true });
  }

  /** A field of the address. */
  field(name: keyof TestAddress): Locator {
    const label = name === 'countryCode' ? this.#words.country : this.#words[name];
    return this.root.getByLabel(label, { exact: true });
  }

  get notes(): Locator {
    return this.root.getByLabel(this.#words.notes);
  }

  get shippingOptions(): Locator {
    return this.root.getByRole('group', { name: this.#words.shipping, exact: true }).getByRole('radio');
  }

  shippingOption(name: string | RegExp): Locator {
    return this.root.getByRole('group', { name: this.#words.shipping, exact: true }).getByRole('radio', { name });
  }

  payment(label: string): Locator {
    return this.root
      .getByRole('group', { name: this.#words.payment, exact: true })
      .getByRole('radio', { name: label, exact: true });
  }

  get summary(): Locator {
    return this.root.getByRole('complementary', { name: this.#words.summary });
  }

  /** The amount of a row of the summary, by its label. */
  sum(label: string): Locator {
    return this.summary
      .locator('dl > div')
      .filter({ has: this.#page.locator('dt').filter({ hasText: new RegExp(`^\\s*${label}\\s*$`) }) })
      .locator('dd');
  }

  get payButton(): Locator {
    return this.root.locator('[part=pay-button]');
  }

  /** What stands in the way of paying. */
  get problem(): Locator {
    return this.root.locator('[part=problem]');
  }

  get codeField(): Locator {
    return this.root.getByLabel(this.#words.code, { exact: true });
  }

  get card(): FrameLocator {
    return this.#page.frameLocator('vitrine-checkout iframe, iframe[name^="__privateStripeFrame"]');
  }

  async fillAddress(address: TestAddress = ADDRESS): Promise<void> {
    if (address.countryCode) await this.field('countryCode').selectOption(address.countryCode);
    for (const name of ['firstName', 'lastName', 'line1', 'postcode', 'city'] as const) {
      await this.field(name).fill(address[name]);
    }
  }

  async fillContact(email = EMAIL): Promise<void> {
    await this.email.fill(email);
  }

  /** E-mail, address, and the first way to send, as soon as there is one. */
  async fillDelivery(): Promise<void> {
    await this.fillContact();
    await this.fillAddress();
    await this.shippingOptions.first().check();
  }

  async fillCard(number: string = CARDS.paid): Promise<void> {
    await this.card.getByLabel(this.#words.cardNumber).fill(number);
    await this.card.getByLabel(this.#words.cardExpiry).fill('12 / 40');
    await this.card.getByLabel(this.#words.cardCode).fill('123');
  }

  async applyCode(code: string): Promise<void> {
    if (!(await this.codeField.isVisible())) {
      await this.root.getByRole('button', { name: this.#words.codeAdd, exact: true }).click();
    }
    await this.codeField.fill(code);
    await this.root.getByRole('button', { name: this.#words.apply, exact: true }).click();
  }

  /** Pays when the total stands, as a shopper who looks at it first. */
  async pay(): Promise<void> {
    await expect(this.sum(this.#words.total)).toBeVisible();
    await expect(this.root.locator('[part=totals]')).toHaveAttribute('aria-busy', 'false');
    await this.payButton.click();
  }
}
