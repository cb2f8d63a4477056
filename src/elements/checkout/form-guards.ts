import { isComposing } from '../../components/keyboard.js';

/** Enter goes on to the next field: it must not send an order that is still being typed. */
export function goOnByEnter(event: KeyboardEvent): void {
  const control = event.target as HTMLElement;
  if (event.key !== 'Enter' || isComposing(event) || !control.matches('input:not([type=checkbox],[type=radio])'))
    return;
  event.preventDefault();
  const root = control.getRootNode() as ShadowRoot;
  const all = [...root.querySelectorAll<HTMLElement>('form input, form select, form textarea, form button')];
  all
    .slice(all.indexOf(control) + 1)
    .find((next) => next.offsetParent !== null)
    ?.focus();
}

/**
 * While the order is sent, another choice would count for nothing. Choices keep the focus, which `disabled` would take from
 * them, and stay as they are.
 */
export function refuseChoice(event: Event): void {
  if ((event.target as HTMLElement).matches('input[aria-disabled=true]')) event.preventDefault();
}
