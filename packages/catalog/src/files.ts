import { isObject, type JsonObject } from './json.js';
import type { FileSource } from './model.js';

type Source = Omit<FileSource, 'fixed'>;

const models = (folder: string, ...also: string[]): Source => ({ from: 'models', folder, ...(also.length > 0 && { also }) });
const input = (media: NonNullable<FileSource['media']>): Source => ({ from: 'input', media });

/**
 * Lists of files by input name, in any class: the names that core established and that packs follow.
 * The folders are those of `GET /models` (PROTOCOL.md 1.3).
 */
const byName: ReadonlyMap<string, Source> = new Map([
  ['ckpt_name', models('checkpoints')],
  ['config_name', models('configs')],
  ['vae_name', models('vae', 'vae_approx')],
  ['lora_name', models('loras')],
  ['unet_name', models('diffusion_models')],
  ['clip_name', models('text_encoders')],
  ['clip_name1', models('text_encoders')],
  ['clip_name2', models('text_encoders')],
  ['clip_name3', models('text_encoders')],
  ['clip_name4', models('text_encoders')],
  ['control_net_name', models('controlnet')],
  ['style_model_name', models('style_models')],
  ['gligen_name', models('gligen')],
  ['hypernetwork_name', models('hypernetworks')],
  ['photomaker_model_name', models('photomaker')],
  ['audio_encoder_name', models('audio_encoders')],
  ['bg_removal_name', models('background_removal')],
]);

const ggufClip = models('clip_gguf', 'text_encoders');

/** Lists of files by class and input name, where the input's name alone says nothing or something else. */
const byClass: ReadonlyMap<string, Source> = new Map([
  ['CLIPVisionLoader.clip_name', models('clip_vision')],
  ['DiffusersLoader.model_path', models('diffusers')],
  ['FrameInterpolationModelLoader.model_name', models('frame_interpolation')],
  ['LatentUpscaleModelLoader.model_name', models('latent_upscale_models')],
  ['LoadDA3Model.model_name', models('geometry_estimation')],
  ['LoadMediaPipeFaceLandmarker.model_name', models('detection')],
  ['LoadMoGeModel.model_name', models('geometry_estimation')],
  ['LTXAVTextEncoderLoader.text_encoder', models('text_encoders')],
  ['ModelPatchLoader.name', models('model_patches')],
  ['OpticalFlowLoader.model_name', models('optical_flow')],
  ['TrainLoraNode.existing_lora', models('loras')],
  ['UpscaleModelLoader.model_name', models('upscale_models')],
  ['UnetLoaderGGUF.unet_name', models('unet_gguf')],
  ['UnetLoaderGGUFAdvanced.unet_name', models('unet_gguf')],
  ['CLIPLoaderGGUF.clip_name', ggufClip],
  ['DualCLIPLoaderGGUF.clip_name1', ggufClip],
  ['DualCLIPLoaderGGUF.clip_name2', ggufClip],
  ['TripleCLIPLoaderGGUF.clip_name1', ggufClip],
  ['TripleCLIPLoaderGGUF.clip_name2', ggufClip],
  ['TripleCLIPLoaderGGUF.clip_name3', ggufClip],
  ['QuadrupleCLIPLoaderGGUF.clip_name1', ggufClip],
  ['QuadrupleCLIPLoaderGGUF.clip_name2', ggufClip],
  ['QuadrupleCLIPLoaderGGUF.clip_name3', ggufClip],
  ['QuadrupleCLIPLoaderGGUF.clip_name4', ggufClip],
  ['GeminiInputFiles.file', input('text')],
  ['OpenAIInputFiles.file', input('text')],
  ['LoadAudio.audio', input('audio')],
  ['LoadVideo.file', input('video')],
  ['LoadLatent.latent', input('latent')],
  ['Load3D.model_file', { ...input('3d'), fixed_first: true }],
  ['Load3DAdvanced.model_file', { ...input('3d'), fixed_first: true }],
  ['Load3DAnimation.model_file', input('3d')],
  ['LoadImageDataSetFromFolder.folder', input('folders')],
  ['LoadImageTextDataSetFromFolder.folder', input('folders')],
  ['LoadVideoDataSetFromFolder.folder', input('folders')],
  ['LoadVideoTextDataSetFromFolder.folder', input('folders')],
  ['LoadImageSetFromFolderNode.folder', input('folders')],
  ['LoadImageTextSetFromFolderNode.folder', input('folders')],
  ['LoadTrainingDataset.folder_name', { from: 'output', media: 'folders' }],
]);

const uploads = [
  ['image_upload', 'image', 'image'],
  ['animated_image_upload', 'image', 'image'],
  ['audio_upload', 'audio', 'audio'],
  ['video_upload', 'video', 'video'],
  ['file_upload', 'file', undefined],
] as const;

const modelFile = /\.(?:safetensors|sft|ckpt|pt|pt2|pth|bin|pkl|gguf|onnx|engine|trt|patch)$/i;
const anyFile =
  /\.(?:safetensors|sft|ckpt|pt|pt2|pth|bin|pkl|gguf|onnx|engine|trt|patch|yaml|png|jpe?g|webp|gif|bmp|tiff?|wav|mp3|flac|ogg|opus|m4a|mp4|webm|mov|mkv|avi|latent|glb|gltf|obj|fbx|stl|ply|spz|splat|ksplat|usdz|txt|pdf)$/i;

