import { EmulatorError } from '../errors.js';

/** The real server behind a recorder. */
export interface Upstream {
  /** Without credentials. */
  readonly shown: string;
  readonly origin: string;
  /** The Basic credentials of the base URL, for requests that bring none of their own. */
  readonly headers: Readonly<Record<string, string>>;
  /** Where a path of a client's leads; what the base URL's query has goes with it. */
  url(path: string): string;
}

/** @throws EmulatorError `E_EMULATOR_UPSTREAM` for a base URL that is none */
export function readUpstream(given: string): Upstream {
  if (!/^https?:/.test(given) || !URL.canParse(given)) {
    throw new EmulatorError('E_EMULATOR_UPSTREAM', {
      what: `"${given.slice(given.lastIndexOf('@') + 1).split('?')[0]}" is no URL of a server`,
      fix: 'Give the base URL of the server, http://127.0.0.1:8188.',
    });
  }
  const base = new URL(given);
  const pair = `${decodeURIComponent(base.username)}:${decodeURIComponent(base.password)}`;
  const prefix = base.origin + base.pathname.replace(/\/$/, '');
  return {
    shown: `${prefix}/`,
    origin: base.origin,
    headers: pair === ':' ? {} : { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
    url(path) {
      const url = new URL(prefix + path);
      for (const [name, value] of base.searchParams) url.searchParams.set(name, value);
      return url.href;
    },
  };
}
