import { svg } from 'lit';

/** A bag; apart from the other icons, which no page needs at once. */
export const bag = svg`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M5 8h14l1 12H4zM9 10V7a3 3 0 0 1 6 0v3" />
</svg>`;
