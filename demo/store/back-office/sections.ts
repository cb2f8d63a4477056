import { html } from 'hono/html';
import { listConversations, listMessages } from '../conversations/repository.js';
import type { Sql } from '../database.js';
import type { StoreRecord } from '../model.js';
import { formatAmount } from '../money.js';
import { isPlaced, listOrders } from '../orders/repository.js';
import { listReviews } from '../reviews/repository.js';
import type { Catalog } from '../catalog/catalog.js';
import { moment, type Html } from './layout.js';

/** As many as one person looks at in one go. */
const SHOWN = 30;
/** Of what needs nothing done any more. */
const SHOWN_AFTERWARDS = 5;

/** A form of one or more buttons that does something to one thing of the store. */
export function actions(store: StoreRecord, target: string, content: Html): Html {
  return html`<form method="post" action="/back-office/${target}">
    <input type="hidden" name="store" value="${store.key}" />
    ${content}
  </form>`;
}

/** Orders, newest first, and what is to be sent. */
export async function ordersSection(sql: Sql, store: StoreRecord): Promise<Html> {
  const orders = (await listOrders(sql, store.id)).filter((order) => order.paymentState !== 'charging').slice(0, SHOWN);
  return html`<section id="orders" aria-labelledby="orders-title">
    <h2 id="orders-title">Orders</h2>
    ${orders.length === 0 ? html`<p>Nobody has ordered yet.</p>` : ''}
    <ul class="entries">
      ${orders.map((order) => {
        const { content, email, shippingAddress, notes } = order.snapshot;
        const isSent = order.fulfillmentStatus === 'fulfilled';
        const button = html`<button
          class="${isSent ? '' : 'primary'}"
          name="status"
          value="${isSent ? 'unfulfilled' : 'fulfilled'}"
        >
          ${isSent ? 'Not sent after all' : 'Mark as sent'}<span class="quiet"> (order ${order.number})</span>
        </button>`;
        return html`<li>
          <h3>Order ${order.number}, ${formatAmount(order.total, order.currency, 'en')}</h3>
          <p>
            ${moment(order.createdAt)} · payment ${order.paymentState.replace('_', ' ')} ·
            ${isSent ? 'sent' : 'not sent'}
          </p>
          <p>${content.items.map((item) => `${item.quantity} × ${itemName(item)}`).join(', ')}</p>
          <p>
            ${email}${shippingAddress ? `, ${shippingAddress.line1}, ${shippingAddress.city}, ${shippingAddress.countryCode}` : ''}
          </p>
          ${notes === null ? '' : html`<blockquote><span class="text">${notes}</span></blockquote>`}
          ${isPlaced(order.paymentState) ? actions(store, `orders/${order.id}`, button) : ''}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Reviews that wait for a decision, and the latest that have one. */
export async function reviewsSection(sql: Sql, store: StoreRecord, catalog: Catalog): Promise<Html> {
  const waiting = await listReviews(sql, store.id, 'pending', SHOWN);
  const latest = await listReviews(sql, store.id, null, SHOWN + waiting.length);
  const others = latest.filter((review) => review.status !== 'pending').slice(0, SHOWN_AFTERWARDS);
  return html`<section id="reviews" aria-labelledby="reviews-title">
    <h2 id="reviews-title">Reviews</h2>
    ${waiting.length === 0 ? html`<p>No review waits for you.</p>` : ''}
    <ul class="entries">
      ${[...waiting, ...others].map((review) => {
        const product = catalog.anyProduct(review.productId)?.seed.name ?? 'a product that is gone';
        const author = review.author || 'Somebody';
        const which = html`<span class="quiet"> (${author} on ${product})</span>`;
        return html`<li>
          <h3>${review.rating} of 5 for ${product}</h3>
          <p>
            ${moment(review.createdAt)} · ${author}${review.email === null ? '' : `, ${review.email}`} ·
            ${review.isVerified ? 'bought it here' : 'purchase not known'} · ${review.status}
          </p>
          <blockquote>
            ${review.title === null ? '' : html`<strong>${review.title}</strong>`}
            <span class="text">${review.body}</span>
          </blockquote>
          ${actions(
            store,
            `reviews/${review.id}`,
            html`${review.status === 'approved' ? '' : html`<button class="primary" name="status" value="approved">Approve${which}</button>`}
            ${review.status === 'refused' ? '' : html`<button name="status" value="refused">Refuse${which}</button>`}`,
          )}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Conversations, the latest first, each with a place to answer. */
export async function conversationsSection(sql: Sql, store: StoreRecord): Promise<Html> {
  const conversations = await listConversations(sql, store.id, SHOWN);
  const entries: Html[] = [];
  for (const { id, subject, email, status, createdAt } of conversations) {
    const messages = await listMessages(sql, id);
    const title = subject ?? 'No subject';
    const field = `answer-${id}`;
    entries.push(
      html`<li>
        <h3>${title}</h3>
        <p>${moment(createdAt)} · ${email ?? 'no e-mail given'} · ${status}</p>
        <ol class="messages">
          ${messages.map(
            ({ sender, body }) =>
              html`<li class="${sender}">
                <span class="quiet">${sender === 'seller' ? 'You' : 'Visitor'}: </span><span class="text">${body}</span>
              </li>`,
          )}
        </ol>
        ${actions(
          store,
          `conversations/${id}`,
          html`<label for="${field}">Answer to “${title}”</label>
            <textarea id="${field}" name="body" rows="3" maxlength="4000" required></textarea>
            <button class="primary">Send</button>`,
        )}
        ${actions(
          store,
          `conversations/${id}/status`,
          html`<button name="status" value="${status === 'open' ? 'closed' : 'open'}">
            ${status === 'open' ? 'Close' : 'Open again'}<span class="quiet"> (“${title}”)</span>
          </button>`,
        )}
      </li>`,
    );
  }
  return html`<section id="conversations" aria-labelledby="conversations-title">
    <h2 id="conversations-title">Conversations</h2>
    ${entries.length === 0 ? html`<p>Nobody has written yet.</p>` : ''}
    <ul class="entries">
      ${entries}
    </ul>
  </section>`;
}

function itemName({ productName, variantName }: { readonly productName: string; readonly variantName: string | null }) {
  return variantName === null ? productName : `${productName}, ${variantName}`;
}
