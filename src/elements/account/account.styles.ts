import { css } from 'lit';

export const styles = css`
  .root {
    container-type: inline-size;
  }

  .title {
    outline: none;
  }

  h3 {
    margin-block-end: 16px;
    font-size: var(--_text-md);
    outline: none;
  }

  .muted {
    margin-block-start: 4px;
  }

  .sign-in {
    display: grid;
    justify-items: start;
    gap: 16px;
    max-inline-size: 440px;
    padding-block: 32px;
    margin-inline: auto;
  }

  .sign-in > * {
    max-inline-size: 100%;
  }

  .sign-in .muted {
    margin: 0;
  }

  .wait {
    min-block-size: 1.5em;
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_text-sm);
  }

  .form {
    display: grid;
    gap: 16px;
    inline-size: 100%;
  }

  .field {
    min-inline-size: 0;
  }

  .field label {
    display: block;
    margin-block-end: 4px;
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .field input {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 12px;
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
    background: var(--vitrine-color-field, transparent);
    /* Smaller, and phones zoom into the field. */
    font-size: max(16px, 1em);
    line-height: 1.5;
    transition: border-color var(--_motion);
    appearance: none;
  }

  .field input:hover {
    border-color: color-mix(in srgb, currentColor 40%, transparent);
  }

  .field input:focus-visible {
    border-color: currentColor;
    outline: 1px solid currentColor;
    outline-offset: 0;
    border-radius: var(--_radius-control);
  }

  .field input[aria-invalid='true'] {
    border-color: var(--_error);
  }

  input:is([type='email'], [type='tel']):dir(rtl) {
    direction: ltr;
    text-align: right;
  }

  .field-error {
    margin-block-start: 4px;
    color: var(--_error);
    font-size: var(--_text-xs);
  }

  .check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: var(--_target);
    font-size: var(--_text-sm);
    cursor: pointer;
  }

  .check input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  .message .button {
    margin-block-start: 8px;
  }

  .elsewhere {
    display: grid;
    gap: 8px;
    margin-block-end: 24px;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 16px;
    padding-block-end: 24px;
  }

  .head .muted {
    grid-row: 2;
  }

  .log-out {
    grid-row: 1 / span 2;
    grid-column: 2;
  }

  .head .message {
    grid-column: 1 / -1;
    margin-block-start: 16px;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 48px 64px;
  }

  .entry {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-block-size: 76px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .entry:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .entry .link {
    display: inline-block;
    min-block-size: 28px;
    font-weight: 500;
    text-align: start;
  }

  .end {
    flex: none;
    max-inline-size: 50%;
    text-align: end;
  }

  [aria-busy='true'] > .list {
    opacity: 0.8;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding-block-start: 16px;
  }

  .pages .muted {
    margin: 0;
  }

  .saved-address {
    padding-block-start: 32px;
  }

  address {
    display: grid;
    font-size: var(--_text-sm);
    font-style: normal;
  }

  .back {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
    font-size: var(--_text-sm);
    text-decoration: none;
  }

  .back:hover {
    text-decoration: underline;
  }

  .order-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding-block: 8px 24px;
  }

  .again {
    display: grid;
    justify-items: start;
    gap: 4px;
    margin-block-end: 24px;
  }

  .again ul {
    padding-inline-start: 20px;
    list-style: disc;
  }

  .steps {
    display: grid;
    gap: 12px;
    padding-block: 16px;
    border-block: 1px solid var(--_line);
    font-size: var(--_text-sm);
  }

  .step {
    display: flex;
    align-items: center;
    gap: 12px;
  }

  .step:not([data-done]) {
    color: var(--_muted);
  }

  .step .muted {
    display: block;
    margin: 0;
  }

  .dot {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid var(--_line);
    border-radius: 50%;
  }

  .step[data-done] .dot {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .dot .icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2.5;
  }

  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px 64px;
    margin-block: 32px;
  }

  .sums {
    margin-block-start: 24px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }

  .addresses {
    display: grid;
    align-content: start;
    gap: 32px;
  }

  .title-skeleton {
    inline-size: 200px;
    max-inline-size: 100%;
    block-size: 32px;
    margin-block: 16px;
  }

  .field-skeleton {
    block-size: 64px;
  }

  .entry-skeleton {
    inline-size: 60%;
    block-size: 20px;
  }

  .block {
    block-size: 80px;
  }

  @container (min-width: 480px) {
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 16px;
    }

    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 16px 32px;
    }
  }

  @container (max-width: 479px) {
    .pair {
      display: grid;
      gap: 16px;
    }

    .sign-in .actions .button,
    .pages .button,
    .buy-again {
      flex: 1 1 auto;
    }

    .pages .muted {
      order: -1;
      flex-basis: 100%;
      text-align: center;
    }
  }

  @container (min-width: 800px) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }

    .layout {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
`;
