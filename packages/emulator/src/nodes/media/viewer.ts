import { framePng } from '../../picture/bytes.js';
import { isDict, type PyValue } from '../../python/values.js';
import { imageArg } from '../args.js';
import type { NodeArgs, NodeContext, NodeFunction, NodeResult } from '../model.js';
import { digestOf } from '../values.js';

/** Shows the path it was given, the camera and, on the newer server, the picture behind it. */
const preview3d: NodeFunction = async (args, context): Promise<NodeResult> => {
  const model = args['model_file'];
  const shown = typeof model === 'string' ? model : `preview3d_${digestOf('preview3d', model).slice(0, 32)}.glb`;
  const camera = args['camera_info'] as PyValue | undefined;
  const facts: PyValue[] = [shown, isDict(camera) ? camera : null];
  return { ui: { result: context.behave === '0.33.0' ? [...facts, await background(args, context)] : facts } };
};

/** The picture behind a model is kept as a file, whose path is shown. */
async function background(args: NodeArgs, { files }: NodeContext): Promise<string | null> {
  if ((args['bg_image'] ?? null) === null) return null;
  const image = imageArg(args, 'bg_image');
  const name = `bg_${digestOf('background', image).slice(0, 32)}.png`;
  files.write('temp', name, await framePng(image, 0));
  return `temp/${name}`;
}

export const VIEWER_NODES: Readonly<Record<string, NodeFunction>> = { Preview3D: preview3d, Preview3DAnimation: preview3d };
