import type { StoreInfo } from '../../contract/store.js';
import type { ApiError } from '../../api/errors.js';
import type { CartLine } from '../../domain/cart/mutations.js';
import type { Translate } from '../../i18n/messages.js';
import type { Shop } from '../../stores/shop.js';
import type { CartState } from '../../stores/cart/cart.js';
import type { CartEstimate } from '../../stores/checkout/estimates.lazy.js';

/** What the parts of the cart are rendered from, and what they may ask for. */
export interface CartView {
  readonly t: Translate;
  readonly shop: Shop;
  readonly info: StoreInfo | undefined;
  readonly state: CartState;
  readonly estimate: CartEstimate | null;
  readonly isInline: boolean;
  /** What a screen reader is told. */
  readonly announcement: string;
  readonly mediaBase: string | undefined;
  readonly errorText: (error: ApiError) => string;
  readonly setQuantity: (line: CartLine, quantity: number) => void;
  readonly remove: (line: CartLine) => void;
  /** More of a line was asked for than there is. */
  readonly exceed: (line: CartLine) => void;
  /** Key of the line of which more was asked for than there is. */
  readonly exceeded: string | null;
  /** What was typed as a code last. */
  readonly typedCode: string;
  readonly setDiscount: (code: string | null) => void;
  readonly checkout: () => void;
  readonly close: () => void;
  readonly retry: () => void;
}
