import { parseAddress } from '../address.js';
import { readLimits } from '../defaults.js';
import { consoleLogger } from '../log.js';
import type { Transport } from '../transport/transport.js';
import { HttpConnections } from './http.js';
import type { NodeConnectOptions } from './options.js';
import { proxyOf, TunnelAgent } from './proxy.js';
import { openSocket } from './socket.js';
import { UnixAgent } from './unix.js';
import { vet } from './vet.js';

/** undici and ws, with the options of one client. */
export function openTransport(baseUrl: string | URL, options: NodeConnectOptions): Transport {
  const { tls = {}, socketPath } = options;
  const { shown } = parseAddress(baseUrl, options.headers, options.auth);
  if (tls.rejectUnauthorized === false && shown.startsWith('https:')) {
    (options.logger ?? consoleLogger).warn(
      { url: shown },
      'TLS certificates are not checked for this client: anybody on the way can read and change everything',
    );
  }
  const url = new URL(shown);
  const proxy = options.proxy === false || socketPath !== undefined ? undefined : proxyOf(url, process.env);
  const limits = readLimits(options.limits);
  const connections = new HttpConnections(url.origin, shown, tls, socketPath, proxy, limits.connectTimeoutMs);
  const agent = socketPath !== undefined ? new UnixAgent(socketPath) : proxy !== undefined ? new TunnelAgent(proxy, url, tls) : undefined;
  return {
    request: (request) => connections.request(request),
    socket: (address, headers, events) => openSocket(address, headers, events, { tls, agent, limits }),
    vet,
    close: () => connections.close(),
  };
}
