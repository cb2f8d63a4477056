import { css } from 'lit';

export const styles = css`
  :host {
    --_intrinsic-width: 40rem;
  }

  .root {
    position: relative;
    container-type: inline-size;
    min-block-size: var(--_target);
  }

  /* One row of the same height whatever stands in it, so that nothing below it moves. */
  .row {
    /* What is hidden in it must not reach out of it. */
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    overflow-x: auto;
    scrollbar-width: none;
  }

  /* A box that scrolls cuts off what stands out of it, and one that is wider than its place has the page scroll sideways. */
  .row :focus-visible {
    outline-offset: -2px;
  }

  /* While there is more of it beyond its end. */
  @supports (animation-timeline: scroll()) {
    .row {
      --_towards: right;
      animation: fade linear both;
      animation-timeline: scroll(self inline);
    }

    .row:dir(rtl) {
      --_towards: left;
    }

    @keyframes fade {
      from,
      98% {
        mask-image: linear-gradient(to var(--_towards), #000 calc(100% - 40px), transparent);
      }
    }
  }

  .space {
    flex: 1;
  }

  .filter,
  .select {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
    padding: 0 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_fill);
    font-size: var(--_text-sm);
    white-space: nowrap;
    cursor: pointer;
    touch-action: manipulation;
  }

  .filter:hover,
  .select:hover {
    background: var(--_fill-strong);
  }

  .filter[data-on],
  .select[data-on] {
    border-color: currentColor;
    background: none;
    font-weight: 500;
  }

  /* A field, whose edge is to be told from its ground; what is pressed is told by its words. */
  .select:not(.sort) {
    border-color: var(--_control-edge);
  }

  @media (forced-colors: active) {
    .filter[data-on] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }

  .filter.clear {
    padding-inline: 8px;
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .filter.price::after,
  .select::after {
    content: '';
    flex: none;
    inline-size: 6px;
    block-size: 6px;
    border-inline-end: 1.5px solid;
    border-block-end: 1.5px solid;
    margin-block-start: -4px;
    transform: rotate(45deg);
  }

  .filter.price:dir(rtl)::after,
  .select:dir(rtl)::after {
    transform: rotate(-45deg);
  }

  .select {
    gap: 0;
    padding: 0;
  }

  .select::after {
    margin-inline: -24px 18px;
    pointer-events: none;
  }

  .select select {
    min-block-size: 42px;
    max-inline-size: 220px;
    margin: 0;
    padding-block: 0;
    padding-inline: 16px 36px;
    appearance: none;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    font-size: inherit;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .select option {
    background: Canvas;
    color: CanvasText;
  }

  .sort {
    background: none;
    color: var(--_muted);
  }

  /* There it has an edge. */
  @media (forced-colors: active) {
    .sort {
      padding-inline-start: 16px;
    }
  }

  .sort select {
    padding-inline-start: 8px;
    color: currentColor;
  }

  .panel {
    position: absolute;
    z-index: 10;
    inset-block-start: calc(100% + 8px);
    inset-inline-start: 0;
    inline-size: min(360px, 100%);
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-text);
    box-shadow:
      0 0 0 1px var(--_line),
      0 12px 32px rgb(0 0 0 / 14%);
  }

  .limits {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    margin-block-end: 16px;
  }

  .limit {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    font-size: var(--_text-xs);
  }

  .amount {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    border: 1px solid var(--_control-edge);
    border-radius: var(--_radius-control);
  }

  .amount:has(input:focus-visible) {
    outline: 2px solid var(--vitrine-color-focus, currentColor);
    outline-offset: 2px;
  }

  .amount:has([aria-invalid]) {
    border-color: var(--_error);
  }

  .sign {
    padding-inline-start: 12px;
    color: var(--_muted);
    font-size: 16px;
    white-space: nowrap;
  }

  input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 42px;
    margin: 0;
    padding: 0 8px;
    border: 0;
    background: transparent;
    font-size: max(16px, 1em);
    font-variant-numeric: tabular-nums;
  }

  input:focus-visible {
    outline: none;
  }

  .problem {
    margin-block: -4px 16px;
    color: var(--_error);
    font-size: var(--_text-xs);
  }

  @container (max-width: 899px) {
    .sort > span {
      position: absolute;
      clip-path: inset(50%);
    }

    .sort {
      background: var(--_fill);
    }

    .sort select {
      padding-inline-start: 16px;
    }
  }
`;
