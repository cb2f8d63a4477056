import type { Messages } from '../messages.js';
import { cart } from './cart.js';
import { checkout } from './checkout.js';
import { core } from './core.js';
import { product } from './product.js';
import { reviews } from './reviews.js';
import { search } from './search.js';
import { shop } from './shop.js';

const messages: Messages = { ...core, ...cart, ...checkout, ...product, ...reviews, ...search, ...shop };

export default messages;
