import { css } from 'lit';
import { dialogStyles } from '../../components/styles/dialog.js';

const layout = css`
  :host(:not([inline])) {
    display: contents;
  }

  :host(:not([inline]))::before {
    display: none;
  }

  .drawer {
    --_from: 8px 0;
  }

  .drawer:dir(rtl),
  .drawer.start {
    --_from: -8px 0;
  }

  .drawer.start:dir(rtl) {
    --_from: 8px 0;
  }

  .panel {
    --_edge: 20px;
    container-type: inline-size;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
  }

  .root > .panel {
    --_edge: 0px;
  }

  /* Over the list, and not over the way to the checkout. */
  vitrine-notices {
    --_notices-bottom: 160px;
    --_notices-start: auto;
    --_notices-end: 0;
    --_notices-width: var(--vitrine-cart-width, 420px);
  }

  .start vitrine-notices {
    --_notices-start: 0;
    --_notices-end: auto;
  }

  .drawer > .panel {
    inline-size: min(var(--vitrine-cart-width, 420px), 100%);
    block-size: 100%;
    margin-inline-start: auto;
  }

  .drawer.start > .panel {
    margin-inline: 0 auto;
  }

  .header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    min-block-size: 64px;
    padding-inline: var(--_edge);
  }

  .drawer .header {
    padding-inline-end: 8px;
  }

  .header ::slotted(*) {
    grid-column: 1 / -1;
    padding-block-end: 12px;
  }

  .heading {
    font-size: var(--_text-lg);
  }

  .heading:focus {
    outline: none;
  }

  .heading .muted {
    margin-inline-start: 8px;
    font-weight: 400;
  }

  .body {
    display: flex;
    flex-direction: column;
    gap: 20px;
    padding: 4px var(--_edge) 24px;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .footer {
    display: grid;
    gap: 12px;
    padding: 16px var(--_edge) max(16px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
  }

  .muted {
    color: var(--_muted);
    font-size: var(--_text-xs);
  }
`;

const lines = css`
  .lines {
    display: grid;
    gap: 24px;
  }

  .line {
    display: grid;
    grid-template-columns: 80px minmax(0, 1fr) auto;
    grid-template-rows: 1fr auto;
    column-gap: 16px;
    row-gap: 8px;
    font-size: var(--_text-sm);
  }

  .picture {
    grid-row: 1 / 3;
    block-size: 100px;
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
    font-weight: 500;
    line-height: 1.35;
  }

  .quiet {
    font-weight: 500;
    text-align: start;
    text-decoration: none;
  }

  .quiet:hover {
    text-decoration: underline;
  }

  .note,
  .field-error {
    margin-block-start: 4px;
    color: var(--_error);
    font-size: var(--_text-xs);
  }

  .subtotal {
    min-inline-size: 56px;
    text-align: end;
    transition: opacity var(--_motion);
  }

  .actions {
    grid-column: 2 / 4;
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 8px;
  }

  .remove {
    min-block-size: var(--_target);
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .remove:hover {
    color: inherit;
  }

  [aria-busy='true']:is(.subtotal, .sums, .code-form),
  .total[aria-busy='true'] dd {
    opacity: 0.8;
  }

  .skeleton.amount {
    display: inline-block;
    inline-size: 56px;
    block-size: 1em;
    vertical-align: -0.125em;
  }

  .skeleton.text {
    display: block;
    inline-size: 75%;
    block-size: 1em;
    margin-block: 0.2em 8px;
  }

  .skeleton.short {
    inline-size: 40%;
  }

  .skeleton.control {
    inline-size: 124px;
    block-size: 46px;
  }
`;

const sums = css`
  .discount > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-size: var(--_text-sm);
    list-style: none;
  }

  .discount > summary::-webkit-details-marker {
    display: none;
  }

  .code-form {
    display: flex;
    gap: 8px;
    padding-block: 4px;
  }

  .input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 8px 12px;
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
    background: transparent;
    font-size: max(16px, var(--_text-sm));
  }

  .input[aria-invalid='true'] {
    border-color: var(--_error);
  }

  .code {
    display: inline-flex;
    align-items: center;
    align-self: start;
    padding-inline-start: 16px;
    border-radius: 22px;
    background: var(--_fill);
    font-size: var(--_text-sm);
  }

  .sums {
    display: grid;
    gap: 8px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_text-sm);
    transition: opacity var(--_motion);
  }

  .sum,
  .total {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    overflow-wrap: break-word;
  }

  .sum dt {
    color: var(--_muted);
  }

  .sum dd {
    text-align: end;
  }

  .estimate {
    padding-block-start: 8px;
    font-size: var(--_text-sm);
  }

  .estimate[data-open] {
    visibility: hidden;
  }

  .total {
    font-weight: 500;
  }

  .total .muted {
    margin-inline-start: 4px;
    font-weight: 400;
  }

  .total dd {
    font-size: var(--_text-lg);
    transition: opacity var(--_motion);
  }

  .continue {
    justify-self: center;
    min-block-size: var(--_target);
    margin-block: -8px;
    font-size: var(--_text-sm);
  }

  .empty {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    min-block-size: 60%;
    padding-block: 48px;
    text-align: center;
  }

  .empty-title {
    font-size: var(--_text-md);
    font-weight: 500;
  }

  .empty .button {
    margin-block-start: 16px;
  }
`;

export const styles = [dialogStyles, layout, lines, sums];
