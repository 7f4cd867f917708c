import type { OutputSpec } from '@comfyloom/artifact';
import type { CatalogNode, InputType } from '@comfyloom/catalog';
import { WorkflowError } from '../errors.js';
import { getNode, type NodeValue } from '../graph/node.js';
import { formatPlace } from '../graph/place.js';

/**
 * The nodes that `build` returned, by the caller's names.
 *
 * @throws WorkflowError `E_WORKFLOW_INVALID`, `E_OUTPUT_NOT_SAVED`
 */
export function returnedNodes(returned: unknown, workflow: string, root?: string): Map<string, NodeValue> {
  const nodes = new Map<string, NodeValue>();
  const entries = typeof returned === 'object' && returned !== null && getNode(returned) === undefined ? Object.entries(returned) : [];
  for (const [name, value] of entries) {
    const node = getNode(value);
    if (node === undefined) {
      const hint =
        value instanceof Promise
          ? 'build cannot be async: it only describes a graph.'
          : 'Return nodes that save or send: { images: saveImage({ … }) }.';
      throw new WorkflowError('E_WORKFLOW_INVALID', {
        what: `build of ${workflow} returns something under "${name}" that is no node.`,
        fix: hint,
      });
    }
    if (!node.def.output_node) throw notSaved(name, node, root);
    nodes.set(name, node);
  }
  if (nodes.size > 0) return nodes;
  throw new WorkflowError('E_WORKFLOW_INVALID', {
    what: `build of ${workflow} returns no nodes.`,
    fix: 'Return what the caller gets, by name: return { images: saveImage({ … }) }',
  });
}

/** What a caller gets from an output node. Images over the socket are the one kind that history knows nothing of. */
export function outputSpec(id: string, def: CatalogNode): OutputSpec {
  if (def.class_type === 'SaveImageWebsocket') return { node: id, kind: 'websocket-image', media: 'image' };
  const media = def.inputs.map(({ type }) => mediaOf(type)).find((found) => found !== undefined) ?? 'other';
  return { node: id, kind: media === 'text' ? 'text' : 'file', media };
}

function mediaOf(type: InputType): OutputSpec['media'] | undefined {
  const types = type.kind === 'socket' || type.kind === 'union' || type.kind === 'match' ? type.types : [];
  for (const name of types) {
    if (name === 'IMAGE' || name === 'MASK') return 'image';
    if (name === 'VIDEO') return 'video';
    if (name === 'AUDIO') return 'audio';
    if (name === 'STRING' || name === '*') return 'text';
    if (name === 'MESH' || name.startsWith('FILE_3D')) return '3d';
  }
  return undefined;
}

function notSaved(name: string, node: NodeValue, root: string | undefined): WorkflowError {
  const place = formatPlace(node.place, root);
  return new WorkflowError('E_OUTPUT_NOT_SAVED', {
    what: `The output "${name}" is a ${node.def.class_type}, which gives nothing back: a server runs only what an output node needs.`,
    ...(place === undefined ? {} : { where: place }),
    fix: 'Return a node that saves or sends: saveImage, saveImageWebsocket, previewImage, saveVideo, …',
  });
}
