import { type CatalogNode, outputKeys } from '@comfyloom/catalog';
import { LinkValue, type NodeValue, withNode } from './graph/node.js';
import { here } from './graph/place.js';
import { announce } from './graph/watch.js';
import type { NodeOptions } from './types.js';

/** A builder before its types: what generated modules export under the types of their `.d.ts`. */
export type Builder = (inputs?: Readonly<Record<string, unknown>>, options?: NodeOptions) => Readonly<Record<string, unknown>>;

/**
 * The builder of one node class. Generated modules call it once a class.
 */
export function builder(def: CatalogNode): Builder {
  const names = outputKeys(def.outputs);
  return function build(inputs = {}, options = {}) {
    const node: NodeValue = { def, inputs, options, place: here(build) };
    const outputs: Record<string, unknown> = {};
    for (let slot = 0; slot < names.length; slot++) define(outputs, names[slot] as string, new LinkValue(node, slot));
    withNode(outputs, node);
    announce(node);
    return Object.freeze(outputs);
  };
}

function define(target: Record<string, unknown>, name: string, value: unknown): void {
  // Plain assignment would set the prototype for an output that a hostile pack calls `__proto__`.
  if (name === '__proto__') Object.defineProperty(target, name, { value, enumerable: true });
  else target[name] = value;
}
