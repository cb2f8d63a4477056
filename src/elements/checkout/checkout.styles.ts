import { css } from 'lit';

export const styles = css`
  .root {
    container-type: inline-size;
  }

  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 64px;
    margin-block-start: 16px;
  }

  form,
  .form {
    display: grid;
    gap: 40px;
    min-inline-size: 0;
  }

  .section {
    display: grid;
    gap: 16px;
    min-inline-size: 0;
    align-content: start;
  }

  legend {
    padding: 0;
    margin-block-end: 16px;
  }

  h3 {
    font-size: var(--_text-md);
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 16px;
  }

  .field {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .field label {
    display: block;
    margin-block-end: 4px;
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  input:not([type='radio'], [type='checkbox']),
  select {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 12px;
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
    background: var(--vitrine-color-field, transparent);
    color: inherit;
    /* Smaller, and phones zoom into the field. */
    font-size: max(16px, 1em);
    line-height: 1.5;
    transition: border-color var(--_motion);
    appearance: none;
    /* In sight with its label: below the summary that sticks to the top, above what floats over the page's end. */
    scroll-margin-block: calc(var(--vitrine-scroll-margin, 16px) + 80px) 88px;
  }

  input:not([type='radio'], [type='checkbox']):hover,
  select:hover {
    border-color: color-mix(in srgb, currentColor 40%, transparent);
  }

  input:not([type='radio'], [type='checkbox']):focus-visible,
  select:focus-visible {
    border-color: currentColor;
    outline: 1px solid currentColor;
    outline-offset: 0;
    border-radius: var(--_radius-control);
  }

  [aria-invalid='true']:not([type='radio'], [type='checkbox']) {
    border-color: var(--_error) !important;
  }

  /* A name or an address in another script reads its own way. */
  input[type='text'] {
    unicode-bidi: plaintext;
  }

  input:is([type='email'], [type='tel']):dir(rtl) {
    direction: ltr;
  }

  input:is([type='text'], [type='email'], [type='tel']):dir(rtl) {
    text-align: right;
  }

  .select {
    position: relative;
  }

  .select select {
    padding-inline-end: 40px;
    text-overflow: ellipsis;
  }

  .select::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 6px);
    inset-inline-end: 18px;
    inline-size: 7px;
    block-size: 7px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    pointer-events: none;
  }

  select option {
    background: Canvas;
    color: CanvasText;
  }

  .field-hint {
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .field-error {
    margin-block-start: 4px;
    color: var(--_error);
    font-size: var(--_text-xs);
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .check label,
  .option {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: var(--_target);
    font-size: var(--_text-sm);
    cursor: pointer;
  }

  .summary {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    margin-block-end: 24px;
    border-block: 1px solid var(--_line);
    background: var(--_background, Canvas);
  }

  .summary-toggle {
    display: flex;
    align-items: center;
    gap: 4px;
    inline-size: 100%;
    min-block-size: 56px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-size: var(--_text-sm);
    text-align: start;
    cursor: pointer;
  }

  .summary-toggle .icon.directional {
    inline-size: 16px;
    transform: none;
    rotate: 90deg;
    transition: rotate var(--_motion);
  }

  .summary[data-open] .summary-toggle .icon.directional {
    rotate: -90deg;
  }

  .summary-toggle .price {
    margin-inline-start: auto;
    font-size: var(--_text-md);
    font-weight: 500;
    white-space: nowrap;
  }

  .summary-body {
    display: none;
    gap: 24px;
    max-block-size: 60vh;
    padding-block: 8px 24px;
    overflow: auto;
  }

  .summary[data-open] .summary-body {
    display: grid;
  }

  .summary-title {
    display: none;
  }

  .heading-skeleton {
    inline-size: 160px;
    block-size: 24px;
  }

  .field-skeleton {
    grid-column: 1 / -1;
    block-size: 72px;
  }

  @container (min-width: 480px) {
    .field.half {
      grid-column: span 1;
    }
  }

  @container (min-width: 880px) {
    .layout {
      grid-template-columns: minmax(0, 1fr) var(--vitrine-checkout-summary-width, 400px);
      align-items: start;
      margin-block-start: 32px;
    }

    form,
    .form {
      grid-row: 1;
      grid-column: 1;
    }

    .summary {
      grid-row: 1;
      grid-column: 2;
      inset-block-start: 24px;
      margin: 0;
      padding: 24px;
      border: 0;
      border-radius: var(--_radius);
      background: var(--_fill);
    }

    .summary-toggle {
      display: none;
    }

    .summary-title {
      display: block;
    }

    .summary-body {
      display: grid;
      max-block-size: calc(100vh - 96px);
      margin: -4px;
      padding: 4px;
    }
  }
`;
