import { valueError } from '../python/errors.js';
import { tensorText } from '../python/tensor.js';
import { stringRepr } from '../python/text.js';
import { flagArg, intArg, numberArg, textArg } from './args.js';
import type { NodeArgs } from './model.js';
import { roundHalfEven } from './pixels/resize.js';
import { Latent, Opaque } from './values.js';

/** SIGMAS of which the numbers are known. */
export function knownSigmas(digest: string, values: Float32Array, denoise: number): Opaque {
  const written = (edge?: number): string => tensorText({ shape: [values.length], data: values }, edge);
  return new Opaque('SIGMAS', digest, { steps: Math.max(0, values.length - 1), denoise, values, written });
}

export const sigmasOf = (value: unknown): Float32Array | undefined =>
  value instanceof Opaque ? (value.facts['values'] as Float32Array | undefined) : undefined;

const f32 = Math.fround;

/** Evenly from one number to another, as a tensor of 32-bit floats has them: the second half is counted from the end. */
function along(from: number, to: number, count: number): number[] {
  const step = f32(f32(to - from) / (count - 1));
  return Array.from({ length: count }, (_, index) => {
    if (count === 1) return from;
    return index < count / 2 ? f32(from + f32(step * index)) : f32(to - f32(step * (count - 1 - index)));
  });
}

const ended = (values: readonly number[]): Float32Array => Float32Array.from([...values, 0]);
const limits = (args: NodeArgs): [number, number] => [numberArg(args, 'sigma_max'), numberArg(args, 'sigma_min')];
const stepsOf = (args: NodeArgs): number => intArg(args, 'steps', 20);

function karras(args: NodeArgs): Float32Array {
  const [most, least] = limits(args);
  const rho = numberArg(args, 'rho', 7);
  const [from, to] = [most ** (1 / rho), least ** (1 / rho)];
  return ended(along(0, 1, stepsOf(args)).map((share) => (from + share * (to - from)) ** rho));
}

function polyexponential(args: NodeArgs): Float32Array {
  const [most, least] = limits(args).map(Math.log) as [number, number];
  const rho = numberArg(args, 'rho', 1);
  return ended(along(1, 0, stepsOf(args)).map((share) => f32(Math.exp(f32(f32(f32(share ** rho) * (most - least)) + least)))));
}

function laplace(args: NodeArgs): Float32Array {
  const [most, least] = limits(args);
  const [mu, beta] = [numberArg(args, 'mu'), numberArg(args, 'beta', 0.5)];
  const values = along(0, 1, stepsOf(args)).map((place) => {
    const level = mu - beta * Math.sign(0.5 - place) * Math.log(1 - 2 * Math.abs(0.5 - place) + 1e-5);
    return Math.min(most, Math.max(least, Math.exp(level)));
  });
  return Float32Array.from(values);
}

function variancePreserving(args: NodeArgs): Float32Array {
  const [steep, base] = [numberArg(args, 'beta_d', 19.9), numberArg(args, 'beta_min', 0.1)];
  const times = along(1, numberArg(args, 'eps_s', 0.001), stepsOf(args));
  const growth = (time: number): number => f32(f32(f32(f32(steep) * f32(time * time)) / 2) + f32(f32(base) * time));
  return ended(times.map((time) => f32(Math.sqrt(f32(Math.expm1(growth(time)))))));
}

function ltxv(args: NodeArgs): Float32Array {
  const latent = args['latent'];
  const tokens = latent instanceof Latent ? latent.shape.slice(2).reduce((product, size) => product * size, 1) : 4096;
  const [most, base] = [numberArg(args, 'max_shift', 2.05), numberArg(args, 'base_shift', 0.95)];
  const slope = (most - base) / (4096 - 1024);
  const shift = Math.exp(tokens * slope + base - slope * 1024);
  const values = along(1, 0, stepsOf(args) + 1).map((value) => (value === 0 ? 0 : f32(shift / f32(shift + f32(f32(1 / value) - 1)))));
  if (!flagArg(args, 'stretch', true)) return Float32Array.from(values);
  const last = values.filter((value) => value !== 0).at(-1) ?? 1;
  const scale = (1 - last) / (1 - numberArg(args, 'terminal', 0.1));
  return Float32Array.from(values, (value) => (value === 0 ? 0 : 1 - (1 - value) / scale));
}

