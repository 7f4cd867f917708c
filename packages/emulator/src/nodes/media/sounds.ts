import { filtered, highShelf, lowShelf, peak } from '../../media/biquad.js';
import { readSound } from '../../media/read-sound.js';
import { resample } from '../../media/resample.js';
import { encodeFlac, type SoundShape, silentMp3, silentOpus, type Texts } from '../../media/sound.js';
import { PyError, valueError } from '../../python/errors.js';
import { intArg, numberArg, textArg } from '../args.js';
import type { NodeArgs, NodeContext, NodeFunction, NodeResult } from '../model.js';
import { roundHalfEven } from '../pixels/resize.js';
import { pngTexts, withPassThrough } from '../save.js';
import { digestOf, Opaque } from '../values.js';
import { saveFile } from './files.js';
import { makeSound, soundShape, soundWave, type Wave } from './values.js';

type Encode = (shape: SoundShape, texts: Texts, wave?: Wave) => Uint8Array;

/** Sounds in a format that is not kept whole are silent, as long as they were. */
const ENCODERS: Readonly<Record<string, Encode>> = { flac: encodeFlac, mp3: silentMp3, opus: silentOpus };
const OPUS_RATES = [8000, 12000, 16000, 24000, 48000];

/** Opus knows a few rates only: the sound is brought to the next one. */
function fitRate(shape: SoundShape, format: string): SoundShape {
  if (format !== 'opus' || OPUS_RATES.includes(shape.rate)) return shape;
  const rate = OPUS_RATES.find((known) => known > shape.rate) ?? 48000;
  return { ...shape, rate, samples: Math.ceil((shape.samples * rate) / shape.rate) };
}

/** Saves the sound in a format, or in the one that the node's `format` asks for. */
function saver(fixed?: string): NodeFunction {
  return (args, context): NodeResult => {
    const { nodeClass, behave } = context;
    const sound = args['audio'] ?? null;
    if (sound === null && behave !== '0.3.64')
      throw valueError(`${nodeClass.name}: input audio is None (source video may have no audio track).`);
    const format = fixed ?? formatOf(args);
    const encode = ENCODERS[format];
    if (encode === undefined) throw valueError(`Unsupported audio format: '${format}'`);
    const bytes = encode(fitRate(soundShape(sound), format), mediaTexts(context), soundWave(sound));
    const entry = saveFile(context, args, { bytes, extension: format, tail: behave === '0.3.64' ? '_' : '', batch: '0' });
    return withPassThrough(context, sound, { audio: [entry] });
  };
}

function formatOf(args: NodeArgs): string {
  const format = args['format'];
  if (typeof format === 'string') return format;
  return textArg((format ?? {}) as NodeArgs, 'format', 'flac');
}

/** What goes into a sound or film besides itself: prompt and workflow, and that it is emulated. */
export function mediaTexts(context: NodeContext): Texts {
  return [...pngTexts(context), ['comment', 'emulated']];
}

/** The sound in a file of the input folder; one that is not there or not understood is a second of silence. */
const loadAudio: NodeFunction = async (args, { files }) => {
  const name = textArg(args, 'audio');
  const bytes = files.readAnnotated(name)?.data ?? new Uint8Array();
  const read = await readSound(bytes).catch(() => undefined);
  return { result: [read === undefined ? new Opaque('AUDIO', digestOf('unread', name)) : makeSound(read.shape, read.wave)] };
};

const emptyAudio: NodeFunction = (args) => {
  const rate = intArg(args, 'sample_rate', 44100);
  const samples = roundHalfEven(numberArg(args, 'duration', 60) * rate);
  return { result: [makeSound({ rate, channels: intArg(args, 'channels', 2), samples })] };
};

/** The newer server hands on what is no sound, as many times as the node has outputs. */
function isAbsent({ behave }: NodeContext, ...sounds: unknown[]): boolean {
  return behave !== '0.3.64' && sounds.some((sound) => (sound ?? null) === null);
}

