import { css } from 'lit';

/**
 * The look in one place. Every value can be set by the page as `--vitrine-…`; inside, styles use the `--_…` names.
 * Text and lines are mixed from the inherited colour, so that they fit light and dark pages alike; sizes are relative to
 * the inherited font size.
 */
export const tokens = css`
  :host {
    --_accent: var(--vitrine-color-accent, var(--vitrine-color-brand, #3a5a40));
    --_on-accent: var(--vitrine-color-on-accent, #fff);
    --_accent-text: color-mix(in oklab, var(--_accent) 62%, currentColor);
    --_error: var(--vitrine-color-error, color-mix(in oklab, #d3202f 72%, currentColor));
    --_muted: color-mix(in srgb, currentColor 68%, transparent);
    --_line: color-mix(in srgb, currentColor 16%, transparent);
    --_fill: color-mix(in srgb, currentColor 6%, transparent);
    --_fill-strong: color-mix(in srgb, currentColor 11%, transparent);
    --_surface: var(--vitrine-color-surface, Canvas);
    --_surface-text: var(--vitrine-color-surface-text, CanvasText);

    --_text-xs: max(12px, 0.8125em);
    --_text-sm: max(12px, 0.9375em);
    --_text-md: 1.0625em;
    --_text-lg: 1.3125em;
    --_text-xl: 1.75em;

    --_radius: var(--vitrine-radius, 4px);
    --_radius-control: var(--vitrine-radius-control, var(--_radius));
    --_gap: var(--vitrine-gap, 24px);
    --_target: 44px;
    --_motion: var(--vitrine-motion, 200ms) ease-out;

    display: block;
    -webkit-tap-highlight-color: transparent;
  }

  @supports (color: oklch(from red l c h)) {
    :host {
      --_on-accent: var(--vitrine-color-on-accent, oklch(from var(--_accent) clamp(0, (0.68 - l) * 1000, 1) 0 0));
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0.01ms;
    }
  }

  * {
    box-sizing: border-box;
  }

  /* The one element inside each shadow root: what a page does to its hosts must not reach what is in them. */
  .root {
    display: block;
    font-family: var(--vitrine-font-family, inherit);
    font-size: max(12px, var(--vitrine-font-size, 1em));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2,
  h3 {
    font-size: inherit;
    font-weight: 500;
    line-height: 1.25;
    text-wrap: balance;
  }

  img,
  video {
    display: block;
    max-width: 100%;
  }

  a {
    color: inherit;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--vitrine-color-focus, currentColor);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  /* What is hidden in it stays in it, also where the page scrolls in a box of its own. */
  [part~='base'] {
    position: relative;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .price {
    font-variant-numeric: tabular-nums;
  }
`;
