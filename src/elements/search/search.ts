import { isComposing } from '../../components/keyboard.js';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { VitrineElement } from '../../base/element.js';
import { renderCounted } from '../../components/amount.js';
import { SEARCH_LIST } from '../../base/event-items.js';
import { followProduct } from '../../components/open-product.js';
import { isPlainClick } from '../../components/plain-click.js';
import { productHref } from '../../components/product-link.js';
import { forcedStars } from '../../components/styles/forced-colors.js';
import { controls } from '../../components/styles/controls.js';
import { productStyles } from '../../components/styles/product.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { tokens } from '../../components/styles/tokens.js';
import { setAttribute, targetOf } from '../../base/grid-target.js';
import type { CategoryTrail } from '../../domain/catalog/categories.js';
import { searchText } from '../../domain/catalog/search.js';
import { common } from '../../i18n/en/common.js';
import { search as words } from '../../i18n/en/search.js';
import type { Shop } from '../../stores/shop.js';
import {
  createRecentSearches,
  createSuggestions,
  type RecentSearches,
  type Suggestions,
  type SuggestionsState,
} from '../../stores/catalog/suggestions.js';
import { renderSearchField } from './field.js';
import { optionId, type SearchOption } from './options.js';
import { panelOptions, renderSuggestions, type PanelContext } from './panel.js';
import { styles } from './search.styles.js';
import { scrollTo } from '../../dom/sight.js';

/**
 * Finds products, and suggests some while one types; products and categories can be chosen by arrow keys. What is looked
 * for stands in the page's address, or in the grid that `for` names.
 *
 * @tag vitrine-search
 * @fires vitrine-product-open - Before a suggested product is shown; cancelable.
 * @fires vitrine-product-selected - A suggested product is being opened.
 * @csspart form - The form.
 * @csspart field - The frame of the field and its buttons.
 * @csspart input - The field.
 * @csspart submit - The button that searches.
 * @csspart clear - The button that empties the field.
 * @csspart panel - What opens below the field.
 * @csspart heading - Heading of a group of suggestions; the `group` is around it.
 * @csspart option - A suggestion; also `option-product`, `option-category`, `option-recent` and `option-all`.
 * @csspart picture - The frame of a suggested product's picture, which is the `image`.
 * @csspart price - The price of a suggested product; in it `sale-price` and `old-price`.
 * @cssproperty --vitrine-color-surface - Ground of the panel.
 * @cssproperty --vitrine-radius-control - Roundness of the field.
 */
export class VitrineSearch extends VitrineElement {
  static override styles = [tokens, intrinsicWidth, controls, productStyles, forcedStars, styles];

  /** Id of the grid to search in; the shop that the page's address speaks of where omitted. */
  @property() for?: string;
  /** What stands in the empty field; a word in the shop's language where omitted. */
  @property() placeholder?: string;

  @state() private typed = '';
  @state() private isOpen = false;
  @state() private active = -1;
  @state() private announcement = '';
  @query('input') private input!: HTMLInputElement;

