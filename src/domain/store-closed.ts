import { isStorePaused } from './store-paused.js';

/** Whether the store refuses whatever it is asked: it is paused, or does not serve this page. */
export const isStoreClosed = (error: { readonly code: string; readonly status: number }): boolean =>
  isStorePaused(error) || error.status === 401 || error.status === 403;
