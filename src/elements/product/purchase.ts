import { html, nothing } from 'lit';
import { renderCounted } from '../../components/amount.js';
import type { Product, Variant } from '../../contract/product.js';
import type { ApiError } from '../../api/errors.js';
import type { Addition } from '../../components/add-to-cart.js';
import { checkIcon } from '../../components/icons.js';
import { renderStepper } from '../../components/stepper.js';
import { canAdd, type QuantityLimits } from '../../domain/catalog/quantity.js';
import { isStockKnown, stockOf } from '../../domain/catalog/stock.js';
import type { NoticesStore } from '../../stores/shared/notices.js';
import type { Translate } from '../../i18n/messages.js';

export interface PurchaseContext {
  readonly t: Translate;
  readonly product: Product;
  /** The variant that is chosen; absent where there is none to choose, or none is chosen yet. */
  readonly variant: Variant | undefined;
  readonly limits: QuantityLimits;
  readonly quantity: number;
  readonly inCart: number;
  /** What is still to be chosen, in words; empty where nothing is. */
  readonly missing: string;
  /** Whether the shopper tried to buy while something was missing. */
  readonly isAsked: boolean;
  /** A way on from what is sold out. */
  readonly wayOn: unknown;
  readonly addition: Addition | undefined;
  readonly errorText: (error: ApiError) => string;
  readonly setQuantity: (quantity: number) => void;
  readonly exceed: () => void;
  readonly notices: NoticesStore;
  /** How many there are, after more was asked for than that. */
  readonly exceeded: number | null;
  readonly add: () => void;
  readonly viewCart: () => void;
}

/** Stock, quantity and the button, with what became of the last click on it. */
export function renderPurchase(context: PurchaseContext) {
  const { t, product, limits, quantity, inCart, missing, isAsked, addition, errorText } = context;
  const stock = stockOf(product, context.variant);
  const isSoldOut = stock.status === 'soldOut';
  const isAddable = canAdd(stock, limits);
  return html`<div class="purchase">
    ${renderStock(context)}
    <div class="buy" part="buy">
      ${
        isAddable
          ? renderStepper({
              t,
              label: t('quantity'),
              value: quantity,
              min: limits.min,
              max: limits.max,
              change: context.setQuantity,
              exceed: context.exceed,
              notices: context.notices,
            })
          : nothing
      }
      <button
        class="button primary wide"
        part="button add"
        type="button"
        aria-disabled=${isAddable ? nothing : 'true'}
        @click=${context.add}
      >
        ${isSoldOut ? t('soldOut') : addition?.status === 'added' ? html`${checkIcon} ${t('added')}` : t('addToCart')}
      </button>
    </div>
    ${
      !isAddable && !isSoldOut
        ? html`<p class="hint">${t(limits.reason === 'order' ? 'mostInCart' : 'allInCart')}</p>`
        : renderLimits(t, product)
    }
    ${context.wayOn}
    ${isAsked && missing ? html`<p class="hint error" part="error" role="alert">${renderCounted(missing)}</p>` : nothing}
    ${addition?.error ? html`<p class="hint error" part="error" role="alert">${errorText(addition.error)}</p>` : nothing}
    ${
      inCart > 0
        ? html`<p class="hint">
            ${renderCounted(t('inYourCart', { count: inCart }))} ·
            <button class="link" part="view-cart" type="button" @click=${context.viewCart}>${t('viewCart')}</button>
          </p>`
        : nothing
    }
  </div>`;
}

function renderStock({ t, product, variant, missing, exceeded }: PurchaseContext) {
  const stock = stockOf(product, variant);
  if (stock.status === 'soldOut') return nothing;
  if (stock.status === 'backOrder') return html`<p class="hint" part="stock">${t('backOrder')}</p>`;
  const count = stock.status === 'low' ? stock.count : exceeded;
  if (count !== null) return html`<p class="hint low" part="stock">${renderCounted(t('lowStock', { count }))}</p>`;
  return !missing && isStockKnown(product) ? html`<p class="hint" part="stock">${t('inStock')}</p>` : nothing;
}

function renderLimits(t: Translate, { minOrderQuantity: least, maxOrderQuantity: most }: Product) {
  const words = [
    (least ?? 1) > 1 ? t('atLeast', { count: least ?? 1 }) : '',
    most ? t('atMost', { count: most }) : '',
  ].filter(Boolean);
  return words.length ? html`<p class="hint">${renderCounted(words.join(' · '))}</p>` : nothing;
}
