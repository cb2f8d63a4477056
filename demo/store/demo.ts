/** The publishable key of the demo store. */
export const DEMO_KEY = 'pk_test_demo';

/** What the reference store answers on its origin; everything else is somebody else's. */
export const STORE_PATHS = ['/v3/public', '/media', '/_control', '/pay', '/outbox', '/back-office'] as const;
