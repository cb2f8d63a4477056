import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { chooseLocale } from '../locale.js';
import { Refusal } from '../refusal.js';
import { spoken } from '../words.js';

/**
 * Refuses larger bodies with 413 before they are in memory, also those that come in chunks without saying how long they are.
 * Reads pass at once: to look for their body costs more than the rest of them.
 */
export function limitBody(maximumBytes: number): MiddlewareHandler {
  const limited = bodyLimit({
    maxSize: maximumBytes,
    onError: ({ req }) =>
      new Refusal(413, 'payload_too_large').toResponse(
        chooseLocale(req.header('Accept-Language') ?? null, spoken, 'en'),
      ),
  });
  return (context, next) => (['GET', 'HEAD'].includes(context.req.method) ? next() : limited(context, next));
}
