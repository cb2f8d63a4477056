import type { ProductDraft } from './draft.js';
import { soapAndSalt } from './products/soap.js';
import { bath } from './products/bath.js';
import { beeswax } from './products/beeswax.js';
import { digital } from './products/digital.js';
import { giftSets } from './products/gift-sets.js';
import { wreathsAndOthers } from './products/wreaths.js';
import { homeScent } from './products/home-scent.js';
import { incense } from './products/incense.js';
import { keeping } from './products/keeping.js';
import { throwsAndCushions } from './products/throws.js';
import { tableLinen } from './products/table-linen.js';
import { paper } from './products/paper.js';
import { pillars } from './products/pillars.js';
import { dinnerCandles } from './products/dinner.js';
import { soyCandles } from './products/soy.js';
import { threeRoomCandle } from './products/three-room.js';
import { cups } from './products/cups.js';
import { vases } from './products/vases.js';
import { tins } from './products/tins.js';

/** Every product, in the order of the shop's shelves. */
export const drafts: readonly ProductDraft[] = [
  ...soyCandles,
  ...threeRoomCandle,
  ...tins,
  ...beeswax,
  ...pillars,
  ...dinnerCandles,
  ...homeScent,
  ...incense,
  ...soapAndSalt,
  ...bath,
  ...cups,
  ...vases,
  ...throwsAndCushions,
  ...tableLinen,
  ...keeping,
  ...paper,
  ...digital,
  ...giftSets,
  ...wreathsAndOthers,
];
