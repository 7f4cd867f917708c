import { posix } from 'node:path';
import type { NodeClass } from '../classes/model.js';
import { savePath } from '../files/names.js';
import { insidePath } from '../files/store.js';
import { toBytes } from '../picture/bytes.js';
import { drawnSvg, emptyFlac, emptyGlb, emptyMp4, emptyOpus, emptyWebm, onePointPly, silentMp3, silentWav } from '../picture/media.js';
import { encodeApng } from '../picture/png.js';
import { loadSharp } from '../picture/sharp.js';
import { PyError } from '../python/errors.js';
import { str } from '../python/text.js';
import { dict, isDict, type PyValue } from '../python/values.js';
import { imageArg, numberArg, textArg } from './args.js';
import { genericNode } from './generic.js';
import type { NodeArgs, NodeContext, NodeFunction, NodeResult } from './model.js';
import { saveBatch, showPreview, tempPrefix, withPassThrough } from './save.js';
import { digestOf, ImageBatch } from './values.js';

/** The kinds of files that output nodes save: where `executed` shows them, and the bytes by extension. */
interface Kind {
  readonly shown: string;
  readonly types: RegExp;
  readonly files: Readonly<Record<string, (digest: string) => Uint8Array>>;
  readonly animated?: true;
}

const KINDS: readonly Kind[] = [
  { shown: 'audio', types: /^AUDIO$/, files: { flac: emptyFlac, mp3: silentMp3, opus: emptyOpus, wav: silentWav } },
  { shown: 'images', types: /^VIDEO$/, files: { mp4: emptyMp4, webm: emptyWebm }, animated: true },
  { shown: '3d', types: /^(?:MESH|VOXEL|FILE_3D|LOAD3D)/, files: { glb: emptyGlb } },
  { shown: '3d', types: /^(?:SPLAT|POINT)/, files: { ply: onePointPly } },
  { shown: 'images', types: /^SVG$/, files: { svg: drawnSvg } },
];

// Classes whose name, not their inputs, says what they save.
const BY_CLASS: Readonly<Record<string, string>> = { SaveAudioMP3: 'mp3', SaveAudioOpus: 'opus', SaveWEBM: 'webm', PreviewAudio: 'flac' };

function kindOf(nodeClass: NodeClass): Kind | undefined {
  if (nodeClass.name === 'SaveWEBM') return KINDS[1];
  const types = [...nodeClass.required.values(), ...nodeClass.optional.values()].flatMap(({ type }) =>
    typeof type === 'string' ? type.split(',') : [],
  );
  return KINDS.find((kind) => types.some((type) => kind.types.test(type.trim())));
}

/** The extension that a class or its `format` asks for. */
function extensionOf(kind: Kind, nodeClass: NodeClass, args: NodeArgs): string {
  const asked = BY_CLASS[nodeClass.name] ?? formatOf(args['format'] ?? args['container']);
  return asked !== undefined && Object.hasOwn(kind.files, asked) ? asked : (Object.keys(kind.files)[0] as string);
}

function formatOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.toLowerCase();
  return isDict(value as PyValue) || typeof value !== 'object' || value === null ? undefined : formatOf(Object.values(value)[0]);
}

function saveFile(context: NodeContext, args: NodeArgs, extension: string, bytes: Uint8Array): PyValue {
  const isPreview = context.nodeClass.name.startsWith('Preview');
  const folder = isPreview ? 'temp' : 'output';
  const prefix = isPreview ? tempPrefix(context) : textArg(args, 'filename_prefix', 'ComfyUI');
  const target = savePath(context.files, folder, prefix, { width: 0, height: 0 });
  const filename = `${target.name}_${String(target.counter).padStart(5, '0')}_.${extension}`;
  const path = insidePath(posix.join(target.subfolder, filename));
  if (path === undefined) throw new PyError('Exception', 'Saving image outside the output folder is not allowed.');
  context.files.write(folder, path, bytes);
  return dict({ filename, subfolder: target.subfolder, type: folder });
}

