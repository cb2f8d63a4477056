import { takeOverFields } from '../../components/field.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Order } from '../../contract/order.js';
import type { ApiError } from '../../api/errors.js';
import { registerOutlet } from '../../base/register-outlet.js';
import { VitrineElement } from '../../base/element.js';
import { isolated } from '../../i18n/format.js';
import { PendingFocus } from '../../components/focus.js';
import { isPlainClick } from '../../components/plain-click.js';
import { controls } from '../../components/styles/controls.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import { hasFeature } from '../../domain/features.js';
import { profileForm, type ProfileForm } from '../../domain/account/account.js';
import { isEmail } from '../../domain/checkout/email.js';
import { account as words } from '../../i18n/en/account.js';
import { checkout } from '../../i18n/en/checkout.js';
import { customer } from '../../i18n/en/customer.js';
import { placeOrder } from '../../i18n/en/place-order.js';
import { common } from '../../i18n/en/common.js';
import { sums } from '../../i18n/en/sums.js';
import { errorText } from '../../i18n/errors.js';
import type { Shop } from '../../stores/shop.js';
import { accountOf, type AccountStore, type KnownCustomer } from '../../stores/account/account.js';
import { isOfLink } from '../../stores/account/sign-in-state.js';
import { accountOrdersOf } from '../../stores/account/orders.js';
import { createBuyAgain, type BuyAgain } from '../../stores/account/buy-again.js';
import { orderContentStyles } from '../../components/styles/order-content.js';
import { linesStyles } from '../../components/styles/order-lines.js';
import { renderOrder } from './order.js';
import { renderOrders } from './orders.js';
import { renderProfile } from './profile.js';
import { renderElsewhere } from './elsewhere.js';
import { renderSignIn } from './sign-in.js';
import { styles } from './account.styles.js';

/**
 * The customer's account: sign-in by an e-mailed link, details, orders with their progress, and buying again. Stays away
 * where the store has no accounts.
 *
 * @tag vitrine-account
 * @fires vitrine-cart-updated - Something of an order goes into the cart again.
 * @fires vitrine-cart-open - Before the cart opens; cancelable.
 * @csspart base - The whole account.
 * @csspart heading - What is shown: the way in, the account, an order.
 * @csspart sign-in - The way in; its `form` has `field`, `input`, `field-error` and `submit`.
 * @csspart profile - The customer's details, in a form of the same parts.
 * @csspart address - An address.
 * @csspart orders - The orders: a `list` of `order`s, each with `link` and `status`; `empty` where there are none; `pages`.
 * @csspart order-details - One order, with `back`, `buy-again`, `bought-again`, and `progress` in `step`s.
 * @csspart payment-instructions - Where to send the money of an order that is paid outside the shop.
 * @csspart arrival - When an order arrives.
 * @csspart line - A line of the order; in it `line-picture`.
 * @csspart totals - The sums; each is a `sum`, what a code takes off also `discount`.
 * @csspart elsewhere - Asks whether what waits elsewhere is to be signed in too.
 * @csspart note - Why an address is asked for again.
 * @csspart error - What went wrong.
 * @csspart button - Smaller buttons.
 * @csspart log-out - Logs out.
 * @cssproperty --vitrine-color-accent - Ground of the one thing to do next, and of what is done in the progress.
 * @cssproperty --vitrine-color-error - Colour of errors.
 * @cssproperty --vitrine-color-field - Ground of fields; none by default.
 */
export class VitrineAccount extends VitrineElement {
  static override styles = [tokens, intrinsicWidth, controls, linesStyles, orderContentStyles, styles];

  @state() private email = '';
  @state() private isFaulty = false;
  /** What was typed of the details; `null` where they are as the store has them. */
  @state() private draft: ProfileForm | null = null;

  /** Whose account it is; empty for a guest. */
  #customer = '';
  #again: { readonly orderId: string; readonly buyAgain: BuyAgain } | null = null;
  #release = () => {};
  #view = '';
  #hadFocus = false;
  #hasQuestion = false;
  readonly #nextFocus = new PendingFocus(this);

