import { html, nothing, type TemplateResult } from 'lit';
import { renderCounted } from '../../components/amount.js';
import { merchantLink, safeLink } from '../../components/merchant-link.js';
import { isSameMoney } from '../../domain/checkout/agreement.js';
import type { FieldPath } from '../../domain/checkout/form.js';
import { byFormOrder } from '../../domain/checkout/form-order.js';
import { isGone } from '../../domain/checkout/line-change.js';
import { declineKey } from '../../i18n/declines.js';
import type { Translate } from '../../i18n/messages.js';
import { isLeftOut, type FieldError, type NamedChange } from '../../stores/checkout/state.js';
import { checkbox } from './field.js';
import { changeWords } from './summary.js';
import { errorWords, labelOf, type CheckoutView } from './view.js';

/** A sentence with `{terms}` in it, the words for the terms made a link. */
function termsSentence({ t, info }: CheckoutView, key: 'terms' | 'termsNotice') {
  const { termsText, termsUrl } = info?.checkout ?? {};
  if (termsText) {
    const own = safeLink(termsUrl);
    return html`${termsText} ${own ? merchantLink(own, t('termsLink')) : nothing}`;
  }
  const [before, after] = t(key, { terms: '\u0000' }).split('\u0000');
  return html`${before}${merchantLink(termsUrl, t('termsLink'))}${after}`;
}

/** Consent, where the store asks for it, and its policies. */
export function consent(view: CheckoutView): TemplateResult {
  const { t, state, store, info } = view;
  const { rules, form } = state;
  const settings = info?.checkout;
  const policies = [
    [settings?.privacyPolicyUrl, t('privacyPolicy')],
    [settings?.refundPolicyUrl, t('refundPolicy')],
  ] as const;
  const shown = policies.filter(([address]) => safeLink(address));
  return html`${
    rules.terms === 'required_checkbox'
      ? checkbox(view, 'terms', form.terms, termsSentence(view, 'terms'), (terms) => store.edit({ terms }))
      : nothing
  }
  ${rules.terms === 'notice' ? html`<p class="muted">${termsSentence(view, 'termsNotice')}</p>` : nothing}
  ${shown.length ? html`<p class="policies">${shown.map(([address, label]) => merchantLink(address, label))}</p>` : nothing}`;
}

/** What stands in the way of paying, in words, with a way to each field that needs attention. */
export function problemBox(view: CheckoutView, goTo: (path: FieldPath) => void): TemplateResult {
  const { t, state, store, cart, errorText } = view;
  const { problem, changes } = state;
  const words = () => {
    switch (problem?.kind) {
      case 'fields':
        return fieldProblems(view, goTo);
      case 'paymentForm':
        return t('fixPayment');
      case 'changed':
        return html`${t('problemChanged')}${changeList(t, changes)}`;
      case 'total': {
        // Later totals stand in the summary only: each would be announced anew.
        const isShown = isSameMoney(store.total(), problem.total) || cart.error !== null;
        return isShown && renderCounted(t('problemTotal', { total: problem.total.formatted }));
      }
      case 'declined': {
        const key = declineKey(problem.code);
        return key ? t(key) : problem.text || t('declined');
      }
      case 'failed':
        return t('problemFailed');
      case 'unfinished':
        return html`${t('problemUnfinished')}
        ${
          problem.nextActionUrl
            ? html`<button class="link" type="button" @click=${store.continuePayment}>${t('continuePayment')}</button>`
            : nothing
        }`;
      case 'uncertain':
        return t('problemUncertain');
      case 'payment':
        return problem.text || t('declined');
      case 'error':
        return errorText(problem.error);
      case undefined:
        return nothing;
    }
  };
  return box(problem && words());
}

/** Why nothing is left in the cart, where its last line was sold out when the order was sent. */
export function goneBox({ t, state }: CheckoutView): TemplateResult {
  const changes = state.problem?.kind === 'changed' ? state.changes : [];
  const gone = changes.filter(isGone);
  return box(gone.length > 0 && html`${changeList(t, gone)} ${t('orderFailedHint')}`);
}

/** Always there, so that what comes into it is announced. */
const box = (words: unknown) =>
  html`<div class="problem" role="alert" tabindex="-1" part="problem">
    ${words ? html`<div class="message error">${words}</div>` : nothing}
  </div>`;

const changeList = (t: Translate, changes: readonly NamedChange[]) =>
  changes.length
    ? html`<ul>
        ${changes.map((change) => {
          const words = changeWords(t, change);
          return html`<li>
            ${renderCounted(change.name ? t('changedLine', { name: change.name, change: words }) : words)}
          </li>`;
        })}
      </ul>`
    : nothing;

/** What is wrong with a field, in a list where the field itself is not in sight. */
function namedErrorWords(view: CheckoutView, path: FieldPath, error: FieldError): string {
  const label = labelOf(view, path);
  if ('text' in error) return `${label}: ${errorWords(view, error)}`;
  return error.fault === 'required' ? label : errorWords(view, error);
}

function fieldProblems(view: CheckoutView, goTo: (path: FieldPath) => void) {
  const { t, state } = view;
  const all = Object.entries(state.errors) as [FieldPath, FieldError][];
  const entries = all.filter(([, error]) => !isLeftOut(error));
  entries.sort(([one], [other]) => byFormOrder(one, other));
  const count = entries.length + state.otherErrors.length;
  // All mended since.
  if (count === 0) return null;
  return html`${renderCounted(t('fixFields', { count }))}
    <ul>
      ${entries.map(
        ([path, error]) =>
          html`<li>
            <button class="link" type="button" @click=${() => goTo(path)}>${namedErrorWords(view, path, error)}</button>
          </li>`,
      )}
      ${state.otherErrors.map((text) => html`<li>${text}</li>`)}
    </ul>`;
}
