import type { Sharp } from 'sharp';
import { checkedSize } from '../nodes/values.js';
import type { Behaviour } from '../options.js';
import { PyError } from '../python/errors.js';
import { stringRepr } from '../python/text.js';
import { viewOf } from '../view.js';
import { apngPictures } from './apng.js';
import { decodeBitmap, isBitmap } from './bmp.js';
import { decodeJpeg, jpegKind, needsOwnColours } from './jpeg.js';
import { bombError, loadSharp, openPicture } from './sharp.js';

/** Pixels of a picture file, upright, 8 bits a channel, RGBA. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  readonly rgba: Uint8Array;
}

/** Frames of a picture file: RGBA floats of each, from 0 to 1. */
export interface LoadedFrames {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Float32Array[];
  /** The server makes a mask of their alpha; otherwise it hands out an empty one. */
  readonly hasMask: boolean;
}

/** @throws PyError `PIL.UnidentifiedImageError` when the bytes are no picture, `PIL.Image.DecompressionBombError` when it is too large */
async function opened<T>(bytes: Uint8Array, name: string, work: (picture: Sharp) => Promise<T>, animated = false): Promise<T> {
  try {
    return await work(await openPicture(bytes, { ignoreIcc: true, failOn: 'none', animated }));
  } catch (cause) {
    if (cause instanceof PyError) throw cause;
    const error =
      (await bombError(bytes).catch(() => undefined)) ??
      new PyError('PIL.UnidentifiedImageError', `cannot identify image file ${stringRepr(name)}`);
    error.cause = cause;
    throw error;
  }
}

/** @throws PyError `PIL.UnidentifiedImageError` when the bytes are no picture */
export function decodePicture(bytes: Uint8Array, name: string): Promise<DecodedPicture> {
  return opened(bytes, name, async (picture) => {
    const { hasAlpha } = await picture.metadata();
    const { data, info } = await picture
      .autoOrient()
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, hasAlpha, rgba: data };
  });
}

/** What the header of a PNG says about its pixels. */
interface PngKind {
  readonly depth: number;
  readonly isGrey: boolean;
  readonly isPalette: boolean;
  readonly hasAlpha: boolean;
}

function pngKind(bytes: Uint8Array): PngKind | undefined {
  const view = viewOf(bytes);
  if (view.length < 33 || view.readUInt32BE(0) !== 0x89504e47) return undefined;
  const type = view[25] as number;
  return { depth: view[24] as number, isGrey: (type & 3) === 0, isPalette: type === 3, hasAlpha: type >= 4 };
}

const hasChunk = (bytes: Uint8Array, type: string): boolean => {
  const view = viewOf(bytes);
  const place = view.indexOf(type, 8, 'latin1');
  const pixels = view.indexOf('IDAT', 8, 'latin1');
  return place >= 0 && (pixels < 0 || place < pixels);
};

// The newer server knows turns only, of a mirrored picture as well.
const TURNS: Readonly<Record<number, number>> = { 2: 180, 3: 180, 5: 90, 6: 90, 7: 270, 8: 270 };

interface Raw {
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly data: Uint8Array | Uint16Array;
}

