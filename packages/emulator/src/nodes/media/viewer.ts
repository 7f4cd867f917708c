import { isDict, type PyValue } from '../../python/values.js';
import type { NodeFunction } from '../model.js';
import { digestOf } from '../values.js';

/** Shows the path it was given, the camera and, on the newer server, the picture behind it. */
const preview3d: NodeFunction = (args, { behave }) => {
  const model = args['model_file'];
  const shown = typeof model === 'string' ? model : `preview3d_${digestOf('preview3d', model).slice(0, 32)}.glb`;
  const camera = args['camera_info'] as PyValue | undefined;
  const facts: PyValue[] = [shown, isDict(camera) ? camera : null];
  return { ui: { result: behave === '0.33.0' ? [...facts, null] : facts } };
};

export const VIEWER_NODES: Readonly<Record<string, NodeFunction>> = { Preview3D: preview3d, Preview3DAnimation: preview3d };
