import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../keyboard.js';
import type { BrowseWords } from './browse-words.js';

/** The search box with what opens below it, used as somebody does who has no mouse. */
export class SearchBox {
  readonly field: Locator;
  readonly #page: Page;
  readonly #words: BrowseWords;

  constructor(page: Page, words: BrowseWords) {
    this.field = page.getByRole('combobox', { name: words.searchProducts }).first();
    this.#page = page;
    this.#words = words;
  }

  async type(text: string): Promise<void> {
    await tabTo(this.#page, this.field);
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(text);
  }

  option(name: string | RegExp): Locator {
    return this.#page.locator('vitrine-search').getByRole('option', { name });
  }

  get recent(): Locator {
    return this.#page.getByRole('group', { name: this.#words.recent }).getByRole('option');
  }

  nothingFor(text: string): Locator {
    return this.#page.locator('vitrine-search [part=panel]').getByText(this.#words.nothingFor(text));
  }

  /** Goes down to an option by arrow keys, and takes it. */
  async choose(option: Locator): Promise<void> {
    await option.waitFor();
    for (let step = 0; step < 12; step++) {
      if ((await option.getAttribute('aria-selected')) === 'true') return this.#page.keyboard.press('Enter');
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`${String(option)} was not reached by the arrow keys.`);
  }
}
