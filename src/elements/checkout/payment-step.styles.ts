import { css } from 'lit';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';

const own = css`
  .title {
    outline: none;
    scroll-margin-block-start: var(--vitrine-scroll-margin, 16px);
  }

  .options {
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
    transition: opacity var(--_motion);
  }

  .options[aria-busy='true'] {
    opacity: 0.8;
  }

  .option {
    min-block-size: 56px;
    padding: 8px 16px;
    transition: background-color var(--_motion);
  }

  .option + .option {
    border-block-start: 1px solid var(--_line);
  }

  .option[data-chosen] {
    background: var(--_fill);
  }

  .option:focus-within:has(:focus-visible) {
    outline: 2px solid var(--vitrine-color-focus, currentColor);
    outline-offset: -2px;
    border-radius: var(--_radius-control);
  }

  .option input:focus-visible {
    outline: none;
  }

  .option-text > span {
    unicode-bidi: plaintext;
  }

  .option-text:dir(rtl) {
    text-align: right;
  }

  .option-text {
    display: grid;
    flex: 1;
  }

  .section > .message {
    color: var(--_muted);
  }

  .section > .message.error {
    color: var(--_error);
  }

  /* The provider's fields stand out of their place by a few pixels: the frame has room for them. */
  .card {
    min-block-size: 210px;
    padding: 16px;
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
  }

  .card[hidden] {
    display: none;
  }

  .card:has(> .error) {
    min-block-size: 0;
    padding: 0;
    border: 0;
  }

  .card-skeleton {
    block-size: 176px;
  }

  .card[aria-busy='true'] slot {
    display: block;
    block-size: 0;
    overflow: hidden;
  }

  .swatches {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
  }

  .swatch-accent {
    color: var(--_accent);
  }

  .swatch-error {
    color: var(--_error);
  }

  .swatch-muted {
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .swatch-line {
    color: var(--_control-edge);
  }

  .code-form {
    display: flex;
    gap: 8px;
  }

  .code-form .button {
    flex: none;
    min-block-size: 48px;
  }

  .discount {
    display: grid;
    gap: 8px;
  }

  .applied {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 8px;
    padding-inline-start: 12px;
    border-radius: var(--_radius-control);
    background: var(--_fill);
    font-size: var(--_text-sm);
    font-weight: 500;
  }

  .applied .link {
    inline-size: var(--_target);
    block-size: var(--_target);
    text-decoration: none;
  }

  .link {
    min-block-size: 24px;
    text-align: start;
  }

  .policies {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .problem:not(:has(.message)) {
    display: none;
  }

  .problem ul {
    display: grid;
    gap: 4px;
    margin-block-start: 4px;
    padding-inline-start: 20px;
    list-style: disc;
  }

  .pay {
    min-block-size: 56px;
    font-size: var(--_text-md);
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }

  .pay[aria-disabled='true'] {
    background: var(--_fill-strong);
    color: inherit;
  }

  .spinner {
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid currentColor;
    border-inline-start-color: transparent;
    border-radius: 50%;
    animation: vitrine-turn 0.9s linear infinite;
  }

  @keyframes vitrine-turn {
    to {
      rotate: 1turn;
    }
  }

  .status {
    min-block-size: 1.5em;
    text-align: center;
  }

  .option-skeleton {
    block-size: 112px;
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation-duration: 3s;
    }
  }
`;

/** For what comes after the address: choices, card, consent, problems and the pay button. */
export const paymentStepStyles = [intrinsicWidth, own];
