import type { CachedAnswers } from '../http/cached.js';
import type { ApiRouter } from '../http/environment.js';
import type { RateLimiter } from '../http/rates.js';
import { countries, isCountry, statesOf } from '../places/countries.js';
import { notFound } from '../refusal.js';

/** `GET /countries` and `GET /countries/{country_code}/states`. */
export function placeRoutes(router: ApiRouter, rates: RateLimiter, cached: CachedAnswers): void {
  router.get('/countries', rates.limit(120), (context) =>
    cached.answer(context, ({ locale }, catalog) => ({ data: countries(catalog.shippedCountries, locale) })),
  );

  router.get('/countries/:country/states', rates.limit(120), (context) =>
    cached.answer(context, () => {
      const country = context.req.param('country').toUpperCase();
      if (!isCountry(country)) throw notFound();
      return { data: statesOf(country) };
    }),
  );
}
