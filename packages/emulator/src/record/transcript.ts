import { readFileSync } from 'node:fs';
import { EmulatorError } from '../errors.js';

/** One line of a transcript; times in milliseconds from its beginning. */
export type TranscriptRow =
  | {
      t_ms: number;
      dir: 'http';
      id: number;
      phase: 'request';
      method: string;
      path: string;
      headers?: Record<string, string>;
      body?: unknown;
      raw?: string;
    }
  | {
      t_ms: number;
      dir: 'http';
      id: number;
      phase: 'response';
      status: number;
      headers: Record<string, string>;
      text?: string;
      body_b64?: string;
    }
  | { t_ms: number; dir: 'ws'; conn: number; ev: 'open'; path: string }
  | { t_ms: number; dir: 'ws'; conn: number; ev: 'send' | 'text'; data: string }
  | { t_ms: number; dir: 'ws'; conn: number; ev: 'binary'; b64: string; len: number }
  | { t_ms: number; dir: 'ws'; conn: number; ev: 'close' };

const SECRET_HEADER = /^(?:authorization|cookie|set-cookie|proxy-authorization|x-api-key|comfy-.*key)$/i;
const SECRET_KEY = /token|api_?key|password|secret|authorization/i;
const SECRET_QUERY = /token|key|secret|password/i;
const REMOVED = '[removed]';

/** Headers worth keeping: no credentials, and nothing that belongs to one connection only. */
export function cleanHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const own = new Set(['connection', 'host', 'content-length', 'transfer-encoding', 'date', 'keep-alive', 'content-encoding']);
  const kept = Object.entries(headers).filter(([name, value]) => typeof value === 'string' && !own.has(name.toLowerCase()));
  return Object.fromEntries(kept.map(([name, value]) => [name, SECRET_HEADER.test(name) ? REMOVED : String(value)]));
}

/** A JSON value with everything that looks like a credential taken out, at any depth. */
export function cleanJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleanJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, SECRET_KEY.test(key) && typeof item !== 'object' ? REMOVED : cleanJson(item)]),
  );
}

/** A text with the credentials of the JSON in it taken out; other texts stay as they are. */
export function cleanText(text: string): string {
  if (!SECRET_KEY.test(text)) return text;
  try {
    return JSON.stringify(cleanJson(JSON.parse(text)));
  } catch {
    return text;
  }
}

/** A path without the values of query keys that carry credentials. */
export function cleanPath(path: string): string {
  return path.replace(/([?&])([^=&#?]*)=[^&#]*/g, (whole, start: string, name: string) =>
    SECRET_QUERY.test(name) ? `${start}${name}=${REMOVED}` : whole,
  );
}

/** @throws EmulatorError `E_EMULATOR_RECORDING` for a file that is none, with the line at fault */
export function readTranscript(file: string): TranscriptRow[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new EmulatorError('E_EMULATOR_RECORDING', { what: 'The recording cannot be read', where: file, cause });
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const row = JSON.parse(line) as TranscriptRow;
      if (row.dir === 'http' || row.dir === 'ws') return [row];
      return [];
    } catch (cause) {
      const fix = 'Each line must be one JSON object, as the recorder writes them.';
      throw new EmulatorError('E_EMULATOR_RECORDING', {
        what: 'A line of the recording is no JSON',
        where: `${file}:${index + 1}`,
        fix,
        cause,
      });
    }
  });
}
