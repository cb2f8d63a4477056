import { svg, type SVGTemplateResult } from 'lit';

const icon = (paths: SVGTemplateResult, extra = '') =>
  svg`<svg class="icon ${extra}" part="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;

export const closeIcon = icon(svg`<path d="m6 6 12 12M18 6 6 18" />`);
export const plusIcon = icon(svg`<path d="M12 6v12M6 12h12" />`);
export const minusIcon = icon(svg`<path d="M6 12h12" />`);
export const checkIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`);
export const backIcon = icon(svg`<path d="M19 12H5m6-6-6 6 6 6" />`, 'directional');
export const forwardIcon = icon(svg`<path d="M5 12h14m-6-6 6 6-6 6" />`, 'directional');
export const chevronIcon = icon(svg`<path d="m9 6 6 6-6 6" />`, 'directional');
