/** Contract: "The Address object". */
export interface Address {
  readonly id?: string;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly company?: string | null;
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

export interface Destination {
  readonly countryCode: string;
  readonly postcode?: string;
  readonly state?: string;
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly requiresState?: boolean;
  readonly postcodeLabel?: string | null;
}

export interface State {
  readonly code: string;
  readonly name: string;
}
