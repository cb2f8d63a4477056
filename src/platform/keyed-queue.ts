/**
 * Lets the works of one page that share a name run one after the other. One whose signal aborts before it begins is left
 * out, and rejects at once.
 */
export function createKeyedQueue(): <T>(name: string, work: () => Promise<T>, signal?: AbortSignal) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (name, work, signal) =>
    new Promise((resolve, reject) => {
      const leave = () => reject(signal?.reason as Error);
      const run = (last.get(name) ?? Promise.resolve()).then(() => {
        signal?.removeEventListener('abort', leave);
        signal?.throwIfAborted();
        return work();
      });
      signal?.addEventListener('abort', leave);
      run.then(resolve, reject);
      last.set(
        name,
        run.catch(() => {}),
      );
    });
}
