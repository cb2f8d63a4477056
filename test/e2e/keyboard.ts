import type { Locator, Page } from '@playwright/test';

const isFocused = (locator: Locator) => locator.evaluate((element) => element.matches(':focus'));

/**
 * Presses Tab, as somebody does who has no mouse, until the element has the focus.
 *
 * @throws {Error} if it can't be reached in `most` steps
 */
export async function tabTo(page: Page, target: Locator, most = 25): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < most; step++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  if (!(await isFocused(target))) throw new Error(`${String(target)} was not reached by ${most} times Tab.`);
}
