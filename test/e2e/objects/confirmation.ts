import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.js';

/** What a shopper sees when the order is placed. */
export class Confirmation {
  readonly root: Locator;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.root = page.locator('vitrine-order');
    this.#words = words;
  }

  get title(): Locator {
    return this.root.getByRole('heading', { level: 2 });
  }

  /** The order is placed and paid. */
  get thanks(): Locator {
    return this.root.getByRole('heading', { level: 2, name: this.#words.thanks, exact: true });
  }

  /** The order is placed, and paid outside the shop. */
  get thanksLater(): Locator {
    return this.root.getByRole('heading', { level: 2, name: this.#words.thanksLater, exact: true });
  }

  number(number: string): Locator {
    return this.root.getByText(this.#words.orderNumber(number));
  }

  get lines(): Locator {
    return this.root.getByRole('listitem');
  }

  get total(): Locator {
    return this.root.locator('[part=totals] .total dd');
  }
}
