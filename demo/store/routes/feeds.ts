import { productFeed } from '../feeds/feed.js';
import { isPlatform } from '../feeds/platforms.js';
import type { CachedAnswers } from '../http/cached.js';
import type { ApiRouter } from '../http/environment.js';
import type { RateLimiter } from '../http/rates.js';
import { notFound } from '../refusal.js';

/** `GET /feeds/{platform}.xml`; `?locale` for platforms that send no `Accept-Language`. */
export function feedRoutes(router: ApiRouter, rates: RateLimiter, cached: CachedAnswers): void {
  router.get('/feeds/:file{\\w+\\.xml}', rates.limit(30, 30), async (context) => {
    const platform = context.req.param('file').slice(0, -'.xml'.length);
    if (!isPlatform(platform)) throw notFound();
    return cached.answerText(context, 'application/xml; charset=utf-8', ({ origin }, catalog, view) =>
      productFeed({ platform, catalog, view, mediaUrl: origin }),
    );
  });
}
