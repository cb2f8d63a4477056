import { svg } from 'lit';

/** A speech bubble and what sends; apart from the other icons, which no page needs at once. */
export const bubbleIcon = svg`<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M5 5h14a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 17h-7l-4.5 3.5V17H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 5z" />
  <path d="M8 9.5h8M8 12.5h5" />
</svg>`;
export const sendIcon = svg`<svg class="icon directional" part="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4.5 5 20 12 4.5 19l2-7zM6.5 12H13" />
</svg>`;
