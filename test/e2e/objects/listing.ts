import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../keyboard.js';
import type { BrowseWords } from './browse-words.js';

/** A grid with its filters, and the categories around it. */
export class Listing {
  readonly names: Locator;
  readonly category: Locator;
  readonly sort: Locator;
  readonly price: Locator;
  readonly inStock: Locator;
  readonly onSale: Locator;
  readonly breadcrumb: Locator;
  readonly #page: Page;
  readonly #words: BrowseWords;

  constructor(page: Page, words: BrowseWords) {
    const filters = page.locator('vitrine-filters');
    this.#page = page;
    this.#words = words;
    this.names = page.getByRole('list', { name: words.products }).first().getByRole('heading');
    this.category = filters.getByLabel(words.category);
    this.sort = filters.getByLabel(words.sort);
    this.price = filters.locator('[aria-controls=price]');
    this.inStock = filters.getByRole('button', { name: words.inStock, exact: true });
    this.onSale = filters.getByRole('button', { name: words.onSale, exact: true });
    this.breadcrumb = page.getByRole('navigation', { name: words.breadcrumb });
  }

  /** The button that shows what is below a category. */
  moreIn(name: string): Locator {
    return this.#page.getByRole('button', { name: this.#words.moreIn(name) });
  }

  async press(target: Locator): Promise<void> {
    await tabTo(this.#page, target, 40);
    await this.#page.keyboard.press('Enter');
  }

  /** Types a range into the price filter. */
  async restrictPrice(low: string, high: string): Promise<void> {
    await this.press(this.price);
    const lowest = this.#page.getByLabel(this.#words.lowest);
    await tabTo(this.#page, lowest, 3);
    await this.#page.keyboard.type(low);
    await tabTo(this.#page, this.#page.getByLabel(this.#words.highest), 3);
    await this.#page.keyboard.type(high);
    await this.#page.keyboard.press('Enter');
  }

  /** Chooses in a list by its keys: as many steps down. */
  async stepDown(select: Locator, steps: number): Promise<void> {
    await tabTo(this.#page, select, 40);
    for (let step = 0; step < steps; step++) await this.#page.keyboard.press('ArrowDown');
  }
}
