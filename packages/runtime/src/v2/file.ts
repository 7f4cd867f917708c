import { fillPath, V2_ROUTES } from '@comfyloom/protocol';
import type { Http } from '../api/http.js';
import { RuntimeError } from '../errors.js';
import { isFields, text } from '../json.js';
import { endingWith, gone, guess, type OpenFile, type RunFile } from '../outputs/file.js';
import type { HttpAnswer } from '../transport/transport.js';
import { fetchAnswer } from '../transport/web.js';

/** A file of a job. */
export interface AssetFile extends RunFile {
  /** The id of the asset that it is. */
  readonly asset: string;
}

export function isAssetFile(value: unknown): value is AssetFile {
  return isFields(value) && typeof value['asset'] === 'string' && typeof value['bytes'] === 'function';
}

/** Statuses of a redirect to where the content lies. */
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Opens the assets that an entry names.
 *
 * @param contentOrigins to which the server may send on those who ask for content; they are asked without any credentials
 */
export function openAssets(http: Http, contentOrigins: readonly string[]): OpenFile {
  return (node, item) => {
    if (!isFields(item)) return undefined;
    const [filename, asset] = [text(item['filename']), text(item['asset'])];
    return filename && asset ? assetFile(http, node, filename, asset, contentOrigins) : undefined;
  };
}

function assetFile(http: Http, node: string, filename: string, asset: string, contentOrigins: readonly string[]): AssetFile {
  const { media, mediaType } = guess(filename);
  const read = async <T>(signal: AbortSignal | undefined, take: (answer: HttpAnswer) => T): Promise<T> => {
    const path = fillPath(V2_ROUTES.assetContent, { id: asset });
    try {
      const answer = await http.send({ method: 'GET', path, signal, allow: contentOrigins.length === 0 ? [] : REDIRECTS });
      if (answer.status < 300) return take(answer);
      const target = parseUrl(answer.header('location') ?? '', http.address.shown);
      answer.discard();
      if (!target || !contentOrigins.includes(target.origin)) throw foreign(http, target?.origin);
      return take(await elsewhere(target.href, signal));
    } catch (error) {
      throw gone(error, { filename, subfolder: '', type: 'asset' });
    }
  };
  const bytes = async (signal?: AbortSignal) => {
    const { maxFileBytes } = http.limits;
    const whole = await read(signal, (answer) => answer.bytes(maxFileBytes));
    if (whole !== undefined) return whole as Uint8Array<ArrayBuffer>;
    const what = `The file "${filename}" has more than ${maxFileBytes} bytes.`;
    throw new RuntimeError('E_ANSWER_TOO_LARGE', { what, where: http.address.shown, fix: 'Read it with stream(), or raise the limit.' });
  };
  return {
    node,
    filename,
    media,
    mediaType,
    ref: undefined,
    asset,
    bytes,
    blob: async (signal) => new Blob([await bytes(signal)], { type: mediaType }),
    stream: (signal) => read(signal, (answer) => endingWith(signal, answer.stream())),
  };
}

/** By the platform's own fetch, which knows nothing of the headers and certificates that are meant for the server. */
async function elsewhere(url: string, signal: AbortSignal | undefined): Promise<HttpAnswer> {
  const answer = fetchAnswer(await fetch(url, { redirect: 'manual', signal: signal ?? null }));
  if (answer.status >= 200 && answer.status < 300) return answer;
  answer.discard();
  // The rest of a signed URL is as good as a password.
  const { origin } = new URL(url);
  throw new RuntimeError('E_HTTP', {
    what: `The content's own place answered with ${answer.status}.`,
    where: origin,
    data: { status: answer.status },
  });
}

function foreign(http: Http, origin: string | undefined): RuntimeError {
  return new RuntimeError('E_REDIRECT_REFUSED', {
    what: `The server says that the content lies at ${origin ?? 'no address'}.`,
    where: http.address.shown,
    fix: 'Name that origin in contentOrigins, if you trust it.',
  });
}

function parseUrl(url: string, base: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
