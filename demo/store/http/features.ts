import type { StoreFeatures } from '../../../src/contract/store.js';
import { notFound } from '../refusal.js';
import type { ApiMiddleware } from './environment.js';

/** Hides a route where the store's settings switch its feature off, as its metadata says. */
export function requireFeature(feature: keyof StoreFeatures): ApiMiddleware {
  return async (context, next) => {
    if (context.get('visit').store.settings.features[feature] === false) throw notFound();
    await next();
  };
}