async function rawPixels(picture: Sharp, behave: Behaviour, deep: boolean): Promise<Raw> {
  const { width = 0, height: shownHeight = 0, orientation = 1, pages = 1, pageHeight } = await picture.metadata();
  // Before anything is decoded: its floats would not fit.
  checkedSize(shownHeight, width, 4);
  if (behave === '0.3.64') picture.autoOrient();
  else if (TURNS[orientation] !== undefined) picture.rotate(TURNS[orientation]);
  const space = deep ? picture.pipelineColourspace('rgb16').toColourspace('rgb16') : picture.toColourspace('srgb');
  const { data, info } = await space
    .ensureAlpha()
    .raw({ depth: deep ? 'ushort' : 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const height = pages > 1 && pageHeight !== undefined ? pageHeight : info.height;
  const pixels = deep ? new Uint16Array(data.buffer, data.byteOffset, data.length / 2) : data;
  return { width: info.width, height, count: Math.round(info.height / height), data: pixels };
}

async function turned(rgba: Uint8Array, width: number, height: number, orientation: number): Promise<Raw> {
  const angle = TURNS[orientation];
  if (angle === undefined) return { width, height, count: 1, data: rgba };
  const sharp = await loadSharp();
  const { data, info } = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .rotate(angle)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, count: 1, data };
}

/** What kind of file the image library does not read, or reads in other colours than the server. */
type Special = 'bitmap' | 'bitmap with alpha' | 'palette' | 'inks' | 'halved';

const SHIFTED: readonly Special[] = ['bitmap', 'bitmap with alpha', 'inks'];
/** Those of which the newer server makes a mask. */
const MASKED: readonly Special[] = ['bitmap with alpha', 'palette', 'inks'];

/** Pixels of such a file; nothing for any other, and for one that is broken, of which the image library may still make something. */
async function specialPixels(bytes: Uint8Array, behave: Behaviour): Promise<{ raw: Raw; special: Special } | undefined> {
  if (isBitmap(bytes)) {
    const bitmap = decodeBitmap(bytes);
    if (bitmap === undefined) return undefined;
    const { width, height, rgba, isPalette, hasFourth } = bitmap;
    const plain = hasFourth ? 'bitmap with alpha' : 'bitmap';
    return { raw: { width, height, count: 1, data: rgba }, special: isPalette ? 'palette' : plain };
  }
  const kind = jpegKind(bytes);
  if (kind === undefined || !needsOwnColours(kind, behave)) return undefined;
  try {
    const { width, height, rgba } = await decodeJpeg(bytes, kind);
    const sharp = await loadSharp();
    const { orientation = 1 } = await sharp(bytes).metadata();
    return { raw: await turned(rgba, width, height, orientation), special: kind.components === 4 ? 'inks' : 'halved' };
  } catch {
    return undefined;
  }
}

function toFloats(raw: Raw, index: number, change: (value: number) => number): Float32Array {
  const size = raw.width * raw.height * 4;
  const out = new Float32Array(size);
  for (let place = 0; place < size; place += 1) out[place] = change(raw.data[index * size + place] as number);
  return out;
}

const ALIGNMENT = 32;

/** @throws PyError `av.error.ArgumentError` where the newer server smears a border over more than the picture itself */
function checkPadding({ width, height }: Raw): void {
  const border = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT - size;
  if (border(width) === 0 || (border(width) <= width && border(height) <= height)) return;
  throw new PyError('av.error.ArgumentError', 'Invalid argument returned 22');
}

/**
 * Reads a file as LoadImage of a server does. The older one takes 8 bits of everything and cuts greys of 16 bits off at 255;
 * the newer one keeps 16 bits, and brings most formats of 8 bits there by a shift, so that white is a little less than 1.
 *
 * @throws PyError `PIL.UnidentifiedImageError` when the bytes are no picture, `av.error.ArgumentError` for small greys on the newer
 */
export async function loadFrames(bytes: Uint8Array, name: string, behave: Behaviour): Promise<LoadedFrames> {
  const png = pngKind(bytes);
  const isOlder = behave === '0.3.64';
  const isDeep = png?.depth === 16 && (!isOlder || (png.isGrey && !png.hasAlpha));
  const own = png === undefined ? await specialPixels(bytes, behave) : undefined;
  const format = own === undefined ? await opened(bytes, name, async (picture) => (await picture.metadata()).format) : undefined;
  const moves = format === 'gif' || format === 'webp';
  const read = (): Promise<Raw[]> =>
    png !== undefined && hasChunk(bytes, 'acTL')
      ? apngPictures(bytes, (file) => opened(file, name, (picture) => rawPixels(picture, behave, false)))
      : opened(bytes, name, async (picture) => [await rawPixels(picture, behave, isDeep)], moves);
  const composed = own === undefined ? await read() : [own.raw];
  const [first] = composed as [Raw];
  const isAnimatedWebp = format === 'webp' && first.count > 1;
  const isGreyJpeg = format === 'jpeg' && jpegKind(bytes)?.components === 1;
  const isShifted =
    !isOlder &&
    !isDeep &&
    (png === undefined
      ? format === 'gif' || (format === 'webp' && !isAnimatedWebp) || isGreyJpeg || (own !== undefined && SHIFTED.includes(own.special))
      : png.isGrey && !png.isPalette);
  if (isShifted || (isDeep && !isOlder)) checkPadding(first);
  const change = (value: number): number => {
    if (isDeep) return isOlder ? Math.min(255, value) / 255 : value / 65535;
    return isShifted ? (value * 256) / 65535 : value / 255;
  };
  const frames = composed.flatMap((raw) => Array.from({ length: raw.count }, (_, index) => toFloats(raw, index, change)));
  // A grey of 16 bits has no alpha: what stands there is the greatest value.
  if (isDeep && isOlder) for (const frame of frames) for (let place = 3; place < frame.length; place += 4) frame[place] = 1;
  const hasMask = own === undefined ? await masked(bytes, name, png, format, isOlder) : !isOlder && MASKED.includes(own.special);
  return { width: first.width, height: first.height, frames, hasMask };
}

/** Whether the first frame of a GIF has a colour that is see-through. */
function gifHasHole(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  const control = view.indexOf(Buffer.from([0x21, 0xf9, 0x04]));
  return control >= 0 && ((view[control + 3] as number) & 1) === 1;
}

/** The extended header of a WebP tells alpha of all its frames; one without that header has it when it is lossless. */
function webpHasAlpha(bytes: Uint8Array, isOlder: boolean): boolean | undefined {
  const view = viewOf(bytes);
  const animated = view.toString('latin1', 12, 16) === 'VP8X' && ((view[20] as number) & 0x02) !== 0;
  if (animated) return ((view[20] as number) & 0x10) !== 0;
  return !isOlder && view.indexOf('VP8L', 12, 'latin1') >= 0 ? true : undefined;
}

async function masked(
  bytes: Uint8Array,
  name: string,
  png: PngKind | undefined,
  format: string | undefined,
  isOlder: boolean,
): Promise<boolean> {
  if (png !== undefined) {
    if (png.hasAlpha) return true;
    if (isOlder) return png.isPalette && hasChunk(bytes, 'tRNS');
    return png.isPalette || hasChunk(bytes, 'tRNS');
  }
  if (format === 'gif') return !isOlder || gifHasHole(bytes);
  const told = format === 'webp' ? webpHasAlpha(bytes, isOlder) : undefined;
  if (told !== undefined) return told;
  return opened(bytes, name, async (picture) => (await picture.metadata()).hasAlpha);
}
