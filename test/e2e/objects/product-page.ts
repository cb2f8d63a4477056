import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.js';

/** A product's own page. */
export class ProductPage {
  readonly root: Locator;
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.root = page.locator('vitrine-product');
    this.#page = page;
    this.#words = words;
  }

  heading(name: string): Locator {
    return this.#page.getByRole('heading', { level: 2, name, exact: true });
  }

  get addButton(): Locator {
    return this.root.getByRole('button', { name: this.#words.add });
  }

  /** One value of an option, such as `Ink`. */
  value(name: string): Locator {
    return this.root.getByRole('radio', { name });
  }
}
