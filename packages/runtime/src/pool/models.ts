import type { ApiGraph } from '@comfyloom/protocol';

/** Names of model files, wherever a node takes one. Not a loop over a set of node classes: packs have loaders of their own. */
const MODEL = /\.(?:safetensors|sft|gguf|ckpt|pth?|bin|onnx)$/i;

/** The model files that a graph names, as one key: two graphs with the same key find each other's models loaded. */
export function modelsOf(graph: ApiGraph): string {
  const names = new Set<string>();
  for (const node of Object.values(graph)) {
    for (const value of Object.values(node?.inputs ?? {})) if (typeof value === 'string' && MODEL.test(value)) names.add(value);
  }
  return [...names].sort().join('\n');
}
