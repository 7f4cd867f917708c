import { toBytes } from '../picture/bytes.js';
import { sketchPicture } from '../picture/draw.js';
import { encodeJpeg } from '../picture/sharp.js';
import { PyError } from '../python/errors.js';
import { str } from '../python/text.js';
import { intArg, latentArg, numberArg, textArg } from './args.js';
import type { NodeArgs, NodeContext, NodeFunction, NodeResult, PreviewPicture } from './model.js';
import { roundHalfEven } from './pixels/resize.js';
import { extended, flipped, knownSigmas, SCHEDULES, sigmasOf } from './sigmas.js';
import { drawLatent, previewSize, promptOf } from './stand-ins.js';
import { digestOf, type Latent, Opaque } from './values.js';

/** Samplers that tell of other steps than those of the sigmas. */
const UNEVEN: Readonly<Record<string, (steps: number, digest: string) => number>> = {
  dpm_fast: (steps) => (steps === 0 ? 0 : Math.floor(steps / 3) + 1),
  // A real one tells of as many as the picture needs.
  dpm_adaptive: (steps, digest) => (steps === 0 ? 0 : 6 + (Number.parseInt(digest.slice(0, 4), 16) % 7)),
};

/** Shows each step of a sampler: its progress, and a preview that sharpens, when previews are on. */
async function showSteps(context: NodeContext, latent: Latent, steps: number, sampler: string): Promise<void> {
  const { width, height } = previewSize(latent);
  let picture: Float32Array | undefined;
  const preview = async (share: number): Promise<PreviewPicture> => {
    picture ??= drawLatent(latent, 0, width, height);
    return { format: 'jpeg', bytes: await encodeJpeg(toBytes(sketchPicture(picture, width, height, latent.digest, share)), width, height) };
  };
  const told = UNEVEN[sampler]?.(steps, latent.digest) ?? steps;
  for (let step = 1; step <= told; step += 1) {
    await context.pause();
    await context.progress(Math.min(step, steps), steps, context.previews ? () => preview(step / told) : undefined);
  }
}

interface Sampling {
  readonly steps: number;
  readonly denoise: number;
  readonly sampler: string;
}

/** @param args those that make a difference */
async function sample(context: NodeContext, latent: Latent, { steps, denoise, sampler }: Sampling, args: NodeArgs): Promise<Latent> {
  const digest = digestOf('sampled', latent.digest, latent.extra.noiseMask ?? null, steps, denoise, Object.entries(args));
  const before = latent.extra.changed ?? 0;
  const changed = latent.extra.source === undefined ? 1 : 1 - (1 - before) * (1 - Math.min(1, Math.max(0, denoise)));
  const sampled = latent.with({ digest, extra: { changed, text: promptOf(args), constant: undefined } });
  await showSteps(context, sampled, steps, sampler);
  return sampled;
}

/** What is drawn by, of all arguments: the latent is known, and how many steps there are is counted by each sampler itself. */
function originOf(args: NodeArgs, ...names: string[]): NodeArgs {
  return Object.fromEntries(names.map((name) => [name, args[name] ?? null]));
}

const TRAINED_STEPS = 1000;

/** Steps that a scheduler makes of as many asked for: `ddim_uniform` takes every so-manieth of the trained ones, to their end. */
function scheduledSteps(name: string, steps: number): number {
  if (name !== 'ddim_uniform' || steps <= 0) return Math.max(0, steps);
  return Math.ceil((TRAINED_STEPS - 1) / Math.max(1, Math.floor(TRAINED_STEPS / steps)));
}

/** Samplers for which a step more is scheduled, of which the last but one is dropped. */
const DROPS_LAST_BUT_ONE = new Set(['dpm_2', 'dpm_2_ancestral', 'uni_pc', 'uni_pc_bh2']);

/** Steps of a schedule of which only the end is taken: with little to denoise a longer one is made. */
function partSteps(name: string, steps: number, denoise: number, drops = false): number {
  if (denoise <= 0) return 0;
  const whole = denoise > 0.9999 ? steps : Math.trunc(steps / denoise);
  const made = scheduledSteps(name, whole + (drops ? 1 : 0)) - (drops ? 1 : 0);
  return denoise > 0.9999 ? made : Math.min(made, steps);
}

