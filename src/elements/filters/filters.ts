import { isComposing } from '../../components/keyboard.js';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { VitrineElement } from '../../base/element.js';
import { renderCounted } from '../../components/amount.js';
import { controls } from '../../components/styles/controls.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import { categoryChoices } from '../../domain/catalog/categories.js';
import { isFiltered, offeredFilters, withFilters, withoutFilters } from '../../domain/catalog/filters.js';
import type { ListingQuery } from '../../domain/route.js';
import { common } from '../../i18n/en/common.js';
import { search as words } from '../../i18n/en/search.js';
import type { MessageKey } from '../../i18n/messages.js';
import { styles } from './filters.styles.js';
import type { PriceProblem } from '../../domain/catalog/price-entry.js';
import type { Shop } from '../../stores/shop.js';
import { renderCategorySelect, renderSort } from './selects.js';
import { priceText, readPriceForm, renderPriceForm } from './price-form.js';

/**
 * Narrows a listing down and orders it: category, price, in stock, on sale, as far as the store has these filters. Part of
 * a grid with the `filters` attribute; alone it speaks for the listing in the page's address.
 *
 * @tag vitrine-filters
 * @csspart filters - The row of controls.
 * @csspart filter - A control of the row; also `filter-on` for one that is in use.
 * @csspart select - The choice of category or order.
 * @csspart panel - The price fields.
 * @csspart field - The frame of a price field, which is the `input`.
 * @csspart clear - The button that clears all filters.
 * @cssproperty --vitrine-color-surface - Ground of the price fields' panel.
 * @cssproperty --vitrine-radius-control - Roundness of the controls.
 */
export class VitrineFilters extends VitrineElement {
  static override styles = [tokens, intrinsicWidth, controls, styles];

  /** @internal For a grid: what its visitor chose. */
  @property({ attribute: false }) listing: ListingQuery | null = null;
  /** @internal For a grid: shows another choice. */
  @property({ attribute: false }) choose: ((listing: ListingQuery) => void) | null = null;
  /** @internal For a grid: slug of the category that it is restricted to. */
  @property({ attribute: false }) scope: string | undefined = undefined;
  /** @internal For a grid: whether a category is a page of its own, as in a whole shop, and not a filter like the others. */
  @property({ attribute: false }) byPage = true;
  /** @internal For a grid: how many products it found, to be said after a choice. */
  @property({ attribute: false }) total: number | null = null;

  @state() private isPriceOpen = false;
  @state() private problem: PriceProblem | null = null;
  @query('.price') private priceButton!: HTMLElement | null;
  #hasChosen = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.shop?.locale.add(common, words);
  }

  /** What the visitor chose: in the grid around, else in the page's address. */
  get #chosen(): ListingQuery {
    return this.listing ?? (this.shop ? this.read(this.shop.route.$route).listing : {});
  }

  protected override render() {
    const { t, shop } = this;
    if (!shop) return html`<div class="root" part="base"></div>`;
    const chosen = this.#chosen;
    const offered = offeredFilters(this.info?.features);
    const price = {
      t,
      locale: this.locale,
      currency: this.info?.currency ?? '',
      range: chosen,
      problem: this.problem,
      submit: (event: SubmitEvent) => this.#applyPrice(event),
    };
    const hasRange = chosen.priceMin !== undefined || chosen.priceMax !== undefined;
    return html`<div class="root" part="base" @focusout=${this.#leave} @keydown=${this.#press}>
      <div class="row" part="filters" role="group" aria-label=${t('filters')}>
        ${this.#renderCategories(shop)}
        ${
          offered.includes('price')
            ? html`<button
                class="filter price"
                part=${hasRange ? 'filter filter-on' : 'filter'}
                type="button"
                aria-expanded=${this.isPriceOpen}
                aria-controls="price"
                ?data-on=${hasRange}
                @click=${this.#togglePrice}
              >
                ${renderCounted(priceText(price))}
              </button>`
            : nothing
        }
        ${offered.includes('inStock') ? this.#renderSwitch('inStock', 'filterInStock', chosen) : nothing}
        ${offered.includes('onSale') ? this.#renderSwitch('onSale', 'filterOnSale', chosen) : nothing}
        ${
          isFiltered(chosen)
            ? html`<button class="filter clear" part="clear" type="button" @click=${this.#clear}>
                ${t('clearFilters')}
              </button>`
            : nothing
        }
        <span class="space"></span>
        ${renderSort(t, chosen.sort, (sort) => this.#change(withFilters(chosen, { sort })))}
      </div>
      ${this.isPriceOpen ? renderPriceForm(price) : nothing}
      <p class="visually-hidden" role="status">
        ${renderCounted(this.#hasChosen && this.total !== null ? t('productsFound', { count: this.total }) : '')}
      </p>
    </div>`;
  }

  #renderSwitch(filter: 'inStock' | 'onSale', label: MessageKey, chosen: ListingQuery) {
    const isOn = chosen[filter] === true;
    return html`<button
      class="filter"
      part=${isOn ? 'filter filter-on' : 'filter'}
      type="button"
      aria-pressed=${isOn}
      ?data-on=${isOn}
      @click=${() => this.#change(withFilters(chosen, { [filter]: isOn ? undefined : true }))}
    >
      ${this.t(label)}
    </button>`;
  }

  #renderCategories(shop: Shop) {
    const tree = this.read(shop.catalog.categories()).value ?? [];
    const { page } = this.read(shop.route.$route);
    const pageSlug = page.name === 'category' ? page.slug : undefined;
    const choices = categoryChoices(tree, this.scope, this.byPage ? pageSlug : this.#chosen.category);
    return renderCategorySelect(this.t, choices, (slug) => this.#changeCategory(slug));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // `selected` in the markup speaks of the first choice only: Back changes it from outside.
    for (const select of this.renderRoot.querySelectorAll('select')) {
      const index = [...select.options].findIndex((option) => option.hasAttribute('selected'));
      if (index >= 0) select.selectedIndex = index;
    }
  }

  #change(listing: ListingQuery): void {
    this.#hasChosen = true;
    if (this.choose) this.choose(listing);
    else this.shop?.route.list(listing);
  }

  #changeCategory(slug: string): void {
    this.#hasChosen = true;
    const listing = withFilters(this.#chosen, { category: this.byPage ? undefined : slug || undefined });
    if (!this.byPage) return this.#change(listing);
    this.shop?.route.open(slug ? { name: 'category', slug } : { name: 'home' }, listing);
  }

  #clear(): void {
    this.#change(withoutFilters(this.#chosen));
    this.renderRoot.querySelector<HTMLElement>('.filter, select')?.focus();
  }

  #togglePrice(): void {
    this.problem = null;
    this.isPriceOpen = !this.isPriceOpen;
    if (!this.isPriceOpen) return;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('#price input')?.select());
  }

  #applyPrice(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const read = readPriceForm(form, this.info?.currency ?? '');
    if ('kind' in read) {
      this.problem = read;
      form.querySelector<HTMLInputElement>(`[name="${read.limit}"]`)?.focus();
      return;
    }
    this.#closePrice();
    this.#change(withFilters(this.#chosen, { priceMin: read.priceMin, priceMax: read.priceMax }));
  }

  #closePrice(): void {
    this.priceButton?.focus();
    this.isPriceOpen = false;
  }

  #leave(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.renderRoot.contains(next)) this.isPriceOpen = false;
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isPriceOpen || isComposing(event)) return;
    event.stopPropagation();
    this.#closePrice();
  }
}
