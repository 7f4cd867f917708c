import { PyError } from '../python/errors.js';
import { typeName } from '../python/values.js';
import type { NodeArgs } from './model.js';
import { ImageBatch, Latent, MaskBatch } from './values.js';

/** Reads arguments of a node; a value of a wrong kind raises what Python would say when the node first touches it. */
export function imageArg(args: NodeArgs, name: string): ImageBatch {
  const value = args[name];
  if (value instanceof ImageBatch) return value;
  // The server takes whatever tensor comes: a mask has no channels of its own.
  if (value instanceof MaskBatch) return new ImageBatch(1, value.count, value.height, value.width, value.data);
  throw wrongKind(value, 'shape');
}

/** @param reshapes the node first brings the mask into another shape, which a mask without pixels does not survive */
export function maskArg(args: NodeArgs, name: string, reshapes = true): MaskBatch {
  const value = args[name];
  if (value instanceof MaskBatch) {
    if (!reshapes || value.data.length > 0) return value;
    const shape = `[-1, 1, ${value.height}, ${value.width}]`;
    throw new PyError(
      'RuntimeError',
      `cannot reshape tensor of 0 elements into shape ${shape} because the unspecified dimension size -1 can be any value and is ambiguous`,
    );
  }
  throw wrongKind(value, 'reshape');
}

export function latentArg(args: NodeArgs, name: string): Latent {
  const value = args[name];
  if (value instanceof Latent) return value;
  throw wrongKind(value, 'samples');
}

function wrongKind(value: unknown, attribute: string): Error {
  return new PyError('AttributeError', `'${typeName(value)}' object has no attribute '${attribute}'`);
}

export function intArg(args: NodeArgs, name: string, fallback = 0): number {
  const value = args[name];
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean') return Math.trunc(Number(value));
  return fallback;
}

export function numberArg(args: NodeArgs, name: string, fallback = 0): number {
  const value = args[name];
  return typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean' ? Number(value) : fallback;
}

export function textArg(args: NodeArgs, name: string, fallback = ''): string {
  const value = args[name];
  return typeof value === 'string' ? value : fallback;
}

export function flagArg(args: NodeArgs, name: string, fallback = false): boolean {
  const value = args[name];
  return value === undefined || value === null ? fallback : Boolean(value);
}
