import { posix } from 'node:path';
import { savePath } from '../../files/names.js';
import { insidePath } from '../../files/store.js';
import { framePng } from '../../picture/bytes.js';
import { encodeExr } from '../../picture/exr.js';
import { encodePng } from '../../picture/png.js';
import { PyError, valueError } from '../../python/errors.js';
import { dict, type PyValue } from '../../python/values.js';
import { imageArg, textArg } from '../args.js';
import type { NodeArgs, NodeFunction, NodeResult } from '../model.js';
import { pngTexts, withPassThrough } from '../save.js';
import type { ImageBatch } from '../values.js';

const GREATEST = 65535;

/** Numbers of 16 bits, the higher byte first. */
function deepBytes(floats: Float32Array): Uint8Array {
  const out = Buffer.alloc(floats.length * 2);
  for (const [place, value] of floats.entries())
    out.writeUInt16BE(Math.trunc(Math.min(GREATEST, Math.max(0, Math.fround(value * GREATEST)))), place * 2);
  return out;
}

// Hybrid log-gamma of BT.2100.
const [A, B, C] = [0.17883277, 0.28466892, 0.55991073];

/** To linear light, by what the numbers of a picture are said to be. */
const LINEAR: Readonly<Record<string, (value: number) => number>> = {
  sRGB: (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4),
  HDR: (value) => (value <= 0.5 ? (value * value) / 3 : (Math.exp((value - C) / A) + B) / 12),
};

type Texts = readonly (readonly [string, string])[];

async function encoded(image: ImageBatch, index: number, format: NodeArgs, texts: Texts): Promise<Uint8Array> {
  const { width, height, channels } = image;
  if (textArg(format, 'format') === 'exr') {
    const change = LINEAR[textArg(format, 'input_color_space', 'sRGB')] ?? ((value: number) => value);
    // Alpha is linear as it is.
    const data = image.frame(index).map((value, place) => (channels === 4 && place % 4 === 3 ? value : change(value)));
    return encodeExr({ width, height, channels, data }, texts);
  }
  if (textArg(format, 'bit_depth') !== '16-bit') return framePng(image, index, texts);
  return encodePng({ width, height, channels, data: deepBytes(image.frame(index)), depth: 16 }, texts);
}

/** Saves pictures as PNG of 8 or 16 bits, or as EXR. */
const saveAdvanced: NodeFunction = async (args, context): Promise<NodeResult> => {
  const image = imageArg(args, 'images');
  const format = (args['format'] ?? {}) as NodeArgs;
  const [name, depth] = [textArg(format, 'format'), textArg(format, 'bit_depth')];
  const target = savePath(context.files, 'output', textArg(args, 'filename_prefix', 'ComfyUI'), {
    width: image.width,
    height: image.height,
  });
  if (![1, 3, 4].includes(image.channels)) {
    const supported = 'supported channel counts are 1 (grayscale), 3 (RGB) and 4 (RGBA).';
    throw valueError(`No ${name}/${depth} encoder for ${image.channels}-channel images: ${supported}`);
  }
  const images: PyValue[] = [];
  for (let index = 0; index < image.count; index += 1) {
    const base = target.name.replaceAll('%batch_num%', String(index));
    const filename = `${base}_${String(target.counter + index).padStart(5, '0')}.${name}`;
    const path = insidePath(posix.join(target.subfolder, filename));
    if (path === undefined) throw new PyError('Exception', 'Saving image outside the output folder is not allowed.');
    context.files.write('output', path, await encoded(image, index, format, pngTexts(context)));
    images.push(dict({ filename, subfolder: target.subfolder, type: 'output' }));
  }
  return withPassThrough(context, image, { images });
};

export const SAVE_ADVANCED_NODES: Readonly<Record<string, NodeFunction>> = { SaveImageAdvanced: saveAdvanced };
