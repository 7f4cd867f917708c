import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { fixtureLines, fixtureText, type Version } from './fixtures.js';

interface HttpRow {
  dir: string;
  id: number;
  phase: 'request' | 'response';
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
  form?: Record<string, string | { filename: string; b64: string }>;
  raw?: string;
  status: number;
  text?: string;
}

const CHECKED_HEADERS = ['content-type', 'content-disposition', 'cache-control', 'access-control-allow-origin'];

/** Recorded answers that hang on a machine's own files, times or earlier requests: only their status is compared. */
const OWN_FILES =
  /^\/(?:api\/)?(?:object_info\/|system_stats|extensions|internal\/(?:logs|folder_paths|files)|models(?:\/|$|\?)|experiment|embeddings|users|view_metadata|templates|queue|history|prompt|i18n|workflow_templates|global_subgraphs)|^\/(?:index\.html)?$/;

function requestBody(row: HttpRow): { body?: string | FormData; skip?: true } {
  if (row.form !== undefined) {
    const form = new FormData();
    for (const [name, value] of Object.entries(row.form)) {
      if (typeof value === 'string') form.append(name, value);
      // The recorder's client wrote such names in its own way.
      else if (/[/"%]/.test(value.filename)) return { skip: true };
      else form.append(name, new Blob([Buffer.from(value.b64, 'base64')]), value.filename);
    }
    return { body: form };
  }
  if (row.raw !== undefined) return { body: row.raw };
  return row.body === undefined ? {} : { body: JSON.stringify(row.body) };
}

/** Settings and files that the recorded server had from before. */
function isLeftOver(request: HttpRow): boolean {
  const form = request.form?.['image'];
  return (request.method === 'GET' && request.path === '/settings') || (typeof form === 'object' && form.filename.startsWith('rec-'));
}

function shape(value: unknown): unknown {
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]));
  return value;
}

async function replay(version: Version, name: string): Promise<{ total: number; wrong: string[] }> {
  const rows = fixtureLines<HttpRow>(`${version}/transcripts/${name}.jsonl`).filter((row) => row.dir === 'http');
  const requests = new Map(rows.filter((row) => row.phase === 'request').map((row) => [row.id, row]));
  await using server = await startEmulator({ objectInfo: fixtureText(`${version}/object_info.json`) });
  const wrong: string[] = [];
  let total = 0;
  for (const response of rows.filter((row) => row.phase === 'response')) {
    const request = requests.get(response.id) as HttpRow;
    const { body, skip } = requestBody(request);
    // The recorder's own port and folders are not ours.
    if (
      skip ||
      request.headers?.['Origin']?.includes(':81') ||
      request.headers?.['Origin']?.includes(':82') ||
      isLeftOver(request) ||
      /q%2522/.test(request.path)
    )
      continue;
    total += 1;
    const init: RequestInit = { method: request.method, headers: request.headers ?? {} };
    if (body !== undefined) init.body = body;
    const answer = await fetch(new URL(request.path, server.url), init);
    const label = `${request.method} ${request.path} ${JSON.stringify(request.body ?? request.raw ?? Object.keys(request.form ?? {})).slice(0, 60)}`;
    const text = await answer.text();
    if (answer.status !== response.status) {
      wrong.push(`${label}: ${answer.status} for ${response.status}`);
      continue;
    }
    if (OWN_FILES.test(request.path)) continue;
    for (const header of CHECKED_HEADERS) {
      const own = answer.headers.get(header) ?? undefined;
      if (own !== response.headers?.[header]) wrong.push(`${label}: ${header} "${own}" for "${response.headers?.[header]}"`);
    }
    if (response.body !== undefined && typeof response.body === 'object' && answer.headers.get('content-type')?.includes('json')) {
      const own = JSON.stringify(shape(JSON.parse(text)));
      if (own !== JSON.stringify(shape(response.body)))
        wrong.push(`${label}: ${own.slice(0, 200)} for ${JSON.stringify(response.body).slice(0, 200)}`);
    }
    if (response.text !== undefined && response.text !== text && !/^<|image/.test(response.text))
      wrong.push(`${label}: "${text.slice(0, 80)}" for "${response.text.slice(0, 80)}"`);
  }
  return { total, wrong };
}

describe('routes', () => {
  it.each([
    ['0.3.64', 'http_readonly'],
    ['0.3.64', 'probe-http_upload_view'],
    ['0.3.64', 'probe-http_userdata'],
    ['0.33.0', 'http_readonly'],
    ['0.33.0', 'probe-http_upload_view'],
    ['0.33.0', 'probe-http_userdata'],
    ['0.33.0', 'new_routes'],
  ] as const)('%s answers %s as recorded', async (version, name) => {
    const { total, wrong } = await replay(version, name);
    expect(wrong, `${total - wrong.length} of ${total} equal`).toEqual([]);
  });
});
