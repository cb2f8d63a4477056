import type { ApiMiddleware } from './environment.js';

/** An answer is what its `Content-Type` says, and never a script or a page that a browser takes it for. */
export const neverSniffed: ApiMiddleware = async (context, next) => {
  await next();
  context.res.headers.set('X-Content-Type-Options', 'nosniff');
};
