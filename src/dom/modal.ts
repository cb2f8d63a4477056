/** Opens a dialog over the page, or in it where the browser knows no dialogs. */
export function showModal(dialog: HTMLDialogElement): void {
  if ('showModal' in dialog) dialog.showModal();
  else (dialog as Element).setAttribute('open', '');
}

export function closeDialog(dialog: HTMLDialogElement | null | undefined): void {
  if (!dialog) return;
  if ('close' in dialog) dialog.close();
  else (dialog as Element).removeAttribute('open');
}
