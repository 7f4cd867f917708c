/**
 * Waits between attempts to connect: at once after a connection that lasted, then doubling from `minMs` to `maxMs`, each with jitter
 * between half and the whole, and never two attempts within `minMs`.
 */
export class Backoff {
  #failures = 0;
  #lastAttempt = Number.NEGATIVE_INFINITY;

  constructor(
    readonly minMs: number,
    readonly maxMs: number,
    readonly random: () => number = Math.random,
    readonly now: () => number = () => performance.now(),
  ) {}

  /** Call when an attempt begins. */
  attempted(): void {
    this.#lastAttempt = this.now();
    this.#failures += 1;
  }

  /** Call when a connection works: the server has spoken on it. */
  succeeded(): void {
    this.#failures = 0;
  }

  /** How long to wait before the next attempt. */
  next(): number {
    const cap = Math.min(this.maxMs, this.minMs * 2 ** Math.min(this.#failures, 20));
    // The first reconnect is quick, for the events of a running prompt are lost meanwhile; many clients still must not come at once.
    const jittered = this.#failures === 0 ? (this.minMs / 4) * (0.2 + 0.8 * this.random()) : cap * (0.5 + this.random() / 2);
    return Math.max(jittered, this.#lastAttempt + this.minMs - this.now());
  }
}
