import { productFeed } from '../feeds/feed.js';
import { isPlatform } from '../feeds/platforms.js';
import type { ApiRouter } from '../http/environment.js';
import type { RateLimiter } from '../http/rates.js';
import { notFound } from '../refusal.js';
import { catalogFor, type Services } from '../services.js';

/** `GET /feeds/{platform}.xml`. */
export function feedRoutes(router: ApiRouter, rates: RateLimiter, services: Services): void {
  router.get('/feeds/:file{\\w+\\.xml}', rates.limit(30, 30), async (context) => {
    const platform = context.req.param('file').slice(0, -'.xml'.length);
    if (!isPlatform(platform)) throw notFound();
    const visit = context.get('visit');
    const { catalog, view } = await catalogFor(services, visit);
    return context.body(productFeed({ platform, catalog, view, mediaUrl: visit.origin }), 200, {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
  });
}
