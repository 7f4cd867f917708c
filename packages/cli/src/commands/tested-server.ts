import { join } from 'node:path';
import { startComfy } from '@comfyloom/conformance';
import { writeWhole } from '../files.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Runnable } from '../workspace/artifact.js';
import type { ConformFlags } from './conform.js';
import { findServer, type Server } from './server.js';

interface Opened extends Server {
  /** What our own ComfyUI has said last, for when something failed. */
  showLog(): void;
}

interface Opening {
  readonly flags: ConformFlags;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** `--server`, else the server of `--comfy-dir`, which is started and whose log is kept, else as for every command. */
export async function openServer(runnables: readonly Runnable[], { flags, folder, signal }: Opening, terminal: Terminal): Promise<Opened> {
  const dir = comfyDir(flags);
  if (flags.server === undefined && dir !== undefined) return startOwn(dir, flags, folder, signal, terminal);
  const catalog = runnables.find((each) => each.catalog !== undefined)?.catalog;
  const all = { definitions: runnables.flatMap(({ definitions }) => definitions), ...(catalog !== undefined && { catalog }) };
  return Object.assign(await findServer(flags.server, all, terminal), { showLog: () => undefined });
}

/** The folder of ComfyUI whose server is to be started. */
export function comfyDir({ comfyDir: given = process.env['COMFYUI_DIR'] }: ConformFlags): string | undefined {
  return given === '' ? undefined : given;
}

const LOG_LINES = 30;

async function startOwn(dir: string, flags: ConformFlags, folder: string, signal: AbortSignal, terminal: Terminal): Promise<Opened> {
  terminal.note(`Starting ComfyUI in ${dir}`);
  const python = flags.python ?? process.env['COMFYUI_PYTHON'];
  const args = (flags.comfyArgs ?? process.env['COMFYUI_ARGS'] ?? '').split(/\s+/).filter((word) => word !== '');
  const comfy = await startComfy({ dir, args, signal, ...(python !== undefined && python !== '' && { python }) });
  const path = join(folder, 'comfyui.log');
  return {
    url: comfy.url,
    embedded: false,
    showLog: () =>
      terminal.note(`The end of the log of ComfyUI (${path}):\n${comfy.log().trimEnd().split('\n').slice(-LOG_LINES).join('\n')}`),
    async [Symbol.asyncDispose]() {
      await comfy.close();
      await writeWhole(path, comfy.log()).catch((error: Error) => terminal.warn(error.message));
    },
  };
}
