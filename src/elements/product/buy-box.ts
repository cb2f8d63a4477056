import type { TemplateResult } from 'lit';
import type { Product } from '../../contract/product.js';
import type { StoreInfo } from '../../contract/store.js';
import type { ApiError } from '../../api/errors.js';
import type { CartLine } from '../../domain/cart/mutations.js';
import type { Translate } from '../../i18n/messages.js';
import type { Shop } from '../../stores/shop.js';
import { infoPlaceholder } from './placeholder.js';

/** What a rendering needs of the page that it is part of. */
export interface BuyBoxContext {
  readonly shop: Shop;
  /** What is known of the store. */
  readonly info: StoreInfo | null | undefined;
  readonly product: Product;
  readonly t: Translate;
  readonly mediaBase: string | undefined;
  readonly lines: readonly CartLine[];
  /** Whether an element of the page shows categories: else a link to one leads nowhere. */
  readonly hasCategories: boolean;
  /** The long description; `null` where there is none, or not yet. */
  readonly description: unknown;
  readonly errorText: (error: ApiError) => string;
}

/** What stands beside a product's pictures, and what a shopper does there to buy it: choose, count, add. */
export interface BuyBox {
  /** Id of the picture that shows what is chosen. */
  readonly mediaId: string | null;
  /** Takes the product over as it is known now; `isPartial` while its options are not. */
  update(product: Product, isPartial: boolean, t: Translate): void;
  render(context: BuyBoxContext): TemplateResult;
  /** Stands where a product was; `null` where nothing can say so yet. */
  renderGone(t: Translate, shop: Shop): TemplateResult | null;
  /** For those who do not see what the button says. */
  announcement(t: Translate): string;
  /** The product is on screen, with all that is known of it. */
  viewed(shop: Shop, product: Product): void;
}

/** Holds its place until it is loaded. */
export const NO_BUY_BOX: BuyBox = {
  mediaId: null,
  update() {},
  render: () => infoPlaceholder,
  renderGone: () => null,
  announcement: () => '',
  viewed() {},
};
