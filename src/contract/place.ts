/** Contract: "The Address object". */
export interface Address {
  readonly id?: string;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly company?: string | null;
  /** Street and number. */
  readonly line1?: string | null;
  readonly line2?: string | null;
  readonly city?: string | null;
  /** ISO 3166-2 code, where {@link Country.requiresState}. */
  readonly state?: string | null;
  readonly postcode?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string | null;
  /** E.164. */
  readonly phone?: string | null;
  readonly isDefault?: boolean;
}

/** Where something would be sent, as far as it is known: what an estimate is made for. */
export interface Destination {
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly postcode?: string;
  /** ISO 3166-2 code. */
  readonly state?: string;
}

/** A country that the store sells to. Contract: `GET /countries`. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** Whether an address needs a {@link State}. */
  readonly requiresState?: boolean;
  /** What a postcode is called there; `null` where there are none. */
  readonly postcodeLabel?: string | null;
}

/** A state, province or region of a country. */
export interface State {
  /** ISO 3166-2 code. */
  readonly code: string;
  readonly name: string;
}
