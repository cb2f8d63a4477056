import { css } from 'lit';

export const styles = css`
  .root {
    container-type: inline-size;
  }

  .page {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }

  .reviews {
    margin-block-start: calc(var(--_gap) * 2);
  }

  /* Name and price are to be seen without scrolling. */
  .gallery {
    --_most-height: 40vh;
    display: block;
    min-inline-size: 0;
  }

  @supports (block-size: 1svh) {
    .gallery {
      --_most-height: 40svh;
    }
  }

  .gallery.frame {
    aspect-ratio: var(--vitrine-picture-ratio, 4 / 5);
    max-block-size: var(--_most-height);
  }

  .info {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: 16px;
    min-inline-size: 0;
  }

  .title {
    font-size: var(--_text-xl);
    font-weight: 400;
    line-height: 1.2;
    outline: none;
  }

  .amount {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    font-size: var(--_text-lg);
  }

  .amount small {
    flex-basis: 100%;
    min-block-size: 1lh;
    color: var(--_muted);
    font-size: max(12px, 0.62em);
  }

  .summary {
    font-size: var(--_text-md);
  }

  .description {
    display: flex;
    flex-direction: column;
    gap: 12px;
    max-inline-size: 65ch;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_text-sm);
  }

  .line {
    inline-size: 80%;
    block-size: 1.25em;
  }

  .line.large {
    inline-size: 60%;
    block-size: 2.25em;
  }

  .line.short {
    inline-size: 25%;
  }

  .choices {
    block-size: 220px;
  }

  .blank {
    display: grid;
    justify-items: center;
    gap: 16px;
    padding-block: 64px;
    text-align: center;
  }

  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 16px;
  }

  @container (inline-size >= 600px) {
    .page {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_gap) * 2);
      align-items: start;
    }

    .gallery {
      --_most-height: 70vh;
      position: sticky;
      inset-block-start: 16px;
    }
  }
`;
