import { watchFile } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import type { CatalogFile } from '@comfyloom/catalog';
import { type Emulator, type EmulatorOptions, type FaultPlan, startEmulator, startRecorder, startReplay } from '@comfyloom/emulator';
import { isCatalogFile, pinnedCatalog, readCatalogFile } from '../catalog/files.js';
import { readSourceFile } from '../catalog/source.js';
import { UsageError } from '../errors.js';
import { readText } from '../files.js';
import type { Terminal } from '../terminal/terminal.js';

export interface EmulateFlags {
  readonly port: number;
  readonly host: string;
  readonly catalog?: string;
  readonly speed: 'realtime' | 'max';
  readonly behave?: '0.3.64' | '0.33.0';
  readonly models?: string;
  readonly prefix?: string;
  readonly allowHost?: readonly string[];
  readonly maxUploadSize?: number;
  readonly compress?: boolean;
  readonly faithfulPoison?: boolean;
  readonly seed?: number;
  readonly faults?: string;
  readonly cors?: string;
  readonly tlsKey?: string;
  readonly tlsCert?: string;
  readonly frontEndRoot?: string;
  readonly record?: string;
  readonly replay?: string;
  readonly transcript: string;
  readonly images?: boolean;
}

interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** `comfyloom emulate`: runs until it is stopped. */
export async function emulateCommand(flags: EmulateFlags, terminal: Terminal): Promise<void> {
  const served = await start(flags, terminal);
  terminal.result({ url: served.url });
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await served.close();
}

async function start(flags: EmulateFlags, terminal: Terminal): Promise<Served> {
  const { port, host, record, replay, transcript, images = false } = flags;
  if (record !== undefined && replay !== undefined) {
    throw new UsageError('E_USAGE', { what: '--record and --replay exclude each other.', fix: 'Record first, then replay the file.' });
  }
  if (record !== undefined) {
    const recorder = await startRecorder({ upstream: record, file: transcript, port, host, images });
    terminal.line(`Recording ${recorder.upstream} on ${recorder.url} into ${transcript}; credentials are left out. Ctrl-C stops it.`);
    return recorder;
  }
  if (replay !== undefined) {
    const player = await startReplay({ file: replay, port, host });
    terminal.line(`Replaying ${replay} on ${player.url}. Ctrl-C stops it.`);
    return player;
  }
  const emulator = await startEmulator(await emulatorOptions(flags));
  if (flags.faults !== undefined && !isPlan(flags.faults)) follow(flags.faults, emulator, terminal);
  terminal.line(`ComfyUI emulator on ${emulator.url} (no models: pictures are drawings). Ctrl-C stops it.`);
  return emulator;
}

const isPlan = (given: string): boolean => given.trimStart().startsWith('{');

const FOLLOW_MS = 300;

/** Takes up a new plan when the file of faults is saved; one that cannot be read is told, and the old one stays. */
function follow(file: string, emulator: Emulator, terminal: Terminal): void {
  watchFile(file, { interval: FOLLOW_MS, persistent: false }, () => {
    readFaults(file)
      .then((plan) => {
        emulator.setFaults(plan);
        terminal.line(`Faults of ${file}.`);
      })
      .catch((error: unknown) => terminal.error(error, false));
  });
}

async function emulatorOptions(flags: EmulateFlags): Promise<EmulatorOptions> {
  const { port, host, speed, behave, prefix, seed, cors, frontEndRoot, catalog, models, faults } = flags;
  const { allowHost, maxUploadSize, compress, faithfulPoison } = flags;
  return {
    ...(await offered(catalog)),
    port,
    host,
    speed,
    ...(behave !== undefined && { behave }),
    ...(prefix !== undefined && { prefix }),
    ...(seed !== undefined && { seed }),
    ...(cors !== undefined && { corsOrigin: cors }),
    ...(allowHost !== undefined && { allowedHosts: allowHost }),
    ...(maxUploadSize !== undefined && { maxUploadMb: maxUploadSize }),
    ...(compress !== undefined && { compress }),
    ...(faithfulPoison !== undefined && { faithfulPoison }),
    ...(frontEndRoot !== undefined && { frontEndRoot }),
    ...(models !== undefined && { models: await installed(models) }),
    ...(faults !== undefined && { faults: await readFaults(faults) }),
    ...(await tlsOf(flags)),
  };
}

/** A catalog of ours or an answer of `GET /object_info`. */
async function offered(path: string | undefined): Promise<Pick<EmulatorOptions, 'catalog' | 'objectInfo'>> {
  if (path === undefined) return { catalog: await readCatalogFile(pinnedCatalog()) };
  const { objectInfo } = await readSourceFile(path);
  // The text itself: numbers of 64 bits, and 1.0 that is not 1, are told on as they came.
  return isCatalogFile(objectInfo) ? { catalog: objectInfo as CatalogFile } : { objectInfo: await readText(path) };
}

/** A models folder as a server has it, `<folder>/<file>`; only names count, so empty files do. Or a JSON file of the same names. */
async function installed(root: string): Promise<Record<string, readonly string[]>> {
  if (root.endsWith('.json')) return readList(root);
  const models: Record<string, string[]> = {};
  const entries = await readdir(root, { withFileTypes: true, recursive: true }).catch((cause: unknown) => {
    throw new UsageError('E_USAGE', {
      what: '--models takes a folder, or a JSON file.',
      where: root,
      fix: 'Make it like a server’s: models/vae/ae.safetensors',
      cause,
    });
  });
  for (const entry of entries.filter((each) => each.isFile())) {
    const [folder = '', ...file] = relative(root, `${entry.parentPath}/${entry.name}`).split(/[\\/]/);
    if (file.length === 0) continue;
    models[folder] ??= [];
    models[folder].push(file.join('/'));
  }
  return models;
}

async function readList(file: string): Promise<Record<string, readonly string[]>> {
  const wrong = (cause?: unknown): UsageError =>
    new UsageError('E_USAGE', {
      what: 'A list of models is a JSON object: folders, and the file names in each.',
      where: file,
      fix: 'For example {"vae":["ae.safetensors"]}',
      cause,
    });
  let list: unknown;
  try {
    list = JSON.parse(await readText(file));
  } catch (cause) {
    throw wrong(cause);
  }
  const isNames = (names: unknown): boolean => Array.isArray(names) && names.every((name) => typeof name === 'string');
  if (typeof list !== 'object' || list === null || Array.isArray(list) || !Object.values(list).every(isNames)) throw wrong();
  return list as Record<string, readonly string[]>;
}

/** A plan of faults as JSON, or a file that holds one. */
async function readFaults(given: string): Promise<FaultPlan> {
  const text = isPlan(given) ? given : await readText(given);
  try {
    return JSON.parse(text) as FaultPlan;
  } catch (cause) {
    const fix = 'For example {"http":[{"path":"/prompt","what":500,"times":1}]}';
    throw new UsageError('E_USAGE', { what: '--faults takes a plan as JSON, or a file with one.', where: given, fix, cause });
  }
}

async function tlsOf({ tlsKey, tlsCert }: EmulateFlags): Promise<Pick<EmulatorOptions, 'tls'>> {
  if (tlsKey === undefined && tlsCert === undefined) return {};
  if (tlsKey === undefined || tlsCert === undefined) {
    throw new UsageError('E_USAGE', { what: 'TLS needs a key and a certificate.', fix: 'Give both --tls-key and --tls-cert, PEM files.' });
  }
  return { tls: { key: await readText(tlsKey), cert: await readText(tlsCert) } };
}
