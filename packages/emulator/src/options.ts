import type { CatalogFile } from '@comfyloom/catalog';
import type { FaultPlan } from './faults/model.js';

/** Whose ways the emulator follows: those of 0.3.64 (October 2025) or of 0.33.0 (August 2026). */
export type Behaviour = '0.3.64' | '0.33.0';

/** pino's shape; nothing is logged by default. */
export interface EmulatorLogger {
  info(message: string): void;
  warn(message: string): void;
}

export interface EmulatorOptions {
  /** 0 takes a free one. */
  port?: number;
  host?: string;
  /** An answer of `GET /object_info`: its text (exact), or parsed. */
  objectInfo?: string | object;
  /** A catalog file (`@comfyloom/nodes/catalog.json`), in the place of `objectInfo`. */
  catalog?: CatalogFile;
  /** By default what the catalog shows: the newer server tells `is_input_list`. */
  behave?: Behaviour;
  /** Seed of everything random: letters of temporary files, faults. Random by default. */
  seed?: number;
  /** `max`: no pauses. `realtime`: 60 ms a sampler step. A number: that many times realtime. */
  speed?: 'max' | 'realtime' | number;
  /**
   * Installed models, file names by folder (`{ vae: ['ae.safetensors'] }`); what is not there is refused as a real server does.
   * `any` takes every name. By default: the lists in `objectInfo`, and `any` with a catalog, which has no names.
   */
  models?: 'any' | Readonly<Record<string, readonly string[]>>;
  /** Files of the input folder: name to bytes. `example.png` and all that LoadImage lists are there by default. */
  inputFiles?: Readonly<Record<string, Uint8Array>>;
  /** Path below which everything lies, `/comfy`. */
  prefix?: string;
  /** PEM texts; the server then speaks https and wss only. */
  tls?: { key: string | Buffer; cert: string | Buffer };
  /** Whether samplers send latent previews. */
  previewMethod?: 'none' | 'latent2rgb';
  /** Prompts that stop a real server's worker stop this one too. */
  faithfulPoison?: boolean;
  /** Megabytes (of 1048576 bytes) of the largest request body. */
  maxUploadMb?: number;
  /** Host names besides this machine's own that requests may name; by default the `host` listened on. */
  allowedHosts?: readonly string[] | 'any';
  /** Answers carry these CORS headers and the check of the origin is off, as with the server's own flag. */
  corsOrigin?: string;
  /** gzip for JSON and texts. */
  compress?: boolean;
  /** What shall go wrong, seeded by `seed`. */
  faults?: FaultPlan;
  /**
   * Folder of a front end's static files, served below the routes; the `static` folder of an installed comfyui-frontend-package
   * brings the workflow templates and help pages installed beside it along.
   */
  frontEndRoot?: string;
  logger?: EmulatorLogger;
}

const REALTIME_STEP_MS = 60;

/** Milliseconds that a sampler step takes. */
export function stepMsOf(speed: EmulatorOptions['speed']): number {
  if (speed === undefined || speed === 'max') return 0;
  return speed === 'realtime' ? REALTIME_STEP_MS : REALTIME_STEP_MS / speed;
}
