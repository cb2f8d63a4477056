import type { CheckoutFormApi } from '../../api/checkout-form.js';
import { isApiError } from '../../api/errors.js';
import { lookUp } from '../../domain/look-up.js';
import type { CheckoutHolder } from './state.js';

/** Reads the names of a country's states: once per country and language. */
export function createStateNames(api: Pick<CheckoutFormApi, 'states'>, holder: CheckoutHolder) {
  const { get, patch } = holder;
  let asked = new Set<string>();

  return {
    async read(country: string): Promise<void> {
      if (!country || asked.has(country) || !get().countries.get(country)?.requiresState) return;
      const mine = asked.add(country);
      try {
        const states = await api.states(country);
        if (mine === asked) patch({ states: { ...get().states, [country]: states } });
      } catch (error) {
        mine.delete(country);
        // Without the list the state is typed by hand.
        if (isApiError(error) && !lookUp(get().states, country)) patch({ states: { ...get().states, [country]: [] } });
      }
    },

    /** The language has changed: the names are to be read again. */
    forget: (): void => void (asked = new Set()),
  };
}

export type StateNames = ReturnType<typeof createStateNames>;
