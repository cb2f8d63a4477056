import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../keyboard.js';
import type { TestStore } from '../store.js';

/** The merchant's side of the counter, in a page of its own. */
export class BackOffice {
  readonly page: Page;
  readonly done: Locator;
  readonly #store: TestStore;

  constructor(page: Page, store: TestStore) {
    this.page = page;
    this.done = page.getByRole('status');
    this.#store = store;
  }

  async open(): Promise<void> {
    await this.page.goto(`/back-office?store=${this.#store.key}`);
  }

  /** An entry of one of the lists, by its heading. */
  entry(section: string, heading: string | RegExp): Locator {
    return this.page
      .getByRole('region', { name: section })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: heading }) });
  }

  /** Decides on the only review of a product that waits, by keyboard. */
  async decide(decision: 'Approve' | 'Refuse', product: string): Promise<void> {
    await tabTo(this.page, this.entry('Reviews', product).getByRole('button', { name: decision }), 40);
    await this.page.keyboard.press('Enter');
    await this.done.getByText('The review has been decided on.').waitFor();
  }
}
