import { html, nothing, svg } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Product } from '../../contract/product.js';
import { pictureUrl } from '../../components/media.js';
import { renderPrice } from '../../components/price.js';
import type { CategoryTrail } from '../../domain/catalog/categories.js';
import type { Translate } from '../../i18n/messages.js';

/** One line of the list below a search box. */
export type SearchOption =
  | { readonly kind: 'recent'; readonly text: string }
  | { readonly kind: 'category'; readonly trail: CategoryTrail }
  | { readonly kind: 'product'; readonly product: Product }
  | { readonly kind: 'all'; readonly text: string };

export interface OptionContext {
  readonly t: Translate;
  readonly mediaBase: string | undefined;
  /** Index of the option that the arrow keys have reached, -1 for none. */
  readonly active: number;
  /** Address of what an option leads to; `null` where it has none. */
  readonly href: (option: SearchOption) => string | null;
  readonly choose: (option: SearchOption, event: MouseEvent) => void;
}

export const searchIcon = svg`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20" />
</svg>`;

const clockIcon = svg`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-12v4.5l3 1.5" />
</svg>`;

/** The id of an option's element, for `aria-activedescendant`. */
export const optionId = (index: number): string => `option-${index}`;

/** The options under one heading; `first` is the index of the first of them in the whole list. */
export function renderGroup(context: OptionContext, heading: string, options: readonly SearchOption[], first: number) {
  if (options.length === 0) return nothing;
  const id = `group-${first}`;
  return html`<div role="group" aria-labelledby=${id} part="group">
    <div class="heading" part="heading" role="presentation" id=${id}>${heading}</div>
    ${options.map((option, index) => renderOption(context, option, first + index))}
  </div>`;
}

export function renderOption(context: OptionContext, option: SearchOption, index: number) {
  // Where it has an address it is a link, so that it can be opened in another tab.
  return html`<a
    class="option ${option.kind}"
    part="option option-${option.kind}"
    id=${optionId(index)}
    role="option"
    tabindex="-1"
    aria-selected=${index === context.active}
    href=${ifDefined(context.href(option) ?? undefined)}
    @click=${(event: MouseEvent) => context.choose(option, event)}
    @pointerdown=${keepFocus}
    >${renderContent(context, option)}</a
  >`;
}

/** The focus stays in the field while something below it is clicked. */
const keepFocus = (event: Event) => event.preventDefault();

function renderContent({ t, mediaBase }: OptionContext, option: SearchOption) {
  switch (option.kind) {
    case 'recent':
      return html`${clockIcon}<span>${option.text}</span>`;
    case 'all':
      return html`${searchIcon}<span>${t('searchAll', { query: option.text })}</span>`;
    case 'category': {
      const above = option.trail.slice(0, -1).map(({ name }) => name);
      return html`<span>
        ${option.trail.at(-1)?.name} ${above.length ? html`<span class="muted">${above.join(' · ')}</span>` : nothing}
      </span>`;
    }
    case 'product': {
      const { name, price, media } = option.product;
      const picture = media?.find(({ isVideo }) => !isVideo);
      const address = picture && pictureUrl(picture, mediaBase, 160);
      return html`<span class="picture" part="picture">
          ${
            address
              ? html`<img part="image" src=${address} alt="" width="48" height="60" loading="lazy" @error=${hide} />`
              : nothing
          }
        </span>
        <span class="name">${name}</span>
        ${renderPrice(t, price)}`;
    }
  }
}

/** A picture that cannot be loaded leaves its frame empty. */
const hide = ({ currentTarget }: Event) => ((currentTarget as HTMLElement).hidden = true);
