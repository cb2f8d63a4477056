import type { Locator, Page } from '@playwright/test';

/** The conversation with the shop, by what a visitor sees of it. */
export class ChatPanel {
  readonly launcher: Locator;
  readonly dialog: Locator;
  readonly field: Locator;
  readonly email: Locator;
  /** Every message, the visitor's and the shop's. */
  readonly messages: Locator;

  /** @param chat the chat's name in the page's language, which its launcher begins with */
  constructor(page: Page, { chat, field, email }: { chat: string; field: string; email: string }) {
    this.launcher = page.getByRole('button', { name: new RegExp(`^${chat}`) });
    this.dialog = page.locator('vitrine-chat').getByRole('dialog');
    this.field = this.dialog.getByRole('textbox', { name: field });
    this.email = this.dialog.getByRole('textbox', { name: email });
    this.messages = this.dialog.locator('[part~=message] [part=body]');
  }

  message(text: string): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: text });
  }
}
