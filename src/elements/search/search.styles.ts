import { css } from 'lit';

export const styles = css`
  :host {
    --_intrinsic-width: 35rem;
  }

  .root {
    position: relative;
    container-type: inline-size;
    max-inline-size: 560px;
  }

  .root:has(.panel) {
    z-index: 20;
  }

  .field {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
    background: var(--_fill);
  }

  .field:has(input:focus-visible) {
    outline: 2px solid var(--vitrine-color-focus, currentColor);
    outline-offset: 2px;
  }

  input:focus-visible {
    outline: none;
  }

  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0 16px;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    /* Phones zoom into fields with smaller text. */
    font-size: max(16px, var(--_text-sm));
    appearance: none;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  input::-webkit-search-cancel-button {
    display: none;
  }

  .icon-button {
    flex: none;
  }

  .panel {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(100% + 8px);
    display: flex;
    flex-direction: column;
    max-block-size: min(640px, 75vh);
    padding: 8px;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-text);
    box-shadow:
      0 0 0 1px var(--_line),
      0 12px 32px rgb(0 0 0 / 14%);
    animation: appear var(--_motion);
  }

  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(-4px);
    }
  }

  .list {
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .heading {
    padding: 12px 12px 4px;
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .option {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: var(--_target);
    padding: 4px 12px;
    border-radius: var(--_radius);
    color: inherit;
    font-size: var(--_text-sm);
    line-height: 1.35;
    text-decoration: none;
    cursor: pointer;
  }

  .option:hover {
    background: var(--_fill);
  }

  .option[aria-selected='true'] {
    background: var(--_fill-strong);
    outline: 2px solid currentColor;
    outline-offset: -2px;
  }

  .option .icon {
    flex: none;
    color: var(--_muted);
  }

  .muted,
  .nothing {
    color: var(--_muted);
  }

  .muted {
    display: block;
    font-size: var(--_text-xs);
  }

  .nothing {
    padding: 12px 12px 4px;
    font-size: var(--_text-sm);
  }

  .nothing strong {
    color: var(--_surface-text);
    font-weight: 500;
  }

  .product {
    min-block-size: 68px;
  }

  .picture {
    flex: none;
    inline-size: 48px;
    block-size: 60px;
    border-radius: var(--_radius);
    background: var(--_fill);
    overflow: hidden;
  }

  .picture img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .name {
    flex: 1;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .product .price {
    flex: none;
    max-inline-size: 45%;
    text-align: end;
  }

  .line {
    flex: 1;
    block-size: 16px;
  }

  .forget {
    align-self: start;
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .message {
    margin: 4px;
  }

  @container (max-width: 340px) {
    .product {
      flex-wrap: wrap;
      column-gap: 12px;
      row-gap: 0;
    }
  }
`;
