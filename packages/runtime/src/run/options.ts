import type { JsonValue } from '@comfyloom/protocol';
import type { Prepare } from './prepare.js';
import type { ManifestHints } from './runnable.js';

export interface RunOptions {
  /** Aborting settles the run as cancelled at once; the server is told in the background. */
  readonly signal?: AbortSignal;
  /** Gives the run up after so long, and takes it off the server. Never, by default. */
  readonly timeoutMs?: number;
  /** Lower numbers run first; the server counts up from 0. */
  readonly number?: number;
  /** Before everything that waits. */
  readonly front?: boolean;
  /** Ids of output nodes, to run only these. */
  readonly targets?: readonly string[];
  /** For `extra_data`: `extra_pnginfo`, `preview_method`, `api_key_comfy_org`. */
  readonly extraData?: Readonly<Record<string, JsonValue>>;
  /** Go on when the server refuses some outputs and runs the others; without it the run is withdrawn and rejected. */
  readonly allowPartial?: boolean;
  /**
   * When a cut connection has swallowed websocket images, ask for these outputs again (default true): nothing else can bring them back,
   * everything before them is usually cached, and only the lost outputs run. With false such a run ends as lost.
   */
  readonly resubmitLostImages?: boolean;
  /** Names parameters and source places in errors. */
  readonly manifest?: ManifestHints;
  /** Done to a copy of the graph before it is sent: see `uploading` and `fillDefaults`. */
  readonly prepare?: Prepare | undefined;
}
