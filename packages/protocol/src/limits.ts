/** A websocket message from a client that is longer closes its connection; messages to the client have no limit (PROTOCOL.md 2.1). Bytes. */
export const MAX_CLIENT_MESSAGE_BYTES = 4 * 1024 * 1024;

/**
 * The longest body of any request, `POST /prompt` too, unless the server was started with `--max-upload-size` (PROTOCOL.md 1.0). Bytes.
 * The server's own number is `max_upload_size` of `/features`. A longer body is answered with 413.
 */
export const DEFAULT_MAX_UPLOAD_BYTES = 100 * 1024 * 1024;

/** Entries that the history holds; the oldest are dropped (PROTOCOL.md 4). The server may hold one more for a moment. */
export const HISTORY_CAP = 10_000;

/** Latent previews are scaled to fit a square of this side unless `--preview-size` says otherwise (PROTOCOL.md 2.4). Pixels. */
export const PREVIEW_SIZE = 512;

/** Combo inputs with more options have `input_config: null` in a validation error (PROTOCOL.md 3.2). */
export const MAX_LISTED_OPTIONS = 20;

/** Lines that `/internal/logs/raw` holds (PROTOCOL.md 1.4). */
export const LOG_RING = 300;

/** Largest INT that a server stores exactly for a seed, 2^64-1 (PROTOCOL.md 5); beyond 2^53-1 it travels as a decimal string. */
export const MAX_SEED = '18446744073709551615';

/** The port and address of a server that is started without options (PROTOCOL.md 1.0). */
export const DEFAULT_ADDRESS = { host: '127.0.0.1', port: 8188 } as const;
