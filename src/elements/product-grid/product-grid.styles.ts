import { css } from 'lit';

export const styles = css`
  .root {
    container-type: inline-size;
  }

  /* Has its place before its code is there. */
  .bar {
    min-block-size: var(--_target);
    margin-block-end: 16px;
  }

  .grid {
    --_least: 220px;
    --_column-gap: var(--_gap);
    --_card-gap: 12px;
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(max(var(--_least), (100% - (var(--_columns) - 1) * var(--_column-gap)) / var(--_columns)), 1fr)
    );
    column-gap: var(--_column-gap);
    row-gap: calc(var(--_gap) * 1.5);
    outline: none;
  }

  /* The list breathes as one: an animation for each of its places would keep the processor from the products. */
  @media (prefers-reduced-motion: no-preference) {
    .grid[data-waiting] {
      animation: breathe 1.6s ease-in-out infinite;
    }
  }

  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }

  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_card-gap);
    min-inline-size: 0;
  }

  /* The shape of a picture, and below it the room of two lines with a bar in it. */
  .placeholder {
    box-sizing: content-box;
    aspect-ratio: var(--vitrine-picture-ratio, 4 / 5);
    padding-block-end: calc(var(--_card-gap) + 2.75em + 4px);
    border-radius: var(--_radius);
    background:
      linear-gradient(var(--_fill-strong) 0 0) content-box,
      linear-gradient(var(--_fill-strong) 0 0) 0 calc(100% - 1em) / 75% 1em no-repeat;
    font-size: var(--_text-sm);
  }

  .placeholder:dir(rtl) {
    scale: -1 1;
  }

  .picture {
    position: relative;
    aspect-ratio: var(--vitrine-picture-ratio, 4 / 5);
    border-radius: var(--_radius);
    background: var(--_fill);
    overflow: hidden;
  }

  .no-picture {
    display: grid;
    min-block-size: 100%;
    place-items: center;
    color: var(--_muted);
    font-size: 72px;
    font-weight: 300;
  }

  img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .text {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 4px;
    font-size: var(--_text-sm);
  }

  .name {
    font-weight: 400;
  }

  .cover {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .cover::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  /* Holds the place of what comes after the products. */
  .after {
    min-block-size: var(--_target);
    margin-block-start: calc(var(--_gap) * 1.5);
  }

  .after.tall {
    min-block-size: 80px;
  }

  @container (inline-size < 800px) {
    .grid {
      --_least: 180px;
      --_column-gap: min(var(--_gap), 16px);
    }
  }

  @container (inline-size < 480px) {
    .grid {
      --_least: 128px;
      --_column-gap: min(var(--_gap), 12px);
      --_card-gap: 8px;
      row-gap: min(var(--_gap), 28px);
    }
  }
`;