/**
 * Whether a list of options is a list of the server's files, and from where; `undefined` for a real choice.
 * Sources: the upload and `remote` keys of the options, then the tables above, then the options themselves.
 */
export function fileSource(
  classType: string,
  name: string,
  listed: readonly string[] | undefined,
  options: JsonObject,
): FileSource | undefined {
  const marked = markedSource(options['x_files']);
  if (marked !== undefined) return marked;

  const known = byClass.get(`${classType}.${name}`) ?? byName.get(name);
  const upload = uploads.find(([key]) => options[key] === true);
  if (upload !== undefined || known !== undefined) {
    const media = known === undefined && upload !== undefined ? upload[2] : undefined;
    return {
      ...(known ?? { from: folderOf(options), ...(media !== undefined && { media }) }),
      ...(isObject(options['remote']) && { from: 'remote' }),
      ...(upload !== undefined && { upload: upload[1] }),
      ...fixedOf(listed ?? [], known),
    };
  }
  if (isObject(options['remote'])) return { from: 'remote' };
  // An empty list is a folder with nothing in it on this server, or a list that the front end fills: its options are not known.
  if (listed === undefined || listed.length === 0) return { from: 'unknown' };
  if (listed.some((option) => modelFile.test(option))) return { from: 'models', ...fixedOf(listed, undefined) };
  return undefined;
}

const places: ReadonlySet<unknown> = new Set(['models', 'input', 'output', 'temp', 'remote', 'unknown']);

/** The mark that `normalise` leaves in place of a list. Read with care: an `object_info` of a stranger may hold the key too. */
function markedSource(mark: unknown): FileSource | undefined {
  if (!isObject(mark) || !places.has(mark['from'])) return undefined;
  const strings = (value: unknown) => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined);
  const { folder, upload, media } = mark;
  const also = strings(mark['also']);
  const fixed = strings(mark['fixed']);
  return {
    from: mark['from'] as FileSource['from'],
    ...(typeof folder === 'string' && { folder }),
    ...(also !== undefined && { also }),
    ...(uploads.some(([, kind]) => kind === upload) && { upload: upload as NonNullable<FileSource['upload']> }),
    ...((media === 'folders' || (typeof media === 'string' && Object.hasOwn(mediaEndings, media))) && {
      media: media as NonNullable<FileSource['media']>,
    }),
    ...(fixed !== undefined && { fixed }),
    ...(mark['fixed_first'] === true && { fixed_first: true }),
  };
}

function folderOf(options: JsonObject): FileSource['from'] {
  const folder = options['image_folder'];
  return folder === 'output' || folder === 'temp' ? folder : 'input';
}

function fixedOf(listed: readonly string[], known: Source | undefined): Pick<FileSource, 'fixed' | 'fixed_first'> {
  // The names of folders and of model folders have no ending to be told by; only what is bracketed or lower-case "none" is fixed there.
  const fixed = listed.filter((option) =>
    (known?.media === 'folders' || known?.folder === 'diffusers' ? /^\W*none\W*$/i : notAFile).test(option),
  );
  if (fixed.length === 0) return {};
  const first = known === undefined && fixed.length < listed.length && listed[0] === fixed[0];
  return { fixed, ...(first && { fixed_first: true }) };
}

const notAFile = { test: (option: string) => !anyFile.test(option) };

const mediaEndings: Readonly<Record<Exclude<NonNullable<FileSource['media']>, 'folders'>, RegExp>> = {
  image: /\.(?:png|jpe?g|webp|gif|bmp|tiff?|avif|ico|svg)$/i,
  audio: /\.(?:wav|mp3|flac|ogg|opus|m4a|aac|aiff?|mp4|webm|mov|mkv|avi)$/i,
  video: /\.(?:mp4|webm|mov|mkv|avi|m4v|mpe?g|ogv|wmv)$/i,
  '3d': /\.(?:glb|gltf|obj|fbx|stl|spz|splat|ply|ksplat)$/i,
  latent: /\.latent$/i,
  text: /\.(?:txt|pdf)$/i,
};

/** The files that a server can put in lists. Paths are relative to their folder, with `/` between. */
export interface ServerFiles {
  /** Models folder (`GET /models`) to its files. */
  readonly models?: Readonly<Record<string, readonly string[]>>;
  /** Files of the server's input folder. */
  readonly input?: readonly string[];
  /** Files of the server's output folder. */
  readonly output?: readonly string[];
}

/** What the list of `source` holds on a server with these files, the fixed entries where the server puts them. */
export function listFiles(source: FileSource, files: ServerFiles): string[] {
  const fixed = source.fixed ?? [];
  const found = [...new Set(filesOf(source, files))];
  return source.fixed_first === true ? [...fixed, ...found] : [...found, ...fixed];
}

function filesOf(source: FileSource, files: ServerFiles): readonly string[] {
  if (source.from === 'models') {
    const folders = [source.folder, ...(source.also ?? [])].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) =>
      files.models !== undefined && Object.hasOwn(files.models, folder) ? (files.models[folder] ?? []) : [],
    );
  }
  if (source.from !== 'input' && source.from !== 'output') return [];
  const all = files[source.from] ?? [];
  if (source.media === 'folders') return all.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/')));
  // Only the top of the folder is listed; 3D models alone are looked for under 3d/.
  const top = all.filter((path) => (source.media === '3d' ? path.startsWith('3d/') : !path.includes('/')));
  const { media } = source;
  return media === undefined ? top : top.filter((path) => mediaEndings[media].test(path));
}