const trimAudioDuration: NodeFunction = (args, context) => {
  const sound = args['audio'] ?? null;
  if (isAbsent(context, sound)) return { result: [null] };
  const shape = soundShape(sound);
  if (shape.samples === 0) return { result: [sound] };
  const isOlder = context.behave === '0.3.64';
  const frames = (name: string): number => roundHalfEven(numberArg(args, name) * shape.rate);
  const asked = frames('start_index');
  const inside = (place: number): number => Math.max(0, Math.min(place, shape.samples));
  const start = Math.min(inside(asked < 0 ? shape.samples + asked : asked), shape.samples - (isOlder ? 1 : 0));
  const end = inside(start + frames('duration'));
  if (start >= end) {
    const name = isOlder ? 'AudioTrim' : 'TrimAudioDuration';
    throw valueError(`${name}: Start time must be less than end time and be within the audio length.`);
  }
  const part = soundWave(sound)?.map((row) => row.subarray(start, end));
  return { result: [makeSound({ ...shape, samples: end - start }, part, sound, start)] };
};

const splitAudioChannels: NodeFunction = (args, context) => {
  const sound = args['audio'] ?? null;
  if (isAbsent(context, sound)) return { result: [null, null] };
  const shape = soundShape(sound);
  if (shape.channels !== 2) {
    const count = `must be stereo (2 channels), got ${shape.channels} channel(s).`;
    throw valueError(`AudioSplit: Input audio ${context.behave === '0.3.64' ? 'has only one channel.' : count}`);
  }
  const wave = soundWave(sound);
  const side = (channel: number): Opaque => makeSound({ ...shape, channels: 1 }, wave?.slice(channel, channel + 1), sound, channel);
  return { result: [side(0), side(1)] };
};

interface Heard {
  readonly shape: SoundShape;
  readonly wave: Wave | undefined;
}

/** Two sounds at the higher rate of the two. */
function matched(args: NodeArgs, ...names: [string, string]): [Heard, Heard] {
  const shapes = names.map((name) => soundShape(args[name]));
  const rate = Math.max(...shapes.map((shape) => shape.rate));
  return names.map((name, index): Heard => {
    const shape = shapes[index] as SoundShape;
    const wave = soundWave(args[name]);
    if (shape.rate === rate) return { shape, wave };
    const samples = Math.ceil((shape.samples * rate) / shape.rate);
    return { shape: { ...shape, rate, samples }, wave: wave?.map((row) => resample(row, shape.rate, rate)) };
  }) as [Heard, Heard];
}

/** One channel of a sound, as long as asked: cut off, or silent at its end. */
function row({ wave, shape }: Heard, channel: number, samples: number): Float32Array {
  const out = new Float32Array(samples);
  const from = wave?.[shape.channels === 1 ? 0 : channel];
  if (from !== undefined) out.set(from.subarray(0, samples));
  return out;
}

const rows = (heard: Heard, channels: number, samples: number): Float32Array[] =>
  Array.from({ length: channels }, (_, channel) => row(heard, channel, samples));

/** What the newer server makes of two sounds where one is none: the other. */
function onlyOne(args: NodeArgs, context: NodeContext, ...names: [string, string]): NodeResult | undefined {
  const [first, second] = names.map((name) => args[name] ?? null);
  return isAbsent(context, first, second) ? { result: [first ?? second] } : undefined;
}

const joinAudioChannels: NodeFunction = (args, context) => {
  const one = onlyOne(args, context, 'audio_left', 'audio_right');
  if (one !== undefined) return one;
  const [left, right] = matched(args, 'audio_left', 'audio_right');
  if (left.shape.channels !== 1 || right.shape.channels !== 1) throw valueError('AudioJoin: Both input audios must be mono.');
  const samples = Math.min(left.shape.samples, right.shape.samples);
  const isSilent = left.wave === undefined && right.wave === undefined;
  const wave = isSilent ? undefined : [row(left, 0, samples), row(right, 0, samples)];
  return { result: [makeSound({ ...left.shape, channels: 2, samples }, wave)] };
};