  protected override onShopChange(shop: Shop | null): void {
    this.#release();
    this.#again = null;
    this.draft = null;
    if (!shop) return;
    shop.locale.add(common, words, checkout, sums, customer, placeOrder);
    this.#release = registerOutlet(this, shop, 'account');
    accountOrdersOf(shop).refresh();
  }

  /** What one customer typed is not for the next one to see, or to save. */
  #followCustomer(shop: Shop): void {
    const auth = this.read(accountOf(shop).$auth);
    if (auth.status !== 'customer' && auth.status !== 'guest') return;
    const id = auth.status === 'customer' ? auth.customer.id : '';
    if (id === this.#customer) return;
    if (this.#customer) this.email = '';
    this.#customer = id;
    this.#again = null;
    this.draft = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.shop) this.#followCustomer(this.shop);
    this.#followView();
  }

  protected override render(): TemplateResult {
    const { shop } = this;
    const isOffered = shop && hasFeature(this.info, 'accounts');
    return html`<div class="root" part="base">${isOffered ? this.#content(shop) : nothing}</div>`;
  }

  #content(shop: Shop): TemplateResult {
    const account = accountOf(shop);
    const auth = this.read(account.$auth);
    const signIn = this.read(account.signIn.$state);
    const known = auth.status === 'customer' ? auth.customer : null;
    if (known && !isOfLink(signIn)) return this.#account(shop, account, known);
    if (auth.status === 'guest' || signIn.step !== 'ask') {
      return renderSignIn({
        signedInAs: known?.email ?? '',
        ...{ t: this.t, state: signIn, signIn: account.signIn, email: this.email },
        fault: this.isFaulty ? this.t(this.email.trim() ? 'faultEmail' : 'faultRequired') : '',
        errorText: (error) => errorText(this.t, error),
        change: (email) => {
          this.email = email;
          this.isFaulty = false;
        },
        submit: (event) => this.#askForLink(event, account),
      });
    }
    if (auth.status === 'failed') return this.#failed(auth.error, account.retry);
    return html`<p class="visually-hidden" role="status">${this.t('loading')}</p>
      ${skeleton}`;
  }

  #failed(error: ApiError, retry: () => void): TemplateResult {
    return html`<div class="state" role="alert">
      <h2 class="title" part="heading" tabindex="-1">${this.t('account')}</h2>
      <p>${errorText(this.t, error)}</p>
      <button class="button" part="button" type="button" @click=${retry}>${this.t('retry')}</button>
    </div>`;
  }

  #account(shop: Shop, account: AccountStore, known: KnownCustomer): TemplateResult {
    const { page } = this.read(shop.route.$route);
    const elsewhere = this.#elsewhere(shop, account);
    if (page.name === 'account' && page.id) return html`${elsewhere}${this.#order(shop, page.id)}`;
    const { t, locale } = this;
    const orders = accountOrdersOf(shop);
    const profile = this.read(account.profile());
    const say = (error: ApiError) => errorText(t, error);
    return html`<header class="head">
        <h2 class="title" part="heading" tabindex="-1">${t('accountYours')}</h2>
        <p class="muted">${t('signedInAs', { email: isolated(known.email) })}</p>
        ${this.#logOut(account)}
      </header>
      ${elsewhere}
      <div class="columns">
        ${renderOrders({
          ...{ t, locale, errorText: say, state: this.read(orders.list()) },
          href: (id) => shop.route.href({ name: 'account', id }),
          open: (event, id) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            shop.route.open({ name: 'account', id });
          },
          show: (next) => {
            orders.show(next);
            this.#focus('#orders');
          },
          retry: () => {
            orders.retryList();
            this.#focus('#orders');
          },
        })}
        ${renderProfile({
          ...{ t, locale, errorText: say, profile },
          form: this.draft ?? profileForm(profile.value ?? known),
          saving: this.read(account.$saving),
          // Browsers fill in several fields before anything is rendered again.
          change: (change) => {
            this.draft = { ...(this.draft ?? profileForm(profile.value ?? known)), ...change };
            account.edited();
          },
          submit: (event) => void this.#save(event, account),
          retry: () => {
            account.retryProfile();
            this.#focus('#profile');
          },
        })}
      </div>`;
  }

  #elsewhere(shop: Shop, { signIn }: AccountStore): TemplateResult | typeof nothing {
    const { t, locale } = this;
    const elsewhere = this.read(signIn.$elsewhere);
    if (!elsewhere) return nothing;
    return renderElsewhere({
      ...{ t, locale, elsewhere, now: shop.platform.clock.now(), errorText: (error) => errorText(t, error) },
      confirm: () =>
        void signIn.confirmElsewhere().then(() => {
          if (signIn.$elsewhere.get()?.status === 'done') this.#focus('.confirmed');
        }),
      decline: () => {
        signIn.declineElsewhere();
        this.#focus('h2');
      },
    });
  }

  #logOut(account: AccountStore): TemplateResult {
    const leaving = this.read(account.$logOut);
    return html`<button class="button log-out" part="log-out" type="button" @click=${() => void account.logOut()}>
        ${this.t('logOut')}
      </button>
      ${
        leaving.status === 'failed'
          ? html`<p class="message error" part="error" role="alert">${errorText(this.t, leaving.error)}</p>`
          : nothing
      }`;
  }

  #order(shop: Shop, id: string): TemplateResult {
    const { t, locale, mediaBase, info } = this;
    const orders = accountOrdersOf(shop);
    if (this.#again?.orderId !== id) this.#again = { orderId: id, buyAgain: this.#createBuyAgain(shop) };
    const { buyAgain } = this.#again;
    return renderOrder({
      ...{ t, locale, mediaBase, info, load: this.read(orders.order(id)), again: this.read(buyAgain.$state) },
      now: this.shop?.platform.clock.now() ?? 0,
      errorText: (error) => errorText(this.t, error),
      back: () => shop.route.open({ name: 'account' }),
      retry: () => {
        this.#nextFocus.name('h2');
        orders.retryOrder();
      },
      buyAgain: (order: Order) => void buyAgain.start(order),
      openCart: () => {
        if (this.emit('vitrine-cart-open', null)) shop.route.openCart();
      },
    });
  }

  #createBuyAgain(shop: Shop): BuyAgain {
    return createBuyAgain(shop, ({ productId, variantId = null, quantity = 1 }, promise) =>
      this.emit('vitrine-cart-updated', { action: 'add', productId, variantId, quantity, promise }),
    );
  }

  #askForLink(event: SubmitEvent, { signIn }: AccountStore): void {
    event.preventDefault();
    takeOverFields(event.currentTarget as HTMLFormElement);
    this.isFaulty = !isEmail(this.email);
    if (this.isFaulty) this.#focus('#email');
    else void signIn.send(this.email);
  }

  async #save(event: SubmitEvent, account: AccountStore): Promise<void> {
    event.preventDefault();
    takeOverFields(event.currentTarget as HTMLFormElement);
    const sent = this.draft;
    const { value } = account.profile().get();
    if (!value) return;
    await account.save(sent ?? profileForm(value));
    const isDone = account.$saving.get().status === 'done';
    if (isDone && this.draft === sent) this.draft = null;
    // What was typed meanwhile is not saved.
    else if (isDone) account.edited();
    else this.#focus('.profile [aria-invalid="true"]');
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** When what has the focus gives way to another view, its heading has it next. */
  #followView(): void {
    const view = this.#viewNow();
    this.#hadFocus = (this.renderRoot as ShadowRoot | undefined)?.activeElement != null;
    if (view !== this.#view && this.#hadFocus) this.#nextFocus.name('h2');
    this.#view = view;
  }

  /** A question that comes with the view has it before the heading. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const question = this.renderRoot.querySelector<HTMLElement>('#elsewhere');
    if (question && !this.#hasQuestion && this.#hadFocus) question.focus();
    this.#hasQuestion = question !== null;
  }

  #viewNow(): string {
    const { shop } = this;
    if (!shop) return '';
    const { $auth, signIn } = accountOf(shop);
    const auth = $auth.get().status;
    const { page } = shop.route.$route.get();
    return `${auth} ${signIn.$state.get().step} ${page.name === 'account' ? (page.id ?? '') : ''}`;
  }
}

const skeleton = html`<div aria-hidden="true">
  <div class="skeleton title-skeleton"></div>
  <div class="skeleton field-skeleton"></div>
</div>`;
