import { RuntimeError } from '../errors.js';

/** One server-sent event, its data as text. */
export interface SseEvent {
  readonly event: string;
  readonly data: string;
}

const LINE_END = /\r\n|\n|\r/;

/**
 * Takes server-sent events out of a stream, piece by piece (WHATWG HTML, 9.2.6). Comments, ids and retry times are left out: Comfy API v2
 * has no ids to resume from.
 */
export class SseReader {
  readonly #decoder = new TextDecoder();
  #rest = '';
  #event = '';
  #data: string[] = [];
  #length = 0;

  /** @param limit of one event, in characters */
  constructor(readonly limit: number) {}

  /** @throws RuntimeError `E_ANSWER_TOO_LARGE` when an event is longer than the limit */
  *push(chunk: Uint8Array): Generator<SseEvent> {
    // Chunks of a line that is not over yet are not searched again and again.
    const text = this.#decoder.decode(chunk, { stream: true });
    this.#length += text.length;
    if (this.#length > this.limit) {
      throw new RuntimeError('E_ANSWER_TOO_LARGE', {
        what: `An event of the server has more than ${this.limit} characters.`,
        fix: 'Raise the limit maxMessageBytes.',
        data: { limit: this.limit },
      });
    }
    if (!LINE_END.test(text)) {
      this.#rest += text;
      return;
    }
    const whole = this.#rest + text;
    // A carriage return at the very end may be half of a line end.
    const half = whole.endsWith('\r') ? '\r' : '';
    const lines = (half === '' ? whole : whole.slice(0, -1)).split(LINE_END);
    this.#rest = (lines.pop() ?? '') + half;
    for (const line of lines) {
      if (line !== '') this.#line(line);
      else if (this.#data.length > 0) yield this.#take();
      else this.#event = '';
    }
    this.#length = this.#rest.length + this.#data.reduce((sum, each) => sum + each.length, 0);
  }

  #line(line: string): void {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + (line[colon + 1] === ' ' ? 2 : 1));
    if (field === 'event') this.#event = value;
    else if (field === 'data') this.#data.push(value);
  }

  #take(): SseEvent {
    const taken = { event: this.#event === '' ? 'message' : this.#event, data: this.#data.join('\n') };
    this.#event = '';
    this.#data = [];
    return taken;
  }
}
