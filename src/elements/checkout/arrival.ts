import type { ShippingOption } from '../../contract/checkout.js';
import { deliveryDates } from '../../domain/checkout/delivery-dates.js';
import { isPaidLater } from '../../domain/checkout/payment-outcome.js';
import { daysText } from '../../i18n/format.js';
import type { CheckoutElement } from './payment-step.js';
import type { CheckoutView } from './view.js';

function workingDays({ t }: CheckoutView, option: ShippingOption): string {
  const { estimatedMinDays: from, estimatedMaxDays: to } = option;
  if (typeof from === 'number' && typeof to === 'number' && from !== to) return t('shippingDaysRange', { from, to });
  const days = to ?? from;
  return typeof days === 'number' ? t('shippingDays', { count: days }) : '';
}

/** When the order arrives if it is paid now: as days; in working days where it is sent only once the money has come. */
export function arrivalWords(view: CheckoutView, host: CheckoutElement, option: ShippingOption): string {
  const { t, state, info } = view;
  const { shop } = host;
  if (!shop || (state.choice && isPaidLater(state.choice) && state.choice.kind !== 'free'))
    return workingDays(view, option);
  const dates = deliveryDates(option, shop.platform.clock.now(), info?.timezone);
  return dates ? t('arrives', { dates: daysText(dates, shop.locale.$locale.get()) }) : '';
}
