import type { ConnectOptions } from '../client.js';

/** As of Node's `tls.connect`; for this client only. */
export interface TlsOptions {
  /** PEM of the authorities to trust, instead of the well-known ones. */
  readonly ca?: string | Buffer | readonly (string | Buffer)[];
  /** Client certificate and its key, PEM. */
  readonly cert?: string | Buffer;
  readonly key?: string | Buffer;
  readonly passphrase?: string;
  /** The name that the certificate must have, when the URL has another one. */
  readonly servername?: string;
  /** false accepts any certificate: whoever is on the way can read everything. Warned about once. */
  readonly rejectUnauthorized?: boolean;
}

export interface NodeConnectOptions extends ConnectOptions {
  readonly tls?: TlsOptions;
  /** Connects to this Unix socket; the URL then gives the path prefix and the Host header. */
  readonly socketPath?: string;
  /** Go through the proxy that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name (default true). */
  readonly proxy?: boolean;
}
