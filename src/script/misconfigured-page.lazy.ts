import { isParsing } from '../dom/page.js';
import { $defaultShop } from '../base/context.js';
import { shopOptionsOf } from '../elements/store/options.js';
import { createMisconfiguredShop, misconfigurationOf } from '../shop/misconfigured.js';
import { eager, lazy } from '../elements/registry.js';

/** Tells the page's owner why a script tag made no shop. Without a key that is a mistake only where something needs one. */
export async function showMisconfigured(script: HTMLElement, reason: unknown): Promise<void> {
  if (isParsing()) {
    await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
  }
  if ($defaultShop.get()) return;
  const tags = ['[data-vitrine]', ...Object.keys(eager), ...Object.keys(lazy)].join();
  const isNeeded = [...document.querySelectorAll(tags)].some((element) => !element.closest('vitrine-store'));
  if (!script.dataset['storeKey'] && !isNeeded) return;
  console.error('[vitrine]', misconfigurationOf(shopOptionsOf(script, script.dataset).storeKey, reason));
  $defaultShop.set(createMisconfiguredShop(script.dataset['locale']));
}
