import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

const TEXT = 1;
const BINARY = 2;

/** Head of a whole, unmasked frame (RFC 6455, section 5.2), as Latin-1 text. */
function frameHead(opcode: number, length: number): string {
  const first = 0x80 | opcode;
  if (length < 126) return String.fromCharCode(first, length);
  if (length < 65536) return String.fromCharCode(first, 126, length >> 8, length & 0xff);
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(length));
  return String.fromCharCode(first, 127) + size.toString('latin1');
}

/** A text message as it goes over the wire; its text is ASCII, as all JSON of the server is. */
export function textFrame(text: string): string {
  return frameHead(TEXT, text.length) + text;
}

/**
 * What is on its way to one socket: gathered while a run does not wait for anything, then sent in one write. The library sends
 * message by message, which costs more than all that an emulated node does.
 */
export class Outbox {
  private readonly chunks: (string | Uint8Array)[] = [];
  private texts = '';

  /** @param stream the connection below the socket */
  constructor(
    readonly socket: WebSocket,
    private readonly stream: Duplex,
  ) {}

  /** Bytes that the client has not taken yet. */
  get waiting(): number {
    return this.stream.writableLength;
  }

  /** @param message a frame that textFrame() made, or the bytes of a binary message */
  add(message: string | Uint8Array): void {
    if (typeof message === 'string') {
      this.texts += message;
      return;
    }
    this.chunks.push(this.texts + frameHead(BINARY, message.length), message);
    this.texts = '';
  }

  flush(): void {
    const { stream, texts, chunks } = this;
    this.texts = '';
    // Nothing may follow the frame that closes a socket.
    if (this.socket.readyState !== 1) {
      chunks.length = 0;
      return;
    }
    if (chunks.length === 0) {
      if (texts !== '') stream.write(texts, 'latin1');
      return;
    }
    stream.cork();
    for (const chunk of chunks.splice(0)) {
      if (typeof chunk === 'string') stream.write(chunk, 'latin1');
      else stream.write(chunk);
    }
    if (texts !== '') stream.write(texts, 'latin1');
    stream.uncork();
  }

  /** Resolves true once all was taken or the socket is gone, false when the client took nothing for so many milliseconds. */
  drained(ms: number): Promise<boolean> {
    const { stream } = this;
    if (stream.writableLength === 0 || stream.destroyed) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (taken: boolean): void => {
        clearTimeout(timer);
        stream.off('drain', onDrain).off('close', onDrain);
        resolve(taken);
      };
      const onDrain = (): void => end(true);
      const timer = setTimeout(() => end(false), ms);
      stream.on('drain', onDrain).on('close', onDrain);
    });
  }
}
