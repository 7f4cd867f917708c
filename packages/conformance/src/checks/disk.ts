import { fillPath, ROUTES } from '@comfyloom/protocol';
import type { NodeClient } from '@comfyloom/runtime/node';
import type { Problem } from '../report/model.js';
import { type Check, problem } from './check.js';

/** For workflows that promise to leave nothing behind on a GPU server. */
export const disk: Check = {
  id: 'disk',
  proves: 'Pictures that come over the websocket leave no file in the output and temp folders of the server.',
  async run({ first, subject, client, alone, diskBefore: before }) {
    const specs = Object.values(subject.manifest.outputs);
    if (specs.some(({ kind }) => kind === 'file')) return { skipped: 'The workflow is meant to save files on the server.' };
    const problems: Problem[] = [];
    const entry = await client.api.historyOf(first.id);
    for (const [node, ui] of Object.entries(entry?.outputs ?? {})) {
      const files = Object.values(ui).flatMap((items) =>
        Array.isArray(items) ? items.map(filename).filter((name) => name !== undefined) : [],
      );
      if (files.length > 0) problems.push(left(files, `node ${node}`));
    }
    const after = await lookAtDisk(client);
    const others = after === undefined || [...after.prompts].some((id) => id !== first.id && !before?.prompts.has(id));
    // Files of others who use the server meanwhile could not be told from ours.
    if (before === undefined || others || !alone || (await isBusy(client))) return { problems, facts: { looked_at: 'history' } };
    const fresh = [...after.files].filter((name) => !before.files.has(name));
    if (fresh.length > 0) problems.push(left(fresh, 'the folders of the server'));
    return { problems, facts: { looked_at: 'history and folders' } };
  },
};

function left(files: readonly string[], where: string): Problem {
  const fix = 'End the workflow in saveImageWebsocket alone: nodes that save or preview write files.';
  return problem(
    `The run left ${files.length} ${files.length === 1 ? 'file' : 'files'} on the server: ${files.slice(0, 5).join(', ')}.`,
    [where],
    fix,
  );
}

function filename(item: unknown): string | undefined {
  const name = typeof item === 'object' && item !== null ? (item as { filename?: unknown }).filename : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Names at the top of the output and temp folders, and the newest prompts of everybody. */
export interface DiskLook {
  readonly files: ReadonlySet<string>;
  readonly prompts: ReadonlySet<string>;
}

/** Undefined where the server does not tell. */
export async function lookAtDisk(client: NodeClient): Promise<DiskLook | undefined> {
  const files = new Set<string>();
  for (const type of ['output', 'temp']) {
    const path = fillPath(ROUTES.folderFiles, { type });
    const { status, body } = await client.http
      .json({ method: 'GET', path, allow: [400, 403, 404, 405] })
      .catch(() => ({ status: 0, body: undefined }));
    if (status !== 200 || !Array.isArray(body)) return undefined;
    for (const name of body) files.add(`${type}/${String(name).replace(/ \[\w+\]$/, '')}`);
  }
  return { files, prompts: new Set(Object.keys(await client.api.history({ max_items: 100 }))) };
}

async function isBusy(client: NodeClient): Promise<boolean> {
  const { queue_running, queue_pending } = await client.api.queue();
  return queue_running.length + queue_pending.length > 0;
}
