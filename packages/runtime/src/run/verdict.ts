import { type Fields, fields, finite, list, text } from '../json.js';
import type { Prompt, PromptEnd } from './prompt.js';

export interface Verdict {
  readonly type: 'success' | 'error' | 'interrupted';
  readonly data: Fields;
  /** By the server's clock, milliseconds. */
  readonly ranMs: number | undefined;
}

/** How a prompt ended that did run. The messages of the history are trusted, its status_str is not: it can say success of a failed run. */
export function verdictOf(prompt: Prompt, end: PromptEnd & { kind: 'history' | 'heard' }): Verdict {
  if (end.kind === 'heard') return { type: prompt.verdict?.type ?? 'error', data: prompt.verdict?.data ?? {}, ranMs: undefined };
  const status = fields(end.entry['status']);
  let startedAt: number | undefined;
  let verdict: { type: Verdict['type']; data: Fields } | undefined;
  for (const [name, value] of list(status['messages']).map(list)) {
    const data = fields(value);
    if (name === 'execution_start') startedAt = finite(data['timestamp']);
    else if (name === 'execution_success') verdict = { type: 'success', data };
    else if (name === 'execution_error') verdict = { type: 'error', data };
    else if (name === 'execution_interrupted') verdict = { type: 'interrupted', data };
  }
  verdict ??= { type: status['status_str'] === 'success' ? 'success' : 'error', data: {} };
  const endedAt = finite(verdict.data['timestamp']);
  return { ...verdict, ranMs: startedAt === undefined || endedAt === undefined ? undefined : Math.max(0, endedAt - startedAt) };
}

/** The outputs that the server ran, by its own record: `prompt[4]`. Undefined when that is not known. */
export function targetsOf(entry: Fields | undefined): ReadonlySet<string> | undefined {
  const targets = list(entry?.['prompt'])[4];
  return Array.isArray(targets) ? new Set(targets.map((id) => text(id)).filter((id) => id !== undefined)) : undefined;
}
