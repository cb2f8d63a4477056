import { takeOverFields } from '../../components/field.js';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ApiError } from '../../api/errors.js';
import { reviewsApi } from '../../api/reviews.js';
import { VitrineElement } from '../../base/element.js';
import { PendingFocus } from '../../components/focus.js';
import { forcedStars } from '../../components/styles/forced-colors.js';
import { controls } from '../../components/styles/controls.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import {
  EMPTY_DRAFT,
  missingReviewFields,
  REVIEW_FIELDS,
  type ReviewDraft,
  type ReviewField,
} from '../../domain/catalog/reviews.js';
import { common } from '../../i18n/en/common.js';
import { reviews as words } from '../../i18n/en/reviews.js';
import { errorText } from '../../i18n/errors.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { Shop } from '../../stores/shop.js';
import { createReviews, type Reviews, type ReviewSending } from '../../stores/catalog/reviews.js';
import { renderForm } from './form.js';
import { renderSummary } from './list.js';
import { renderReviews, renderMoreReviews } from './pages.js';
import { styles } from './reviews.styles.js';
import { hasFeature } from '../../domain/features.js';

type FieldErrors = Partial<Record<ReviewField, string>>;

const MISSING: Partial<Readonly<Record<ReviewField, MessageKey>>> = {
  rating: 'reviewNeedsRating',
  body: 'reviewNeedsBody',
  authorEmail: 'reviewNeedsEmail',
};

/**
 * What shoppers say about a product: average, reviews and the form that writes one. Stays away where the store has no
 * reviews.
 *
 * @tag vitrine-reviews
 * @csspart heading - The heading.
 * @csspart summary - Average and distribution.
 * @csspart average - The average with its stars.
 * @csspart stars - Five stars, filled as far as the rating goes.
 * @csspart distribution - How many gave how many stars; each line has a `bar`.
 * @csspart list - The reviews.
 * @csspart empty - Says that there are none yet.
 * @csspart review - One review, with its `title`, `body`, `author` and the `verified` mark.
 * @csspart more - The button that shows more reviews.
 * @csspart write - The button that opens the form.
 * @csspart form - The form, with `rating`, `field`, `input`, `field-error`, `submit` and `cancel`.
 * @csspart thanks - What is said after a review was sent.
 * @cssproperty --vitrine-color-accent - Colour of stars and of the button that sends.
 */
export class VitrineReviews extends VitrineElement {
  static override styles = [tokens, intrinsicWidth, controls, styles, forcedStars];

  /** Slug or id of the product; that of the product page around it, or of the page's address, where omitted. */
  @property() product?: string;

  @state() private isWriting = false;
  @state() private draft: ReviewDraft = EMPTY_DRAFT;
  @state() private errors: FieldErrors = {};

  readonly #heir = new PendingFocus(this);
  #shop: Shop | null = null;
  #product = '';
  #reviews: Reviews | null = null;
  /** Which review gets the focus when the next page is there. */
  #focusNext = 0;

