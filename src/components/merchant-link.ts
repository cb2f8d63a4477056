import { html } from 'lit';
import { baseAddress } from '../dom/document.js';
import { safeUrl } from '../domain/safe-address.js';

/** An address that the merchant typed, if it is safe: http(s), mail and the page's own. */
export const safeLink = (address: string | null | undefined): string | undefined =>
  safeUrl(address, baseAddress(), 'mailto:')?.href;

/** A link to it that opens beside the shop; the label alone where it is not safe. */
export function merchantLink(address: string | null | undefined, label: string) {
  const href = safeLink(address);
  return href ? html`<a href=${href} target="_blank" rel="noopener">${label}</a>` : label;
}
