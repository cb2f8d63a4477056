import { Hono } from 'hono';
import { Refusal } from '../refusal.js';

/** Draws the picture of a path in a width; rejects with a RangeError where there is none. */
export type DrawPicture = (path: string, width: number, format: 'webp' | 'jpeg' | 'png') => Promise<Uint8Array>;

const DEFAULT_WIDTH = 640;

/** `GET /media/w=640/{path}`: a path is drawn the same for ever, so browsers may keep it. */
export function mediaRoutes(drawPicture: DrawPicture): Hono {
  const router = new Hono();
  router.get('/:transformation/:path{.+}', async (context) => {
    const width = Number(/(?:^|,)w=(\d{1,5})(?:,|$)/.exec(context.req.param('transformation'))?.[1] ?? DEFAULT_WIDTH);
    const format = context.req.header('Accept')?.includes('image/webp') ? 'webp' : 'jpeg';
    const picture = await drawPicture(context.req.param('path'), width, format).catch((error: unknown) => {
      if (error instanceof RangeError) return null;
      throw error;
    });
    if (!picture) return new Refusal(404, 'not_found').toResponse('en');
    return context.body(new Uint8Array(picture), 200, {
      'Content-Type': `image/${format}`,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });
  return router;
}
