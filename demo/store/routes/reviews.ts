import { z } from 'zod';
import type { Review, ReviewPage, ReviewReceipt } from '../../../src/contract/review.js';
import { hasBought } from '../customers/orders.js';
import type { CustomerRecord } from '../customers/repository.js';
import { findSession } from '../customers/sessions.js';
import { answer, readBody, readQuery, type ApiContext, type ApiRouter } from '../http/environment.js';
import { requireFeature } from '../http/features.js';
import { emailField, nameField, textField } from '../http/fields.js';
import { pageMeta, pageQuery } from '../http/paging.js';
import type { RateLimiter } from '../http/rates.js';
import type { CatalogProduct } from '../model.js';
import { invalid, Refusal } from '../refusal.js';
import { insertReview, listApproved, type ReviewRecord } from '../reviews/repository.js';
import { catalogFor, type Services } from '../services.js';

const reviewBody = z.object({
  rating: z
    .number({ error: (issue) => (issue.input === undefined ? 'field_required' : 'field_rating') })
    .int('field_rating')
    .min(1, 'field_rating')
    .max(5, 'field_rating'),
  title: textField(150)
    .nullish()
    .transform((title) => title || null),
  body: textField(5_000).refine((text) => text !== '', 'field_required'),
  authorName: nameField.optional(),
  authorEmail: z.union([z.literal(''), emailField], { error: 'field_email' }).nullish(),
});

/** `GET` and `POST /products/{product}/reviews`. */
export function reviewRoutes(router: ApiRouter, rates: RateLimiter, services: Services): void {
  const { database } = services;
  const reviews = requireFeature('reviews');
  const reviewsOf = rates.limitTarget(5);

  const productOf = async (context: ApiContext): Promise<CatalogProduct> => {
    const { catalog } = await catalogFor(services, context.get('visit'));
    const product = catalog.product(context.req.param('product') ?? '');
    if (!product) throw new Refusal(404, 'product_not_found');
    return product;
  };

  router.get('/products/:product/reviews', reviews, rates.limit(120), async (context) => {
    const query = readQuery(context, pageQuery);
    const product = await productOf(context);
    const found = await listApproved(database.sql, context.get('visit').store.id, product.id, query);
    const { reviewCount, averageRating } = product;
    const page: ReviewPage = {
      data: found.map(reviewView),
      meta: { ...pageMeta(query, reviewCount), averageRating, ratingCount: reviewCount },
    };
    return context.json(page, 200, { 'Cache-Control': 'no-cache' });
  });

  router.post('/products/:product/reviews', reviews, rates.limit(5), async (context) => {
    const product = await productOf(context);
    const visit = context.get('visit');
    reviewsOf(visit, `${visit.ip} ${product.id}`);
    const { store, token, now } = visit;
    const body = await readBody(context, reviewBody);
    const id = await database.write(async (sql) => {
      const session = token === null ? undefined : await findSession(sql, store.id, token, now);
      const email = session?.customer.email ?? body.authorEmail;
      if (!email) throw invalid({ authorEmail: ['field_required'] });
      return insertReview(sql, {
        ...{ storeId: store.id, productId: product.id, rating: body.rating, title: body.title, body: body.body },
        author: body.authorName ?? nameOf(session?.customer),
        email,
        customerId: session?.isProven ? session.customer.id : null,
        isVerified: await hasBought(sql, store.id, { session, token }, product.id),
        createdAt: now,
      });
    });
    const receipt: ReviewReceipt = { id, status: 'pending_moderation', createdAt: new Date(now).toISOString() };
    return answer(context, receipt, 201);
  });
}

/** Contract: `GET /products/{product}/reviews`. E-mails stay with the merchant. */
function reviewView(review: ReviewRecord): Review {
  return {
    id: review.id,
    rating: review.rating,
    title: review.title,
    body: review.body,
    authorName: review.author || null,
    verifiedPurchase: review.isVerified,
    createdAt: new Date(review.createdAt).toISOString(),
  };
}

/** As the contract's example has it, `Sam B.`: enough to be somebody, too little to be found. */
function nameOf(customer: CustomerRecord | undefined): string {
  const initial = [...(customer?.lastName ?? '')][0];
  return [customer?.firstName, initial && `${initial}.`].filter(Boolean).join(' ');
}
