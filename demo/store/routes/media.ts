import { Hono } from 'hono';
import { keepPictures, type DrawPicture } from '../pictures.js';
import { Refusal } from '../refusal.js';

const DEFAULT_WIDTH = 640;

/** `GET /media/w=640/{path}`: a path is drawn the same for ever, so browsers may keep it. */
export function mediaRoutes(drawPicture: DrawPicture): Hono {
  const router = new Hono();
  const pictureOf = keepPictures(drawPicture);
  router.get('/:transformation/:path{.+}', async (context) => {
    const width = Number(/(?:^|,)w=(\d{1,5})(?:,|$)/.exec(context.req.param('transformation'))?.[1] ?? DEFAULT_WIDTH);
    const format = context.req.header('Accept')?.includes('image/webp') ? 'webp' : 'jpeg';
    const picture = await pictureOf(context.req.param('path'), width, format).catch((error: unknown) => {
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
