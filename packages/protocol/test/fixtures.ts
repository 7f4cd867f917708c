import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseJson } from '../src/index.js';

/** Recordings of two real servers; their README says what each file is. */
const root = fileURLToPath(new URL('../../../../shared/fixtures/', import.meta.url));

export const SERVERS = ['0.3.64', '0.33.0'] as const;
export type Server = (typeof SERVERS)[number];

/** The file's text as the server sent it: the recorder stored bare NaN and Infinity as objects, to keep its files valid JSON. */
export function wireText(server: Server, file: string): string {
  const text = readFileSync(`${root}${server}/${file}`, 'utf8');
  return text.replace(/\{"\$nonfinite": ?"(-?)(inf|nan)"\}/g, (_, sign, kind) => `${sign}${kind === 'nan' ? 'NaN' : 'Infinity'}`);
}

export function hasFile(server: Server, file: string): boolean {
  return existsSync(`${root}${server}/${file}`);
}

/** Lines of a `.jsonl`, each read by the package's own parser. */
export function rows<Row>(server: Server, file: string): Row[] {
  return wireText(server, file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseJson(line) as Row);
}

export interface HttpRequest {
  dir: 'http';
  id: number;
  phase: 'request';
  method: string;
  path: string;
  body?: unknown;
  raw?: string;
  form?: Record<string, unknown>;
}

export interface HttpResponse {
  dir: 'http';
  id: number;
  phase: 'response';
  status: number;
  body?: unknown;
  text?: string;
  body_b64?: string;
}

interface SocketRow {
  dir: 'ws';
  ev: 'open' | 'send' | 'text' | 'binary' | 'close';
  data?: unknown;
  b64?: string;
  len?: number;
}

type TranscriptRow = HttpRequest | HttpResponse | SocketRow | { dir: 'note' };

export interface Transcript {
  name: string;
  /** Texts of the server, parsed. */
  texts: unknown[];
  /** Texts of the client, unparsed. */
  sent: string[];
  /** Binary messages of the server. */
  frames: Uint8Array[];
  exchanges: Array<{ request: HttpRequest; response: HttpResponse }>;
}

export function transcripts(server: Server): Transcript[] {
  return readdirSync(`${root}${server}/transcripts`).map((name) => {
    const all = rows<TranscriptRow>(server, `transcripts/${name}`);
    const socket = all.filter((row) => row.dir === 'ws');
    const http = all.filter((row) => row.dir === 'http');
    const requests = new Map(http.filter((row) => row.phase === 'request').map((row) => [row.id, row]));
    return {
      name,
      texts: socket.filter((row) => row.ev === 'text').map((row) => row.data),
      sent: socket.filter((row) => row.ev === 'send').map((row) => String(row.data)),
      frames: socket.filter((row) => row.ev === 'binary' && row.b64 !== undefined).map((row) => Buffer.from(row.b64 ?? '', 'base64')),
      exchanges: http
        .filter((row) => row.phase === 'response')
        .map((response) => ({ request: requests.get(response.id) as HttpRequest, response })),
    };
  });
}

export interface RecordedRun {
  events: Array<Record<string, unknown>>;
  history: unknown;
}

/** Every run of runs.jsonl, first and cached, and of model-runs.jsonl where there is one. */
export function runs(server: Server): RecordedRun[] {
  const pairs = rows<{ first: RecordedRun; second: RecordedRun }>(server, 'runs.jsonl');
  const models = hasFile(server, 'model-runs.jsonl') ? rows<RecordedRun>(server, 'model-runs.jsonl') : [];
  return [...pairs.flatMap(({ first, second }) => [first, second]), ...models];
}
