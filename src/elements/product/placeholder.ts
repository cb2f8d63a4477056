import { html } from 'lit';

/** Holds the place of what stands beside the pictures. */
export const infoPlaceholder = html`<div class="skeleton line large"></div>
  <div class="skeleton line short"></div>
  <div class="skeleton line"></div>
  <div class="skeleton choices"></div>`;

/** Holds the place of a product that is not there yet. */
export const placeholder = html`<div class="page">
  <div class="gallery skeleton frame"></div>
  <div class="info">${infoPlaceholder}</div>
</div>`;
