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
  readonly originalAmount?: number;
  readonly originalFormatted?: string;
  /** Whether tax is part of the amount. */
  readonly inclusive?: boolean;
  readonly note?: string | null;
  readonly isOnSale?: boolean;
  readonly salePrice?: number | null;
  readonly salePriceFormatted?: string | null;
  readonly discountPercentage?: number | null;
  readonly saleName?: string | null;
}

export interface Totals {
  readonly subtotal: Money;
  readonly total: Money;
  readonly tax?: Money;
  readonly shipping?: Money;
  readonly discount?: Money;
}

export interface TaxLine {
  readonly name: string;
  /** 0.2 is 20 %. */
  readonly rate: number;
  readonly amount: Money;
  readonly jurisdiction?: string;
}
