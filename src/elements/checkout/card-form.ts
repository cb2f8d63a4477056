import type { LitElement, ReactiveController } from 'lit';
import type { Money } from '../../contract/money.js';
import { importWithRetry } from '../../loading/import-with-retry.js';
import { mountInLightDom, type LightDomMount } from '../../payments/light-dom-mount.js';
import type { PaymentForm } from '../../payments/port.js';
import type { stripeAppearance } from '../../payments/stripe-appearance.lazy.js';
import { effectiveBackground } from './effective-background.js';

export interface CardFormOptions {
  readonly key: string;
  readonly locale: string;
  readonly total: Money;
}

/**
 * The provider's card fields inside the checkout: mounted when they are first needed, kept while another way to pay is
 * looked at, and made anew when the checkout is moved (a moved frame forgets what it held).
 */
export class CardForm implements ReactiveController {
  readonly #host: LitElement;
  #mount: LightDomMount | null = null;
  #madeFor = '';
  #form: PaymentForm | null = null;
  #total: Money | null = null;

  status: 'none' | 'loading' | 'ready' | 'failed' = 'none';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The slot in which the fields show. */
  get slot(): string {
    return this.#mount?.slot ?? 'vitrine-payment';
  }

  get form(): PaymentForm | null {
    return this.status === 'ready' ? this.#form : null;
  }

  readonly retry = (): void => {
    this.close();
    this.#host.requestUpdate();
  };

  /** To be called after each rendering with what the fields have to fit; `null` while they are not needed. */
  show(options: CardFormOptions | null): void {
    if (!options || !this.#host.isConnected) return;
    const { key, locale, total } = options;
    const wanted = [key, locale, total.currency].join(' ');
    if (wanted !== this.#madeFor) {
      this.close();
      this.#madeFor = wanted;
      void this.#open(options);
    } else if (this.#total?.amount !== total.amount) {
      this.#form?.update(total);
    }
    this.#total = total;
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Takes the fields out of the page, with what was typed into them. */
  close(): void {
    this.#form?.dispose();
    this.#mount?.remove();
    this.#form = null;
    this.#mount = null;
    this.#madeFor = '';
    this.status = 'none';
  }

  async #open({ key, locale, total }: CardFormOptions): Promise<void> {
    const mount = (this.#mount = mountInLightDom(this.#host));
    this.status = 'loading';
    // It is rendered just now; the slot's name and the placeholder come with the next time.
    await this.#host.updateComplete;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    try {
      const [{ stripeForm }, look] = await Promise.all([
        importWithRetry(() => import('../../payments/stripe.lazy.js'), { attempts: 1 }),
        importWithRetry(() => import('../../payments/stripe-appearance.lazy.js'), { attempts: 1 }),
      ]);
      if (mount !== this.#mount) return;
      const form = await stripeForm({
        key,
        locale,
        total,
        place: mount.place,
        appearance: look.stripeAppearance(...this.#look()),
      });
      if (mount !== this.#mount) return form.dispose();
      this.#form = form;
      if (this.#total && this.#total.amount !== total.amount) form.update(this.#total);
      this.#setStatus('ready');
    } catch (error) {
      if (mount !== this.#mount) return;
      console.error('[vitrine] The card form could not be shown.', error);
      this.#setStatus('failed');
    }
  }

  #look(): Parameters<typeof stripeAppearance> {
    const find = (name: string) => this.#host.renderRoot.querySelector(`.swatch-${name}`) ?? this.#host;
    return [
      find('field'),
      effectiveBackground(this.#host),
      { accent: find('accent'), error: find('error'), muted: find('muted'), line: find('line') },
    ];
  }

  #setStatus(status: CardForm['status']): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}
