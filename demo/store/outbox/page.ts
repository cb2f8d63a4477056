import { html } from 'hono/html';
import { moment, type Html } from '../back-office/layout.js';
import type { Mail } from './outbox.js';

/** The e-mails of a store as its customers would read them. */
export function outboxContent(mails: readonly Mail[]): Html {
  if (mails.length === 0) return html`<p>No e-mail has been written yet.</p>`;
  return html`<ul class="entries">
    ${mails.map(
      (mail) =>
        html`<li>
          <h2>${mail.subject}</h2>
          <p>${moment(mail.createdAt)} · to ${mail.recipient}</p>
          <p class="text">${withLink(mail)}</p>
        </li>`,
    )}
  </ul>`;
}

/** The only link is the one that the store put in: whatever else looks like one came from somebody else. */
function withLink({ body, link }: Mail): Html | string {
  if (link === null) return body;
  const at = body.indexOf(link);
  if (at < 0) return body;
  const [before, after] = [body.slice(0, at), body.slice(at + link.length)];
  return html`${before}<a href="${link}" rel="noreferrer">${link}</a>${after}`;
}
