import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Path of a recorded answer of `GET /object_info`. */
export const recorded = (server: '0.3.64' | '0.33.0') =>
  fileURLToPath(new URL(`../../../../../shared/fixtures/${server}/object_info.json`, import.meta.url));

export type NodeInfo = Record<string, unknown> & { input: { required: Record<string, unknown>; optional?: Record<string, unknown> } };

/** One entry of `GET /object_info`. */
export function nodeInfo(
  class_type: string,
  module: string,
  required: Record<string, unknown>,
  more: Record<string, unknown> = {},
): NodeInfo {
  return {
    input: { required },
    input_order: { required: Object.keys(required) },
    is_input_list: false,
    output: ['IMAGE'],
    output_is_list: [false],
    output_name: ['IMAGE'],
    name: class_type,
    display_name: class_type,
    description: '',
    python_module: module,
    category: 'test',
    output_node: false,
    ...more,
  };
}

/** A server's answer: some classes of core as recorded, and a custom pack's. */
export async function smallCatalog(extra: Record<string, NodeInfo> = {}): Promise<Record<string, NodeInfo>> {
  const all = JSON.parse(await readFile(recorded('0.33.0'), 'utf8')) as Record<string, NodeInfo>;
  const core = ['EmptyImage', 'SaveImage', 'SaveImageWebsocket', 'LoadImage'].map((name) => [name, all[name] as NodeInfo] as const);
  return { ...Object.fromEntries(core), TheirGlow: glow, ...extra };
}

export const glow = nodeInfo('TheirGlow', 'custom_nodes.their-pack', {
  image: ['IMAGE', {}],
  strength: ['FLOAT', { default: 1, min: 0, max: 2, step: 0.1, tooltip: 'How much.\n@deprecated */ alert(1)' }],
  mode: [['soft', 'hard'], { default: 'soft' }],
});
