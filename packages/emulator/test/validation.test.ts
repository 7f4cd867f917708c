import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { dumpJson } from '../src/python/dump.js';
import { parseJsonText } from '../src/python/parse.js';
import { isDict, type PyDict, type PyValue } from '../src/python/values.js';
import { fixtureRawLines, fixtureText, type Version } from './fixtures.js';

interface ErrorEntry {
  type: string;
  input_name?: string | null;
  details?: string;
  extra_info?: { input_name?: string };
}

interface PromptAnswer {
  error?: { type: string; details: string };
  node_errors?: Record<string, { class_type: unknown; dependent_outputs: string[]; errors: ErrorEntry[] }>;
}

interface Row {
  status: number;
  response: PromptAnswer | string;
}

const MAX_ORDERS = 24;

const LONG_JOB = JSON.stringify({
  prompt: {
    model: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'v1-5-pruned-emaonly.safetensors' } },
    text: { class_type: 'CLIPTextEncode', inputs: { text: 'slow', clip: ['model', 1] } },
    latent: { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } },
    sampled: {
      class_type: 'KSampler',
      inputs: {
        model: ['model', 0],
        positive: ['text', 0],
        negative: ['text', 0],
        latent_image: ['latent', 0],
        seed: 1,
        steps: 1000,
        cfg: 1,
        sampler_name: 'euler',
        scheduler: 'normal',
        denoise: 1,
      },
    },
    out: { class_type: 'SaveLatent', inputs: { samples: ['sampled', 0], filename_prefix: 'slow' } },
  },
});

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => orders(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]));
}

const errorKey = (error: ErrorEntry): string => `${error.type}/${error.extra_info?.input_name ?? error.input_name ?? ''}`;

/** What is different between the recorded answer and ours, undefined when they are equal in all that the server decides. */
function difference(row: Row, status: number, answer: PromptAnswer | string): string | undefined {
  if (row.status !== status) return `status ${status} for ${row.status}: ${JSON.stringify(answer).slice(0, 200)}`;
  if (typeof row.response === 'string' || typeof answer === 'string') return undefined;
  if (row.response.error?.type !== answer.error?.type) return `error ${answer.error?.type} for ${row.response.error?.type}`;
  const ours = answer.node_errors ?? {};
  const theirs = row.response.node_errors ?? {};
  const ids = (object: object): string => Object.keys(object).sort().join();
  if (ids(ours) !== ids(theirs)) return `nodes ${ids(ours)} for ${ids(theirs)}`;
  for (const [id, their] of Object.entries(theirs)) {
    const own = ours[id] as typeof their;
    if (own.class_type !== their.class_type) return `class of ${id}`;
    const dependents = (entry: typeof their): string => [...entry.dependent_outputs].sort().join();
    if (dependents(own) !== dependents(their)) return `dependents of ${id}: ${dependents(own)} for ${dependents(their)}`;
    const keys = (entry: typeof their): string => entry.errors.map(errorKey).sort().join();
    if (keys(own) !== keys(their)) return `errors of ${id}: ${JSON.stringify(own.errors)} for ${JSON.stringify(their.errors)}`;
    for (const error of their.errors) {
      if (error.details === undefined) continue;
      const same = own.errors.some((mine) => errorKey(mine) === errorKey(error) && mine.details === error.details);
      if (!same) return `details ${JSON.stringify(error)} in ${JSON.stringify(own.errors)}`;
    }
  }
  return undefined;
}

/** The body with the nodes of its prompt in another order: the real server's order of outputs is that of a Python set. */
function reorderings(body: PyDict): PyDict[] {
  const prompt = body.get('prompt');
  if (!isDict(prompt)) return [];
  const last = [...prompt.keys()].filter((id) =>
    /Save|Preview|Lora|Glb|Graph|Tripo/i.test(JSON.stringify((prompt.get(id) as PyDict)?.get?.('class_type') ?? '')),
  );
  return orders(last.slice(0, 4))
    .slice(0, MAX_ORDERS)
    .map((order) => {
      const ids = [...order, ...[...prompt.keys()].filter((id) => !order.includes(id))];
      return new Map(body).set('prompt', new Map(ids.map((id) => [id, prompt.get(id) as PyValue])));
    });
}

