/** A monetary value as the server sent it. `formatted` is what a shopper sees. Contract: "The Money object". */
export interface Money {
  /** Whole minor units of the currency: 4299 is $42.99, 1000 is ¥1000. */
  readonly amount: number;
  /** ISO 4217 code, upper case. */
  readonly currency: string;
  /** Display text, localised by the request's `Accept-Language`. */
  readonly formatted: string;
}

/** A Money with what the store says about sales and tax. Contract: "The Product object", `price`. */
export interface Price extends Money {
  /** What it costs when not on sale, in minor units. */
  readonly originalAmount?: number;
  /** The same as display text. */
  readonly originalFormatted?: string;
  /** Whether tax is part of the amount. */
  readonly inclusive?: boolean;
  /** What the store says to the price, in words for the shopper: “+ tax at checkout”. */
  readonly note?: string | null;
  readonly isOnSale?: boolean;
  /** Minor units; `null` when not on sale. `amount` is the sale’s already. */
  readonly salePrice?: number | null;
  readonly salePriceFormatted?: string | null;
  /** 20 is 20 %; `null` when not on sale. */
  readonly discountPercentage?: number | null;
  readonly saleName?: string | null;
}

/** The sums of a cart, an order or an estimate. What is absent is not known yet. */
export interface Totals {
  /** All lines, before the discount. */
  readonly subtotal: Money;
  readonly total: Money;
  readonly tax?: Money;
  readonly shipping?: Money;
  /** What is taken off, as a positive amount. */
  readonly discount?: Money;
}

/** One tax in an amount, or on top of it. */
export interface TaxLine {
  /** In words for the shopper: “VAT”. */
  readonly name: string;
  /** 0.2 is 20 %. */
  readonly rate: number;
  readonly amount: Money;
  /** Who levies it, such as an ISO 3166-1 alpha-2 code. */
  readonly jurisdiction?: string;
}
