import { html } from 'lit';

/** Holds the place of a product that is not there yet. */
export const placeholder = html`<div class="page">
  <div class="gallery skeleton frame"></div>
  <div class="info">
    <div class="skeleton line large"></div>
    <div class="skeleton line short"></div>
    <div class="skeleton line"></div>
    <div class="skeleton choices"></div>
  </div>
</div>`;
