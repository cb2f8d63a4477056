import { css } from 'lit';

export const styles = css`
  .root {
    container-type: inline-size;
    scroll-margin-block-start: var(--vitrine-scroll-margin, 16px);
  }

  .bar {
    position: relative;
    z-index: 2;
    display: grid;
    grid-template:
      'categories account cart' minmax(44px, auto)
      'search search search' minmax(44px, auto) / 1fr auto auto;
    /* An open list of categories leaves what is beside it where it is. */
    align-items: start;
    gap: 8px 16px;
    min-block-size: 96px;
    margin-block-end: 24px;
  }

  vitrine-categories {
    grid-area: categories;
    min-inline-size: 0;
  }

  vitrine-search {
    grid-area: search;
    min-inline-size: 0;
  }

  .account {
    grid-area: account;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    font-size: var(--_text-sm);
    text-decoration: none;
    cursor: pointer;
  }

  .account:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  vitrine-cart-button {
    grid-area: cart;
    justify-self: end;
  }

  /* The bag stands flush with the edge, its count within. */
  vitrine-cart-button::part(button) {
    flex-direction: row-reverse;
    padding-inline-end: 0;
  }

  /* What is still to be loaded must not move what is there when it comes. */
  .page {
    min-block-size: 480px;
    outline: none;
    animation: vitrine-arrive var(--_motion);
  }

  @keyframes vitrine-arrive {
    from {
      opacity: 0;
    }
  }

  .heading {
    min-block-size: 1.25em;
    font-size: var(--_text-xl);
    font-weight: 400;
    line-height: 1.25;
    outline: none;
  }

  .subcategories ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }

  .subcategory {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding-inline: 16px;
    border: 1px solid var(--_line);
    border-radius: 22px;
    background: none;
    font-size: var(--_text-sm);
    text-decoration: none;
    cursor: pointer;
  }

  .subcategory:hover {
    background: var(--_fill);
  }

  .introduction {
    max-inline-size: 60ch;
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: var(--_text-sm);
  }

  .page > :is(vitrine-product-grid, vitrine-product, vitrine-checkout, vitrine-order, vitrine-account) {
    display: block;
  }

  vitrine-product-grid {
    margin-block-start: 24px;
  }

  @container (inline-size < 280px) {
    .bar {
      grid-template:
        'account cart' minmax(44px, auto)
        'categories categories' minmax(44px, auto)
        'search search' minmax(44px, auto) / 1fr auto;
      min-block-size: 148px;
    }
  }

  @container (inline-size < 600px) {
    .subcategories ul {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }

    /* A box that scrolls cuts off what stands out of it. */
    .subcategory {
      white-space: nowrap;
      outline-offset: -2px;
    }
  }

  @container (inline-size >= 720px) {
    .bar {
      grid-template: 'categories search account cart' auto / 1fr minmax(160px, 280px) auto auto;
      min-block-size: 52px;
      margin-block-end: 32px;
    }
  }
`;
