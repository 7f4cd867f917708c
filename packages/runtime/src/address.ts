import { RuntimeError } from './errors.js';

/** How requests prove who sends them. `query` goes into every URL, the socket's too: the only way that works in browsers' websockets. */
export type Auth =
  | { readonly bearer: string }
  | { readonly basic: { readonly user: string; readonly password: string } }
  | { readonly query: Readonly<Record<string, string>> };

/** Where a server is: origin, path prefix, and what every request carries. */
export interface Address {
  /** For errors and logs: without credentials and query. */
  readonly shown: string;
  readonly headers: Readonly<Record<string, string>>;
  http(path: string, query?: Query): string;
  socket(clientId: string): string;
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Reads a base URL; a path prefix (`https://host/comfyui/`) counts for HTTP and for the socket.
 * Credentials in the URL become a Basic header, so that they are in no URL that an error could show.
 *
 * @throws RuntimeError `E_BAD_URL`, `E_BAD_OPTION`
 */
export function parseAddress(baseUrl: string | URL, headers: Readonly<Record<string, string>> = {}, auth?: Auth): Address {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch (cause) {
    throw badUrl(String(baseUrl).replace(/\/\/[^/]*@/, '//'), cause);
  }
  const { protocol, host, pathname, username, password } = url;
  if (!/^https?:$/.test(protocol)) throw badUrl(`${protocol}//…`);

  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) all[name.toLowerCase()] = value;
  const own = username || password ? { user: decodeURIComponent(username), password: decodeURIComponent(password) } : undefined;
  const basic = auth && 'basic' in auth ? auth.basic : own;
  if (auth && 'bearer' in auth) all['authorization'] = `Bearer ${auth.bearer}`;
  else if (basic) all['authorization'] = `Basic ${base64(`${basic.user}:${basic.password}`)}`;
  for (const [name, value] of Object.entries(all)) {
    // The value itself must not be shown: it may be the secret.
    if (typeof value !== 'string' || /[\r\n\0]/.test(value))
      throw new RuntimeError('E_BAD_OPTION', { what: `The header "${name}" is not a one-line text.` });
  }

  let base = `${protocol}//${host}${pathname}`;
  while (base.endsWith('/')) base = base.slice(0, -1);
  const kept = [...url.searchParams, ...(auth && 'query' in auth ? Object.entries(auth.query) : [])];
  const build = (path: string, query: Query = {}) => {
    const search = new URLSearchParams(kept);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
    const text = search.toString();
    return base + path + (text && `?${text}`);
  };
  return {
    shown: `${base}/`,
    headers: all,
    http: build,
    // http: becomes ws:, https: wss:.
    socket: (clientId) => build('/ws', { clientId }).replace('http', 'ws'),
  };
}

/** The way out for an address that is none, or not that of a ComfyUI. */
export const ADDRESS_FIX = 'Give the address as in http://127.0.0.1:8188 or https://host/comfyui/.';

function badUrl(shown: string, cause?: unknown): RuntimeError {
  return new RuntimeError('E_BAD_URL', { what: `"${shown}" is not the address of a server.`, fix: ADDRESS_FIX, cause });
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
