import { css } from 'lit';

/** Sale, sold out, low stock. */
export const badgeStyles = css`
  .badge {
    display: inline-block;
    padding: 2px 8px;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_surface-text);
    font-size: 12px;
    line-height: 20px;
  }

  .badge.sale {
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
