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

/** What may be shown of a text that should have been a URL: neither credentials nor a query. */
function withoutSecrets(given: string): string {
  const [start, end] = [given.indexOf('//') + 2, given.lastIndexOf('@') + 1];
  const shown = start >= 2 && end > start ? given.slice(0, start) + given.slice(end) : given;
  return shown.split('?')[0] as string;
}

/** @throws EmulatorError `E_EMULATOR_UPSTREAM` for a base URL that is none */
export function readUpstream(given: string): Upstream {
  if (!/^https?:/.test(given) || !URL.canParse(given)) {
    throw new EmulatorError('E_EMULATOR_UPSTREAM', {
      what: `"${withoutSecrets(given)}" is no URL of a server`,
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
