import { importWithRetry } from '../../loading/import-with-retry.js';

const E164 = /^\+[1-9]\d{6,14}$/;

interface WithPhone {
  readonly phone?: string | null;
}

/**
 * Turns the phone number of an address or a person, as people of the country write it, into E.164, which is what the contract
 * asks for. What can be no number stays as it is typed, for the store to speak about; so does all where the code that knows
 * the countries' numbers cannot be had. `country` is an ISO 3166-1 alpha-2 code.
 */
export async function withInternationalPhone<T extends WithPhone>(value: T, country?: string | null): Promise<T> {
  const { phone } = value;
  if (!phone || E164.test(phone)) return value;
  try {
    const loading = importWithRetry(() => import('./phone-numbers.lazy.js'), { attempts: 1 });
    const { internationalPhone } = await loading;
    return { ...value, phone: internationalPhone(phone, country) ?? phone };
  } catch {
    return value;
  }
}
