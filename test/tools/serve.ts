import { parseArgs } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { createSite } from './site.js';
import { startStore } from './store.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '5399' } } });
const site = getRequestListener(createSite().fetch);
const server = await startStore({
  port: Number(values.port),
  site: (request, response) => void site(request, response),
});
console.log(server.origin);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
