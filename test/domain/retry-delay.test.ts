import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryDelayMs } from '../../src/domain/retry-delay.js';

describe('the delay before something is tried again', () => {
  const delays = (pace: Parameters<typeof retryDelayMs>[1]) =>
    [0, 1, 2, 3, 9].map((before) => retryDelayMs(before, pace));

  it('doubles, up to the longest', () => {
    expect(delays({ firstMs: 1_000, longestMs: 5_000 })).toEqual([1_000, 2_000, 4_000, 5_000, 5_000]);
    expect(delays({ firstMs: 400 }).at(-1)).toBe(204_800);
  });

  it('may grow more slowly', () => {
    expect(delays({ firstMs: 1_000, longestMs: 10_000, growth: 1.5 })).toEqual([1_000, 1_500, 2_250, 3_375, 10_000]);
  });

  it('is spread from half to one and a half', () => {
    expect(retryDelayMs(1, { firstMs: 1_000 }, 0)).toBe(1_000);
    expect(retryDelayMs(1, { firstMs: 1_000 }, 0.999)).toBeCloseTo(2_998);
  });

  it('is a number that a timer takes, however often it was tried', () => {
    const pace = fc.record({
      firstMs: fc.integer({ min: 1, max: 60_000 }),
      longestMs: fc.integer({ min: 1, max: 300_000 }),
    });
    const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), pace, fraction, (before, { firstMs, longestMs }, spread) => {
        const delay = retryDelayMs(before, { firstMs, longestMs }, spread);
        expect(delay).toBeGreaterThan(0);
        expect(delay).toBeLessThanOrEqual(longestMs * 1.5);
      }),
    );
  });
});
