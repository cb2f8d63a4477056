import type { CartBundleSelection, CartItem } from '../../../src/contract/cart.js';
import type { ProductType } from '../../../src/contract/product.js';
import type { Catalog } from '../catalog/catalog.js';
import { effectivePrice, type CatalogView } from '../catalog/view.js';
import type {
  CartLine,
  CatalogProduct,
  CatalogShippingOption,
  CatalogVariant,
  DiscountRecord,
  StockNeed,
} from '../model.js';
import { price, type Priced } from '../pricing.js';
import { admits, isLost, problemWith, type DiscountProblem } from './discounts.js';
import type { CartRecord } from './repository.js';

/** A cart's line with what the catalogue says about it now. Amounts in minor units. */
export interface ContentItem {
  readonly id: string;
  readonly productId: string;
  readonly variantId: string | null;
  readonly productName: string;
  readonly productSlug: string;
  readonly variantName: string | null;
  readonly sku: string | null;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly subtotal: number;
  readonly image: CartItem['image'];
  readonly trackInventory: boolean;
  /** Pieces in stock; null where that is not tracked. */
  readonly inventoryCount: number | null;
  readonly productType: ProductType;
  readonly bundleSelections: readonly CartBundleSelection[] | null;

  /** How many of it this cart can have; null is any number. */
  readonly available: number | null;
  /** False once the merchant stopped selling it. */
  readonly isOffered: boolean;
  /** The unit price that the shopper saw last. */
  readonly shownPrice: number;
  readonly needs: readonly StockNeed[];
}

/** A cart, computed; without words or formats, so that an order can keep it as it was. */
export interface CartContent {
  readonly currency: string;
  readonly taxInclusive: boolean;
  readonly requiresShipping: boolean;
  readonly items: readonly ContentItem[];
  readonly priced: Priced;
  /** The code as typed; kept also where it has no effect. */
  readonly code: string | null;
  readonly discount: Pick<DiscountRecord, 'code' | 'type' | 'value'> | null;
  readonly discountProblem: DiscountProblem | null;
  readonly discountMinimum: number | null;
  readonly shippingOption: {
    readonly id: string;
    readonly name: string;
    readonly price: number;
    /** Working days; orders from before they were kept have none, as those after. */
    readonly minDays?: number;
    readonly maxDays?: number;
  } | null;
  /** What is missing until an offered way to send costs nothing; `null` where none does, or this one does already. */
  readonly freeShippingRemaining: number | null;
  readonly country: string;
  /** Where the tax is of: `GB`, `US-CA`. */
  readonly destination: string;
  /** The shipping option whose price is in the sums: the chosen one, or the one that an estimate takes. */
  readonly pricedOptionId: string | null;
}

export interface ContentOptions {
  readonly catalog: Catalog;
  readonly view: CatalogView;
  readonly now: number;
  /** The row of the cart's code, if it has one. */
  readonly discount: DiscountRecord | undefined;
  /** What an order of this very cart holds back for it. */
  readonly held?: readonly StockNeed[];
  /** Computes for another place than the cart's own, and with the cheapest option where none is chosen. */
  readonly estimateFor?: { readonly country: string; readonly state: string | null };
}

export function contentOf(cart: CartRecord, options: ContentOptions): CartContent {
  const { catalog, discount, estimateFor } = options;
  const { settings } = catalog.store;
  const items = itemsOf(cart, options);
  const products = items.map((item) => catalog.anyProduct(item.productId));
  const address = cart.shippingAddress ?? cart.billingAddress;
  const country = estimateFor?.country ?? address?.countryCode ?? settings.country;
  const state = estimateFor ? estimateFor.state : (address?.state ?? null);
  const requiresShipping = items.length === 0 || items.some((item) => item.productType !== 'digital');
  const subtotal = items.reduce((total, item) => total + item.subtotal, 0);
  const discountable = items.map((item, index) => ({ product: products[index], subtotal: item.subtotal }));
  const problem =
    cart.discountCode === null ? null : problemWith(discount, catalog, discountable, subtotal, options.now);
  const effective = discount && problem === null ? discount : null;

  const shippingCountry = estimateFor?.country ?? cart.shippingAddress?.countryCode ?? null;
  const offered = requiresShipping ? catalog.shippingOptions(shippingCountry) : [];
  const chosen = offered.find((option) => option.id === cart.shippingOptionId);
  const shipping = chosen ?? (estimateFor && items.length ? cheapest(offered) : undefined);

  const priced = price({
    lines: items.map((item, index) => ({
      unitPrice: item.unitPrice,
      quantity: item.quantity,
      discountable: effective !== null && admits(effective, catalog, products[index]),
    })),
    discount: effective,
    shipping: shipping ?? null,
    taxInclusive: settings.taxInclusive,
    taxRates: catalog.taxRates(country, state),
  });
  return {
    currency: settings.currency,
    taxInclusive: settings.taxInclusive,
    requiresShipping,
    items,
    priced,
    code: cart.discountCode,
    discount: discount && !isLost(problem) ? { code: discount.code, type: discount.type, value: discount.value } : null,
    discountProblem: problem,
    discountMinimum: discount?.minimumSubtotal ?? null,
    shippingOption: chosen ? shippingView(chosen, priced.shipping) : null,
    freeShippingRemaining: freeShippingRemaining(requiresShipping ? catalog.shippingOptions(country) : [], priced),
    country,
    destination: state ? `${country}-${state}` : country,
    pricedOptionId: shipping?.id ?? null,
  };
}

