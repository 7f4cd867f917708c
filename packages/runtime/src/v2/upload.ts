import type { V2Asset, V2AssetReference } from '@comfyloom/protocol';
import { RuntimeError } from '../errors.js';
import { isFields } from '../json.js';
import { digestOf, extensionOf, isNamed, toBlob, type UploadSource } from '../outputs/upload.js';
import type { V2Api } from './api.js';
import { isAssetFile } from './file.js';

export interface AssetOptions {
  /** By default the File's own name, or one made from the content. */
  readonly filename?: string;
  /** A folder of the input folder. */
  readonly subfolder?: string;
  readonly signal?: AbortSignal;
}

/** An asset that is ready to be an input. */
export interface InputAsset {
  /** Goes into the graph where the name of a file would. */
  readonly input: V2AssetReference;
  readonly asset: V2Asset;
}

/** Brings files to the server, each content once. */
export class Assets {
  readonly #known = new Map<string, Promise<InputAsset>>();

  constructor(readonly api: V2Api) {}

  /**
   * Brings a file to where a job can read it. Give the `input` of what comes back to the run.
   *
   * A file of another job is downloaded and sent again: the proxy takes an output's name for one in the input folder, where another file
   * may have it (comfy-api-proxy 0.1.6).
   *
   * @throws RuntimeError `E_UPLOAD_SOURCE`, `E_UPLOAD_TOO_LARGE`, and all of a request's
   */
  async upload(source: UploadSource | InputAsset, options: AssetOptions = {}): Promise<InputAsset> {
    if (isInputAsset(source)) return source;
    const blob = await toBlob(source);
    const digest = await digestOf(blob);
    const name = isNamed(source) ? source.name : isAssetFile(source) ? source.filename : undefined;
    const filename = options.filename ?? name ?? `${digest?.slice(0, 16) ?? 'upload'}${extensionOf(blob.type)}`;
    const filePath = ['input', options.subfolder, filename].filter(Boolean).join('/');
    const key = digest && JSON.stringify([digest, filePath]);
    const known = key && this.#known.get(key);
    if (known) return known;
    const sent = this.#send(blob, filePath, options.signal);
    if (key) {
      this.#known.set(key, sent);
      sent.catch(() => this.#known.delete(key));
    }
    return sent;
  }

  async #send(blob: Blob, filePath: string, signal: AbortSignal | undefined): Promise<InputAsset> {
    try {
      const asset = await this.api.upload(blob, filePath, signal);
      const info = { id: asset.id, ...(asset.hash ? { hash: asset.hash } : {}), file_path: filePath };
      return { asset, input: { __type: 'core/ASSET', info } };
    } catch (cause) {
      if (!(cause instanceof RuntimeError) || cause.data['status'] !== 413) throw cause;
      const fix = 'Start the proxy with --max-upload-mb <MB>.';
      const what = `The upload has ${blob.size} bytes, more than the server takes.`;
      throw new RuntimeError('E_UPLOAD_TOO_LARGE', { what, where: cause.where, fix, data: { size: blob.size }, cause });
    }
  }
}

function isInputAsset(source: unknown): source is InputAsset {
  return isFields(source) && isFields(source['input']) && source['input']['__type'] === 'core/ASSET';
}
