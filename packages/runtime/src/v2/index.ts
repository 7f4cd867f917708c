import type { UploadSource } from '../outputs/upload.js';
import { webTransport } from '../transport/web.js';
import { connectThrough, type V2Client, type V2ConnectOptions } from './client.js';
import type { AssetFile } from './file.js';

export { V2Api, type V2Event } from './api.js';
export type { V2Client, V2ConnectOptions } from './client.js';
export type { AssetFile } from './file.js';
export type { AssetOptions, InputAsset } from './upload.js';

/**
 * Connects to a server that speaks Comfy API v2 (Comfy's cloud, or `comfy-api-proxy` before a ComfyUI) with the platform's own `fetch`.
 * The runs are those of `connect`, with less news: no cached nodes, no texts, and progress as often as the server tells it.
 *
 * @param baseUrl what stands before `/api/v2`, with its path prefix, if any
 * @throws RuntimeError `E_BAD_URL`, `E_BAD_OPTION`, `E_SERVER_UNREACHABLE`, `E_TIMEOUT`, `E_HTTP`, `E_NOT_COMFYUI`
 */
export function connect(baseUrl: string | URL, options: V2ConnectOptions = {}): Promise<V2Client> {
  return connectThrough<AssetFile, UploadSource>(
    webTransport,
    baseUrl,
    options,
    (file) => file as AssetFile,
    async (source) => source,
  );
}
