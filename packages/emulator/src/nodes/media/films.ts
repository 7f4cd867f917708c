import { encodeMp4 } from '../../media/mp4.js';
import { encodeWebm } from '../../media/webm.js';
import { toBytes } from '../../picture/bytes.js';
import { encodeApng } from '../../picture/png.js';
import { loadSharp } from '../../picture/sharp.js';
import { PyError, valueError } from '../../python/errors.js';
import { flagArg, imageArg, intArg, numberArg, textArg } from '../args.js';
import type { NodeArgs, NodeContext, NodeFunction, NodeResult } from '../model.js';
import { withPassThrough } from '../save.js';
import type { ImageBatch, Opaque } from '../values.js';
import { saveFile } from './files.js';
import { mediaTexts } from './sounds.js';
import { filmFile, filmFromFile, filmOf, filmParts, makeFilm } from './values.js';

const createVideo: NodeFunction = (args) => ({
  result: [
    makeFilm({
      images: imageArg(args, 'images'),
      fps: numberArg(args, 'fps', 30),
      sound: (args['audio'] ?? null) as Opaque | null,
      bitDepth: typeof args['bit_depth'] === 'bigint' ? args['bit_depth'] : 8n,
    }),
  ],
});

const getVideoComponents: NodeFunction = (args, { nodeClass }) => {
  const { images, sound, fps, bitDepth } = filmParts(args['video']);
  return { result: [images, sound, fps, bitDepth].slice(0, nodeClass.outputs.length) };
};

/** The film in a file of the input folder. */
const loadVideo: NodeFunction = (args, { files }) => {
  const name = textArg(args, 'file');
  return { result: [filmFromFile(files.readAnnotated(name)?.data ?? new Uint8Array(), name)] };
};

const saveVideo: NodeFunction = (args, context): NodeResult => {
  const parts = filmParts(args['video']);
  if (parts.images.channels !== 3)
    throw valueError(`Unexpected numpy array shape \`(${parts.images.height}, ${parts.images.width}, ${parts.images.channels})\``);
  if (parts.images.width % 2 === 1 || parts.images.height % 2 === 1) {
    const library = `avcodec_open2("libx264", {})`;
    throw new PyError('av.error.ExternalError', `[Errno 542398533] Generic error in an external library: '${library}'`);
  }
  const bytes = filmFile(args['video']) ?? encodeMp4(filmOf(parts, context.behave), mediaTexts(context));
  const entry = saveFile(context, args, { bytes, extension: 'mp4', size: parts.images });
  return withPassThrough(context, args['video'], { images: [entry], animated: [true] });
};

const saveWebm: NodeFunction = async (args, context): Promise<NodeResult> => {
  const images = imageArg(args, 'images');
  const film = filmOf({ images, fps: numberArg(args, 'fps', 24), sound: null, bitDepth: 8n }, context.behave);
  const entry = saveFile(context, args, { bytes: await encodeWebm(film, mediaTexts(context)), extension: 'webm', size: images });
  return withPassThrough(context, images, { images: [entry], animated: [true] });
};

async function animated(
  args: NodeArgs,
  context: NodeContext,
  extension: string,
  encode: (image: ImageBatch, delay: number, args: NodeArgs) => Promise<Uint8Array>,
): Promise<NodeResult> {
  const image = imageArg(args, 'images');
  const delay = Math.trunc(1000 / Math.max(0.01, numberArg(args, 'fps', 6)));
  const entry = saveFile(context, args, { bytes: await encode(image, delay, args), extension, size: image });
  // Of a single picture the newer server says nothing; the older one calls a PNG animated all the same.
  if (image.count === 1 && context.behave !== '0.3.64') return withPassThrough(context, image, { images: [entry] });
  return withPassThrough(context, image, { images: [entry], animated: [image.count > 1 || extension === 'png'] });
}

async function animatedWebp(image: ImageBatch, delay: number, args: NodeArgs): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const channels = image.channels === 4 ? 4 : 3;
  const raw = { width: image.width, height: image.height * image.count, channels, pageHeight: image.height } as const;
  return sharp(toBytes(image.data), { raw })
    .webp({
      lossless: flagArg(args, 'lossless', true),
      quality: Math.max(1, intArg(args, 'quality', 80)),
      delay: Array.from({ length: image.count }, () => delay),
      loop: 0,
    })
    .toBuffer();
}

const animatedPng = (image: ImageBatch, delay: number): Promise<Uint8Array> =>
  encodeApng({ width: image.width, height: image.height, channels: image.channels, data: toBytes(image.data) }, image.count, delay);

export const FILM_NODES: Readonly<Record<string, NodeFunction>> = {
  LoadVideo: loadVideo,
  CreateVideo: createVideo,
  GetVideoComponents: getVideoComponents,
  SaveVideo: saveVideo,
  SaveWEBM: saveWebm,
  SaveAnimatedWEBP: (args, context) => animated(args, context, 'webp', animatedWebp),
  SaveAnimatedPNG: (args, context) => animated(args, context, 'png', animatedPng),
};
