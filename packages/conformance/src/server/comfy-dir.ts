import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { ConformanceError } from '../errors.js';

export interface ComfyOptions {
  /** The folder of ComfyUI: the one with main.py. */
  readonly dir: string;
  /** By default the `venv` or `.venv` of the folder or of the one above, else `python3`. */
  readonly python?: string;
  /** More arguments for main.py, `--cpu`. */
  readonly args?: readonly string[];
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Until the server answers; loading packs takes a while. 5 minutes by default. */
  readonly readyMs?: number;
  readonly signal?: AbortSignal;
}

/** A server that was started from its folder. `await using` stops it. */
export interface ComfyServer extends AsyncDisposable {
  readonly url: string;
  /** What it has written so far, the end of it. */
  log(): string;
  /** Stops it; resolves once it has ended. */
  close(): Promise<void>;
}

const READY_MS = 300_000;
const STOP_MS = 10_000;
const LOG_CHARACTERS = 64 * 1024;

/**
 * Starts the server of an existing ComfyUI folder, on this machine's loopback only.
 *
 * @throws ConformanceError `E_COMFY_START`, with the end of its log, when there is no such folder, it ends, or does not answer in time
 */
export async function startComfy(options: ComfyOptions): Promise<ComfyServer> {
  const dir = resolve(options.dir);
  if (!existsSync(join(dir, 'main.py'))) {
    throw new ConformanceError('E_COMFY_START', { what: 'There is no main.py.', where: dir, fix: 'Give the folder that ComfyUI lies in.' });
  }
  const port = options.port || (await freePort());
  const python = options.python ?? findPython(dir);
  const args = ['main.py', '--listen', '127.0.0.1', '--port', String(port), '--disable-auto-launch', ...(options.args ?? [])];
  // A group of its own, so that what it starts ends with it.
  const child = spawn(python, args, { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-LOG_CHARACTERS);
    });
  }
  const ended = new Promise<string>((settle) => {
    child.once('error', (error) => settle(error.message));
    child.once('exit', (code, signal) => settle(`It ended with ${signal ?? `exit code ${code}`}.`));
  });
  let isUp = true;
  void ended.then(() => {
    isUp = false;
  });
  const close = async () => {
    if (isUp) kill(child, 'SIGTERM');
    const timer = setTimeout(() => kill(child, 'SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(timer);
  };
  const url = `http://127.0.0.1:${port}/`;
  const failure = await whenReady(url, options, ended);
  if (failure !== undefined) {
    await close();
    const fix = 'The end of its log:';
    throw new ConformanceError('E_COMFY_START', {
      what: `ComfyUI did not start. ${failure}`,
      where: [dir, `${python} ${args.join(' ')}`],
      fix: `${fix}\n${tail(log)}`,
      data: { log },
    });
  }
  return { url, log: () => log, close, [Symbol.asyncDispose]: close };
}

/** What went wrong; undefined once the server answers. */
async function whenReady(url: string, { readyMs = READY_MS, signal }: ComfyOptions, ended: Promise<string>): Promise<string | undefined> {
  const deadline = Date.now() + readyMs;
  let gone: string | undefined;
  void ended.then((why) => {
    gone = why;
  });
  while (gone === undefined && signal?.aborted !== true) {
    const answers = await fetch(`${url}system_stats`, { signal: AbortSignal.timeout(2_000) })
      .then((answer) => answer.ok)
      .catch(() => false);
    if (answers) return gone;
    if (Date.now() > deadline) return `It did not answer within ${Math.round(readyMs / 1000)} s.`;
    await Promise.race([ended, new Promise((wake) => setTimeout(wake, 250))]);
  }
  return gone ?? 'It was told to stop.';
}

function kill(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself meanwhile.
  }
}

function findPython(dir: string): string {
  const places = [dir, resolve(dir, '..')].flatMap((folder) =>
    ['venv', '.venv'].flatMap((name) => [join(folder, name, 'bin', 'python'), join(folder, name, 'Scripts', 'python.exe')]),
  );
  // The portable build for Windows has its Python beside the folder.
  return [...places, resolve(dir, '..', 'python_embeded', 'python.exe')].find((path) => existsSync(path)) ?? 'python3';
}

function freePort(): Promise<number> {
  return new Promise((settle, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function tail(log: string): string {
  return log.trimEnd().split('\n').slice(-30).join('\n');
}

/** Versions of the packs in `custom_nodes`: of their pyproject.toml, else the commit that is checked out. */
export async function packVersions(dir: string): Promise<Record<string, string>> {
  const folder = join(dir, 'custom_nodes');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const versions: Record<string, string> = {};
  for (const entry of entries) {
    const version = (await projectVersion(join(folder, entry.name))) ?? (await commitOf(join(folder, entry.name)));
    if (version !== undefined) versions[entry.name] = version;
  }
  return versions;
}

async function projectVersion(pack: string): Promise<string | undefined> {
  const text = await readFile(join(pack, 'pyproject.toml'), 'utf8').catch(() => '');
  return /^version[ \t]*=[ \t]*["']([^"'\n]+)["']/m.exec(text)?.[1]?.slice(0, 80);
}

async function commitOf(pack: string): Promise<string | undefined> {
  const head = (await readFile(join(pack, '.git', 'HEAD'), 'utf8').catch(() => '')).trim();
  const ref = head.startsWith('ref: ') ? head.slice(5) : undefined;
  // A reference that leaves the folder is none of git's.
  if (ref?.includes('..')) return undefined;
  const commit = ref === undefined ? head : (await readFile(join(pack, '.git', ref), 'utf8').catch(() => '')).trim();
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
}
