import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.js';

/** The bank's own page, where a payment is confirmed by 3-D Secure. */
export class BankPage {
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
  }

  get title(): Locator {
    return this.#page.getByRole('heading', { level: 1, name: this.#words.bankTitle, exact: true });
  }

  async confirm(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.bankComplete, exact: true }).click();
  }

  async refuse(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.bankFail, exact: true }).click();
  }
}
