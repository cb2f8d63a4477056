import { css } from 'lit';

export const styles = css`
  :host {
    --_intrinsic-width: 40rem;
  }

  .root {
    container-type: inline-size;
    position: relative;
  }

  .root:has(.below) {
    z-index: 10;
  }

  .item {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-size: var(--_text-sm);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .item:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 6px;
  }

  /* Not by its weight: what stands beside it would move when it is known which one is looked at. */
  .item[aria-current],
  .item[data-above] {
    -webkit-text-stroke: 0.03em currentColor;
  }

  .item[aria-current] {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 6px;
  }

  .more {
    inline-size: 32px;
    block-size: var(--_target);
    border-radius: var(--_radius);
  }

  .more .icon,
  .toggle .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    transition: transform var(--_motion);
  }

  .more[aria-expanded='true'] .icon,
  .toggle[aria-expanded='true'] .icon {
    transform: scaleY(-1);
  }

  .toggle {
    display: none;
  }

  .bar > .list {
    display: flex;
    flex-wrap: wrap;
    column-gap: 28px;
  }

  .entry {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  .bar .top {
    position: relative;
  }

  .bar .top:has(> .below) {
    z-index: 1;
  }

  .bar .top > .below {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: -16px;
    min-inline-size: 220px;
    inline-size: max-content;
    max-inline-size: 320px;
    max-block-size: 70vh;
    padding: 8px 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-text);
    box-shadow:
      0 0 0 1px var(--_line),
      0 12px 32px rgb(0 0 0 / 14%);
    overflow-y: auto;
    animation: appear var(--_motion);
  }

  .below .below,
  .side .below {
    padding-inline-start: 16px;
  }

  .below .item {
    inline-size: 100%;
  }

  nav.side .entry {
    justify-content: space-between;
  }

  nav.side .item {
    flex: 1;
  }

  nav.side > .toggle {
    display: none;
  }

  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(-4px);
    }
  }

  @container (max-width: 599px) {
    .button.toggle {
      display: flex;
      justify-content: space-between;
      inline-size: 100%;
      padding-inline: 0;
    }

    .button.toggle:hover {
      background: none;
    }

    /* There it has an edge. */
    @media (forced-colors: active) {
      .button.toggle {
        padding-inline: 8px;
      }
    }

    .bar > .list {
      display: none;
      padding-block-end: 16px;
    }

    .bar > .list[data-open] {
      display: block;
    }

    .bar .entry {
      justify-content: space-between;
    }

    .bar .entry .item {
      flex: 1;
    }

    .more {
      inline-size: var(--_target);
    }

    .bar .top > .below {
      position: static;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: none;
      padding: 0;
      padding-inline-start: 16px;
      background: none;
      color: inherit;
      box-shadow: none;
      overflow: visible;
      animation: none;
    }
  }

  .message .button {
    margin-block-start: 8px;
  }

  .muted {
    color: var(--_muted);
    font-size: var(--_text-sm);
  }

  .trail ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_muted);
  }

  .trail li {
    display: flex;
    align-items: center;
  }

  .trail .icon {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    margin-inline: 8px;
  }

  .trail .item {
    font-size: var(--_text-xs);
    font-weight: 400;
  }

  .trail .item[aria-current] {
    color: var(--_text, inherit);
    text-decoration: none;
  }

  .header {
    display: flex;
    align-items: center;
    gap: var(--_gap);
    margin-block: 16px 32px;
  }

  .words {
    flex: 1;
    min-inline-size: 0;
  }

  .words h2 {
    font-size: var(--_text-xl);
    font-weight: 400;
  }

  .words p {
    max-inline-size: 60ch;
    margin-block-start: 8px;
    color: var(--_muted);
    font-size: var(--_text-md);
    white-space: pre-line;
  }

  .picture {
    flex: none;
    inline-size: clamp(96px, 36cqi, 360px);
    aspect-ratio: 4 / 3;
    border-radius: var(--_radius);
    background: var(--_fill);
    overflow: hidden;
  }

  .picture[hidden] {
    display: none;
  }

  .picture img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .line {
    inline-size: 50%;
    block-size: 32px;
  }

  @container (max-width: 599px) {
    .picture {
      aspect-ratio: 1;
    }

    .words h2 {
      font-size: var(--_text-lg);
    }

    .words p {
      font-size: var(--_text-sm);
    }
  }
`;
