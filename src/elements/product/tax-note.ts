import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TaxLine } from '../../contract/money.js';
import type { Product } from '../../contract/product.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import type { Shop } from '../../stores/shop.js';
import type { Translate } from '../../i18n/messages.js';
import { toJson } from '../../domain/json.js';

/** Says which taxes a product's price holds, or what comes on top, where the visitor's country is known. */
export class TaxNote implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #key = '';
  #stop = () => {};
  #taxes: readonly TaxLine[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#key = '';
  }

  /** The words; empty where the store does not tell. Asks it the first time. */
  words(shop: Shop, t: Translate, product: Product, country: string | null): string {
    const locale = shop.locale.$locale.get();
    const key = toJson([product.id, country, locale]);
    if (this.#key !== key) {
      this.#stop();
      this.#key = key;
      this.#taxes = [];
      if (country) void this.#ask(shop, product, country, key);
    }
    const { inclusive } = product.price;
    if (!this.#taxes.length || !country || typeof inclusive !== 'boolean') return '';
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 });
    const named = this.#taxes.map(({ name, rate }) => t('taxNamed', { name, rate: percent.format(rate) }));
    return t(inclusive ? 'taxIncluded' : 'taxAdded', {
      tax: new Intl.ListFormat(locale).format(named),
      country: new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country,
    });
  }

  async #ask(shop: Shop, product: Product, country: string, key: string): Promise<void> {
    const load = importWithRetry(() => import('../../stores/checkout/estimates.lazy.js'), { attempts: 1 });
    const part = await load.catch(() => null);
    if (this.#key !== key) return;
    // Asked for again when the product is shown anew.
    if (!part) return void (this.#key = '');
    const $taxes = part.estimatesOf(shop).taxesOn(product, country);
    this.#stop = $taxes.subscribe((taxes) => {
      this.#taxes = taxes;
      this.#host.requestUpdate();
    });
  }
}
