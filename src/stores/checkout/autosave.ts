import type { CheckoutData } from '../../contract/checkout.js';
import { toApiError } from '../../api/errors.js';
import type { CheckoutForm } from '../../domain/checkout/form.js';
import { savableData } from '../../domain/checkout/savable-data.js';
import type { CheckoutContext } from './context.js';
import { withInternationalPhone } from '../shared/phone-numbers.js';
import { takeFieldErrors } from './field-errors.js';
import { createRefusedFields } from './refused-fields.js';
import { toJson } from '../../domain/json.js';

const addressText = ({ shippingAddress }: CheckoutData) => (shippingAddress ? toJson(shippingAddress) : '');

export type Autosave = ReturnType<typeof createAutosave>;

/**
 * Saves the form as far as the store can take it, and knows what the store has of it already. `addressSaved` is called
 * when the store has another shipping address than before.
 */
export function createAutosave({ api, holder, writeCart }: CheckoutContext, addressSaved: () => Promise<void>) {
  const { get, patch } = holder;
  let savedText = '';
  let savedAddress = '';
  let forgotten = 0;

  const savable = (form: CheckoutForm) => savableData(form, get().countries, get().rules, get().choice);

  const refusedFields = createRefusedFields(() => get().rules);

  const withInternationalPhones = async (data: CheckoutData): Promise<CheckoutData> => {
    const { shippingAddress: to, billingAddress: payer } = data;
    return {
      ...data,
      ...(to && { shippingAddress: await withInternationalPhone(to, to.countryCode) }),
      ...(payer && { billingAddress: await withInternationalPhone(payer, payer.countryCode) }),
    };
  };

  /** Saves what can be saved; where the store refuses what the order does not need, the rest without it. */
  const saveTyped = async (typed: CheckoutData, isShown: () => boolean): Promise<void> => {
    const data = refusedFields.leaveOut(await withInternationalPhones(typed));
    try {
      await api.save(data);
    } catch (thrown) {
      const error = toApiError(thrown);
      if (!refusedFields.take(error, data)) throw error;
      await api.save(refusedFields.leaveOut(data));
      if (isShown()) takeFieldErrors(error, holder, true);
    }
  };

  /** What the store does not have yet, `null` for nothing. */
  const unsaved = () => {
    const { form } = get();
    const data = savable(form);
    const text = toJson(data);
    return text === savedText || Object.keys(data).length === 0 ? null : { form, data, text };
  };

  /** Saves what stands in the form now; answers whether the store has another address by it. */
  const send = async (): Promise<boolean> => {
    // The cart may have become another one, and the form with it, while the lock was waited for.
    const next = unsaved();
    if (!next) return false;
    const { form, data, text } = next;
    // Until it answers, what the store has is not certain: what was saved before would have to be saved again.
    savedText = '';
    const before = forgotten;
    const isOther = () => get().form.shippingAddress !== form.shippingAddress;
    // What could not be saved stays said until it is.
    if (get().saving !== 'failed') patch({ saving: 'saving' });
    try {
      await saveTyped(data, () => !isOther());
    } catch (thrown) {
      const error = toApiError(thrown);
      const isWrong = error.status === 422 && (isOther() || takeFieldErrors(error, holder));
      patch({ saving: isWrong ? 'idle' : 'failed' });
      throw error;
    }
    patch({ saving: 'idle', otherErrors: [] });
    // What has been typed meanwhile is saved next; until then nothing here is of the place that the store has.
    if (isOther() || before !== forgotten) return false;
    savedText = text;
    const address = addressText(data);
    if (address === savedAddress) return false;
    savedAddress = address;
    return data.shippingAddress !== undefined;
  };

  return {
    async save(): Promise<void> {
      if (!unsaved()) return;
      const saved = await writeCart(send);
      if (saved?.value) await addressSaved();
    },

    /** Takes over what the store has from before, `saved` as a form; answers whether its address is the form's. */
    recall(data: CheckoutData, saved: CheckoutForm): boolean {
      const known = savable(saved);
      const address = addressText(known);
      if (!data.shippingAddress || address !== addressText(savable(get().form))) return false;
      savedAddress = address;
      savedText = known.shippingAddress && data.email ? toJson(known) : '';
      return true;
    },

    /** Whether an address was saved. */
    hasAddress: (): boolean => savedAddress !== '',

    /** Everything is saved again, even where it is the same. */
    forget(): void {
      forgotten++;
      savedText = savedAddress = '';
    },
  };
}