async function post(url: string, body: PyValue, raw = false): Promise<{ status: number; answer: PromptAnswer | string }> {
  // A recorded text is a body that was no JSON object to begin with.
  const response = await fetch(`${url}prompt`, { method: 'POST', body: raw && typeof body === 'string' ? body : dumpJson(body) });
  const text = await response.text();
  try {
    return { status: response.status, answer: JSON.parse(text.replace(/\b(?:NaN|-?Infinity)\b/g, 'null')) as PromptAnswer };
  } catch {
    return { status: response.status, answer: text };
  }
}

/** Recordings with probe classes, which no catalog has, or of another method than POST. */
function needsProbe(line: string, classes: ReadonlyMap<string, unknown>): boolean {
  const used = [...line.matchAll(/"class_type": "((?:Probe|Test)\w+)"/g)].map((match) => match[1] as string);
  return used.some((name) => !classes.has(name)) || line.includes('"case": "wrong method"');
}

async function compareAll(
  version: Version,
  lines: readonly string[],
  bodyOf: (row: PyDict) => PyValue,
): Promise<{ total: number; exact: number; wrong: string[] }> {
  // One long job keeps the queue busy, as it did while the answers were recorded.
  await using server = await startEmulator({
    objectInfo: fixtureText(`${version}/object_info.json`),
    speed: 0.0001,
    previewMethod: 'none',
  });
  const blocked = await post(server.url, parseJsonText(LONG_JOB));
  if (blocked.status !== 200) throw new Error(JSON.stringify(blocked.answer));
  const wrong: string[] = [];
  let exact = 0;
  let total = 0;
  for (const line of lines) {
    if (needsProbe(line, server.state.classes)) continue;
    total += 1;
    const raw = parseJsonText(line) as PyDict;
    const row = JSON.parse(dumpJson(raw)) as Row & { id?: number; name?: string; mutations?: string[]; case?: string };
    const body = bodyOf(raw);
    const { status, answer } = await post(server.url, bodyOf(parseJsonText(line) as PyDict), line.startsWith('{"case"'));
    const problem = difference(row, status, answer);
    if (problem === undefined) {
      exact += 1;
      continue;
    }
    let settled = false;
    for (const other of isDict(body) ? reorderings(body) : []) {
      const again = await post(server.url, parseJsonText(dumpJson(other)));
      if (difference(row, again.status, again.answer) === undefined) {
        settled = true;
        break;
      }
    }
    if (!settled) wrong.push(`${row.id ?? row.name ?? row.case} ${row.mutations ?? ''}: ${problem}`);
  }
  return { total, exact, wrong };
}

describe('validation', () => {
  it.each([
    ['0.3.64', 'prompt-validation.jsonl', 'body', 0.97],
    ['0.3.64', 'validation-cases.jsonl', 'request', 1],
    ['0.33.0', 'prompt-validation.jsonl', 'body', 0.94],
    ['0.33.0', 'dynamic-cases.jsonl', 'body', 1],
    ['0.33.0', 'compat-cases.jsonl', 'body', 1],
  ] as const)(
    '%s answers %s as recorded',
    async (version, file, key, share) => {
      const lines = fixtureRawLines(`${version}/${file}`);
      const { total, exact, wrong } = await compareAll(version, lines, (row) => row.get(key) as PyValue);
      console.log(
        `${version} ${file}: ${total - wrong.length} of ${total} equal, ${exact} of them in the order of the prompt\n${wrong.join('\n')}`,
      );
      expect((total - wrong.length) / total).toBeGreaterThanOrEqual(share);
    },
    120_000,
  );
});