const kSampler: NodeFunction = async (args, context): Promise<NodeResult> => {
  const denoise = numberArg(args, 'denoise', 1);
  const sampler = textArg(args, 'sampler_name');
  const steps = partSteps(textArg(args, 'scheduler'), intArg(args, 'steps'), denoise, DROPS_LAST_BUT_ONE.has(sampler));
  const origin = originOf(args, 'model', 'seed', 'cfg', 'sampler_name', 'scheduler', 'positive', 'negative');
  return { result: [await sample(context, latentArg(args, 'latent_image'), { steps, denoise, sampler }, origin)] };
};

const kSamplerAdvanced: NodeFunction = async (args, context): Promise<NodeResult> => {
  const sampler = textArg(args, 'sampler_name');
  const all = partSteps(textArg(args, 'scheduler'), intArg(args, 'steps'), 1, DROPS_LAST_BUT_ONE.has(sampler));
  const start = intArg(args, 'start_at_step');
  const steps = Math.max(0, Math.min(intArg(args, 'end_at_step', all), all) - start);
  const denoise = all > 0 ? steps / all : 0;
  const origin = originOf(args, 'model', 'noise_seed', 'cfg', 'sampler_name', 'scheduler', 'positive', 'negative', 'add_noise');
  const latent = await sample(
    context,
    latentArg(args, 'latent_image'),
    { steps, denoise, sampler },
    { ...origin, start: Math.min(start, all) },
  );
  return { result: [latent] };
};

function sigmaSteps(value: unknown): { steps: number; denoise: number } {
  if (!(value instanceof Opaque)) throw new PyError('TypeError', "object of type 'NoneType' has no len()");
  return { steps: Number(value.facts['steps'] ?? 20), denoise: Number(value.facts['denoise'] ?? 1) };
}

const samplerCustom: NodeFunction = async (args, context): Promise<NodeResult> => {
  const { steps, denoise } = sigmaSteps(args['sigmas']);
  const origin = originOf(args, 'model', 'noise', 'guider', 'sampler', 'sigmas', 'add_noise', 'noise_seed', 'cfg', 'positive', 'negative');
  const sampler = args['sampler'] instanceof Opaque ? String(args['sampler'].facts['name'] ?? '') : '';
  const latent = await sample(context, latentArg(args, 'latent_image'), { steps, denoise, sampler }, origin);
  return { result: [latent, latent] };
};

/** A scheduler's SIGMAS: how many steps it makes, which is all that a sampler needs to know. */
function scheduler(stepsOf: (args: NodeArgs) => number): NodeFunction {
  return (args, { nodeClass }) => {
    const denoise = numberArg(args, 'denoise', 1);
    const values = SCHEDULES[nodeClass.name]?.(args);
    if (values !== undefined) return { result: [knownSigmas(digestOf(nodeClass.name, args), values, denoise)] };
    const steps = Math.max(0, stepsOf(args));
    return { result: [new Opaque('SIGMAS', digestOf(nodeClass.name, args), { steps, denoise })] };
  };
}

const plainSteps = (args: NodeArgs): number => intArg(args, 'steps', 20);
const basicSteps = (args: NodeArgs): number => {
  const denoise = numberArg(args, 'denoise', 1);
  const steps = plainSteps(args);
  const made = denoise <= 0 ? 0 : scheduledSteps(textArg(args, 'scheduler'), denoise < 1 ? Math.trunc(steps / denoise) : steps);
  return Math.min(made, steps);
};
/** A share of the steps, not a longer schedule. */
const sharedSteps = (args: NodeArgs): number => roundHalfEven(plainSteps(args) * Math.min(1, numberArg(args, 'denoise', 1)));
/** Distilled in ten steps, of which those are left out that denoise most. */
const turboSteps = (args: NodeArgs): number => Math.min(plainSteps(args), Math.trunc(10 * numberArg(args, 'denoise', 1)));

interface Cut {
  readonly high: number;
  readonly low: number;
  /** Numbers of the first part and of the second, where they are known. */
  readonly values?: readonly [Float32Array, Float32Array];
}

function splitSigmas(at: (steps: number, args: NodeArgs, values: Float32Array | undefined) => Cut): NodeFunction {
  return (args, { nodeClass }) => {
    const { steps, denoise } = sigmaSteps(args['sigmas']);
    const { high, low, values } = at(steps, args, sigmasOf(args['sigmas']));
    const part = (count: number, name: string, numbers: Float32Array | undefined): Opaque => {
      const [digest, share] = [digestOf(nodeClass.name, args, name), steps === 0 ? 0 : (denoise * count) / steps];
      return numbers === undefined ? new Opaque('SIGMAS', digest, { steps: count, denoise: share }) : knownSigmas(digest, numbers, share);
    };
    return { result: [part(high, 'high', values?.[0]), part(low, 'low', values?.[1])] };
  };
}

