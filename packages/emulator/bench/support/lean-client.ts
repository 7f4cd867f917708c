import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Marks a run's end in the text of its websocket message. */
const END = Buffer.from('"executing", "data": {"node": null');

function open(url: URL): Promise<Socket> {
  const socket = connect(Number(url.port), url.hostname);
  socket.setNoDelay(true);
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('connect', () => resolve(socket));
  });
}

/** One kept connection that posts bodies one after the other. */
class Poster {
  private received: Buffer = Buffer.alloc(0);
  private answered: (() => void) | undefined;

  constructor(
    private readonly socket: Socket,
    private readonly head: string,
  ) {
    socket.on('data', (chunk: Buffer) => {
      this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
      const cut = this.received.indexOf('\r\n\r\n');
      if (cut < 0) return;
      const length = Number(/content-length: *([0-9]+)/i.exec(this.received.toString('latin1', 0, cut))?.[1]);
      if (this.received.length < cut + 4 + length) return;
      const status = this.received.toString('latin1', 9, 12);
      if (status !== '200') throw new Error(`${status} ${this.received.toString('utf8', cut + 4)}`);
      this.received = this.received.subarray(cut + 4 + length);
      this.answered?.();
    });
  }

  post(body: string): Promise<void> {
    const done = new Promise<void>((resolve) => (this.answered = resolve));
    this.socket.write(`${this.head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    return done;
  }

  close(): void {
    this.socket.destroy();
  }
}

/**
 * A client that costs next to nothing, so that what is measured is the server: requests by hand over kept connections, and of the
 * websocket's messages only the ends of runs are looked for.
 */
export class LeanClient {
  private tail: Buffer = Buffer.alloc(0);
  private ends = 0;
  private waiting: { readonly ends: number; resolve(): void } | undefined;

  private constructor(
    readonly id: string,
    private readonly socket: Socket,
    private readonly posters: readonly Poster[],
  ) {
    socket.on('data', (chunk: Buffer) => this.read(chunk));
  }

  static async connect(address: string, connections: number): Promise<LeanClient> {
    const url = new URL(address);
    const id = `bench-${randomBytes(6).toString('hex')}`;
    const socket = await open(url);
    socket.write(
      `GET /ws?clientId=${id} HTTP/1.1\r\nHost: ${url.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
    await new Promise((resolve) => socket.once('data', resolve));
    const head = `POST /prompt HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: application/json\r\n`;
    const posters: Poster[] = [];
    for (let count = 0; count < connections; count += 1) posters.push(new Poster(await open(url), head));
    return new LeanClient(id, socket, posters);
  }

  private read(chunk: Buffer): void {
    const text = this.tail.length === 0 ? chunk : Buffer.concat([this.tail, chunk]);
    let from = 0;
    for (let place = text.indexOf(END); place >= 0; place = text.indexOf(END, from)) {
      this.ends += 1;
      from = place + END.length;
    }
    this.tail = text.subarray(Math.max(from, text.length - END.length + 1));
    if (this.waiting !== undefined && this.ends >= this.waiting.ends) this.waiting.resolve();
  }

  private ended(ends: number): Promise<void> {
    return new Promise((resolve) => {
      this.waiting = { ends, resolve };
      if (this.ends >= ends) resolve();
    });
  }

  /** Each job is posted once the one before has ended. */
  async oneByOne(bodies: readonly string[]): Promise<void> {
    const before = this.ends;
    for (const [index, body] of bodies.entries()) {
      await (this.posters[0] as Poster).post(body);
      await this.ended(before + index + 1);
    }
  }

  /** All jobs are posted as fast as they are taken; waits until the last has ended. */
  async queued(bodies: readonly string[]): Promise<void> {
    const before = this.ends;
    const rest = bodies.values();
    await Promise.all(
      this.posters.map(async (poster) => {
        for (const body of rest) await poster.post(body);
      }),
    );
    await this.ended(before + bodies.length);
  }

  close(): void {
    this.socket.destroy();
    for (const poster of this.posters) poster.close();
  }
}
