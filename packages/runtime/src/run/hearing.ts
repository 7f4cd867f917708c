import type { Http } from '../api/http.js';
import type { Link } from '../socket/link.js';
import { sleep } from '../timing.js';
import type { Prompt } from './prompt.js';

/**
 * Gives up sockets that look open but bring nothing: the server has unregistered them (PROTOCOL.md 2.1). Two clients with one id would
 * take the socket from each other for ever, so the waits in between double until a prompt is heard of.
 */
export class Hearing {
  #inVain = 0;
  #nextAt = 0;

  constructor(
    readonly owner: { readonly link: Link; readonly http: Http },
    readonly stop: AbortSignal,
  ) {}

  /** A prompt was heard of. */
  proved(): void {
    this.#inVain = 0;
  }

  /** Opens the socket anew, unless that was done a short while ago. */
  reopen(why: string): void {
    const now = performance.now();
    if (this.stop.aborted || now < this.#nextAt) return;
    const { link, http } = this.owner;
    this.#nextAt = now + Math.min(60_000, http.limits.silenceMs * 2 ** this.#inVain++);
    link.cycle(why);
  }

  /**
   * Images were lost. If no cut was noticed, the socket that lost them is still the one in use: settles when it is given up, for whatever
   * is asked for before that would be lost as well.
   */
  async distrust({ connection, endHeard }: Prompt): Promise<void> {
    if (endHeard || connection === 0) return;
    for (;;) {
      this.reopen('images were lost');
      if (connection !== this.owner.link.connection || this.stop.aborted) return;
      await sleep(this.#nextAt - performance.now(), this.stop).catch(() => {});
    }
  }
}
