import { css } from 'lit';

export const styles = css`
  .root {
    container-type: inline-size;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: var(--_target);
    margin-block-end: 16px;
  }

  h2 {
    font-size: var(--_text-lg);
    font-weight: 400;
  }

  .muted {
    color: var(--_muted);
    font-size: var(--_text-sm);
  }

  .stars > span::before {
    content: '★★★★★';
    background: linear-gradient(90deg, var(--_accent-text) calc(var(--_rating) * 20%), var(--_line) 0);
    background-clip: text;
    -webkit-background-clip: text;
    -webkit-text-fill-color: transparent;
    letter-spacing: 2px;
  }

  .stars:dir(rtl) > span::before {
    background-image: linear-gradient(-90deg, var(--_accent-text) calc(var(--_rating) * 20%), var(--_line) 0);
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 24px 48px;
    padding-block-end: 24px;
  }

  .average {
    display: flex;
    align-items: center;
    gap: 16px;
  }

  .average .muted {
    display: block;
  }

  .number {
    font-size: 2.75em;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .distribution {
    flex: 1;
    min-inline-size: 220px;
    max-inline-size: 360px;
    font-size: var(--_text-xs);
  }

  .distribution li {
    display: grid;
    grid-template-columns: 5.5em 1fr 2em;
    align-items: center;
    gap: 12px;
    min-block-size: 24px;
  }

  .distribution .muted {
    font-size: inherit;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    block-size: 6px;
    border-radius: 3px;
    background: var(--_fill-strong);
    overflow: hidden;
  }

  .bar > span {
    display: block;
    block-size: 100%;
    border-radius: 3px;
    background: var(--_accent-text);
  }

  .message .button {
    margin-block-start: 8px;
  }

  .review {
    padding-block: 24px;
    border-block-start: 1px solid var(--_line);
  }

  .review h3 {
    margin-block-start: 4px;
    font-size: var(--_text-md);
  }

  .body {
    max-inline-size: 68ch;
    margin-block-start: 4px;
    /* Each in its own direction, all at the same side. */
    text-align: match-parent;
    white-space: pre-line;
  }

  .author {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block-start: 8px;
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .verified {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }

  .verified .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .after {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }

  .skeleton {
    block-size: 16px;
    margin-block: 8px;
    max-inline-size: 68ch;
  }

  .short {
    inline-size: 120px;
  }

  .thanks {
    flex-basis: 100%;
    outline: none;
  }

  .form {
    display: grid;
    gap: 20px;
    max-inline-size: 640px;
    padding-block-end: 32px;
    animation: appear var(--_motion);
  }

  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(-4px);
    }
  }

  legend,
  .field label {
    display: block;
    padding: 0;
    margin-block-end: 4px;
    font-size: var(--_text-sm);
    font-weight: 500;
  }

  .field label .muted {
    font-weight: 400;
  }

  input:not([type='radio']),
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
    background: transparent;
    /* Phones zoom into fields with smaller text. */
    font-size: max(16px, 1em);
    line-height: 1.5;
    resize: vertical;
  }

  [aria-invalid='true']:not([type='radio']) {
    border-color: var(--_error);
  }

  .field-error {
    margin-block-start: 4px;
    color: var(--_error);
    font-size: var(--_text-sm);
  }

  .field-hint {
    margin-block-start: 4px;
    font-size: var(--_text-xs);
  }

  .choices {
    display: inline-flex;
    border-radius: var(--_radius);
  }

  .choice {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    cursor: pointer;
  }

  .choice::before {
    content: '★';
    color: var(--_control-edge);
    font-size: 28px;
    line-height: 1;
  }

  .choice[data-on]::before {
    color: var(--_accent-text);
  }

  /* Under the pointer: as many stars as would be given. */
  @media (hover: hover) {
    .choices:hover .choice::before {
      color: var(--_accent-text);
    }

    .choices .choice:hover ~ .choice::before {
      color: var(--_control-edge);
    }
  }

  @media (forced-colors: active) {
    .choice::before {
      forced-color-adjust: none;
      color: GrayText;
    }

    .choice[data-on]::before {
      color: Highlight;
    }
  }

  .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .choice:has(input:focus-visible) {
    outline: 2px solid var(--vitrine-color-focus, currentColor);
    outline-offset: -2px;
    border-radius: var(--_radius);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  @container (min-width: 480px) {
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 16px;
    }
  }

  @container (max-width: 479px) {
    .pair {
      display: grid;
      gap: 20px;
    }

    .actions .button {
      flex: 1;
    }
  }
`;
