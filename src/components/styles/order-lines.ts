import { css } from 'lit';

/** Lines and sums, the same beside the checkout and in an order. */
export const linesStyles = css`
  .lines {
    display: grid;
    gap: 16px;
  }

  .line {
    display: grid;
    grid-template-columns: 64px minmax(0, 1fr) auto;
    gap: 16px;
    align-items: start;
    font-size: var(--_text-sm);
  }

  .picture {
    display: block;
    block-size: 80px;
    border-radius: var(--_radius);
    background: var(--_fill);
    overflow: hidden;
  }

  .picture img {
    inline-size: 64px;
    block-size: 80px;
    object-fit: cover;
  }

  .line-name {
    font-weight: 500;
  }

  .line-note {
    margin-block-start: 4px;
    color: var(--_error);
    font-size: var(--_text-xs);
  }

  .muted {
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .sums {
    display: grid;
    gap: 8px;
    font-size: var(--_text-sm);
    transition: opacity var(--_motion);
  }

  [aria-busy='true'].sums,
  [aria-busy='true'].price {
    opacity: 0.8;
  }

  .sum {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    overflow-wrap: break-word;
  }

  .sum.total {
    align-items: baseline;
    margin-block-start: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_text-md);
    font-weight: 500;
  }

  .sum.total .price {
    font-size: var(--_text-lg);
  }

  .sum.included {
    color: var(--_muted);
    font-size: var(--_text-xs);
  }

  .title {
    font-size: var(--_text-xl);
    text-wrap: balance;
  }

  .state {
    display: grid;
    justify-items: start;
    gap: 16px;
    padding-block: 32px;
  }
`;
