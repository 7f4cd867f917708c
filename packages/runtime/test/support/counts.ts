/** How often a fault test repeats: a few times in CI, in full with COMFYLOOM_LONG. */
export function times(short: number, long: number): number {
  return process.env['COMFYLOOM_LONG'] ? long : short;
}

/** A seeded random number generator (mulberry32): the seed is in the message of whatever fails. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Another one each time; a failing test tells it. */
export const SEED = Number(process.env['COMFYLOOM_SEED'] ?? Date.now() % 1_000_000);

/**
 * Waiting times that make a fault test quick; the defaults are for real networks. Long enough that a machine busy with other tests
 * does not look like a deaf server: each false alarm asks for the images once more.
 */
export const QUICK = {
  silenceMs: 400,
  pongTimeoutMs: 400,
  reconnectMinMs: 40,
  reconnectMaxMs: 200,
  queueRefreshMs: 30,
  deafMs: 400,
  postLooksMs: [20, 40, 80],
  historyRetriesMs: [5, 20, 60, 200],
  resubmissions: 10,
} as const;

export const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Fails instead of hanging. */
export async function within<T>(ms: number, promise: Promise<T>, what = 'it'): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