  #suggestions: Suggestions | null = null;
  #recent: RecentSearches | null = null;
  /** What the grid or the address was last seen to look for. */
  #applied = '';
  #options: readonly SearchOption[] = [];
  /** Whether nothing was found: what is offered then is a way on, and no suggestion. */
  #isLost = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override onShopChange(shop: Shop | null): void {
    this.#suggestions?.stop();
    if (!shop) return;
    const { api, platform, locale, options, signal } = shop;
    locale.add(common, words);
    this.#recent = createRecentSearches(options.storeKey, platform.storage);
    this.#suggestions = createSuggestions({
      api: api.catalog,
      clock: platform.clock,
      $locale: locale.$locale,
      signal,
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shop } = this;
    if (!shop) return;
    const { q = '' } = this.read(shop.route.$route).listing;
    const applied = this.for ? (targetOf(this, this.for)?.getAttribute('query') ?? '') : q;
    if (applied !== this.#applied) this.typed = this.#applied = applied;
  }

  protected override render() {
    const { t, shop } = this;
    const label = this.placeholder || t('searchProducts');
    const suggestions = this.#suggestions && this.read(this.#suggestions.$state);
    const panel = shop && this.isOpen && suggestions ? this.#renderPanel(shop, suggestions) : nothing;
    const isExpanded = this.isOpen && this.#options.length > 0;
    return html`<div class="root" part="base" @focusout=${this.#leave}>
      <form role="search" part="form" aria-label=${t('search')} @submit=${this.#submit}>
        ${renderSearchField({
          t,
          label,
          typed: this.typed,
          isExpanded,
          active: this.active < 0 ? undefined : optionId(this.active),
          type: this.#type,
          take: this.#take,
          open: this.#open,
          press: this.#press,
          clear: this.#clear,
        })}
        ${panel}
        <p class="visually-hidden" role="status">
          ${renderCounted(this.isOpen && suggestions ? this.#countText(suggestions) : this.announcement)}
        </p>
      </form>
    </div>`;
  }

  #renderPanel(shop: Shop, suggestions: SuggestionsState) {
    const tree = this.read(shop.catalog.categories()).value ?? [];
    const isUntouched = suggestions.status === 'idle' && !searchText(this.typed);
    const options = panelOptions(suggestions, tree, isUntouched ? (this.#recent?.get() ?? []) : []);
    this.#isLost = options.isLost;
    this.#options = [...options.recent, ...options.categories, ...options.products, ...options.all];
    const context: PanelContext = {
      t: this.t,
      mediaBase: this.mediaBase,
      active: this.active,
      href: (option) => this.#href(shop, option),
      choose: (option, event) => this.#choose(shop, option, event),
      forget: () => this.#forget(),
    };
    return renderSuggestions(context, suggestions, options);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.active >= 0) scrollTo(this.renderRoot.querySelector('[aria-selected="true"]'), { block: 'nearest' });
  }

  /** Said to those who do not see the list open. */
  #countText({ status }: SuggestionsState): string {
    const count = this.#options.length;
    if (status !== 'ready') return '';
    const isFound = count > 0 && !this.#isLost;
    return isFound ? this.t('suggestionsCount', { count }) : this.t('searchNothing', { query: searchText(this.typed) });
  }

  #href(shop: Shop, option: SearchOption): string | null {
    switch (option.kind) {
      case 'product':
        return productHref(shop, option.product);
      case 'category':
        return this.for ? null : shop.route.href({ name: 'category', slug: slugOf(option.trail) });
      default:
        return this.for ? null : shop.route.href({ name: 'home' }, { q: option.text });
    }
  }

  readonly #open = (): void => {
    this.isOpen = true;
    this.#suggestions?.type(this.typed);
  };

  #close(): void {
    this.isOpen = false;
    this.active = -1;
    this.announcement = '';
    this.#options = [];
    this.#suggestions?.stop();
  }

  #leave(event: FocusEvent): void {
    if (!this.renderRoot.contains(event.relatedTarget as Node | null)) this.#close();
  }

  readonly #take = (): void => {
    this.typed = this.input.value;
  };

  readonly #type = (): void => {
    this.#take();
    this.active = -1;
    this.#open();
  };

  readonly #press = (event: KeyboardEvent): void => {
    // Keys that choose among the signs of an input method are not ours.
    if (isComposing(event)) return;
    const { length } = this.#options;
    const go = (index: number) => {
      event.preventDefault();
      this.active = index;
    };
    const isActive = this.active >= 0;
    if (event.key === 'ArrowDown' && !this.isOpen) this.#open();
    else if (event.key === 'ArrowDown' && length) go(this.active + 1 < length ? this.active + 1 : -1);
    else if (event.key === 'ArrowUp' && event.altKey) this.#close();
    else if (event.key === 'ArrowUp' && length) go(isActive ? this.active - 1 : length - 1);
    else if (event.key === 'Home' && isActive) go(0);
    else if (event.key === 'End' && isActive) go(length - 1);
    else if (event.key.startsWith('Arrow') && isActive) this.active = -1;
    else if (event.key === 'Enter' && isActive) this.#follow(event);
    else if (event.key === 'Escape') this.#escape(event);
    // What can be reached in the list by Tab keeps it open.
    else if (event.key === 'Tab' && !this.renderRoot.querySelector('.forget')) this.#close();
  };

  #follow(event: KeyboardEvent): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.click();
  }

  #escape(event: KeyboardEvent): void {
    if (!this.isOpen && !this.typed) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.isOpen && this.#options.length) this.#close();
    else this.#clear();
  }

  readonly #clear = (): void => {
    this.typed = '';
    this.input.focus();
    if (this.#applied) this.#search('');
    this.#open();
  };

  #forget(): void {
    this.#recent?.clear();
    this.input.focus();
    this.requestUpdate();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#take();
    this.#search(this.typed);
  }

  #choose(shop: Shop, option: SearchOption, event: MouseEvent): void {
    if (!isPlainClick(event)) return;
    if (option.kind === 'product') {
      this.#recent?.add(this.typed);
      followProduct(this, shop, option.product, event, { list: SEARCH_LIST });
      this.#close();
      return;
    }
    event.preventDefault();
    if (option.kind === 'category') this.#show(shop, slugOf(option.trail));
    else this.#search(option.text);
  }

  #show(shop: Shop, slug: string): void {
    const target = targetOf(this, this.for);
    this.#close();
    this.typed = this.#applied = '';
    if (target) {
      setAttribute(target, 'query', undefined);
      setAttribute(target, 'category', slug);
    } else {
      shop.route.open({ name: 'category', slug });
    }
  }

  /** Looks in the whole shop: what the visitor filtered before would hide what they look for now. */
  #search(typed: string): void {
    const { shop } = this;
    const text = searchText(typed);
    const { status, text: suggested, total = 0 } = this.#suggestions?.$state.get() ?? {};
    const isCounted = status === 'ready' && suggested === text;
    this.#close();
    if (isCounted) this.announcement = this.t('productsFound', { count: total });
    this.typed = this.#applied = text;
    this.#recent?.add(text);
    const target = targetOf(this, this.for);
    if (target) setAttribute(target, 'query', text);
    else shop?.route.open({ name: 'home' }, text ? { q: text } : {});
  }
}

const slugOf = (trail: CategoryTrail): string => trail.at(-1)?.slug ?? '';