/** The levels of "Align Your Steps" (NVIDIA 2024) for ten steps, by model. */
const ALIGNED: Readonly<Record<string, readonly number[]>> = {
  SD1: [
    14.6146412293, 6.4745760956, 3.8636745985, 2.694615152, 1.8841921177, 1.3943805092, 0.9642583904, 0.6523686016, 0.3977456272,
    0.1515232662, 0.0291671582,
  ],
  SDXL: [
    14.6146412293, 6.3184485287, 3.7681790315, 2.1811480769, 1.3405244945, 0.8620721141, 0.5550693289, 0.3798540708, 0.2332364134,
    0.1114188177, 0.0291671582,
  ],
  SVD: [700, 54.5, 15.886, 7.977, 4.248, 1.789, 0.981, 0.403, 0.173, 0.034, 0.002],
};

/** As many levels as asked, even in their logarithm between those that are known. */
function interpolated(levels: readonly number[], count: number): number[] {
  return along(0, levels.length - 1, count).map((place) => {
    const from = Math.min(levels.length - 2, Math.floor(place));
    const [a, b] = [Math.log(levels[from] as number), Math.log(levels[from + 1] as number)];
    return Math.exp(a + (b - a) * (place - from));
  });
}

function aligned(args: NodeArgs): Float32Array {
  const denoise = numberArg(args, 'denoise', 1);
  if (denoise <= 0) return new Float32Array(0);
  const [steps, levels] = [stepsOf(args), ALIGNED[textArg(args, 'model_type')] ?? []];
  const all = levels.length === steps + 1 ? levels : interpolated(levels, steps + 1);
  const taken = denoise < 1 ? roundHalfEven(steps * denoise) : steps;
  return ended(all.slice(-(taken + 1)).slice(0, -1));
}

/** The numbers in a text as the server finds them: a sign, digits, any number of dots and digits after them. In linear time. */
function numberWords(text: string): string[] {
  const parts = text.match(/[0-9]+|\.+|[-+]|[^-+.0-9]+/g) ?? [];
  const starts = (place: number, chars: string): boolean => place < parts.length && chars.includes((parts[place] as string).charAt(0));
  const words: string[] = [];
  for (let place = 0; place < parts.length; ) {
    let end = starts(place, '+-') ? place + 1 : place;
    const hasWhole = starts(end, '0123456789');
    if (hasWhole) end += 1;
    const hasRest = starts(end, '.') && starts(end + 1, '0123456789');
    if (hasRest) end += 2;
    if (hasWhole || hasRest) words.push(parts.slice(place, end).join(''));
    place = hasWhole || hasRest ? end : place + 1;
  }
  return words;
}

/** @throws PyError `ValueError` for a word that is no number */
function manual(args: NodeArgs): Float32Array {
  return Float32Array.from(numberWords(textArg(args, 'sigmas')), (word) => {
    const value = Number(word);
    if (Number.isNaN(value)) throw valueError(`could not convert string to float: ${stringRepr(word)}`);
    return value;
  });
}

/** Schedules that need no model. */
export const SCHEDULES: Readonly<Record<string, (args: NodeArgs) => Float32Array>> = {
  KarrasScheduler: karras,
  ExponentialScheduler: (args) => polyexponential({ ...args, rho: 1 }),
  PolyexponentialScheduler: polyexponential,
  LaplaceScheduler: laplace,
  VPScheduler: variancePreserving,
  LTXVScheduler: ltxv,
  AlignYourStepsScheduler: aligned,
  ManualSigmas: manual,
};

/** The other way round; a schedule does not begin with nothing. */
export function flipped(values: Float32Array): Float32Array {
  const out = values.slice().reverse();
  if (out[0] === 0) out[0] = 0.0001;
  return out;
}

const SPACINGS: Readonly<Record<string, (share: number) => number>> = {
  linear: (share) => share,
  cosine: (share) => Math.sin((share * Math.PI) / 2),
  sine: (share) => 1 - Math.cos((share * Math.PI) / 2),
};

/** More steps between those that begin within some limits. */
export function extended(values: Float32Array, args: NodeArgs): Float32Array {
  const start = numberArg(args, 'start_at_sigma', -1);
  const [most, least] = [start < 0 ? Number.POSITIVE_INFINITY : start, numberArg(args, 'end_at_sigma', 12)];
  const spacing = SPACINGS[textArg(args, 'spacing')] ?? ((share: number) => share);
  const shares = along(0, 1, intArg(args, 'steps', 2) + 1)
    .slice(1, -1)
    .map(spacing);
  return Float32Array.from(
    [...values].flatMap((value, index) => {
      const next = values[index + 1];
      if (next === undefined || value < least || value > most) return [value];
      return [value, ...shares.map((share) => share * (next - value) + value)];
    }),
  );
}
