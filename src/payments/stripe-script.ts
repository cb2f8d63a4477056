import { documentProperty } from '../dom/document.js';
import { pageGlobal } from '../dom/page.js';
import { loadStripe } from '@stripe/stripe-js/pure/index.mjs';
import type { Stripe } from '@stripe/stripe-js';

const ORIGIN = 'https://js.stripe.com/';

/** The very address that the installed `@stripe/stripe-js` loads; a test holds it to that. */
export const STRIPE_SCRIPT = `${ORIGIN}endive/stripe.js`;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): { toString(): string } };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Stripe's loader sets the address of its script as a string, which a page that enforces Trusted Types refuses. There
 * the script is added here, by the policy `vitrine` that lets only Stripe's own addresses pass, and the loader finds it.
 */
function addScript(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || pageGlobal('Stripe') !== undefined || document.querySelector(`script[src^="${ORIGIN}"]`)) return;
  try {
    policy ??= trustedTypes.createPolicy('vitrine', {
      createScriptURL(url) {
        if (!url.startsWith(ORIGIN)) throw new TypeError('Only scripts from js.stripe.com are loaded.');
        return url;
      },
    });
  } catch {
    // The page does not allow the policy. Unless it also enforces Trusted Types, the loader manages alone.
    return;
  }
  const script = document.createElement('script');
  script.src = policy.createScriptURL(STRIPE_SCRIPT) as string;
  documentProperty('head').append(script);
}

/** @throws Error if Stripe's script can't be loaded, or does not take the key */
export async function startStripe(key: string, locale: string): Promise<Stripe> {
  // An element named so would pass for Stripe's own function.
  const names = window as { Stripe?: unknown };
  if (names.Stripe && !pageGlobal('Stripe')) names.Stripe = undefined;
  addScript();
  const stripe = await loadStripe(key, { locale: locale as 'auto' });
  if (!stripe) throw new Error('Stripe.js needs a browser.');
  return stripe;
}
