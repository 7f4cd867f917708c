/** Waits; rejects with the signal's reason as soon as it aborts. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const forget =
      signal &&
      onAbort(signal, () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    const timer = setTimeout(() => {
      forget?.();
      resolve();
    }, ms);
  });
}

const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `act` when the signal aborts, until the returned function is called. One listener for each signal, however many wait for it:
 * a signal that a hundred runs share would have Node warn of a leak.
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  let acts = listeners.get(signal);
  if (acts === undefined) {
    const all = new Set<() => void>();
    const callAll = () => {
      for (const each of [...all]) each();
    };
    signal.addEventListener('abort', callAll, { once: true });
    listeners.set(signal, all);
    acts = all;
  }
  acts.add(act);
  return () => acts.delete(act);
}

/** A promise and its handles; the promise never counts as unhandled. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: unknown): void;
}

export function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((a, b) => {
    resolve = a;
    reject = b;
  });
  // Nobody may be waiting for it: a rejection must not end the process.
  promise.catch(() => {});
  return { promise, resolve, reject };
}

/** A version 4 UUID in lower case, as newer servers demand of a prompt_id (PROTOCOL-0.33.0.md, row 1). */
export function uuid(): string {
  // Browsers have it on https only, though ComfyUI is mostly on http.
  if (crypto.randomUUID !== undefined) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
