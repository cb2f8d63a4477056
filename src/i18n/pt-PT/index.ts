import type { Messages } from '../messages.js';
import { account } from './account.js';
import { cart } from './cart.js';
import { chat } from './chat.js';
import { checkout } from './checkout.js';
import { core } from './core.js';
import { customer } from './customer.js';
import { product } from './product.js';
import { reviews } from './reviews.js';
import { search } from './search.js';
import { shop } from './shop.js';

const messages: Messages = {
  ...core,
  ...account,
  ...cart,
  ...chat,
  ...checkout,
  ...customer,
  ...product,
  ...reviews,
  ...search,
  ...shop,
};

export default messages;