const audioConcat: NodeFunction = (args, context) => {
  const one = onlyOne(args, context, 'audio1', 'audio2');
  if (one !== undefined) return one;
  const pair = matched(args, 'audio1', 'audio2');
  const [first, second] = textArg(args, 'direction') === 'before' ? [pair[1], pair[0]] : pair;
  const [channels, others] = [first, second].map(({ shape }) => Math.max(2, shape.channels)) as [number, number];
  if (channels !== others) {
    throw new PyError(
      'RuntimeError',
      `Sizes of tensors must match except in dimension 2. Expected size ${channels} but got size ${others} for tensor number 1 in the list.`,
    );
  }
  const samples = first.shape.samples + second.shape.samples;
  const isSilent = first.wave === undefined && second.wave === undefined;
  const joined = (): Float32Array[] =>
    rows(first, channels, samples).map((whole, channel) => {
      whole.set(row(second, channel, second.shape.samples), first.shape.samples);
      return whole;
    });
  return { result: [makeSound({ ...first.shape, channels, samples }, isSilent ? undefined : joined())] };
};

const MERGES: Readonly<Record<string, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  mean: (a, b) => (a + b) / 2,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
};

/** The second sound over the first, as long as the first; too loud a sum is made as loud as can be. */
const audioMerge: NodeFunction = (args, context) => {
  const one = onlyOne(args, context, 'audio1', 'audio2');
  if (one !== undefined) return one;
  const [first, second] = matched(args, 'audio1', 'audio2');
  if (first.shape.samples === 0 || second.shape.samples === 0) return { result: [makeSound(first.shape, first.wave)] };
  const shape = { ...first.shape, channels: Math.max(first.shape.channels, second.shape.channels) };
  if (first.wave === undefined && second.wave === undefined) return { result: [makeSound(shape)] };
  const merge = MERGES[textArg(args, 'merge_method')] ?? ((a) => a);
  const over = rows(second, shape.channels, shape.samples);
  const wave = rows(first, shape.channels, shape.samples).map((under, channel) =>
    under.map((value, place) => merge(value, over[channel]?.[place] as number)),
  );
  const loudest = wave.reduce((most, samples) => samples.reduce((peak_, value) => Math.max(peak_, Math.abs(value)), most), 0);
  return { result: [makeSound(shape, loudest > 1 ? wave.map((samples) => samples.map((value) => value / loudest)) : wave)] };
};

/** A sound of the same shape, each channel changed. */
function reshaped(change: (args: NodeArgs, rate: number) => (samples: Float32Array) => Float32Array): NodeFunction {
  return (args, context) => {
    const sound = args['audio'] ?? null;
    if (isAbsent(context, sound)) return { result: [null] };
    const shape = soundShape(sound);
    return { result: [makeSound(shape, soundWave(sound)?.map(change(args, shape.rate)))] };
  };
}

const adjustVolume = reshaped((args) => {
  const gain = 10 ** (intArg(args, 'volume', 1) / 20);
  return (samples) => samples.map((value) => value * gain);
});

const SHELF_Q = Math.SQRT1_2;

const equalizer = reshaped((args, rate) => {
  const band = (name: string, q: number): Parameters<typeof peak>[0] => ({
    rate,
    frequency: intArg(args, `${name}_freq`),
    gain: numberArg(args, `${name}_gain_dB`),
    q,
  });
  const filters = [
    { shape: lowShelf, ...band('low', SHELF_Q) },
    { shape: peak, ...band('mid', numberArg(args, 'mid_q', SHELF_Q)) },
    { shape: highShelf, ...band('high', SHELF_Q) },
  ].filter(({ gain }) => gain !== 0);
  return (samples) => filters.reduce((heard, { shape, ...one }) => filtered(heard, shape(one)), samples);
});

export const SOUND_NODES: Readonly<Record<string, NodeFunction>> = {
  LoadAudio: loadAudio,
  RecordAudio: loadAudio,
  EmptyAudio: emptyAudio,
  TrimAudioDuration: trimAudioDuration,
  SplitAudioChannels: splitAudioChannels,
  JoinAudioChannels: joinAudioChannels,
  AudioConcat: audioConcat,
  AudioMerge: audioMerge,
  AudioAdjustVolume: adjustVolume,
  AudioEqualizer3Band: equalizer,
  SaveAudio: saver('flac'),
  SaveAudioMP3: saver('mp3'),
  SaveAudioOpus: saver('opus'),
  SaveAudioAdvanced: saver(),
  PreviewAudio: saver('flac'),
};
