import { atom, type ReadableAtom } from 'nanostores';
import type { Shop } from '../shop.js';

export type Visitor = ReturnType<typeof createVisitor>;

/** Who is at this browser, as one person after the other: what is asked for one must not be answered to the next. */
export const visitorOf = (shop: Shop): Visitor => shop.part(createVisitor);

function createVisitor() {
  const $number = atom(0);
  return {
    /** Another number for each visitor of this page. */
    $number: $number as ReadableAtom<number>,

    /** A customer has left, or another one has come. */
    change: (): void => $number.set($number.get() + 1),

    /** Returns the function that tells whether the visitor is still the one of now. */
    watch(): () => boolean {
      const number = $number.get();
      return () => $number.get() === number;
    },
  };
}
