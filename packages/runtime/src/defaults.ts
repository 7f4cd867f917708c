import { RuntimeError } from './errors.js';

/** Every time-out and limit of the client, in one place. Each can be set through `connect(url, { limits })`. Milliseconds and bytes. */
export const DEFAULTS = {
  /** For `connect`: until the server has answered over HTTP and the socket is open. */
  connectTimeoutMs: 10_000,
  /** Until the headers of an HTTP answer are there. Validation of a big graph hashes its input files, which takes a while. */
  httpTimeoutMs: 60_000,
  /** The same for `/queue` and `/history`, which answer at once on a healthy server. */
  lookTimeoutMs: 5_000,
  /** How long the first POST waits for the server's `feature_flags`: a prompt sent earlier gets its frames without ids. */
  flagsTimeoutMs: 1_000,
  /** Websocket pings, where the platform can send them. */
  pingMs: 30_000,
  pongTimeoutMs: 8_000,
  /** Runs are under way and nothing was heard for so long: ping, and ask `/queue`. */
  silenceMs: 5_000,
  /** Where the platform cannot ping: a socket is opened anew that has brought nothing for so long while a run was running. */
  unpingedMs: 12_000,
  /** Never two connection attempts within this time; the first waits of the backoff. */
  reconnectMinMs: 1_000,
  /** The longest wait between two attempts to reconnect. */
  reconnectMaxMs: 5_000,
  /** The server has been away for so long: the runs on it are given up as lost. */
  serverGoneMs: 60_000,
  /** The server says that a run is running, but no node of it was ever announced: its worker has died (PROTOCOL.md 3.5). */
  stuckMs: 60_000,
  /** A prompt was accepted and for so long the socket has told nothing at all, not even the change of the queue: it is deaf. */
  deafMs: 2_000,
  /** Queue positions are refreshed at most so often. */
  queueRefreshMs: 1_000,
  /** A run that has not started by then asks `/queue` for its position. */
  queueFirstLookMs: 30,
  /** A POST was cut: looks for its prompt id, after these waits, before it is sent again. */
  postLooksMs: [100, 300, 800, 1_500] as readonly number[],
  /** History is not there yet at `executing: null`: waits before asking again. */
  historyRetriesMs: [20, 60, 200, 600, 1_500] as readonly number[],
  /** How often lost websocket images are asked for again. */
  resubmissions: 3,
  /** Comfy API v2: so many event streams at once; a browser has six connections to a server, and the answers need some as well. */
  maxStreams: 4,
  /** Comfy API v2: a stream without a byte for so long is dead. Comments keep it alive, every 15 to 30 s. */
  streamSilenceMs: 45_000,
  /** `close()` waits so long for the runs to be taken off the server. */
  closeTimeoutMs: 3_000,
  /** One websocket message. A 8192x8192 RGB picture without compression is 192 MiB. */
  maxMessageBytes: 256 * 1024 * 1024,
  /** One JSON answer. A history of 10,000 entries can be large. */
  maxAnswerBytes: 256 * 1024 * 1024,
  /** One file read whole into memory; `stream()` has no limit. */
  maxFileBytes: 2 * 1024 * 1024 * 1024,
} as const;

/** What a timer of the platform takes, in milliseconds: more ends at once. */
export const LONGEST_MS = 2 ** 31 - 1;

/**
 * The limits that a caller asks for, and the defaults for the others. `Infinity` is as long as a timer can be.
 *
 * @throws RuntimeError `E_BAD_OPTION`
 */
export function readLimits(given: Partial<Limits> = {}): Limits {
  const limits: Record<string, unknown> = { ...DEFAULTS };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (!(name in DEFAULTS) || ![value].flat().every((each) => each >= 0))
      throw new RuntimeError('E_BAD_OPTION', { what: `There is no limit ${name}: ${value}.`, fix: 'See DEFAULTS.' });
    limits[name] = name.endsWith('Ms') && (value as number) > LONGEST_MS ? LONGEST_MS : value;
  }
  return limits as Limits;
}

export type Limits = { readonly [K in keyof typeof DEFAULTS]: (typeof DEFAULTS)[K] extends number ? number : readonly number[] };
