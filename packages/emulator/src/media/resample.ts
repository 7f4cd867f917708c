import { PyError } from '../python/errors.js';

const ZEROS = 6;
const ROLLOFF = 0.99;
/** Samples that a sound may come to have; a real server's memory has an end too. */
const MAX_SAMPLES = 1 << 27;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

interface Kernel {
  /** Samples of the source before the first weight, counted from where the phases begin anew. */
  readonly first: number;
  readonly weights: Float32Array;
}

/**
 * Samples at another rate, as torchaudio's `resample` with its usual settings: a sinc of six zero crossings under a Hann window.
 *
 * @param samples one channel
 * @throws PyError `RuntimeError` where that would be more samples than memory holds
 */
export function resample(samples: Float32Array, fromRate: number, toRate: number): Float32Array {
  if (fromRate === toRate) return samples;
  const common = divisor(fromRate, toRate);
  const [from, to] = [fromRate / common, toRate / common];
  const base = Math.min(from, to) * ROLLOFF;
  const reach = (ZEROS * from) / base;
  const count = Math.ceil((to * samples.length) / from);
  if (count > MAX_SAMPLES)
    throw new PyError('RuntimeError', `DefaultCPUAllocator: can't allocate memory: you tried to allocate ${count * 4} bytes.`);
  const weight = (distance: number): number => {
    const time = (distance / from) * base;
    const angle = time * Math.PI;
    const sinc = angle === 0 ? 1 : Math.sin(angle) / angle;
    return (sinc * Math.cos(angle / ZEROS / 2) ** 2 * base) / from;
  };
  const kernelOf = (phase: number): Kernel => {
    const center = (phase * from) / to;
    const first = Math.ceil(center - reach);
    const length = Math.floor(center + reach) - first + 1;
    return { first, weights: Float32Array.from({ length }, (_, index) => weight(first + index - center)) };
  };
  // Only as many as there are samples to make: two rates may have next to nothing in common.
  const kernels = Array.from({ length: Math.min(to, count) }, (_, phase) => kernelOf(phase));
  const out = new Float32Array(count);
  for (let place = 0; place < count; place += 1) {
    const { first, weights } = kernels[place % to] as Kernel;
    const start = Math.floor(place / to) * from + first;
    let sum = 0;
    for (let tap = Math.max(0, -start); tap < weights.length && start + tap < samples.length; tap += 1)
      sum += (weights[tap] as number) * (samples[start + tap] as number);
    out[place] = sum;
  }
  return out;
}
