import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import type { TlsOptions } from './options.js';

/** The proxy that the environment names for a URL (`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`, in either case). */
export function proxyOf(url: URL, env: Readonly<Record<string, string | undefined>>): URL | undefined {
  const named = (name: string) => env[name.toLowerCase()] || env[name];
  const text = url.protocol === 'https:' ? named('HTTPS_PROXY') : named('HTTP_PROXY');
  if (text === undefined || text === '' || isExempt(url, named('NO_PROXY') ?? '')) return undefined;
  return new URL(text.includes('://') ? text : `http://${text}`);
}

function isExempt(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true;
    const [host = '', only] = entry
      .toLowerCase()
      .replace(/^\*?\./, '')
      .split(':');
    if (host === '' || (only !== undefined && only !== port)) return false;
    return url.hostname === host || url.hostname.endsWith(`.${host}`);
  });
}

/** Opens a websocket's connection through a proxy's CONNECT. */
export class TunnelAgent extends http.Agent {
  constructor(
    readonly proxy: URL,
    readonly target: URL,
    readonly tls: TlsOptions,
  ) {
    super();
  }

  override createConnection(_options: http.ClientRequestArgs, done?: (error: Error | null, stream: Duplex) => void): undefined {
    const { proxy, target } = this;
    const secure = target.protocol === 'https:';
    const authority = `${target.hostname}:${target.port || (secure ? 443 : 80)}`;
    const headers: Record<string, string> = { host: authority };
    if (proxy.username !== '') {
      const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
      headers['proxy-authorization'] = `Basic ${Buffer.from(pair).toString('base64')}`;
    }
    const ask = proxy.protocol === 'https:' ? https.request : http.request;
    const request = ask({ host: proxy.hostname, port: proxy.port, method: 'CONNECT', path: authority, headers, agent: false });
    const fail = (error: Error) => done?.(error, undefined as never);
    request.once('error', fail);
    request.once('connect', (answer, socket) => {
      if (answer.statusCode !== 200) {
        socket.destroy();
        return fail(new Error(`the proxy answered CONNECT with ${answer.statusCode}`));
      }
      done?.(null, secure ? tls.connect({ servername: target.hostname, ...(this.tls as tls.ConnectionOptions), socket }) : socket);
    });
    request.end();
    return undefined;
  }
}
