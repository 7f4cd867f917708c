import { viewOf } from '../view.js';
import type { SoundShape } from './sound.js';

/** What the head of an MP4 says of its first film and its first sound. */
export interface FilmFacts {
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly fps: number;
  readonly sound?: SoundShape;
}

const NESTS = ['moov', 'trak', 'mdia', 'minf', 'stbl'];

/** The bodies of all boxes of a type, in order, wherever they lie. */
function boxes(bytes: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  for (let place = 0; place + 8 <= bytes.length; ) {
    const told = bytes.readUInt32BE(place);
    const isLong = told === 1 && place + 16 <= bytes.length;
    const size = isLong ? Number(bytes.readBigUInt64BE(place + 8)) : told === 0 ? bytes.length - place : told;
    if (size < 8) return found;
    const name = bytes.toString('latin1', place + 4, place + 8);
    const body = bytes.subarray(place + (isLong ? 16 : 8), place + size);
    if (name === type) found.push(body);
    else if (NESTS.includes(name)) found.push(...boxes(body, type));
    place += size;
  }
  return found;
}

interface Media {
  readonly kind: string;
  /** Units a second, and how many the track lasts. */
  readonly scale: number;
  readonly units: number;
  readonly count: number;
  readonly track: Buffer;
}

function mediaOf(track: Buffer): Media | undefined {
  const [header, handler, sizes] = ['mdhd', 'hdlr', 'stsz'].map((type) => boxes(track, type)[0]);
  if (header === undefined || handler === undefined || sizes === undefined) return undefined;
  if (header.length < 32 && header[0] === 1) return undefined;
  if (header.length < 20 || handler.length < 12 || sizes.length < 12) return undefined;
  const isLong = header[0] === 1;
  return {
    kind: handler.toString('latin1', 8, 12),
    scale: header.readUInt32BE(isLong ? 20 : 12),
    units: isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16),
    count: sizes.readUInt32BE(8),
    track,
  };
}

/** Of a sound: its rate and channels stand in the description of its samples. */
function soundOf({ track, scale, units }: Media): SoundShape | undefined {
  const description = boxes(track, 'stsd')[0];
  if (description === undefined || description.length < 44 || scale === 0) return undefined;
  const rate = description.readUInt32BE(40) >>> 16;
  return rate === 0 ? undefined : { rate, channels: description.readUInt16BE(32), samples: Math.round((units / scale) * rate) };
}

/** @returns nothing for bytes that are no MP4, or one without a film */
export function readMp4(bytes: Uint8Array): FilmFacts | undefined {
  const tracks = boxes(viewOf(bytes), 'trak')
    .map(mediaOf)
    .filter((media) => media !== undefined);
  const film = tracks.find(({ kind }) => kind === 'vide');
  const head = film === undefined ? undefined : boxes(film.track, 'tkhd')[0];
  if (film === undefined || head === undefined || head.length < 8 || film.units === 0 || film.scale === 0) return undefined;
  const [width, height] = [head.readUInt32BE(head.length - 8) >>> 16, head.readUInt32BE(head.length - 4) >>> 16];
  if (width === 0 || height === 0 || film.count === 0) return undefined;
  const heard = tracks.find(({ kind }) => kind === 'soun');
  const sound = heard === undefined ? undefined : soundOf(heard);
  const facts = { width, height, count: film.count, fps: (film.count * film.scale) / film.units };
  return sound === undefined ? facts : { ...facts, sound };
}
