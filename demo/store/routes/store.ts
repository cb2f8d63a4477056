import type { CheckoutSettings, StoreInfo } from '../../../src/contract/store.js';
import type { ApiRouter } from '../http/environment.js';
import type { CachedAnswers } from '../http/cached.js';
import type { RateLimiter } from '../http/rates.js';
import { isSpoken, sayStandard } from '../words.js';

/** `GET /` and `GET /payment-methods`. */
export function storeRoutes(router: ApiRouter, rates: RateLimiter, cached: CachedAnswers): void {
  router.get('/', rates.limit(120), (context) =>
    cached.answer(context, ({ store, origin, locale }) => {
      const { settings } = store;
      const info: StoreInfo = {
        id: store.id,
        name: settings.name,
        country: settings.country,
        currency: settings.currency,
        ...(settings.timezone && { timezone: settings.timezone }),
        ...(settings.returnsSummary && { returnsSummary: sayStandard(locale, settings.returnsSummary) }),
        supportedCurrencies: settings.supportedCurrencies,
        supportedLocales: settings.supportedLocales.filter(isSpoken),
        defaultLocale: isSpoken(settings.defaultLocale) ? settings.defaultLocale : 'en',
        features: settings.features,
        branding: { primaryColor: settings.branding.primaryColor, logoUrl: settings.branding.logoUrl ?? null },
        mediaUrl: origin,
        testMode: store.key.startsWith('pk_test_'),
        payments: { stripePublishableKey: settings.stripePublishableKey },
        checkout: checkoutIn(locale, settings.checkout),
      };
      return { data: info };
    }),
  );

  router.get('/payment-methods', rates.limit(120), (context) =>
    cached.answer(context, ({ store, locale }) => ({
      data: store.settings.paymentMethods.map(({ id, label }) => ({
        id,
        label: sayStandard(locale, label),
        iconUrl: null,
      })),
    })),
  );
}

function checkoutIn(locale: string, checkout: CheckoutSettings): CheckoutSettings {
  const { termsText, confirmationMessage } = checkout;
  return {
    ...checkout,
    ...(termsText && { termsText: sayStandard(locale, termsText) }),
    ...(confirmationMessage && { confirmationMessage: sayStandard(locale, confirmationMessage) }),
  };
}
