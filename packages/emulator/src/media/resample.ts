const ZEROS = 6;
const ROLLOFF = 0.99;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/**
 * Samples at another rate, as torchaudio's `resample` with its usual settings: a sinc of six zero crossings under a Hann window.
 *
 * @param samples one channel
 */
export function resample(samples: Float32Array, fromRate: number, toRate: number): Float32Array {
  if (fromRate === toRate) return samples;
  const common = divisor(fromRate, toRate);
  const [from, to] = [fromRate / common, toRate / common];
  const base = Math.min(from, to) * ROLLOFF;
  const width = Math.ceil((ZEROS * from) / base);
  const weight = (phase: number, index: number): number => {
    const time = Math.max(-ZEROS, Math.min(ZEROS, (-phase / to + (index - width) / from) * base));
    const window = Math.cos((time * Math.PI) / ZEROS / 2) ** 2;
    const angle = time * Math.PI;
    return ((angle === 0 ? 1 : Math.sin(angle) / angle) * window * base) / from;
  };
  const taps = 2 * width + from;
  const kernels = Array.from({ length: to }, (_, phase) => Float32Array.from({ length: taps }, (__, index) => weight(phase, index)));
  const out = new Float32Array(Math.ceil((to * samples.length) / from));
  for (let place = 0; place < out.length; place += 1) {
    const kernel = kernels[place % to] as Float32Array;
    const start = Math.floor(place / to) * from - width;
    let sum = 0;
    for (let tap = Math.max(0, -start); tap < taps && start + tap < samples.length; tap += 1)
      sum += (kernel[tap] as number) * (samples[start + tap] as number);
    out[place] = sum;
  }
  return out;
}