const shippingView = ({ id, name, minDays, maxDays }: CatalogShippingOption, amount: number) => ({
  ...{ id, name, price: amount, minDays, maxDays },
});

function freeShippingRemaining(
  options: readonly CatalogShippingOption[],
  { subtotal, discount }: Pick<Priced, 'subtotal' | 'discount'>,
): number | null {
  const limits = options.flatMap(({ freeOver, price }) => (price === 0 ? 0 : (freeOver ?? [])));
  const remaining = Math.min(...limits) - (subtotal - discount);
  return subtotal > 0 && limits.length > 0 && remaining > 0 ? remaining : null;
}

/** Pieces of variants that a line takes from the stock. */
export function needsOf(line: Pick<CartLine, 'variantId' | 'bundle' | 'quantity'>): StockNeed[] {
  if (line.bundle) {
    return line.bundle.map(({ variantId, quantity }) => ({ variantId, quantity: quantity * line.quantity }));
  }
  return line.variantId === null ? [] : [{ variantId: line.variantId, quantity: line.quantity }];
}

function cheapest(options: readonly CatalogShippingOption[]): CatalogShippingOption | undefined {
  return options.reduce<CatalogShippingOption | undefined>(
    (best, option) => (best && best.price <= option.price ? best : option),
    undefined,
  );
}

function itemsOf(cart: CartRecord, options: ContentOptions): ContentItem[] {
  const { catalog } = options;
  const left = new Map<string, number>();
  for (const { variantId, quantity } of options.held ?? []) left.set(variantId, (left.get(variantId) ?? 0) + quantity);
  const held = new Map(left);
  const leftOf = (variant: CatalogVariant): number => {
    const taken = left.get(variant.id) ?? 0;
    return catalog.sellable(variant) + taken;
  };
  return cart.lines.map((line) => {
    const product = catalog.anyProduct(line.productId);
    const parts = partsOf(line, catalog);
    const isOffered = product?.status === 'published' && parts !== null;
    const perPiece = needsOf({ ...line, quantity: 1 });
    const available = isOffered
      ? Math.min(...perPiece.map((need, index) => limit(parts[index], need, leftOf)), Infinity)
      : 0;
    const needs = needsOf(line);
    for (const { variantId, quantity } of needs) left.set(variantId, (left.get(variantId) ?? 0) - quantity);
    return itemOf({ ...options, line, product, parts: parts ?? [], isOffered, available, needs, heldByVariant: held });
  });
}

type Part = { readonly product: CatalogProduct; readonly variant: CatalogVariant };

/** The variants behind a line; null if one of them is sold no more. */
function partsOf(line: CartLine, catalog: Catalog): Part[] | null {
  const parts = needsOf({ ...line, quantity: 1 }).map((need) => catalog.variant(need.variantId));
  return parts.every((part) => part !== undefined && part.product.status === 'published') ? (parts as Part[]) : null;
}

function limit(part: Part | undefined, need: StockNeed, leftOf: (variant: CatalogVariant) => number): number {
  return part ? Math.max(0, Math.floor(leftOf(part.variant) / need.quantity)) : 0;
}

function itemOf({
  line,
  product,
  parts,
  isOffered,
  available,
  needs,
  heldByVariant,
  catalog,
  view,
}: ContentOptions & {
  line: CartLine;
  product: CatalogProduct | undefined;
  parts: readonly Part[];
  isOffered: boolean;
  available: number;
  needs: readonly StockNeed[];
  heldByVariant: ReadonlyMap<string, number>;
}): ContentItem {
  const variant = line.bundle ? undefined : parts[0]?.variant;
  const unitPrice = product && isOffered ? effectivePrice(variant ?? product) : line.shownPrice;
  const stocks = parts.map((part) => {
    const stock = catalog.stock(part.variant.id);
    return stock === null ? null : stock + (heldByVariant.get(part.variant.id) ?? 0);
  });
  const media = product?.media.find((item) => item.id === variant?.mediaId) ?? product?.media[0];
  return {
    id: line.id,
    productId: line.productId,
    variantId: product?.isSimple ? null : line.variantId,
    productName: product ? view.name(product) : line.productId,
    productSlug: product?.slug ?? '',
    variantName: variant?.name || null,
    sku: variant?.sku ?? null,
    quantity: line.quantity,
    unitPrice,
    subtotal: unitPrice * line.quantity,
    image: media ? imageOf(media) : null,
    trackInventory: stocks.some((stock) => stock !== null),
    inventoryCount: line.bundle ? (available === Infinity ? null : available) : (stocks[0] ?? null),
    productType: product?.seed.type ?? 'physical',
    bundleSelections: line.bundle ? selectionsOf(line, parts, view) : null,
    available: available === Infinity ? null : available,
    isOffered,
    shownPrice: line.shownPrice,
    needs,
  };
}

function selectionsOf(line: CartLine, parts: readonly Part[], view: CatalogView): CartBundleSelection[] {
  return parts.map(({ product, variant }, index) => ({
    productName: view.name(product),
    variantName: variant.name || null,
    quantity: line.bundle?.[index]?.quantity ?? 1,
    media: product.media[0] ? imageOf(product.media[0]) : null,
  }));
}

function imageOf({ id, path, alt }: CatalogProduct['media'][number]): NonNullable<CartItem['image']> {
  return { id, ...(path !== undefined && { path }), alt: alt ?? null };
}
