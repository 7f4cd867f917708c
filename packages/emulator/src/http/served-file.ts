import type { Answer, Request } from './message.js';

/** A file as `served` answers it. */
export interface ServedFile {
  readonly data: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  /** What the handler itself says; it goes out with every answer, also when nothing is sent. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Type by the file's ending, told only along with bytes. */
  readonly type?: string;
}

const parseDate = (text: string | undefined): number | undefined => {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
};

function hasTag(header: string, etag: string, weak: boolean): boolean {
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim() === etag || (weak && tag.trim() === `W/${etag}`));
}

/** First and last byte asked for; undefined when the range means nothing. */
function readRange(header: string, size: number): { start: number; end: number } | undefined {
  const found = /^bytes=([0-9]*)-([0-9]*)$/.exec(header);
  if (found === null || (found[1] === '' && found[2] === '')) return undefined;
  const [, first = '', last = ''] = found;
  // "-0" asks for the last nothing and gets all, as the server slices from -0.
  if (first === '') return { start: Number(last) === 0 ? 0 : Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(size - 1, Number(last));
  return start > end || start >= size ? undefined : { start, end };
}

/**
 * A file with its ETag and date: conditions and one range are honoured in the order of the server's own library
 * (`If-Match`, `If-Unmodified-Since`, `If-None-Match`, `If-Modified-Since`, then `Range` unless `If-Range` names an older date).
 */
export function served(request: Request, { data, modified, headers = {}, type }: ServedFile): Answer {
  const etag = `"${Math.trunc(modified * 1e6).toString(16)}-${data.length.toString(16)}"`;
  const second = Math.floor(modified / 1000) * 1000;
  const known = { ...headers, etag, 'last-modified': new Date(modified).toUTCString() };
  const nothing = (status: number, shown: Readonly<Record<string, string>>): Answer => ({ status, headers: shown, body: '' });

  const ifMatch = request.header('if-match');
  if (ifMatch !== undefined && !hasTag(ifMatch, etag, false)) return nothing(412, headers);
  const unmodified = parseDate(request.header('if-unmodified-since'));
  if (ifMatch === undefined && unmodified !== undefined && second > unmodified) return nothing(412, headers);
  const ifNoneMatch = request.header('if-none-match');
  if (ifNoneMatch !== undefined && hasTag(ifNoneMatch, etag, true)) return nothing(304, known);
  const modifiedSince = parseDate(request.header('if-modified-since'));
  if (ifNoneMatch === undefined && modifiedSince !== undefined && second <= modifiedSince) return nothing(304, known);

  const full = { ...known, 'accept-ranges': 'bytes', ...(type !== undefined && { 'content-type': type }) };
  const rangeHeader = request.header('range');
  const ifRange = parseDate(request.header('if-range'));
  if (rangeHeader === undefined || (ifRange !== undefined && second > ifRange)) return { status: 200, headers: full, body: data };
  const range = readRange(rangeHeader, data.length);
  if (range === undefined) return nothing(416, { ...headers, 'content-range': `bytes */${data.length}` });
  return {
    status: 206,
    headers: { ...full, 'content-range': `bytes ${range.start}-${range.end}/${data.length}` },
    body: data.subarray(range.start, range.end + 1),
  };
}
