import { ADDRESS_FIELDS, addressForm } from '../../domain/checkout/address.js';
import { EMPTY_FORM, type CheckoutForm } from '../../domain/checkout/form.js';
import { readJson } from '../shared/json.js';
import type { Clock, KeyValueStorage } from '../shared/ports.js';
import { storageKey } from '../shared/storage-keys.js';
import { toJson } from '../../domain/json.js';

/** The store forgets personal data after the same time. */
const LIFETIME_MS = 2 * 60 * 60 * 1000;

/** What was typed in this tab, until the order is placed: a reload in the middle of a word loses nothing. */
export interface CheckoutDraft {
  read(): CheckoutForm | null;
  /** `null` forgets it. */
  write(form: CheckoutForm | null): void;
}

export function createCheckoutDraft(
  storeKey: string,
  cartToken: () => string,
  session: KeyValueStorage,
  clock: Clock,
): CheckoutDraft {
  const key = storageKey(storeKey, 'checkout');
  return {
    read() {
      const draft = readJson(session.get(key));
      return isDraft(draft) && draft.token === cartToken() && draft.until > clock.now() ? restore(draft.form) : null;
    },
    write(form) {
      const draft = form && { token: cartToken(), until: clock.now() + LIFETIME_MS, form };
      session.set(key, draft && toJson(draft));
    },
  };
}

interface Draft {
  readonly token: string;
  readonly until: number;
  readonly form: Partial<Record<keyof CheckoutForm, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isDraft = (value: unknown): value is Draft =>
  isObject(value) &&
  typeof value['token'] === 'string' &&
  typeof value['until'] === 'number' &&
  isObject(value['form']);

/** The page's storage may hold anything: only what has the type of its field is taken over. */
function restore(form: Draft['form']): CheckoutForm {
  const entries = Object.entries(EMPTY_FORM).map(([name, empty]) => {
    const value = form[name as keyof CheckoutForm];
    if (isObject(empty)) return [name, isObject(value) ? addressForm(pickText(value)) : empty];
    return [name, typeof value === typeof empty ? value : empty];
  });
  return Object.fromEntries(entries) as CheckoutForm;
}

const pickText = (value: Record<string, unknown>) =>
  Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, value[field]]));
