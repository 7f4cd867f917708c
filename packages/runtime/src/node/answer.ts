import type { Dispatcher } from 'undici';
import { type Deferred, deferred } from '../timing.js';
import { join } from '../transport/join.js';
import type { HttpAnswer, HttpExchange } from '../transport/transport.js';

/** So much of a body is taken in before anybody reads it, bytes. */
const HELD_BYTES = 64 * 1024;

/**
 * One request under way, as undici's dispatcher tells of it. Its `request` would wrap every answer in a Readable and want an AbortSignal
 * for each: most of what a short answer costs.
 */
export class Exchange implements HttpExchange, HttpAnswer, Dispatcher.DispatchHandler {
  status = 0;
  readonly #answer: Deferred<HttpAnswer> = deferred();
  readonly #ended: Deferred<void> = deferred();
  #headers: Readonly<Record<string, string | string[] | undefined>> = {};
  #controller: Dispatcher.DispatchController | undefined;
  #chunks: Uint8Array[] = [];
  #length = 0;
  #limit = HELD_BYTES;
  #isWanted = false;
  #isOver = false;
  /** Why it was ended, by this side. */
  #aborted: { readonly reason: unknown } | undefined;
  #stream: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(
    /** The error to be told for one of undici's. */
    readonly explain: (error: Error) => unknown,
  ) {}

  get answer(): Promise<HttpAnswer> {
    return this.#answer.promise;
  }

  abort(reason: unknown): void {
    if (this.#isOver) return;
    this.#aborted = { reason };
    this.#controller?.abort(reason as Error);
    this.#end({ error: reason });
  }

  // What undici tells.

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It was given up while it waited for a connection.
    if (this.#aborted) controller.abort(this.#aborted.reason as Error);
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Record<string, string | string[] | undefined>): void {
    if (status < 200) return;
    this.status = status;
    this.#headers = headers;
    this.#answer.resolve(this);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    if (this.#stream !== undefined) {
      this.#stream.enqueue(chunk);
      if ((this.#stream.desiredSize ?? 0) <= 0) controller.pause();
      return;
    }
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length <= this.#limit) return;
    if (this.#isWanted) this.#giveUp();
    else controller.pause();
  }

  onResponseEnd(): void {
    this.#end();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#end({ error: this.explain(error) });
  }

  // What is asked of the answer.

  header(name: string): string | undefined {
    const value = this.#headers[name];
    return Array.isArray(value) ? value[0] : value;
  }

  async bytes(limit: number): Promise<Uint8Array | undefined> {
    this.#limit = limit;
    this.#isWanted = true;
    if (this.#length > limit) this.#giveUp();
    else this.#controller?.resume();
    await this.#ended.promise;
    if (this.#length > limit) return undefined;
    // A copy also of a single chunk, which is a view of undici's whole read buffer.
    return join(this.#chunks, this.#length);
  }

  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        start: (stream) => {
          for (const chunk of this.#chunks) stream.enqueue(chunk);
          this.#chunks = [];
          this.#stream = stream;
          const finish = () => stream.close();
          this.#ended.promise.then(finish).catch((error) => stream.error(error));
        },
        pull: () => this.#controller?.resume(),
        cancel: () => this.discard(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: HELD_BYTES }),
    );
  }

  discard(): void {
    if (!this.#isOver) this.abort(new Error('The body is not wanted.'));
  }

  /** The body is too long: ends the connection, without an error. */
  #giveUp(): void {
    const controller = this.#controller;
    this.#end();
    controller?.abort(new Error('The body is too long.'));
  }

  #end(failure?: { readonly error: unknown }): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (failure === undefined) this.#ended.resolve();
    else {
      this.#answer.reject(failure.error);
      this.#ended.reject(failure.error);
    }
  }
}
