import type { CatalogNode } from '@comfyloom/catalog';
import type { NodeOptions } from '../types.js';
import { branded } from './brand.js';
import type { Place } from './place.js';

/** A node call as data: what `compile` reads. Nothing is checked before that, so that every problem can be told at once. */
export interface NodeValue {
  readonly def: CatalogNode;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly options: NodeOptions;
  readonly place: Place;
}

/** An output of a node. */
export class LinkValue {
  constructor(
    readonly node: NodeValue,
    readonly slot: number,
  ) {
    Object.freeze(this);
  }

  static [Symbol.hasInstance] = branded(LinkValue.prototype, 'link');
}

const nodeOf = Symbol.for('comfyloom.node');

/** Hangs the node on the object of its outputs, where no output's name can hide it. */
export function withNode(outputs: Record<string, unknown>, node: NodeValue): void {
  Object.defineProperty(outputs, nodeOf, { value: node });
}

/** The node behind what a builder returned; undefined for anything else. */
export function getNode(value: unknown): NodeValue | undefined {
  return typeof value === 'object' && value !== null ? (value as { [nodeOf]?: NodeValue })[nodeOf] : undefined;
}
