import { createHash } from 'node:crypto';
import { repeatStart } from '../picture/rows.js';
import { dumpJson } from '../python/dump.js';
import { PyError } from '../python/errors.js';
import { tensorText } from '../python/tensor.js';
import { repr } from '../python/text.js';
import type { PyValue } from '../python/values.js';

/** Above this a real server's machine has long been out of memory; here it would be the process. */
const MAX_FLOATS = 1 << 28;

/** @throws PyError `RuntimeError` when this many floats would not fit into memory */
export function checkedSize(...shape: number[]): number {
  const size = shape.reduce((product, side) => product * side, 1);
  if (size > MAX_FLOATS) {
    throw new PyError(
      'RuntimeError',
      `[enforce fail at alloc_cpu.cpp:118] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate ${size * 4} bytes. Error code 12 (Cannot allocate memory)`,
    );
  }
  return size;
}

const allocate = (...shape: number[]): Float32Array => new Float32Array(checkedSize(...shape));

/** Pixels of one or more pictures: rows of `channels` floats from 0 to 1, batch after batch (the server's IMAGE). */
export class ImageBatch {
  readonly kind = 'IMAGE';
  private digestText: string | undefined;
  private onlyRow: Float32Array | undefined;

  constructor(
    readonly count: number,
    readonly height: number,
    readonly width: number,
    readonly channels: number,
    private floats: Float32Array | undefined = allocate(count, height, width, channels),
  ) {}

  /** Pictures that are one row over and over, as those of one color: the floats are made for whoever asks for them. */
  static ofRow(count: number, height: number, width: number, channels: number, row: Float32Array): ImageBatch {
    checkedSize(count, height, width, channels);
    const image = new ImageBatch(count, height, width, channels, row);
    image.floats = undefined;
    image.onlyRow = row;
    return image;
  }

  /** The row that all rows are known to be like; never to be changed. */
  get row(): Float32Array | undefined {
    return this.onlyRow;
  }

  get data(): Float32Array {
    if (this.floats === undefined) {
      this.floats = new Float32Array(this.count * this.height * this.width * this.channels);
      if (this.onlyRow !== undefined && this.floats.length > 0) this.floats.set(this.onlyRow);
      repeatStart(this.floats, this.width * this.channels);
      // Whoever has the floats may change them.
      this.onlyRow = undefined;
    }
    return this.floats;
  }

  get digest(): string {
    this.digestText ??= createHash('sha1')
      .update(`${this.count}x${this.height}x${this.width}x${this.channels}`)
      .update(new Uint8Array(this.data.buffer, this.data.byteOffset, this.data.byteLength))
      .digest('hex');
    return this.digestText;
  }

  /** `str()` of it; `edge` as of `tensorText`. */
  pythonText(edge?: number): string {
    return tensorText({ shape: [this.count, this.height, this.width, this.channels], data: this.data }, edge);
  }

  /** The floats of one picture, not a copy. */
  frame(index: number): Float32Array {
    const size = this.height * this.width * this.channels;
    return this.data.subarray(index * size, (index + 1) * size);
  }
}

/** One float a pixel, 0 to 1 (the server's MASK). */
export class MaskBatch {
  readonly kind = 'MASK';

  constructor(
    readonly count: number,
    readonly height: number,
    readonly width: number,
    readonly data: Float32Array = allocate(count, height, width),
  ) {}

  get digest(): string {
    return createHash('sha1')
      .update(`${this.count}x${this.height}x${this.width}`)
      .update(new Uint8Array(this.data.buffer, this.data.byteOffset, this.data.byteLength))
      .digest('hex');
  }

  /** `str()` of it; `edge` as of `tensorText`. */
  pythonText(edge?: number): string {
    return tensorText({ shape: [this.count, this.height, this.width], data: this.data }, edge);
  }

  frame(index: number): Float32Array {
    const size = this.height * this.width;
    return this.data.subarray(index * size, (index + 1) * size);
  }
}

/** The server's LATENT without its numbers: its shape, what went into it, and the picture it was encoded from. */
export class Latent {
  readonly kind = 'LATENT';

