import { describe, expect, it } from 'vitest';
import { consentOf } from '../../src/analytics/consent.js';

/** As Google's own snippet leaves it: an `arguments` object. */
function gtag(..._parameters: unknown[]): unknown {
  // eslint-disable-next-line prefer-rest-params
  return arguments;
}
const consent = (action: string, storage: unknown, more: object = {}) =>
  gtag('consent', action, { analytics_storage: storage, ...more });

describe('consent', () => {
  it('is unknown where the page says nothing of it', () => {
    expect(consentOf([])).toBe(undefined);
    expect(consentOf([{ event: 'gtm.js' }, gtag('config', 'G-1'), null, 7, 'consent', undefined])).toBe(undefined);
    expect(consentOf([gtag('consent', 'update', { ad_storage: 'granted' })])).toBe(undefined);
  });

  it('is what the default says, until an update says something else', () => {
    expect(consentOf([consent('default', 'granted')])).toBe(true);
    expect(consentOf([consent('default', 'denied')])).toBe(false);
    expect(consentOf([consent('default', 'denied'), consent('update', 'granted')])).toBe(true);
    expect(consentOf([consent('default', 'granted'), consent('update', 'denied')])).toBe(false);
  });

  it('is what the last update says: it can be withdrawn', () => {
    expect(consentOf([consent('update', 'granted'), consent('update', 'denied')])).toBe(false);
    expect(consentOf([consent('update', 'denied'), consent('update', 'granted')])).toBe(true);
    expect(consentOf([consent('update', 'granted'), consent('default', 'denied')])).toBe(true);
  });

  it('is not given by a default for some regions, but refused by one', () => {
    expect(consentOf([consent('default', 'granted', { region: ['US'] })])).toBe(undefined);
    const denied = consent('default', 'denied', { region: ['DE', 'FR'] });
    expect(consentOf([consent('default', 'granted'), denied])).toBe(false);
    expect(consentOf([denied, consent('default', 'granted')])).toBe(false);
    expect(consentOf([denied, consent('update', 'granted')])).toBe(true);
  });

  it('is given by nothing but the word', () => {
    for (const storage of [true, 'GRANTED', 'yes', 1, null, {}]) {
      expect(consentOf([consent('update', storage)])).toBe(undefined);
    }
    expect(consentOf([['consent', 'update', { analytics_storage: 'granted' }]])).toBe(true);
    expect(consentOf([gtag('consent', 'later', { analytics_storage: 'granted' })])).toBe(undefined);
    expect(consentOf([gtag('consent', 'update')])).toBe(undefined);
  });
});
