import { expect, it } from 'vitest';
import { isStoreClosed } from '../../src/domain/store-closed.js';
import { isStorePaused } from '../../src/domain/store-paused.js';

it('a store that is paused says so by its code', () => {
  expect(isStorePaused(null)).toBe(false);
  expect(isStorePaused(undefined)).toBe(false);
  expect(isStorePaused({ code: 'out_of_stock' })).toBe(false);
  expect(isStorePaused({ code: 'store_paused' })).toBe(true);
});

it.each([
  [503, 'store_paused', true],
  [401, 'unauthorized', true],
  [403, 'forbidden', true],
  [404, 'not_found', false],
  [409, 'out_of_stock', false],
  [503, 'server', false],
])('%i %s: refused whatever is asked: %s', (status, code, isClosed) => {
  expect(isStoreClosed({ status, code })).toBe(isClosed);
});
