import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../keyboard.js';
import type { BrowseWords } from './browse-words.js';

export interface WrittenReview {
  readonly stars: number;
  readonly title: string;
  readonly body: string;
  readonly name: string;
  readonly email: string;
}

/** The reviews of a product's page. */
export class ProductReviews {
  readonly root: Locator;
  readonly thanks: Locator;
  readonly all: Locator;
  readonly #page: Page;
  readonly #words: BrowseWords;

  constructor(page: Page, words: BrowseWords) {
    this.root = page.locator('vitrine-reviews');
    this.thanks = this.root.getByText(words.reviewThanks);
    this.all = this.root.getByRole('article');
    this.#page = page;
    this.#words = words;
  }

  by(name: string): Locator {
    return this.root.getByRole('article', { name: this.#words.reviewOf(name) });
  }

  get average(): Locator {
    return this.root.locator('[part=average]');
  }

  /** Writes one by keyboard alone. */
  async write({ stars, title, body, name, email }: WrittenReview): Promise<void> {
    const page = this.#page;
    const { keyboard } = page;
    const words = this.#words;
    await tabTo(page, this.root.getByRole('button', { name: words.writeReview }), 40);
    await keyboard.press('Enter');
    await tabTo(page, this.root.getByRole('radio', { name: words.stars(1) }), 3);
    await keyboard.press('Space');
    // From the first one on; the arrow points the way that the page is read.
    const isRightToLeft = (await page.locator('html').getAttribute('dir')) === 'rtl';
    for (let step = 1; step < stars; step++) await keyboard.press(isRightToLeft ? 'ArrowDown' : 'ArrowRight');
    const texts: readonly (readonly [string | RegExp, string])[] = [
      [words.reviewTitle, title],
      [words.reviewBody, body],
      [words.reviewName, name],
      [words.reviewEmail, email],
    ];
    for (const [label, text] of texts) {
      await tabTo(page, this.root.getByLabel(label), 3);
      await keyboard.type(text);
    }
    await keyboard.press('Enter');
  }
}
