import { css } from 'lit';
import { forcedStars } from '../../components/styles/forced-colors.js';
import { button } from '../../components/styles/button.js';
import { intrinsicWidth } from '../../components/styles/intrinsic-width.js';
import { badgeStyles } from '../../components/styles/badge.js';

const own = css`
  .root {
    scroll-margin-block-start: var(--vitrine-scroll-margin, 16px);
  }

  .grid {
    transition: opacity var(--_motion);
  }

  .grid[data-old] {
    opacity: 0.5;
  }

  .card.own {
    display: block;
  }

  .cover:focus-visible {
    outline: none;
  }

  .cover:focus-visible::after {
    outline: 2px solid var(--vitrine-color-focus, currentColor);
    outline-offset: 4px;
    border-radius: var(--_radius);
  }

  /* Not loaded until it is shown. */
  .second {
    position: absolute;
    inset: 0;
    block-size: 100%;
    display: none;
  }

  .badge {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 8px;
  }

  .quick {
    position: absolute;
    z-index: 1;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: var(--vitrine-radius-control, 22px);
    background: var(--_surface);
    color: var(--_surface-text);
    font-size: var(--_text-xs);
    font-weight: 500;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      opacity var(--_motion),
      translate var(--_motion);
  }

  .quick > span {
    display: none;
  }

  .quick[data-added] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .after {
    display: grid;
    justify-items: center;
    gap: 16px;
    font-size: var(--_text-sm);
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 4px;
  }

  .pages .button {
    min-inline-size: var(--_target);
    padding-inline: 8px;
    font-variant-numeric: tabular-nums;
  }

  .pages [aria-current] {
    background: var(--_fill-strong);
  }

  .count {
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .blank {
    display: grid;
    justify-items: center;
    gap: 16px;
    padding-block: 64px;
    text-align: center;
  }

  .blank > p {
    color: var(--_muted);
  }

  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 16px;
  }

  .refusal {
    position: relative;
    color: var(--_error);
    font-size: var(--_text-xs);
  }

  @media (hover: hover) {
    .card:hover .second,
    .card:focus-within .second {
      display: block;
    }

    .card:hover .cover {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 3px;
    }

    .quick {
      inset-inline: 8px;
      border-radius: var(--_radius-control);
    }

    .quick > span {
      display: inline;
    }

    .quick:not([data-added]) {
      opacity: 0;
      translate: 0 4px;
    }

    .card:hover .quick,
    .card:focus-within .quick {
      opacity: 1;
      translate: none;
    }

    .quick:hover {
      background: color-mix(in oklab, var(--_surface) 92%, var(--_surface-text));
    }

    .quick[data-added]:hover {
      background: var(--_accent);
    }
  }
`;

export const styles = [intrinsicWidth, button, badgeStyles, forcedStars, own];
