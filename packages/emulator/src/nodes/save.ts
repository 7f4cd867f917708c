import { posix } from 'node:path';
import { savePath } from '../files/names.js';
import { insidePath } from '../files/store.js';
import { framePng } from '../picture/bytes.js';
import { dumpJson } from '../python/dump.js';
import { PyError, typeError } from '../python/errors.js';
import { dict, isDict, type PyValue, typeName } from '../python/values.js';
import { extraField } from '../queue/queue.js';
import { imageArg, textArg } from './args.js';
import type { NodeContext, NodeFunction, NodeResult } from './model.js';
import type { ImageBatch } from './values.js';

/** What PNGs of the server carry: the graph, and whatever the client sent as extra_pnginfo. */
export function pngTexts(context: NodeContext): (readonly [string, string])[] {
  const texts: [string, string][] = [['prompt', dumpJson(context.embeddedGraph)]];
  return [...texts, ...extraTexts(extraField(context.item, 'extra_pnginfo'))];
}

/** `for key in extra: add_text(key, json.dumps(extra[key]))`, of whatever the client sent in the place of an object. */
function extraTexts(extra: PyValue): (readonly [string, string])[] {
  if (extra === null) return [];
  if (isDict(extra)) return [...extra].map(([key, value]) => [key, dumpJson(value)]);
  if (typeof extra !== 'string' && !Array.isArray(extra)) throw typeError(`'${typeName(extra)}' object is not iterable`);
  if (extra.length === 0) return [];
  const key = extra[0] as PyValue;
  if (typeof extra === 'string') throw typeError("string indices must be integers, not 'str'");
  if (typeof key !== 'bigint' && typeof key !== 'boolean') throw typeError(`list indices must be integers or slices, not ${typeName(key)}`);
  if (extra.at(Number(key)) === undefined) throw new PyError('IndexError', 'list index out of range');
  throw new PyError('AttributeError', `'${typeName(key)}' object has no attribute 'encode'`);
}

/** Saves a batch under the counter rules of PROTOCOL.md section 6 and returns the entries that `executed` shows. */
export async function saveBatch(image: ImageBatch, prefix: string, folder: 'output' | 'temp', context: NodeContext): Promise<PyValue[]> {
  const target = savePath(context.files, folder, prefix, { width: image.width, height: image.height });
  // Previews of classes of the newer API carry no graph.
  const texts = folder === 'temp' && context.nodeClass.v3 && context.behave !== '0.3.64' ? [] : pngTexts(context);
  const entries: PyValue[] = [];
  for (let index = 0; index < image.count; index += 1) {
    const base = target.name.replaceAll('%batch_num%', String(index));
    const filename = `${base}_${String(target.counter + index).padStart(5, '0')}_.png`;
    const path = insidePath(posix.join(target.subfolder, filename));
    if (path === undefined) throw new PyError('Exception', 'Saving image outside the output folder is not allowed.');
    context.files.write(folder, path, await framePng(image, index, texts));
    entries.push(dict({ filename, subfolder: target.subfolder, type: folder }));
  }
  return entries;
}

const saveImage: NodeFunction = async (args, context): Promise<NodeResult> => {
  const image = imageArg(args, 'images');
  return withPassThrough(context, image, {
    images: await saveBatch(image, textArg(args, 'filename_prefix', 'ComfyUI'), 'output', context),
  });
};

const LETTERS = 'abcdefghijklmnopqrstupvxyz';

/** `_temp_` and five letters, drawn once for a node as long as it stays in the prompt. */
export function tempPrefix(context: NodeContext): string {
  let letters = context.instance.get('tempLetters') as string | undefined;
  if (letters === undefined) {
    letters = Array.from({ length: 5 }, () => LETTERS[Math.floor(context.random() * LETTERS.length)]).join('');
    context.instance.set('tempLetters', letters);
  }
  return `ComfyUI_temp_${letters}`;
}

/** Saves a batch as a preview of this node and returns what `executed` shows; classes of the newer API also tell that nothing moves. */
export async function showPreview(image: ImageBatch, context: NodeContext): Promise<Record<string, PyValue[]>> {
  const images = await saveBatch(image, tempPrefix(context), 'temp', context);
  return context.nodeClass.v3 ? { images, animated: [false] } : { images };
}

const previewImage: NodeFunction = async (args, context): Promise<NodeResult> => {
  const image = imageArg(args, 'images');
  return withPassThrough(context, image, await showPreview(image, context));
};

/** On newer servers these nodes hand their pictures on. */
export function withPassThrough(context: NodeContext, value: unknown, ui: Record<string, PyValue[]>): NodeResult {
  return context.nodeClass.outputs.length > 0 ? { ui, result: [value] } : { ui };
}

const saveImageWebsocket: NodeFunction = async (args, context): Promise<NodeResult> => {
  const image = imageArg(args, 'images');
  for (let index = 0; index < image.count; index += 1) {
    await context.progress(index, image.count, async () => ({ format: 'png', bytes: await framePng(image, index) }));
  }
  return {};
};

export const SAVE_NODES: Readonly<Record<string, NodeFunction>> = {
  SaveImage: saveImage,
  PreviewImage: previewImage,
  SaveImageWebsocket: saveImageWebsocket,
};
