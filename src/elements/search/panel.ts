import { html, nothing } from 'lit';
import type { Category } from '../../contract/product.js';
import { matchCategories } from '../../domain/catalog/categories.js';
import { errorText } from '../../i18n/errors.js';
import type { SuggestionsState } from '../../stores/catalog/suggestions.js';
import { renderGroup, renderOption, type OptionContext, type SearchOption } from './options.js';
import { range } from '../../domain/range.js';

const MOST_CATEGORIES = 3;

/** What can be chosen in the panel, by group and in order. */
export interface PanelOptions {
  readonly recent: readonly SearchOption[];
  readonly categories: readonly SearchOption[];
  readonly products: readonly SearchOption[];
  /** The way to all that is found, where more is found than the panel shows. */
  readonly all: readonly SearchOption[];
  /** Whether nothing is found: the categories are then all that the store has. */
  readonly isLost: boolean;
}

/** Returns what is suggested: before anything is typed, what was looked for recently. */
export function panelOptions(
  { status, products, total, text }: SuggestionsState,
  tree: readonly Category[],
  recent: readonly string[],
): PanelOptions {
  const trails = status === 'idle' ? [] : matchCategories(tree, text, MOST_CATEGORIES);
  const isLost = status === 'ready' && products.length === 0 && trails.length === 0;
  return {
    recent: recent.map((one) => ({ kind: 'recent', text: one })),
    categories: (isLost ? tree.map((category) => [category]) : trails).map((trail) => ({ kind: 'category', trail })),
    products: products.map((product) => ({ kind: 'product', product })),
    all: status === 'ready' && total > products.length ? [{ kind: 'all', text }] : [],
    isLost,
  };
}

export interface PanelContext extends OptionContext {
  readonly forget: () => void;
}

/** What opens below the field. */
export function renderSuggestions(
  context: PanelContext,
  { status, text, error }: SuggestionsState,
  { recent, categories, products, all, isLost }: PanelOptions,
) {
  const { t } = context;
  const count = recent.length + categories.length + products.length + all.length;
  const isWaiting = status === 'loading' && products.length === 0;
  if (count === 0 && !isWaiting && !error && !isLost) return nothing;
  return html`<div class="panel" part="panel">
    ${error ? html`<p class="message" part="error" role="alert">${errorText(t, error)}</p>` : nothing}
    ${
      isLost
        ? html`<p class="nothing">
            <strong>${t('searchNothing', { query: text })}</strong>
            ${categories.length ? html`<br />${t('searchNothingHelp')}` : nothing}
          </p>`
        : nothing
    }
    ${
      count
        ? html`<div
            class="list"
            id="list"
            role="listbox"
            aria-label=${t('suggestions')}
            aria-busy=${status === 'loading'}
          >
            ${renderGroup(context, t('recentSearches'), recent, 0)}
            ${renderGroup(context, t('categories'), categories, recent.length)}
            ${renderGroup(context, t('products'), products, categories.length)}
            ${all.map((option) => renderOption(context, option, count - 1))}
          </div>`
        : nothing
    }
    ${isWaiting ? range(3).map(() => placeholder) : nothing}
    ${
      recent.length
        ? html`<button class="button plain forget" part="button" type="button" @click=${context.forget}>
            ${t('clearRecent')}
          </button>`
        : nothing
    }
  </div>`;
}

const placeholder = html`<div class="option product" aria-hidden="true">
  <span class="picture skeleton"></span><span class="line skeleton"></span>
</div>`;
