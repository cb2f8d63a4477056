import type { Translate } from '../i18n/messages.js';

/** The name of what was bought, with the variant where there is one. */
export const nameOf = (t: Translate, name = '', option?: string | null): string =>
  option ? t('nameWithOption', { name, option }) : name;
