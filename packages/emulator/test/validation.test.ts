import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { dumpJson } from '../src/python/dump.js';
import { parseJsonText } from '../src/python/parse.js';
import type { PyDict, PyValue } from '../src/python/values.js';
import { fixtureRawLines, fixtureText, type Version } from './fixtures.js';

interface Recorded {
  type: string;
  input_name?: string | null;
  details?: string;
}

function simplify(
  nodeErrors: Record<
    string,
    { class_type: unknown; dependent_outputs: string[]; errors: { type: string; details: string; extra_info: { input_name?: string } }[] }
  >,
) {
  return Object.fromEntries(
    Object.entries(nodeErrors)
      .sort()
      .map(([id, entry]) => [
        id,
        {
          class_type: entry.class_type,
          dependent_outputs: [...entry.dependent_outputs].sort(),
          errors: entry.errors.map((error) => ({
            type: error.type,
            input_name: error.extra_info.input_name ?? null,
            details: error.details,
          })),
        },
      ]),
  );
}

async function compare(version: Version) {
  await using server = await startEmulator({ objectInfo: fixtureText(`${version}/object_info.json`) });
  const wrong: string[] = [];
  let total = 0;
  for (const line of fixtureRawLines(`${version}/prompt-validation.jsonl`)) {
    const row = parseJsonText(line) as PyDict;
    const body = dumpJson(row.get('body') as PyValue);
    const plain = JSON.parse(dumpJson(row)) as any;
    const response = await fetch(`${server.url}prompt`, { method: 'POST', body });
    const text = await response.text();
    total += 1;
    let answer: any;
    try {
      answer = JSON.parse(text.replaceAll('NaN', '"NaN"').replaceAll('Infinity', '"inf"'));
    } catch {
      answer = text;
    }
    const problem = difference(plain, response.status, answer);
    if (problem) wrong.push(`${plain.id} ${plain.mutations}: ${problem}`);
  }
  return { total, wrong };
}

function difference(row: any, status: number, answer: any): string | undefined {
  if (row.status !== status)
    return `status ${status} for ${row.status} ${JSON.stringify(answer).slice(0, 300)} || ${JSON.stringify(row.response).slice(0, 300)}`;
  if (typeof row.response !== 'object' || row.response === null || typeof answer !== 'object') return undefined;
  if (row.response.error && row.response.error.type !== answer.error?.type)
    return `error ${answer.error?.type} for ${row.response.error.type}`;
  const mine: any = simplify(answer.node_errors ?? {});
  const theirs = row.response.node_errors ?? {};
  const ids = (object: object) => Object.keys(object).sort().join();
  if (ids(mine) !== ids(theirs)) return `nodes ${ids(mine)} for ${ids(theirs)}`;
  for (const id of Object.keys(theirs)) {
    if (mine[id].class_type !== theirs[id].class_type) return `class ${id}`;
    if (mine[id].dependent_outputs.join() !== [...theirs[id].dependent_outputs].sort().join())
      return `dependents of ${id}: ${mine[id].dependent_outputs} for ${theirs[id].dependent_outputs}`;
    const key = (e: Recorded) => `${e.type}/${e.input_name}`;
    if (mine[id].errors.map(key).sort().join() !== theirs[id].errors.map(key).sort().join())
      return `errors of ${id}: ${JSON.stringify(mine[id].errors)} for ${JSON.stringify(theirs[id].errors)}`;
    for (const error of theirs[id].errors as Recorded[]) {
      if (error.details === undefined) continue;
      if (!mine[id].errors.some((own: any) => key(own) === key(error) && own.details === error.details))
        return `details ${JSON.stringify(error)} in ${JSON.stringify(mine[id].errors)}`;
    }
  }
  return undefined;
}

describe('validation', () => {
  it.each(['0.3.64', '0.33.0'] as const)(
    '%s answers the recorded prompts',
    async (version) => {
      const { total, wrong } = await compare(version);
      console.log(version, `${total - wrong.length}/${total}`, '\n' + wrong.join('\n'));
      expect(wrong.length / total).toBeLessThan(0.13);
    },
    60000,
  );
});
