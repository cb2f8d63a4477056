import type { CheckoutApi } from '../../api/checkout.js';
import type { CheckoutData } from '../../contract/checkout.js';
import { toApiError } from '../../api/errors.js';
import { savableData, type CheckoutForm } from '../../domain/checkout/form.js';
import { takeFieldErrors } from './errors.js';
import type { CheckoutHolder } from './state.js';

const addressText = ({ shippingAddress }: CheckoutData) => (shippingAddress ? JSON.stringify(shippingAddress) : '');

/**
 * Saves the form as far as the store can take it, and knows what the store has of it already. `addressSaved` is called
 * when the store has another shipping address than before.
 */
export function createAutosave(
  api: Pick<CheckoutApi, 'save'>,
  holder: CheckoutHolder,
  addressSaved: () => Promise<void>,
) {
  const { get, patch } = holder;
  let savedText = '';
  let savedAddress = '';
  let forgotten = 0;

  const savable = (form: CheckoutForm) => savableData(form, get().countries, get().rules);

  return {
    async save(): Promise<void> {
      const { form } = get();
      const data = savable(form);
      const text = JSON.stringify(data);
      if (text === savedText || Object.keys(data).length === 0) return;
      // Until it answers, what the store has is not certain: what was saved before would have to be saved again.
      savedText = '';
      const before = forgotten;
      const isOther = () => get().form.shippingAddress !== form.shippingAddress;
      // What could not be saved stays said until it is.
      if (get().saving !== 'failed') patch({ saving: 'saving' });
      try {
        await api.save(data);
      } catch (thrown) {
        const error = toApiError(thrown);
        const isWrong = error.status === 422 && (isOther() || takeFieldErrors(error, holder));
        patch({ saving: isWrong ? 'idle' : 'failed' });
        throw error;
      }
      patch({ saving: 'idle', otherErrors: [] });
      // What has been typed meanwhile is saved next; until then nothing here is of the place that the store has.
      if (isOther() || before !== forgotten) return;
      savedText = text;
      const address = addressText(data);
      if (address === savedAddress) return;
      savedAddress = address;
      if (data.shippingAddress) await addressSaved();
    },

    /** Takes over what the store has from before, `saved` as a form; answers whether its address is the form's. */
    recall(data: CheckoutData, saved: CheckoutForm): boolean {
      const known = savable(saved);
      const address = addressText(known);
      if (!data.shippingAddress || address !== addressText(savable(get().form))) return false;
      savedAddress = address;
      savedText = known.shippingAddress && data.email ? JSON.stringify(known) : '';
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

export type Autosave = ReturnType<typeof createAutosave>;