  constructor(
    /** As the tensor: `[batch, channels, (frames,) rows, columns]`. */
    readonly shape: readonly number[],
    /** Pixels along one cell of the latent. */
    readonly cell: number,
    readonly digest: string,
    readonly extra: {
      /** Picture that it was encoded from. */
      readonly source?: ImageBatch;
      /** How far a sampler went away from the source: 0 not at all, 1 wholly. */
      readonly changed?: number;
      readonly noiseMask?: MaskBatch;
      /** The prompt that it was sampled for. */
      readonly text?: string;
      readonly batchIndex?: readonly number[] | undefined;
      /** What all its numbers are, where they are known. */
      readonly constant?: number | undefined;
      /** What else stands in the server's dict. */
      readonly notes?: Readonly<Record<string, PyValue>>;
    } = {},
  ) {}

  /** `str()` of the server's dict, as far as the numbers are known. */
  pythonText(edge?: number): string {
    const { constant, notes = {}, batchIndex, noiseMask } = this.extra;
    if (constant === undefined) return `<${this.kind}>`;
    const items: [string, string][] = [['samples', tensorText({ shape: this.shape, data: constant }, edge)]];
    for (const [name, value] of Object.entries(notes)) items.push([name, repr(value)]);
    if (batchIndex !== undefined) items.push(['batch_index', `[${batchIndex.join(', ')}]`]);
    if (noiseMask !== undefined) {
      const { count, height, width, data } = noiseMask;
      items.push(['noise_mask', tensorText({ shape: [count, 1, height, width], data }, edge)]);
    }
    return `{${items.map(([name, text]) => `'${name}': ${text}`).join(', ')}}`;
  }

  get count(): number {
    return this.shape[0] as number;
  }

  get width(): number {
    return (this.shape.at(-1) as number) * this.cell;
  }

  get height(): number {
    return (this.shape.at(-2) as number) * this.cell;
  }

  with(changes: { shape?: readonly number[]; cell?: number; digest?: string; extra?: Latent['extra'] }): Latent {
    return new Latent(changes.shape ?? this.shape, changes.cell ?? this.cell, changes.digest ?? this.digest, {
      ...this.extra,
      ...changes.extra,
    });
  }
}

/** Classes of the server's values, by link type. */
const PYTHON_CLASSES: Readonly<Record<string, string>> = {
  CLIP: 'comfy.sd.CLIP',
  HOOKS: 'comfy.hooks.HookGroup',
  HOOK_KEYFRAMES: 'comfy.hooks.HookKeyframeGroup',
  GUIDER: 'comfy.samplers.CFGGuider',
  MODEL: 'comfy.model_patcher.ModelPatcher',
  SAMPLER: 'comfy.samplers.KSAMPLER',
  VAE: 'comfy.sd.VAE',
};

/** A value of which only the type and the origin matter: models, text encodings, samplers, sigmas, sounds, … */
export class Opaque {
  constructor(
    /** Link type: `MODEL`, `CONDITIONING`, … */
    readonly kind: string,
    readonly digest: string,
    /** What nodes further down need to know. */
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {}

  /** `str()` of it: where it lies in memory is made up. */
  pythonText(edge?: number): string {
    const written = this.facts['written'] as ((edge?: number) => string) | undefined;
    if (written !== undefined) return written(edge);
    const name = PYTHON_CLASSES[this.kind];
    return name === undefined ? `<${this.kind}>` : `<${name} object at 0x7f${this.digest.slice(0, 10)}>`;
  }
}

/** A short text that differs whenever anything that went into a value differs. */
export function digestOf(...parts: unknown[]): string {
  return createHash('sha1').update(parts.map(digestPart).join('\0')).digest('hex');
}

function digestPart(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    if ('digest' in value) return String(value.digest);
    if (Array.isArray(value)) return `[${value.map(digestPart).join(',')}]`;
    if (!(value instanceof Map))
      return `{${Object.entries(value)
        .map(([key, item]) => `${key}:${digestPart(item)}`)
        .join(',')}}`;
  }
  return dumpJson(value);
}
