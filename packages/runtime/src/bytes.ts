/**
 * Bytes of a message, fit to be kept: a plain view if it is all but all of its buffer, else a copy. A small picture must not hold the
 * whole buffer alive that it came in, and a big one need not be copied.
 */
export function keep(view: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = view as Uint8Array<ArrayBuffer>;
  return buffer.byteLength - byteLength > 4_096 ? new Uint8Array(view) : new Uint8Array(buffer, byteOffset, byteLength);
}
