import type { ApiMiddleware } from './environment.js';

/** A day; browsers cut it to what they allow. */
const PREFLIGHT_LIFETIME_S = '86400';

/** A public API: any page may call it, without cookies, with the headers of the contract and no others. */
export const cors: ApiMiddleware = async (context, next) => {
  if (context.req.method === 'OPTIONS') {
    return new Response(null, {
      status: 204,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
        'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Cart-Token',
        'Access-Control-Max-Age': PREFLIGHT_LIFETIME_S,
        Vary: 'Access-Control-Request-Method, Access-Control-Request-Headers',
      },
    });
  }
  await next();
  context.res.headers.set('Access-Control-Allow-Origin', '*');
  context.res.headers.set('Access-Control-Expose-Headers', 'Retry-After');
};
