import { type Client, type ConnectOptions, connectThrough } from './client.js';
import type { RunFile } from './outputs/file.js';
import { webTransport } from './transport/web.js';

/**
 * Connects to a ComfyUI server with the platform's own `fetch` and `WebSocket`. In Node, `@comfyloom/runtime/node` can do more.
 *
 * @param baseUrl with its path prefix, if any: `https://host/comfyui/`
 * @throws RuntimeError `E_BAD_URL`, `E_BAD_OPTION`, `E_SERVER_UNREACHABLE`, `E_TIMEOUT`, `E_HTTP`, `E_NOT_COMFYUI`, `E_SOCKET_REFUSED`, `E_UNSUPPORTED`
 */
export function connect(baseUrl: string | URL, options: ConnectOptions = {}): Promise<Client> {
  return connectThrough<RunFile>(webTransport, baseUrl, options, (file) => file);
}
