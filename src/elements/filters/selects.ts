import { html, nothing } from 'lit';
import type { ProductSort } from '../../contract/product.js';
import type { CategoryChoices } from '../../domain/catalog/categories.js';
import type { MessageKey, Translate } from '../../i18n/messages.js';

const SORTS: readonly (readonly ['' | ProductSort, MessageKey])[] = [
  ['', 'sortDefault'],
  ['-createdAt', 'sortNewest'],
  ['price', 'sortPriceUp'],
  ['-price', 'sortPriceDown'],
  ['name', 'sortName'],
];

const chosenIn = (event: Event) => (event.target as HTMLSelectElement).value;

/** The choice of the order; `change` gets none for the store's own. */
export function renderSort(
  t: Translate,
  chosen: ProductSort | undefined,
  change: (sort: ProductSort | undefined) => void,
) {
  const take = (event: Event) => change((chosenIn(event) as ProductSort | '') || undefined);
  return html`<label class="select sort" part="select">
    <span>${t('sortBy')}</span>
    <select @change=${take}>
      ${SORTS.map(
        ([sort, label]) => html`<option value=${sort} ?selected=${sort === (chosen ?? '')}>${t(label)}</option>`,
      )}
    </select>
  </label>`;
}

/** The choice of a category, where there is one; `change` gets an empty slug for all of them. */
export function renderCategorySelect(
  t: Translate,
  { scope, options, current }: CategoryChoices,
  change: (slug: string) => void,
) {
  if (options.length === 0) return nothing;
  return html`<label class="select" part="select" ?data-on=${current !== undefined}>
    <span class="visually-hidden">${t('filterCategory')}</span>
    <select @change=${(event: Event) => change(chosenIn(event))}>
      <option value="" ?selected=${!current}>${scope?.name ?? t('allProducts')}</option>
      ${options.map((trail) => {
        const { slug = '', name } = trail.at(-1) ?? {};
        return html`<option value=${slug} ?selected=${slug === current}>
          ${'\u2003'.repeat(trail.length - 1)}${name}
        </option>`;
      })}
    </select>
  </label>`;
}
