import type { Channel } from '../stores/shared/ports.js';

/**
 * `BroadcastChannel`, and the `storage` event that other tabs get: a message may arrive before what was written to storage
 * ahead of it can be read here, the event never does.
 */
export function openChannel(name: string, listener: () => void): Channel {
  const onStorage = ({ key }: StorageEvent) => {
    if (key?.startsWith(name)) listener();
  };
  window.addEventListener('storage', onStorage);
  const channel = openBroadcast(name, listener);
  return {
    post: () => channel?.postMessage(null),
    close() {
      window.removeEventListener('storage', onStorage);
      channel?.close();
    },
  };
}

/** `null` where the browser has none, or gives none to a frame without an origin. */
function openBroadcast(name: string, listener: () => void): Pick<BroadcastChannel, 'postMessage' | 'close'> | null {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = listener;
    let isOpen = true;
    return {
      postMessage: (message) => isOpen && channel.postMessage(message),
      close() {
        isOpen = false;
        channel.close();
      },
    };
  } catch {
    return null;
  }
}
