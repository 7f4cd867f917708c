import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';

export type Fault = 'fin' | 'rst' | 'half-open';

/** One connection through the proxy. `head` is the first line of its first request, e.g. `GET /ws?clientId=… HTTP/1.1`. */
export interface Passing {
  readonly index: number;
  readonly head: string;
  readonly isSocket: boolean;
  /** Websocket messages that the server has sent on it. */
  messages: number;
  /** Bytes of either side that have passed. */
  up: number;
  down: number;
  fault(kind: Fault): void;
}

export interface Policy {
  /** Before each chunk from the client is passed on; may cut the connection, wait, give other bytes, or none: undefined drops it. */
  up?(passing: Passing, chunk: Buffer): Buffer | undefined | Promise<Buffer | undefined>;
  down?(passing: Passing, chunk: Buffer): Buffer | undefined | Promise<Buffer | undefined>;
  /** After each whole websocket message from the server. */
  message?(passing: Passing): void;
  /** Refuses the connection at once. */
  refuse?(): boolean;
}

/** A TCP proxy that breaks connections on purpose: cut, half-open, delay, throttle, corrupt. */
export class FaultProxy {
  policy: Policy = {};
  count = 0;
  /** When each connection came, `performance.now()`. */
  readonly arrivals: number[] = [];
  /** After a half-open connection is closed by the client, the server hears of it this much later; never by default. */
  lateCloseMs: number | undefined;
  readonly #server = net.createServer((client) => this.#pass(client));
  readonly #open = new Set<Socket>();

  private constructor(readonly targetPort: number) {}

  static async start(targetPort: number): Promise<FaultProxy> {
    const proxy = new FaultProxy(targetPort);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #pass(client: Socket): void {
    this.arrivals.push(performance.now());
    this.#track(client);
    if (this.policy.refuse?.()) {
      client.resetAndDestroy();
      return;
    }
    const server = net.connect(this.targetPort, '127.0.0.1');
    this.#track(server);
    let dead = false;
    let head = '';
    const counter = new MessageCounter();
    const passing: Passing = {
      index: this.count++,
      get head() {
        return head;
      },
      get isSocket() {
        return /^GET \S*\/ws\?/.test(head);
      },
      messages: 0,
      up: 0,
      down: 0,
      fault: (kind) => {
        dead = true;
        if (kind === 'half-open') {
          client.on('close', () => {
            if (this.lateCloseMs !== undefined) setTimeout(() => server.destroy(), this.lateCloseMs);
          });
          return;
        }
        if (kind === 'rst') client.resetAndDestroy();
        else client.end();
        server.destroy();
      },
    };
    const end = () => {
      if (dead) return;
      client.destroy();
      server.destroy();
    };
    client.on('close', end);
    server.on('close', end);
    pump(client, server, async (chunk) => {
      if (head === '') head = chunk.toString('latin1').split('\r\n', 1)[0] ?? '';
      if (dead) return undefined;
      const { up = (_: Passing, whole: Buffer) => whole } = this.policy;
      const passed = await up(passing, chunk);
      passing.up += chunk.length;
      return dead ? undefined : passed;
    });
    pump(server, client, async (chunk) => {
      if (dead) return undefined;
      const { down = (_: Passing, whole: Buffer) => whole } = this.policy;
      let passed = await down(passing, chunk);
      passing.down += chunk.length;
      if (passed !== undefined && passing.isSocket) {
        // One message at a time, so that a cut falls exactly between two of them.
        let written = 0;
        for (const boundary of counter.add(passed)) {
          client.write(passed.subarray(written, boundary));
          written = boundary;
          passing.messages += 1;
          this.policy.message?.(passing);
          if (dead) return undefined;
        }
        passed = passed.subarray(written);
      }
      return dead ? undefined : passed;
    });
  }

  #track(socket: Socket): void {
    this.#open.add(socket);
    socket.on('close', () => this.#open.delete(socket));
    socket.on('error', () => {});
  }
}

function pump(from: Socket, to: Socket, pass: (chunk: Buffer) => Promise<Buffer | undefined>): void {
  let last = Promise.resolve();
  from.on('data', (chunk: Buffer) => {
    last = last.then(async () => {
      const passed = await pass(chunk);
      if (passed !== undefined && passed.length > 0 && !to.destroyed) to.write(passed);
    });
  });
}

/** Finds the ends of websocket messages in what a server sends: after the HTTP head, unmasked frames. */
class MessageCounter {
  #buffered = Buffer.alloc(0);
  #inHead = true;

  /** Offsets into `chunk` at which a message ends. */
  add(chunk: Buffer): number[] {
    const before = this.#buffered.length;
    this.#buffered = Buffer.concat([this.#buffered, chunk]);
    const ends: number[] = [];
    let position = 0;
    if (this.#inHead) {
      const end = this.#buffered.indexOf('\r\n\r\n');
      if (end < 0) return [];
      this.#inHead = false;
      position = end + 4;
    }
    for (;;) {
      const rest = this.#buffered.subarray(position);
      if (rest.length < 2) break;
      const short = (rest[1] as number) & 0x7f;
      const header = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (rest.length < header) break;
      const length = short === 126 ? rest.readUInt16BE(2) : short === 127 ? Number(rest.readBigUInt64BE(2)) : short;
      if (rest.length < header + length) break;
      position += header + length;
      ends.push(position - before);
    }
    this.#buffered = this.#buffered.subarray(position);
    return ends;
  }
}
