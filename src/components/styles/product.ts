import { css } from 'lit';

/** Price and rating, the same on a card and on a product's page. */
export const productStyles = css`
  .sale > [part='sale-price'] {
    color: var(--_accent-text);
    font-weight: 500;
  }

  .sale > s {
    color: var(--_muted);
  }

  .rating {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_muted);
    font-size: var(--_text-xs);
    font-variant-numeric: tabular-nums;
  }

  .stars::before {
    content: '★★★★★';
    background: linear-gradient(90deg, currentColor calc(var(--_rating) * 20%), var(--_line) 0);
    background-clip: text;
    -webkit-background-clip: text;
    -webkit-text-fill-color: transparent;
    letter-spacing: 1px;
  }

  .stars:dir(rtl) {
    scale: -1 1;
  }
`;
