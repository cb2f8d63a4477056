import { css } from 'lit';

/** Stars where the visitor's system chooses the colours: what is drawn by a background would be gone. */
export const forcedStars = css`
  @media (forced-colors: active) {
    .stars::before,
    .stars > span::before {
      forced-color-adjust: none;
      background-image: linear-gradient(90deg, CanvasText calc(var(--_rating) * 20%), GrayText 0);
    }
  }
`;