/** What an output node without a function of its own shows: a file of the kind that its inputs are, pictures, or its texts. */
async function shownBy(args: NodeArgs, context: NodeContext): Promise<Record<string, PyValue[]>> {
  const { nodeClass } = context;
  const kind = kindOf(nodeClass);
  if (kind !== undefined) {
    const extension = extensionOf(kind, nodeClass, args);
    const make = kind.files[extension] as (digest: string) => Uint8Array;
    const files = [saveFile(context, args, extension, make(digestOf(nodeClass.name, args)))];
    return kind.animated ? { [kind.shown]: files, animated: [true] } : { [kind.shown]: files };
  }
  const image = Object.values(args)
    .flat()
    .find((value): value is ImageBatch => value instanceof ImageBatch);
  // A node that only gives text about a picture writes no picture.
  const describes = nodeClass.outputs.length > 0 && nodeClass.outputs.every((type) => type === 'STRING');
  if (image !== undefined && !describes) {
    const isSaving = nodeClass.name.startsWith('Save');
    return isSaving
      ? { images: await saveBatch(image, textArg(args, 'filename_prefix', 'ComfyUI'), 'output', context) }
      : showPreview(image, context);
  }
  const texts = Object.values(args).filter(
    (value): value is PyValue => typeof value === 'string' || typeof value === 'bigint' || typeof value === 'number',
  );
  return { text: texts.slice(0, 1).map(str) };
}

/** An output node that has no function of its own. */
export const genericOutput: NodeFunction = async (args, context): Promise<NodeResult> => {
  const ui = await shownBy(args, context);
  const { result } = await genericNode(args, context);
  return result !== undefined && result.length > 0 ? { ui, result: handOn(args, context, result) } : { ui };
};

/** Newer output nodes hand on what they were given: the first input of the output's type stands for the made-up value. */
function handOn(args: NodeArgs, { nodeClass }: NodeContext, result: readonly unknown[]): unknown[] {
  const describes = Object.values(args).some((value) => value instanceof ImageBatch);
  return result.map((value, index) => {
    const type = nodeClass.outputs[index];
    // A text that comes out where a picture went in is about the picture, not one of the node's settings.
    if (type === 'STRING' && describes) return value;
    const source = [...nodeClass.required].find(([, spec]) => spec.type === type)?.[0];
    return source !== undefined && source in args ? args[source] : value;
  });
}

async function animated(
  args: NodeArgs,
  context: NodeContext,
  extension: string,
  encode: (image: ImageBatch, delay: number) => Promise<Uint8Array>,
): Promise<NodeResult> {
  const image = imageArg(args, 'images');
  const delay = Math.round(1000 / Math.max(0.01, numberArg(args, 'fps', 6)));
  const file = saveFile(context, args, extension, await encode(image, delay));
  return withPassThrough(context, image, { images: [file], animated: [image.count !== 1] });
}

async function animatedWebp(image: ImageBatch, delay: number): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const channels = image.channels === 4 ? 4 : 3;
  const raw = { width: image.width, height: image.height * image.count, channels, pageHeight: image.height } as const;
  return sharp(toBytes(image.data), { raw })
    .webp({ delay: Array.from({ length: image.count }, () => delay), loop: 0 })
    .toBuffer();
}

const animatedPng = (image: ImageBatch, delay: number): Promise<Uint8Array> =>
  encodeApng({ width: image.width, height: image.height, channels: image.channels, data: toBytes(image.data) }, image.count, delay);

export const MEDIA_NODES: Readonly<Record<string, NodeFunction>> = {
  SaveAnimatedWEBP: (args, context) => animated(args, context, 'webp', animatedWebp),
  SaveAnimatedPNG: (args, context) => animated(args, context, 'png', animatedPng),
};
