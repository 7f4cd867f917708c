const kind = Symbol.for('comfyloom.kind');

/**
 * Marks the instances of a class so that `instanceof` knows them across copies of this package: the command line may load
 * one and the author's workflow file another, and a link of the one must still be a link to the other.
 */
export function branded(prototype: object, name: string): (value: unknown) => boolean {
  Object.defineProperty(prototype, kind, { value: name });
  return (value) => typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[kind] === name;
}
