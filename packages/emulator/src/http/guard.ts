import type { IncomingHttpHeaders } from 'node:http';
import type { Behaviour } from '../options.js';

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.[0-9]{1,3}){3}$/.test(hostname);
}

function splitHost(host: string): { hostname: string; port: string | undefined } {
  const found = /^(\[[^\]]*\]|[^:]*)(?::([0-9]+))?$/.exec(host);
  return { hostname: found?.[1] ?? host, port: found?.[2] };
}

/**
 * Whether a browser's page of another origin asks (PROTOCOL.md 1.0): Host and Origin are compared as texts when Host is this
 * machine; newer servers also refuse what the browser itself calls cross-site.
 */
export function isForeign(headers: IncomingHttpHeaders, behave: Behaviour): boolean {
  if (behave === '0.33.0' && headers['sec-fetch-site'] === 'cross-site') return true;
  if (headers.host === undefined || headers.origin === undefined) return false;
  const host = splitHost(headers.host.toLowerCase());
  const netloc = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/.exec(headers.origin.toLowerCase())?.[1] ?? '';
  const origin = splitHost(netloc);
  if (!isLoopback(host.hostname) || origin.hostname === '') return false;
  if (origin.port === undefined || host.port === undefined) return host.hostname !== origin.hostname;
  return host.hostname !== origin.hostname || host.port !== origin.port;
}

/** Names under which the emulator may be asked for: keeps a page that points its own name at 127.0.0.1 out. */
export function isAllowedHost(headers: IncomingHttpHeaders, allowed: ReadonlySet<string> | 'any'): boolean {
  if (allowed === 'any' || headers.host === undefined) return true;
  const { hostname } = splitHost(headers.host.toLowerCase());
  return isLoopback(hostname) || allowed.has(hostname);
}
