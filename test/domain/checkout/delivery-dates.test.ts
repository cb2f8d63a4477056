import { describe, expect, it } from 'vitest';
import type { DeliveryTimes } from '../../../src/contract/checkout.js';
import type { Order } from '../../../src/contract/order.js';
import { deliveryDates, orderDeliveryDates } from '../../../src/domain/checkout/delivery-dates.js';

const at = (time: string) => Date.parse(time);
const days = (least: number | null, most: number | null) => ({ estimatedMinDays: least, estimatedMaxDays: most });

describe('the days on which something arrives', () => {
  it.each([
    ['from a Tuesday', '2026-12-01T10:00:00Z', days(2, 3), '2026-12-03', '2026-12-04'],
    ['over a weekend', '2026-12-03T10:00:00Z', days(2, 3), '2026-12-07', '2026-12-08'],
    ['from a Saturday', '2026-12-05T10:00:00Z', days(1, 1), '2026-12-07', '2026-12-07'],
    ['on the day itself', '2026-12-04T10:00:00Z', days(0, 0), '2026-12-04', '2026-12-04'],
    [
      'on the next Monday where the day itself is a Sunday',
      '2026-12-06T10:00:00Z',
      days(0, 1),
      '2026-12-07',
      '2026-12-07',
    ],
    ['of one number', '2026-12-01T10:00:00Z', days(null, 3), '2026-12-04', '2026-12-04'],
    ['over the end of a year', '2026-12-31T10:00:00Z', days(1, 2), '2027-01-01', '2027-01-04'],
    ['that stand the wrong way round', '2026-12-01T10:00:00Z', days(3, 2), '2026-12-03', '2026-12-04'],
  ])('are working days %s', (_, ordered, times, first, last) => {
    expect(deliveryDates(times, at(ordered), 'UTC')).toEqual({ first, last });
  });

  it('count from the day that it is at the store', () => {
    const late = at('2026-12-01T20:00:00Z');
    expect(deliveryDates(days(1, 1), late, 'Europe/London')?.first).toBe('2026-12-02');
    expect(deliveryDates(days(1, 1), late, 'Asia/Tokyo')?.first).toBe('2026-12-03');
  });

  it('are those that the store names, before those that it counts', () => {
    const named = { earliestDate: '2026-12-24', latestDate: '2026-12-28', ...days(1, 2) };
    expect(deliveryDates(named, at('2026-12-01T10:00:00Z'), 'UTC')).toEqual({
      first: '2026-12-24',
      last: '2026-12-28',
    });
    expect(deliveryDates({ latestDate: '2026-12-28' }, 0, 'UTC')).toEqual({ first: '2026-12-28', last: '2026-12-28' });
  });

  it.each([
    ['nothing', {}],
    ['null', { ...days(null, null), earliestDate: null }],
    ['words', JSON.parse('{ "earliestDate": "soon", "estimatedMinDays": "two" }') as DeliveryTimes],
    ['fractions and less than none', days(-1, 1.5)],
    ['ages', days(1e9, Infinity)],
  ])('are not known from %s', (_, times) => {
    expect(deliveryDates(times, 0, 'UTC')).toBeNull();
  });

  it('are counted where the visitor is, where the zone is none', () => {
    const now = at('2026-12-01T12:00:00Z');
    expect(deliveryDates(days(1, 1), now, 'Mars/Olympus')).toEqual(deliveryDates(days(1, 1), now, null));
  });
});

describe('an order arrives', () => {
  const order = {
    ...{ paymentStatus: 'paid', createdAt: '2026-12-01T10:00:00Z', paidAt: '2026-12-02T10:00:00Z' },
    shippingOption: { name: 'Slow', ...days(2, 3) },
  } as Order;
  const now = at('2026-12-03T10:00:00Z');

  it('so long after it was paid', () => {
    expect(orderDeliveryDates(order, now, 'UTC')).toEqual({ first: '2026-12-04', last: '2026-12-07' });
    expect(orderDeliveryDates(order, at('2026-12-07T23:00:00Z'), 'UTC')).not.toBeNull();
  });

  it.each([
    ['it waits for its payment', { paymentStatus: 'pending', paidAt: null }],
    ['it has come', { fulfilledAt: '2026-12-03T09:00:00Z' }],
    ['it is cancelled', { cancelledAt: '2026-12-03T09:00:00Z' }],
    ['it was paid back', { paymentStatus: 'refunded' }],
    ['nobody knows how it is sent', { shippingOption: null }],
    ['its times are none', { createdAt: 'then', paidAt: 'later' }],
  ])('nobody knows when, where %s', (_, change) => {
    expect(orderDeliveryDates({ ...order, ...change }, now, 'UTC')).toBeNull();
  });

  it('late: what was promised is not said any more', () => {
    expect(orderDeliveryDates(order, at('2026-12-08T10:00:00Z'), 'UTC')).toBeNull();
  });
});
