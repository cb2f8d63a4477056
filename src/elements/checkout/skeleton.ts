import { html, type TemplateResult } from 'lit';
import { range } from '../../domain/range.js';

/** The shape of a section that is still to come. */
export const sectionSkeleton = (rows: number): TemplateResult =>
  html`<div class="section">
    <div class="skeleton heading-skeleton"></div>
    <div class="fields">${range(rows).map(() => html`<div class="skeleton field-skeleton"></div>`)}</div>
  </div>`;

/** Before the form is there: its shape, so that nothing jumps. */
export function checkoutSkeleton(label: string): TemplateResult {
  return html`<div class="title"><div class="skeleton heading-skeleton"></div></div>
    <div class="layout" aria-busy="true">
      <div class="summary"><div class="summary-toggle skeleton"></div></div>
      <div class="form">${[1, 5, 3].map(sectionSkeleton)}</div>
    </div>
    <p class="visually-hidden" role="status">${label}</p>`;
}
