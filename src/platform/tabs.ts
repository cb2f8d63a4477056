import type { Platform, Tabs } from '../stores/shared/ports.js';
import { openChannel } from './channel.js';
import { createTabLocks } from './locks.js';

/** What the browser gives a visitor's tabs in common. */
export const createBrowserTabs = ({ storage, clock, random }: Platform): Tabs => ({
  locks: createTabLocks(storage, clock, random.token()),
  channel: openChannel,
});
