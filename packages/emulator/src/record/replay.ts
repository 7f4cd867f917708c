import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeFrame, encodeFrame, type Frame } from '@comfyloom/protocol';
import type { WebSocket } from 'ws';
import { type Serving, serve } from './serve.js';
import { readTranscript, type TranscriptRow } from './transcript.js';

export interface ReplayOptions {
  /** A transcript as the recorder writes it. */
  readonly file: string;
  readonly port?: number;
  readonly host?: string;
}

export type Replay = Serving;

type HttpRequest = Extract<TranscriptRow, { dir: 'http'; phase: 'request' }>;
type HttpResponse = Extract<TranscriptRow, { dir: 'http'; phase: 'response' }>;

/** Rows that a client brings about: what comes after one of them waits until it has happened. */
function isCue(row: TranscriptRow): boolean {
  return row.dir === 'http' ? row.phase === 'request' : row.ev === 'open' || row.ev === 'send' || row.ev === 'close';
}

/** Walks through a transcript as its cues come in, in whatever order; ids that the client chose itself take the recorded ones' place. */
class Script {
  private readonly used = new Set<number>();
  private readonly names = new Map<string, string>();
  readonly sockets = new Map<number, WebSocket>();

  constructor(private readonly rows: readonly TranscriptRow[]) {}

  /** Place of the first row of this kind that has not happened yet. */
  private take(fits: (row: TranscriptRow) => boolean): number {
    const place = this.rows.findIndex((row, index) => !this.used.has(index) && fits(row));
    if (place >= 0) this.used.add(place);
    return place;
  }

  private rename(recorded: unknown, actual: unknown): void {
    if (typeof recorded === 'string' && typeof actual === 'string' && recorded !== '' && actual !== '') this.names.set(recorded, actual);
  }

  private renamed(text: string): string {
    let out = text;
    for (const [recorded, actual] of this.names) out = out.replaceAll(recorded, actual);
    return out;
  }

  /** Frames that tell their prompt tell the one of the new client. */
  private renamedFrame(message: Buffer): Uint8Array {
    const frame = readFrame(message);
    if (frame?.kind !== 'preview-with-metadata') return message;
    return encodeFrame({ ...frame, metadata: JSON.parse(this.renamed(JSON.stringify(frame.metadata))) as typeof frame.metadata });
  }

  request(method: string, path: string, body: unknown): { response: HttpResponse; text: string; after: () => void } | undefined {
    const bare = (url: string): string => this.renamed(url).split('?')[0] as string;
    const place = this.take(
      (row) => row.dir === 'http' && row.phase === 'request' && row.method === method && bare(row.path) === path.split('?')[0],
    );
    if (place < 0) return undefined;
    const request = this.rows[place] as HttpRequest;
    const answerPlace = this.rows.findIndex((row) => row.dir === 'http' && row.phase === 'response' && row.id === request.id);
    const response = this.rows[answerPlace] as HttpResponse | undefined;
    if (response === undefined) return undefined;
    const fields = (value: unknown): Record<string, unknown> =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    if (response.text?.includes('prompt_id')) {
      const recorded = /"prompt_id": ?"([^"]+)"/.exec(response.text)?.[1];
      this.rename(recorded, fields(body)['prompt_id']);
    }
    return { response, text: this.renamed(response.text ?? ''), after: () => this.play(place + 1) };
  }

  open(socket: WebSocket, path: string): number {
    const place = this.take((row) => row.dir === 'ws' && row.ev === 'open');
    const row = this.rows[place];
    if (row?.dir !== 'ws' || row.ev !== 'open') return -1;
    const clientId = (url: string): string | null => new URLSearchParams(url.split('?')[1] ?? '').get('clientId');
    this.rename(clientId(row.path), clientId(path));
    this.sockets.set(row.conn, socket);
    this.play(place + 1);
    return row.conn;
  }

  sent(conn: number): void {
    const place = this.take((row) => row.dir === 'ws' && row.ev === 'send' && row.conn === conn);
    if (place >= 0) this.play(place + 1);
  }

  /** Sends what the server sent from here to the next thing that a client has to do first. */
  private play(from: number): void {
    for (let place = from; place < this.rows.length; place += 1) {
      const row = this.rows[place] as TranscriptRow;
      if (isCue(row) && !this.used.has(place)) return;
      if (row.dir !== 'ws' || this.used.has(place) || isCue(row)) continue;
      this.used.add(place);
      const socket = this.sockets.get(row.conn);
      if (row.ev === 'text') socket?.send(this.renamed(row.data));
      if (row.ev === 'binary' && row.b64 !== '') socket?.send(this.renamedFrame(Buffer.from(row.b64, 'base64')));
    }
  }
}

/** Undefined for a frame that was cut in the recording: it is sent as it lies there. */
function readFrame(message: Buffer): Frame | undefined {
  try {
    return decodeFrame(message);
  } catch {
    return undefined;
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

/**
 * Answers from a transcript: each request by the next recorded one of its method and path, socket messages where they came.
 *
 * @throws EmulatorError `E_EMULATOR_RECORDING` when the file cannot be read
 */
export async function startReplay(options: ReplayOptions): Promise<Replay> {
  const script = new Script(readTranscript(options.file));
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const found = script.request(incoming.method ?? 'GET', incoming.url ?? '/', parse(Buffer.concat(chunks)));
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end(`Nothing more was recorded for ${incoming.method} ${incoming.url}`);
      return;
    }
    const { response: recorded, text, after } = found;
    const body = recorded.body_b64 === undefined ? Buffer.from(text) : Buffer.from(recorded.body_b64, 'base64');
    response.writeHead(recorded.status, { ...recorded.headers, 'content-length': String(body.length) });
    response.end(incoming.method === 'HEAD' ? undefined : body);
    after();
  };
  const socket = (client: WebSocket, path: string): void => {
    const conn = script.open(client, path);
    client.on('message', () => script.sent(conn));
    client.on('error', () => undefined);
  };
  return serve({ request: answer, socket }, options);
}