/** Sigmas of other numbers. */
function changeSigmas(
  stepsOf: (steps: number, args: NodeArgs) => number,
  change: (values: Float32Array, args: NodeArgs) => Float32Array,
): NodeFunction {
  return (args, { nodeClass }) => {
    const { steps, denoise } = sigmaSteps(args['sigmas']);
    const [digest, values] = [digestOf(nodeClass.name, args), sigmasOf(args['sigmas'])];
    if (values !== undefined) return { result: [knownSigmas(digest, change(values, args), denoise)] };
    return { result: [new Opaque('SIGMAS', digest, { steps: stepsOf(steps, args), denoise })] };
  };
}

/** @throws PyError `IndexError` for a schedule of no steps */
function withFirst(values: Float32Array, args: NodeArgs): Float32Array {
  if (values.length === 0) throw new PyError('IndexError', 'index 0 is out of bounds for dimension 0 with size 0');
  return Float32Array.from([numberArg(args, 'sigma', 136), ...values.subarray(1)]);
}

const splitAt: Parameters<typeof splitSigmas>[0] = (steps, args, values) => {
  const step = intArg(args, 'step');
  const high = Math.max(0, Math.min(steps, step));
  const cut = { high, low: steps - high };
  return values === undefined ? cut : { ...cut, values: [values.slice(0, step + 1), values.slice(step)] };
};

const splitByShare: Parameters<typeof splitSigmas>[0] = (steps, args, values) => {
  const low = roundHalfEven(steps * numberArg(args, 'denoise', 1));
  // With no step to take from the end nothing is left before it either.
  const cut = { high: low === 0 ? 0 : steps - low, low };
  if (values === undefined) return cut;
  return { ...cut, values: [low === 0 ? new Float32Array(0) : values.slice(0, -low), values.slice(-(low + 1))] };
};

/** Between which sigmas steps are put in is known only where that is everywhere. */
const extendedSteps = (steps: number, args: NodeArgs): number =>
  numberArg(args, 'start_at_sigma', -1) < 0 && numberArg(args, 'end_at_sigma') <= 0 ? steps * intArg(args, 'steps', 2) : steps;

function sampler(nameOf: (args: NodeArgs) => string): NodeFunction {
  return (args, { nodeClass }) => ({ result: [new Opaque('SAMPLER', digestOf(nodeClass.name, args), { name: nameOf(args) })] });
}

/** The schedules of GITS are known for coefficients from 0.8 to 1.5, five hundredths apart. */
const gits: NodeFunction = (args, context) => {
  const hundredths = roundHalfEven(numberArg(args, 'coeff', 1.2) * 100);
  if (hundredths < 80 || hundredths > 150 || hundredths % 5 !== 0) throw new PyError('KeyError', str(hundredths / 100));
  return scheduler(sharedSteps)(args, context);
};

export const SAMPLER_NODES: Readonly<Record<string, NodeFunction>> = {
  KSampler: kSampler,
  KSamplerAdvanced: kSamplerAdvanced,
  SamplerCustom: samplerCustom,
  SamplerCustomAdvanced: samplerCustom,
  BasicScheduler: scheduler(basicSteps),
  SDTurboScheduler: scheduler(turboSteps),
  KarrasScheduler: scheduler(plainSteps),
  ExponentialScheduler: scheduler(plainSteps),
  PolyexponentialScheduler: scheduler(plainSteps),
  LaplaceScheduler: scheduler(plainSteps),
  VPScheduler: scheduler(plainSteps),
  BetaSamplingScheduler: scheduler(plainSteps),
  AlignYourStepsScheduler: scheduler(sharedSteps),
  GITSScheduler: gits,
  OptimalStepsScheduler: scheduler(sharedSteps),
  LTXVScheduler: scheduler(plainSteps),
  Flux2Scheduler: scheduler(plainSteps),
  Ideogram4Scheduler: scheduler(plainSteps),
  ManualSigmas: scheduler(plainSteps),
  SplitSigmas: splitSigmas(splitAt),
  SplitSigmasDenoise: splitSigmas(splitByShare),
  FlipSigmas: changeSigmas((steps) => steps, flipped),
  SetFirstSigma: changeSigmas((steps) => steps, withFirst),
  ExtendIntermediateSigmas: changeSigmas(extendedSteps, extended),
  KSamplerSelect: sampler((args) => textArg(args, 'sampler_name')),
  SamplerDPMAdaptative: sampler(() => 'dpm_adaptive'),
};
