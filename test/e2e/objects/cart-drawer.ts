import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.js';

/** The cart over the page. */
export class CartDrawer {
  readonly dialog: Locator;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#words = words;
    this.dialog = page.locator('vitrine-cart').getByRole('dialog');
  }

  get lines(): Locator {
    return this.dialog.locator('[part=lines] > li');
  }

  line(name: string): Locator {
    return this.lines.filter({ hasText: name });
  }

  quantity(name: string): Locator {
    return this.line(name).getByRole('textbox');
  }

  more(name: string): Locator {
    return this.line(name).getByRole('group').getByRole('button').last();
  }

  fewer(name: string): Locator {
    return this.line(name).getByRole('group').getByRole('button').first();
  }

  removeButton(name: string): Locator {
    return this.dialog.getByRole('button', { name: this.#words.remove(name) });
  }

  get total(): Locator {
    return this.dialog.locator('[part=total] dd');
  }

  get checkoutButton(): Locator {
    return this.dialog.getByRole('button', { name: this.#words.toCheckout, exact: true });
  }

  get closeButton(): Locator {
    return this.dialog.getByRole('button', { name: this.#words.close, exact: true });
  }

  get codeField(): Locator {
    return this.dialog.getByRole('textbox', { name: this.#words.cartCode });
  }

  /** The code that counts. */
  get code(): Locator {
    return this.dialog.locator('[part=discount-code]');
  }

  /** Why a code does not. */
  get codeError(): Locator {
    return this.dialog.locator('[part=discount-error]');
  }

  async applyCode(code: string): Promise<void> {
    const { cartCodeAdd, apply } = this.#words;
    if (!(await this.codeField.isVisible())) await this.dialog.getByText(cartCodeAdd, { exact: true }).click();
    await this.codeField.fill(code);
    await this.dialog.getByRole('button', { name: apply, exact: true }).click();
  }
}
