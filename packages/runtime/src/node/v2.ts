import { connectThrough, type V2Client, type V2ConnectOptions } from '../v2/client.js';
import type { AssetFile } from '../v2/file.js';
import type { NodeConnectOptions } from './options.js';
import { type NodeRunFile, withSave } from './save.js';
import { type NodeUploadSource, readSource } from './source.js';
import { openTransport } from './transport.js';

export { V2Api, type V2Event } from '../v2/api.js';
export type { V2ConnectOptions } from '../v2/client.js';
export type { AssetOptions, InputAsset } from '../v2/upload.js';

export interface NodeV2ConnectOptions extends V2ConnectOptions, Omit<NodeConnectOptions, 'clientId'> {}

/** A file of a job that can be written to disk. */
export type NodeAssetFile = AssetFile & NodeRunFile;

/** As `connect` of `@comfyloom/runtime/v2`, with what `@comfyloom/runtime/node` has more: TLS options, proxies, Unix sockets, paths, saving. */
export async function connect(
  baseUrl: string | URL,
  options: NodeV2ConnectOptions = {},
): Promise<V2Client<NodeAssetFile, NodeUploadSource>> {
  const transport = openTransport(baseUrl, options);
  return connectThrough(transport, baseUrl, options, (file) => withSave(file) as NodeAssetFile, readSource);
}
