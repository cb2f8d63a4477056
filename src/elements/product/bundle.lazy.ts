import { css, html, nothing } from 'lit';
import { renderAmount, renderCounted } from '../../components/amount.js';
import type { BundleComponent, BundleConfig, Product } from '../../contract/product.js';
import { previewOf } from '../../components/add-to-cart.js';
import { chevronIcon } from '../../components/icons.js';
import { pictureUrl } from '../../components/media.js';
import { renderStepper } from '../../components/stepper.js';
import {
  bundleSelections,
  chosenParts,
  countPicks,
  isPartSoldOut,
  mostOf,
  needOf,
  pick,
  type Picks,
} from '../../domain/catalog/bundle.js';
import type { Translate } from '../../i18n/messages.js';
import type { CartAddition } from '../../stores/cart/cart.js';
import { lookUp } from '../../domain/look-up.js';
import type { Bundle, BundleContext } from './bundle.js';

/** From this many variants on, a product's parts fold away. */
const MANY = 4;

function renderComponent(context: BundleContext, component: BundleComponent) {
  const { product, variants } = component;
  const parts = html`<ul>
    ${variants.map((variant) => renderPart(context, component, variant))}
  </ul>`;
  if (variants.length < MANY) return parts;
  const count = variants.reduce((sum, { id }) => sum + (lookUp(context.picks, id) ?? 0), 0);
  return html`<details>
    <summary class="part" part="bundle-part">
      ${renderPicture(context, component)} <span>${product.name}</span>
      <span class="folded">${count ? renderAmount(count) : nothing} ${chevronIcon}</span>
    </summary>
    ${parts}
  </details>`;
}

function renderPicture({ mediaBase }: BundleContext, { product }: BundleComponent, mediaId?: string | null) {
  const media = product.media?.find(({ id }) => id === mediaId) ?? product.media?.[0];
  const source = media && pictureUrl(media, mediaBase, 160);
  return source
    ? html`<img alt="" width="48" height="60" loading="lazy" src=${source} />`
    : html`<span class="frame"></span>`;
}

function renderPart(context: BundleContext, component: BundleComponent, variant: BundleComponent['variants'][number]) {
  const { t, config, picks, choose } = context;
  const { product, variants } = component;
  const name = variants.length > 1 && variant.name ? `${product.name}, ${variant.name}` : product.name;
  const quantity = lookUp(picks, variant.id) ?? 0;
  const most = mostOf(config, picks, variant.id);
  const isSoldOut = isPartSoldOut(variant);
  return html`<li class="part" part="bundle-part">
    ${renderPicture(context, component, variant.mediaId)}
    <span class="words">
      ${variants.length < MANY ? name : variant.name}
      ${
        isSoldOut
          ? html`<small>${t('soldOut')}</small>`
          : config.showComponentPrices
            ? html`<small>${renderAmount(variant.price.formatted)}</small>`
            : nothing
      }
    </span>
    ${
      isSoldOut
        ? nothing
        : renderStepper({
            t,
            label: t('quantityOf', { name }),
            value: quantity,
            min: 0,
            max: most,
            change: (next) => choose(pick(config, picks, variant.id, next)),
            notices: context.notices,
          })
    }
  </li>`;
}

const bundleStyles = css`
  .bundle > legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    inline-size: 100%;
    padding: 0;
    font-size: var(--_text-sm);
    font-weight: 500;
  }

  .need {
    color: var(--_muted);
    font-weight: 400;
  }

  .need[data-missing] {
    color: var(--_error);
  }

  .part {
    display: grid;
    grid-template-columns: 48px 1fr auto;
    align-items: center;
    gap: 12px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_text-sm);
  }

  .part > img,
  .frame {
    inline-size: 48px;
    block-size: 60px;
    border-radius: var(--_radius);
    background: var(--_fill);
    object-fit: cover;
  }

  summary.part {
    min-block-size: var(--_target);
    cursor: pointer;
  }

  summary.part::-webkit-details-marker {
    display: none;
  }

  .folded {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_muted);
  }

  .folded > .icon {
    rotate: 90deg;
  }

  [open] .folded > .icon {
    rotate: -90deg;
  }

  .words > small {
    display: block;
    color: var(--_muted);
    font-size: var(--_text-xs);
  }
`;

export default class BundleChoice implements Bundle {
  static readonly styles = [bundleStyles];
  static readonly words = {};

  missing(t: Translate, config: BundleConfig, picks: Picks): string {
    const need = needOf(config, picks);
    return need.kind === 'ready' ? '' : t(need.kind === 'more' ? 'bundleMore' : 'bundleFewer', { count: need.count });
  }

  addition(product: Product, config: BundleConfig, picks: Picks, quantity: number): CartAddition {
    const preview = { ...previewOf(product), bundleSelections: chosenParts(config, picks) };
    return { productId: product.id, quantity, bundleSelections: bundleSelections(picks), preview };
  }

  render(context: BundleContext) {
    const { t, config, picks, missing, isAsked } = context;
    return html`<fieldset class="bundle" part="bundle">
      <legend>
        ${t('bundleChoose')}
        <span class="need" role="status" ?data-missing=${isAsked && missing !== ''}>
          ${renderCounted(missing || t('bundleReady', { count: countPicks(picks) }))}
        </span>
      </legend>
      ${config.components.map((component) => renderComponent(context, component))}
    </fieldset>`;
  }
}