  /** Moves the focus to the heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus(options);
  }

  protected override onShopChange(): void {
    this.#enter(null, '');
  }

  #enter(shop: Shop | null, product: string): void {
    if (shop === this.#shop && product === this.#product) return;
    this.#reviews?.dispose();
    this.#shop = shop;
    this.#product = product;
    this.#reviews = shop && product ? createReviews(reviewsApi(shop.api.transport), product) : null;
    this.#reviews?.start();
    this.isWriting = false;
    this.draft = EMPTY_DRAFT;
    this.errors = {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    shop?.locale.add(common, words);
    this.#enter(shop, shop && hasFeature(this.info, 'reviews') ? this.#productAround(shop) : '');
  }

  #productAround(shop: Shop): string {
    const { page } = this.read(shop.route.$route);
    const around = this.closest('vitrine-product')?.getAttribute('product');
    return this.product || around || (page.name === 'product' ? page.slug : '');
  }

  protected override render() {
    const reviews = this.#reviews;
    if (!reviews) return html`<div class="root" part="base"></div>`;
    const { t } = this;
    const state = this.read(reviews.$state);
    const sending = this.read(reviews.$sending);
    return html`<section class="root" part="base" aria-labelledby="heading" aria-busy=${state.status === 'loading'}>
      <div class="head">
        <h2 id="heading" part="heading" tabindex="-1">${t('reviews')}</h2>
        ${this.#renderWrite(sending)}
      </div>
      ${this.isWriting && sending.status !== 'sent' ? this.#renderForm(sending) : nothing}
      ${renderSummary(t, this.locale, state)} ${renderReviews({ t, locale: this.locale }, state, () => this.#retry())}
      ${renderMoreReviews(t, state, () => this.#more())}
    </section>`;
  }

  #renderWrite(sending: ReviewSending) {
    if (sending.status === 'sent') {
      return html`<p class="message thanks" part="thanks" role="status" tabindex="-1">${this.t('reviewThanks')}</p>`;
    }
    if (this.isWriting) return nothing;
    return html`<button class="button write" part="write" type="button" @click=${this.#write}>
      ${this.t('reviewWrite')}
    </button>`;
  }

  #renderForm(sending: ReviewSending) {
    return renderForm({
      t: this.t,
      draft: this.draft,
      errors: this.errors,
      problem: sending.status === 'failed' ? this.#problem(sending.error) : '',
      isSending: sending.status === 'sending',
      isCustomer: this.#isCustomer,
      change: (field, value) => {
        this.draft = { ...this.draft, [field]: field === 'rating' ? Number(value) : value };
        this.errors = { ...this.errors, [field]: '' };
      },
      submit: (event) => void this.#submit(event),
      cancel: () => this.#cancel(),
    });
  }

  get #isCustomer(): boolean {
    return (this.shop && this.read(this.shop.cart.$state).cart?.isAuthenticated) === true;
  }

  #problem(error: ApiError): string {
    if (error.kind === 'rate_limited') return this.t('reviewTooMany');
    if (error.ambiguous) return this.t('reviewUnclear');
    return REVIEW_FIELDS.some((field) => this.errors[field]) ? '' : errorText(this.t, error);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusNext || this.#reviews?.$state.get().status === 'loading') return;
    const next = this.renderRoot.querySelectorAll<HTMLElement>('.review')[this.#focusNext];
    this.#focusNext = 0;
    next?.focus({ preventScroll: true });
  }

  #retry(): void {
    this.#heir.name('#heading');
    this.#reviews?.more();
  }

  #more(): void {
    const { status, reviews = [] } = this.#reviews?.$state.get() ?? {};
    if (status === 'loading') return;
    this.#focusNext = reviews.length;
    this.#reviews?.more();
  }

  #write(): void {
    this.isWriting = true;
    this.#focus('[name="rating"]');
  }

  #cancel(): void {
    this.isWriting = false;
    this.#focus('.write');
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const reviews = this.#reviews;
    if (!reviews || reviews.$sending.get().status === 'sending') return;
    takeOverFields(event.currentTarget as HTMLFormElement);
    const missing = missingReviewFields(this.draft, this.#isCustomer);
    this.#show(Object.fromEntries(missing.map((field) => [field, this.t(MISSING[field] ?? 'errorUnknown')])));
    if (missing.length) return;
    await reviews.send(this.draft, this.#isCustomer);
    const sending = reviews.$sending.get();
    if (reviews !== this.#reviews) return;
    if (sending.status === 'sent') this.#focus('.thanks');
    if (sending.status !== 'failed') return;
    const { fields } = sending.error;
    this.#show(Object.fromEntries(REVIEW_FIELDS.map((field) => [field, fields[field]?.join(' ') ?? ''])));
  }

  /** Shows what is wrong beside its fields, and goes to the first of them. */
  #show(errors: FieldErrors): void {
    this.errors = errors;
    const first = REVIEW_FIELDS.find((field) => errors[field]);
    if (first) this.#focus(`[name="${first}"]`);
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
