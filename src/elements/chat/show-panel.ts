/** Shows a dialog over everything without keeping the visitor from the page; in older browsers, within the page. */
export function showPanel(panel: HTMLDialogElement, isShown: boolean): void {
  if (!panel.isConnected) return;
  const hasTopLayer = typeof (panel as Partial<HTMLDialogElement>).showPopover === 'function';
  if ((hasTopLayer ? panel.matches(':popover-open') : panel.hasAttribute('open')) === isShown) return;
  if (hasTopLayer) panel.togglePopover(isShown);
  else panel.toggleAttribute('open', isShown);
}
