import { toBytes } from '../picture/bytes.js';
import { sketchPicture } from '../picture/draw.js';
import { encodeJpeg } from '../picture/sharp.js';
import { PyError } from '../python/errors.js';
import { intArg, latentArg, numberArg } from './args.js';
import type { NodeArgs, NodeContext, NodeFunction, NodeResult, PreviewPicture } from './model.js';
import { drawLatent, previewSize, promptOf } from './stand-ins.js';
import { digestOf, type Latent, Opaque } from './values.js';

/** Shows each step of a sampler: its progress, and a preview that sharpens, when previews are on. */
async function showSteps(context: NodeContext, latent: Latent, steps: number): Promise<void> {
  const { width, height } = previewSize(latent);
  let picture: Float32Array | undefined;
  const preview = async (share: number): Promise<PreviewPicture> => {
    picture ??= drawLatent(latent, 0, width, height);
    return { format: 'jpeg', bytes: await encodeJpeg(toBytes(sketchPicture(picture, width, height, latent.digest, share)), width, height) };
  };
  for (let step = 1; step <= steps; step += 1) {
    await context.pause();
    await context.progress(step, steps, context.previews ? () => preview(step / steps) : undefined);
  }
}

/** @param args those that make a difference */
async function sample(context: NodeContext, latent: Latent, steps: number, denoise: number, args: NodeArgs): Promise<Latent> {
  const digest = digestOf('sampled', latent.digest, latent.extra.noiseMask ?? null, steps, denoise, Object.entries(args));
  const before = latent.extra.changed ?? 0;
  const changed = latent.extra.source === undefined ? 1 : 1 - (1 - before) * (1 - Math.min(1, Math.max(0, denoise)));
  const sampled = latent.with({ digest, extra: { changed, text: promptOf(args) } });
  await showSteps(context, sampled, steps);
  return sampled;
}

/** What is drawn by, of all arguments: the latent is known, and how many steps there are is counted by each sampler itself. */
function originOf(args: NodeArgs, ...names: string[]): NodeArgs {
  return Object.fromEntries(names.map((name) => [name, args[name] ?? null]));
}

const kSampler: NodeFunction = async (args, context): Promise<NodeResult> => {
  const steps = intArg(args, 'steps');
  const denoise = numberArg(args, 'denoise', 1);
  const origin = originOf(args, 'model', 'seed', 'cfg', 'sampler_name', 'scheduler', 'positive', 'negative');
  // With nothing to denoise there are no steps.
  const latent = await sample(context, latentArg(args, 'latent_image'), denoise <= 0 ? 0 : steps, denoise, origin);
  return { result: [latent] };
};

const kSamplerAdvanced: NodeFunction = async (args, context): Promise<NodeResult> => {
  const steps = intArg(args, 'steps');
  const start = Math.min(intArg(args, 'start_at_step'), steps);
  const end = Math.min(intArg(args, 'end_at_step', steps), steps);
  const share = steps > 0 ? Math.max(0, end - start) / steps : 0;
  const origin = originOf(args, 'model', 'noise_seed', 'cfg', 'sampler_name', 'scheduler', 'positive', 'negative', 'add_noise');
  const latent = await sample(context, latentArg(args, 'latent_image'), Math.max(0, end - start), share, { ...origin, start });
  return { result: [latent] };
};

function sigmaSteps(value: unknown): { steps: number; denoise: number } {
  if (!(value instanceof Opaque)) throw new PyError('TypeError', "object of type 'NoneType' has no len()");
  return { steps: Number(value.facts['steps'] ?? 20), denoise: Number(value.facts['denoise'] ?? 1) };
}

const samplerCustom: NodeFunction = async (args, context): Promise<NodeResult> => {
  const { steps, denoise } = sigmaSteps(args['sigmas']);
  const origin = originOf(args, 'model', 'noise', 'guider', 'sampler', 'sigmas', 'add_noise', 'noise_seed', 'cfg', 'positive', 'negative');
  const latent = await sample(context, latentArg(args, 'latent_image'), steps, denoise, origin);
  return { result: [latent, latent] };
};

/** A scheduler's SIGMAS: how many steps it makes, which is all that a sampler needs to know. */
function scheduler(stepsOf: (args: NodeArgs) => number): NodeFunction {
  return (args, { nodeClass }) => {
    const steps = Math.max(0, stepsOf(args));
    const denoise = numberArg(args, 'denoise', 1);
    return { result: [new Opaque('SIGMAS', digestOf(nodeClass.name, args), { steps, denoise })] };
  };
}

const plainSteps = (args: NodeArgs): number => intArg(args, 'steps', 20);
const denoisedSteps = (args: NodeArgs): number => (numberArg(args, 'denoise', 1) <= 0 ? 0 : plainSteps(args));

function splitSigmas(at: (steps: number, args: NodeArgs) => number): NodeFunction {
  return (args, { nodeClass }) => {
    const { steps, denoise } = sigmaSteps(args['sigmas']);
    const cut = Math.max(0, Math.min(steps, at(steps, args)));
    const part = (count: number, name: string): Opaque =>
      new Opaque('SIGMAS', digestOf(nodeClass.name, args, name), { steps: count, denoise: steps === 0 ? 0 : (denoise * count) / steps });
    return { result: [part(cut, 'high'), part(steps - cut, 'low')] };
  };
}

export const SAMPLER_NODES: Readonly<Record<string, NodeFunction>> = {
  KSampler: kSampler,
  KSamplerAdvanced: kSamplerAdvanced,
  SamplerCustom: samplerCustom,
  SamplerCustomAdvanced: samplerCustom,
  BasicScheduler: scheduler(denoisedSteps),
  SDTurboScheduler: scheduler(plainSteps),
  KarrasScheduler: scheduler(plainSteps),
  ExponentialScheduler: scheduler(plainSteps),
  PolyexponentialScheduler: scheduler(plainSteps),
  LaplaceScheduler: scheduler(plainSteps),
  VPScheduler: scheduler(plainSteps),
  BetaSamplingScheduler: scheduler(plainSteps),
  AlignYourStepsScheduler: scheduler(denoisedSteps),
  GITSScheduler: scheduler(denoisedSteps),
  OptimalStepsScheduler: scheduler(denoisedSteps),
  LTXVScheduler: scheduler(plainSteps),
  Flux2Scheduler: scheduler(plainSteps),
  Ideogram4Scheduler: scheduler(plainSteps),
  ManualSigmas: scheduler((args) =>
    Math.max(
      0,
      String(args['sigmas'] ?? '')
        .split(/[\s,]+/)
        .filter((part) => part !== '').length - 1,
    ),
  ),
  SplitSigmas: splitSigmas((_, args) => intArg(args, 'step')),
  SplitSigmasDenoise: splitSigmas((steps, args) => steps - Math.round(steps * numberArg(args, 'denoise', 1))),
};
