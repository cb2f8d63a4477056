/** Whether an error says that the store accepts nothing right now. */
export const isStorePaused = (error: { readonly code: string } | null | undefined): boolean =>
  error?.code === 'store_paused';
