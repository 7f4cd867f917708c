import type { NodeClass } from '../../classes/model.js';
import { encodeMp4 } from '../../media/mp4.js';
import { drawnSvg, emptyGlb, onePointPly } from '../../media/scene.js';
import { encodeFlac } from '../../media/sound.js';
import type { PyValue } from '../../python/values.js';
import { textArg } from '../args.js';
import { genericNode } from '../generic.js';
import type { NodeArgs, NodeContext, NodeFunction, NodeResult } from '../model.js';
import { saveBatch, showPreview } from '../save.js';
import { digestOf, ImageBatch, Opaque } from '../values.js';
import { saveFile } from './files.js';
import { mediaTexts } from './sounds.js';
import { filmOf, filmParts, soundShape, soundWave } from './values.js';

/** A kind of files that output nodes save: where `executed` shows them, and their bytes. */
interface Kind {
  readonly shown: string;
  readonly types: RegExp;
  readonly extension: string;
  readonly encode: (args: NodeArgs, context: NodeContext) => Uint8Array;
  readonly animated?: true;
}

/** The first argument that comes over a link of such a type, or a value of it that nobody described. */
function linked(args: NodeArgs, kind: string): Opaque {
  const given = Object.values(args).find((value): value is Opaque => value instanceof Opaque && value.kind === kind);
  return given ?? new Opaque(kind, digestOf(args));
}

const marked =
  (make: (digest: string) => Uint8Array) =>
  (args: NodeArgs, { nodeClass }: NodeContext): Uint8Array =>
    make(digestOf(nodeClass.name, args));

const KINDS: readonly Kind[] = [
  {
    shown: 'audio',
    types: /^AUDIO$/,
    extension: 'flac',
    encode: (args, context) => {
      const sound = linked(args, 'AUDIO');
      return encodeFlac(soundShape(sound), mediaTexts(context), soundWave(sound));
    },
  },
  {
    shown: 'images',
    types: /^VIDEO$/,
    extension: 'mp4',
    encode: (args, context) => encodeMp4(filmOf(filmParts(linked(args, 'VIDEO')), context.behave), mediaTexts(context)),
    animated: true,
  },
  { shown: '3d', types: /^(?:MESH|VOXEL|FILE_3D|LOAD3D)/, extension: 'glb', encode: marked(emptyGlb) },
  { shown: '3d', types: /^(?:SPLAT|POINT)/, extension: 'ply', encode: onePointPly },
  { shown: 'images', types: /^SVG$/, extension: 'svg', encode: marked(drawnSvg) },
];

function kindOf(nodeClass: NodeClass): Kind | undefined {
  const types = [...nodeClass.required.values(), ...nodeClass.optional.values()].flatMap(({ type }) =>
    typeof type === 'string' ? type.split(',') : [],
  );
  return KINDS.find((kind) => types.some((type) => kind.types.test(type.trim())));
}

/** What an output node without a function of its own shows: a file of the kind that its inputs are, or pictures. */
async function shownBy(args: NodeArgs, context: NodeContext): Promise<Record<string, PyValue[]> | undefined> {
  const { nodeClass } = context;
  const kind = kindOf(nodeClass);
  if (kind !== undefined) {
    const files = [saveFile(context, args, { bytes: kind.encode(args, context), extension: kind.extension })];
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
  return undefined;
}

/** An output node that has no function of its own. */
export const genericOutput: NodeFunction = async (args, context): Promise<NodeResult> => {
  const ui = await shownBy(args, context);
  const { result } = await genericNode(args, context);
  const shown = ui === undefined ? {} : { ui };
  return result !== undefined && result.length > 0 ? { ...shown, result: handOn(args, context, result) } : shown;
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
