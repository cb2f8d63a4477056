import { css } from 'lit';

/** What stands in for what is loading. */
export const skeleton = css`
  .skeleton {
    border-radius: var(--_radius);
    background: var(--_fill-strong);
    animation: vitrine-breathe 1.6s ease-in-out infinite;
  }

  @keyframes vitrine-breathe {
    50% {
      opacity: 0.45;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
`;
