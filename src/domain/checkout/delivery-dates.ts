import type { DeliveryTimes } from '../../contract/checkout.js';
import type { Order } from '../../contract/order.js';

/** The first and the last day on which something may arrive, `2026-12-03`. */
export interface DeliveryDates {
  readonly first: string;
  readonly last: string;
}

const DAY_MS = 86_400_000;
/** What is further away is no promise that anybody counts on. */
const LONGEST_DAYS = 366;

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** The day that a moment (ms since the epoch) is on in a time zone; the visitor's own where the zone is none. */
function dayOf(moment: number, timeZone: string | null | undefined): string {
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const read = (zone?: string) => {
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...digits, ...(zone && { timeZone: zone }) });
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    return ['year', 'month', 'day'].map((part) => parts.get(part as 'day')).join('-');
  };
  try {
    return read(timeZone ?? undefined);
  } catch {
    return read();
  }
}

/** The day so many working days later, Monday to Friday: what is sent for a Saturday comes on the Monday. */
function workingDayAfter(day: string, count: number): string {
  const isWorkday = (time: number) => ![0, 6].includes(new Date(time).getUTCDay());
  let time = Date.parse(day);
  for (let left = count; left > 0 || !isWorkday(time);) {
    time += DAY_MS;
    if (isWorkday(time)) left--;
  }
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * When something arrives that is ordered at a moment (ms since the epoch): on the days that the store names, else in so many
 * working days, counted in the store's time zone (an IANA name). `null` where the store says neither.
 */
export function deliveryDates(
  { earliestDate, latestDate, estimatedMinDays, estimatedMaxDays }: DeliveryTimes,
  orderedAt: number,
  timeZone: string | null | undefined,
): DeliveryDates | null {
  const named = [earliestDate, latestDate].filter(isDay).sort();
  const counted = [estimatedMinDays, estimatedMaxDays]
    .filter((days) => Number.isInteger(days) && Number(days) >= 0 && Number(days) <= LONGEST_DAYS)
    .map((days) => workingDayAfter(dayOf(orderedAt, timeZone), Number(days)))
    .sort();
  const days = named.length > 0 ? named : counted;
  const [first, last = first] = [days[0], days.at(-1)];
  return first && last ? { first, last } : null;
}

/** When an order arrives; `null` where nobody can say, or it has come, or is late, or is still to be paid. */
export function orderDeliveryDates(
  order: Order,
  now: number,
  timeZone: string | null | undefined,
): DeliveryDates | null {
  const { shippingOption, createdAt, paidAt, fulfilledAt, cancelledAt, paymentStatus } = order;
  const orderedAt = Date.parse(paidAt ?? createdAt ?? '');
  const isUnderWay = ['paid', 'succeeded'].includes(paymentStatus) && !fulfilledAt && !cancelledAt;
  if (!shippingOption || Number.isNaN(orderedAt) || !isUnderWay) return null;
  const dates = deliveryDates(shippingOption, orderedAt, timeZone);
  return dates && dates.last >= dayOf(now, timeZone) ? dates : null;
}
