import type { RequestListener } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { StoreApp } from '../app.js';
import { ConnectionDropped } from '../control/faults.js';

/** A `(request, response)` listener for Node's servers, and whatever takes the same: connect, Koa, Vite. */
export function createListener(app: StoreApp): RequestListener {
  const listener = getRequestListener(async (request, environment) => {
    const { incoming } = environment as HttpBindings;
    const ip = incoming.socket.remoteAddress;
    try {
      return await app.fetch(request, ip === undefined ? {} : { ip });
    } catch (error) {
      if (!(error instanceof ConnectionDropped)) throw error;
      incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  });
  return (request, response) => void listener(request, response);
}
