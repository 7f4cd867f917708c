/** Weights of the last three samples in, and of the last three out. */
export type Biquad = readonly [b0: number, b1: number, b2: number, a0: number, a1: number, a2: number];

interface Band {
  readonly rate: number;
  /** Hz: the corner of a shelf, the middle of a peak. */
  readonly frequency: number;
  /** dB */
  readonly gain: number;
  readonly q: number;
}

interface Terms {
  readonly level: number;
  readonly cosine: number;
  readonly alpha: number;
  readonly slope: number;
}

function termsOf({ rate, frequency, gain, q }: Band): Terms {
  const angle = (2 * Math.PI * frequency) / rate;
  const level = 10 ** (gain / 40);
  const alpha = Math.sin(angle) / 2 / q;
  return { level, cosine: Math.cos(angle), alpha, slope: 2 * Math.sqrt(level) * alpha };
}

/** Raises or lowers what lies around a frequency (Robert Bristow-Johnson's audio EQ cookbook, like the shelves). */
export function peak(band: Band): Biquad {
  const { level, cosine, alpha } = termsOf(band);
  return [1 + alpha * level, -2 * cosine, 1 - alpha * level, 1 + alpha / level, -2 * cosine, 1 - alpha / level];
}

/** What lies below a frequency, or above it, with `side` -1. */
function shelf(band: Band, side: 1 | -1): Biquad {
  const { level, cosine, slope } = termsOf(band);
  const [above, below] = [level + 1, side * (level - 1) * cosine];
  return [
    level * (above - below + slope),
    side * 2 * level * (level - 1 - side * (level + 1) * cosine),
    level * (above - below - slope),
    above + below + slope,
    side * -2 * (level - 1 + side * (level + 1) * cosine),
    above + below - slope,
  ];
}

export const lowShelf = (band: Band): Biquad => shelf(band, 1);
export const highShelf = (band: Band): Biquad => shelf(band, -1);

/** One channel through the filter; what goes beyond -1 and 1 is cut off. */
export function filtered(samples: Float32Array, [b0, b1, b2, a0, a1, a2]: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let [in1, in2, out1, out2] = [0, 0, 0, 0];
  for (let place = 0; place < samples.length; place += 1) {
    const value = samples[place] as number;
    const next = (b0 * value + b1 * in1 + b2 * in2 - a1 * out1 - a2 * out2) / a0;
    [in2, in1, out2, out1] = [in1, value, out1, next];
    out[place] = Math.min(1, Math.max(-1, next));
  }
  return out;
}
