import { z } from 'zod';
import { findProducts } from '../catalog/search.js';
import type { CachedAnswers } from '../http/cached.js';
import { readQuery, type ApiRouter } from '../http/environment.js';
import { pagingFields, wholeNumber } from '../http/paging.js';
import type { RateLimiter } from '../http/rates.js';
import { notFound, Refusal } from '../refusal.js';

const yesOrNo = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');

const listingQuery = z.object({
  category: z.string().max(200).optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['name', '-name', 'price', '-price', 'createdAt', '-createdAt']).optional(),
  ...pagingFields,
  priceMin: wholeNumber(0, 999_999_999).optional(),
  priceMax: wholeNumber(0, 999_999_999).optional(),
  inStock: yesOrNo.optional(),
  onSale: yesOrNo.optional(),
  ids: z
    .string()
    .max(5_000)
    .transform((text) => text.split(',').map((id) => id.trim()))
    .optional(),
});

/** `GET /products`, `GET /products/{product}`, `GET /categories` and `GET /categories/{category}`. */
export function catalogRoutes(router: ApiRouter, rates: RateLimiter, cached: CachedAnswers): void {
  router.get('/products', rates.limit(120), (context) => {
    const query = readQuery(context, listingQuery);
    return cached.answer(context, ({ locale }, catalog, view) => {
      const { products, meta } = findProducts(catalog, view, query, locale);
      return { data: products.map((product) => view.listed(product)), meta };
    });
  });

  router.get('/products/:product', rates.limit(120), (context) =>
    cached.answer(context, (_visit, catalog, view) => {
      const product = catalog.product(context.req.param('product'));
      if (!product) throw new Refusal(404, 'product_not_found');
      return { data: view.product(product) };
    }),
  );

  router.get('/categories', rates.limit(120), (context) =>
    cached.answer(context, ({ origin }, _catalog, view) => ({ data: view.categoryTree(origin) })),
  );

  router.get('/categories/:category', rates.limit(120), (context) =>
    cached.answer(context, ({ origin }, catalog, view) => {
      const category = catalog.category(context.req.param('category'));
      if (!category) throw notFound();
      return { data: view.category(category, origin) };
    }),
  );
}
