import { type SoundShape, silentFlac, silentMp3, silentOpus, type Texts } from '../../media/sound.js';
import { PyError, valueError } from '../../python/errors.js';
import { intArg, numberArg, textArg } from '../args.js';
import type { NodeArgs, NodeContext, NodeFunction, NodeResult } from '../model.js';
import { roundHalfEven } from '../pixels/resize.js';
import { pngTexts, withPassThrough } from '../save.js';
import { saveFile } from './files.js';
import { makeSound, soundShape } from './values.js';

type Encode = (shape: SoundShape, texts: Texts) => Uint8Array;

const ENCODERS: Readonly<Record<string, Encode>> = { flac: silentFlac, mp3: silentMp3, opus: silentOpus };
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
    const bytes = encode(fitRate(soundShape(sound), format), mediaTexts(context));
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

const emptyAudio: NodeFunction = (args) => {
  const rate = intArg(args, 'sample_rate', 44100);
  const samples = roundHalfEven(numberArg(args, 'duration', 60) * rate);
  return { result: [makeSound({ rate, channels: intArg(args, 'channels', 2), samples })] };
};

const trimAudioDuration: NodeFunction = (args, { behave }) => {
  const shape = soundShape(args['audio']);
  if (shape.samples === 0) return { result: [args['audio']] };
  const frames = (name: string): number => roundHalfEven(numberArg(args, name) * shape.rate);
  const asked = frames('start_index');
  const inside = (place: number): number => Math.max(0, Math.min(place, shape.samples));
  const start = Math.min(inside(asked < 0 ? shape.samples + asked : asked), shape.samples - (behave === '0.3.64' ? 1 : 0));
  const end = inside(start + frames('duration'));
  if (start >= end) {
    const name = 'TrimAudioDuration';
    throw valueError(`${name}: Start time must be less than end time and be within the audio length.`);
  }
  return { result: [makeSound({ ...shape, samples: end - start }, args['audio'], start)] };
};

const splitAudioChannels: NodeFunction = (args) => {
  const shape = soundShape(args['audio']);
  if (shape.channels !== 2) throw valueError(`AudioSplit: Input audio must be stereo (2 channels), got ${shape.channels} channel(s).`);
  return { result: ['left', 'right'].map((side) => makeSound({ ...shape, channels: 1 }, args['audio'], side)) };
};

/** Both at the higher rate of the two. */
function matched(args: NodeArgs, ...names: [string, string]): [SoundShape, SoundShape] {
  const shapes = names.map((name) => soundShape(args[name])) as [SoundShape, SoundShape];
  const rate = Math.max(...shapes.map((shape) => shape.rate));
  return shapes.map((shape) =>
    shape.rate === rate ? shape : { ...shape, rate, samples: Math.ceil((shape.samples * rate) / shape.rate) },
  ) as [SoundShape, SoundShape];
}

const joinAudioChannels: NodeFunction = (args) => {
  const [left, right] = matched(args, 'audio_left', 'audio_right');
  if (left.channels !== 1 || right.channels !== 1) throw valueError('AudioJoin: Both input audios must be mono.');
  return { result: [makeSound({ ...left, channels: 2, samples: Math.min(left.samples, right.samples) }, args)] };
};

const audioConcat: NodeFunction = (args) => {
  const [first, second] = matched(args, 'audio1', 'audio2');
  const channels = [first, second].map((shape) => Math.max(2, shape.channels)) as [number, number];
  if (channels[0] !== channels[1]) {
    throw new PyError(
      'RuntimeError',
      `Sizes of tensors must match except in dimension 2. Expected size ${channels[0]} but got size ${channels[1]} for tensor number 1 in the list.`,
    );
  }
  return { result: [makeSound({ ...first, channels: channels[0], samples: first.samples + second.samples }, args)] };
};

const audioMerge: NodeFunction = (args) => {
  const [first, second] = matched(args, 'audio1', 'audio2');
  const channels = first.samples === 0 || second.samples === 0 ? first.channels : Math.max(first.channels, second.channels);
  return { result: [makeSound({ ...first, channels }, args)] };
};

/** Another sound of the same shape. */
const reshaded: NodeFunction = (args) => ({ result: [makeSound(soundShape(args['audio']), args)] });

export const SOUND_NODES: Readonly<Record<string, NodeFunction>> = {
  EmptyAudio: emptyAudio,
  TrimAudioDuration: trimAudioDuration,
  SplitAudioChannels: splitAudioChannels,
  JoinAudioChannels: joinAudioChannels,
  AudioConcat: audioConcat,
  AudioMerge: audioMerge,
  AudioAdjustVolume: reshaded,
  AudioEqualizer3Band: reshaded,
  SaveAudio: saver('flac'),
  SaveAudioMP3: saver('mp3'),
  SaveAudioOpus: saver('opus'),
  SaveAudioAdvanced: saver(),
  PreviewAudio: saver('flac'),
};
