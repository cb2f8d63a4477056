export interface RetryPace {
  /** The first delay, in ms. */
  readonly firstMs: number;
  /** No delay is longer, before it is spread; in ms. */
  readonly longestMs?: number;
  /** What each delay is longer by than the one before. */
  readonly growth?: number;
  /** How far delays are apart at most, as a share of the delay; 1 where omitted: from half to one and a half. */
  readonly spread?: number;
}

/**
 * Returns how long to wait before something is tried or asked again, in ms, after so many times before: longer each time.
 * `fraction`, a random number in [0, 1), spreads the delays, so that not all who failed at the same time come back at the
 * same time.
 */
export const retryDelayMs = (
  before: number,
  { firstMs, longestMs = Infinity, growth = 2, spread = 1 }: RetryPace,
  fraction = 0.5,
): number => Math.min(firstMs * growth ** before, longestMs) * (1 + spread * (fraction - 0.5));
