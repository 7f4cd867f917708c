import type { NodeFunction } from './model.js';
import { digestOf, Opaque } from './values.js';

/** A model, an encoding or any other value of which only its origin matters. */
export function opaque(kind: string, origin: unknown): Opaque {
  return new Opaque(kind, digestOf(kind, origin));
}

const clipTextEncode: NodeFunction = (args) => ({
  result: [new Opaque('CONDITIONING', digestOf('text', args['text'] ?? null, args['clip'] ?? null), { text: args['text'] ?? '' })],
});

export const TEXT_NODES: Readonly<Record<string, NodeFunction>> = { CLIPTextEncode: clipTextEncode };
