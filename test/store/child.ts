/** A store in a process of its own, for tests that kill it: says where it listens, and each charge as it begins. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createListener } from '../../demo/store/adapters/node.js';
import { createStoreApp } from '../../demo/store/app.js';
import type { PaymentGateway } from '../../demo/store/payments/port.js';
import { simulator } from '../../demo/store/payments/simulator.js';
import { seed } from './seed.js';

/** A bank that takes a moment, so that there is a moment to be killed in. */
const slowBank: PaymentGateway = {
  ...simulator,
  async start(order, origin) {
    console.log('charging');
    await new Promise((resolve) => setTimeout(resolve, 25));
    return simulator.start(order, origin);
  },
};

const app = await createStoreApp({
  databaseUrl: process.argv[2] ?? '',
  mode: 'development',
  controlSurface: true,
  rateLimit: 0,
  gateway: slowBank,
});
await app.createStore(seed, 'pk_test_child');
const server = createServer(createListener(app));
server.listen(0, '127.0.0.1', () => console.log(`listening ${(server.address() as AddressInfo).port}`));
