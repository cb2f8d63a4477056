import { css } from 'lit';

/** Categories, options, stock, quantity and button. */
export const buyBoxStyles = css`
  .categories {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .categories :is(a, button, span) {
    display: inline-block;
    padding-block: 4px;
    text-decoration: none;
  }

  .categories :is(a, button):hover {
    text-decoration: underline;
  }

  .option > legend {
    display: block;
    padding: 0;
    margin-block-end: 8px;
    font-size: var(--_text-sm);
    font-weight: 500;
  }

  .chosen {
    margin-inline-start: 8px;
    color: var(--_muted);
    font-weight: 400;
  }

  .option[data-missing] > legend {
    color: var(--_error);
  }

  .alternatives {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .alternatives > p {
    inline-size: 100%;
  }

  .values {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .value {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding-inline: 16px;
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
    font-size: var(--_text-sm);
    cursor: pointer;
    transition: border-color var(--_motion);
  }

  .value:hover {
    border-color: var(--_muted);
  }

  .value > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .value:has(:checked) {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }

  @media (forced-colors: active) {
    .value:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }

  .value:has(:focus-visible) {
    outline: 2px solid var(--vitrine-color-focus, currentColor);
    outline-offset: 2px;
  }

  .value[data-unavailable] {
    color: var(--_muted);
  }

  .value[data-unavailable] > :last-child {
    text-decoration: line-through;
  }

  .swatch {
    grid-auto-flow: column;
    gap: 8px;
    padding-inline: 12px 16px;
  }

  .color {
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    background: var(--_color);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, currentColor 20%, transparent);
    forced-color-adjust: none;
  }

  .rating-link {
    align-self: start;
    text-decoration: none;
  }

  .rating-link:hover {
    text-decoration: underline;
  }

  .purchase {
    display: contents;
  }

  .buy {
    display: flex;
    gap: 8px;
  }

  .buy > .button {
    flex: 1;
    padding-inline: 12px;
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .hint.low {
    color: var(--_accent-text);
  }

  .hint.error {
    color: var(--_error);
  }

  @container (inline-size < 600px) {
    .buy {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      padding-block: 8px;
      background: var(--_surface);
      color: var(--_surface-text);
    }
  }
`;
