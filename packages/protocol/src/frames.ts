import { ProtocolError } from './errors.js';
import { parseJson } from './json.js';

/** Whose picture a preview is (PROTOCOL.md 2.4, type 4). Ids of expanded nodes look like `1.0.0.3`; `real_node_id` is in the prompt. */
export interface FrameMetadata {
  readonly node_id: string;
  readonly prompt_id: string;
  readonly display_node_id?: string | null;
  readonly parent_node_id?: string | null;
  readonly real_node_id?: string | null;
  /** `image/png` or `image/jpeg`. */
  readonly image_type: string;
  /** What a newer server adds is kept. */
  readonly [extra: string]: unknown;
}

/** Type 1: a picture without any ids, sent to sockets that did not ask for metadata, and by runs without a client id to all. */
export interface PreviewFrame {
  readonly kind: 'preview';
  readonly format: 'jpeg' | 'png';
  readonly image: Uint8Array;
}

/** Type 3: a text that a node shows. Goes to every socket and names no prompt. */
export interface TextFrame {
  readonly kind: 'text';
  readonly node_id: string;
  readonly text: string;
}

/** Type 4: a picture with the ids of its node and its prompt. */
export interface PreviewWithMetadataFrame {
  readonly kind: 'preview-with-metadata';
  readonly metadata: FrameMetadata;
  readonly image: Uint8Array;
}

/** A type that is not in PROTOCOL.md 2.4, or a type 1 in a format that is not. `payload` is what follows the type. */
export interface UnknownFrame {
  readonly kind: 'unknown';
  readonly type: number;
  readonly payload: Uint8Array;
}

export type Frame = PreviewFrame | TextFrame | PreviewWithMetadataFrame | UnknownFrame;

/** Type numbers of binary messages, u32 big-endian, the first 4 bytes (PROTOCOL.md 2.4). */
export const FRAME_TYPES = { preview: 1, text: 3, 'preview-with-metadata': 4 } as const;

/** Format numbers of a type 1 frame, u32 big-endian, bytes 4 to 7. */
const FORMATS = { jpeg: 1, png: 2 } as const;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const bytes = /* @__PURE__ */ new TextEncoder();

/**
 * Splits one binary websocket message into its frame.
 *
 * @param message the whole message; nothing is copied, `image` and `payload` are views on it
 * @returns the frame, `kind: 'unknown'` for a type or a picture format that is not in PROTOCOL.md 2.4
 * @throws ProtocolError `E_FRAME_TRUNCATED` when the header is cut or a length field (bytes) points past the end
 * @throws ProtocolError `E_FRAME_MALFORMED` when a text is not UTF-8 or the metadata are not an object with their ids
 */
export function decodeFrame(message: Uint8Array): Frame {
  // The message may be a view into a larger buffer (Node's Buffer pool): the view's own offset counts.
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  const need = (needed: number) => {
    const { length } = message;
    if (needed <= length) return;
    const what = `A binary frame of ${length} bytes ends before its byte ${needed}.`;
    throw new ProtocolError('E_FRAME_TRUNCATED', { what, data: { length, needed } });
  };
  const u32 = (offset: number) => {
    need(offset + 4);
    return view.getUint32(offset);
  };
  const type = u32(0);
  if (type === FRAME_TYPES.preview) {
    const number = u32(4);
    const format = number === FORMATS.jpeg ? 'jpeg' : number === FORMATS.png ? 'png' : undefined;
    if (format !== undefined) return { kind: 'preview', format, image: message.subarray(8) };
  } else if (type === FRAME_TYPES.text || type === FRAME_TYPES['preview-with-metadata']) {
    // `length | that many bytes of text | the rest`.
    const end = 8 + u32(4);
    need(end);
    const head = decodeText(message.subarray(8, end));
    const rest = message.subarray(end);
    if (type === FRAME_TYPES.text) return { kind: 'text', node_id: head, text: decodeText(rest) };
    return { kind: 'preview-with-metadata', metadata: readMetadata(head), image: rest };
  }
  return { kind: 'unknown', type, payload: message.subarray(4) };
}

/**
 * Builds the message that the server would send for a frame, byte for byte (metadata as Python's `json.dumps` writes them).
 *
 * @throws ProtocolError `E_FRAME_UNENCODABLE` when the type of an unknown frame is no u32
 */
export function encodeFrame(frame: Frame): Uint8Array {
  switch (frame.kind) {
    case 'preview':
      return join([u32(FRAME_TYPES.preview), u32(FORMATS[frame.format]), frame.image]);
    case 'text': {
      const id = bytes.encode(frame.node_id);
      return join([u32(FRAME_TYPES.text), u32(id.length), id, bytes.encode(frame.text)]);
    }
    case 'preview-with-metadata': {
      const json = bytes.encode(pythonJson(frame.metadata));
      return join([u32(FRAME_TYPES['preview-with-metadata']), u32(json.length), json, frame.image]);
    }
    case 'unknown':
      return join([u32(frame.type), frame.payload]);
  }
}

function decodeText(data: Uint8Array): string {
  try {
    return utf8.decode(data);
  } catch (cause) {
    throw malformed('A text of a binary frame is not UTF-8.', cause);
  }
}

function readMetadata(text: string): FrameMetadata {
  const what = 'The metadata of a preview frame are no JSON object with the strings node_id, prompt_id and image_type.';
  let metadata: unknown;
  try {
    metadata = parseJson(text);
  } catch (cause) {
    throw malformed(what, cause);
  }
  if (!isFrameMetadata(metadata)) throw malformed(what);
  return metadata;
}

function malformed(what: string, cause?: unknown): ProtocolError {
  return new ProtocolError('E_FRAME_MALFORMED', { what, cause });
}

function isFrameMetadata(value: unknown): value is FrameMetadata {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const metadata = value as Record<string, unknown>;
  const isText = (key: string) => typeof metadata[key] === 'string';
  const isTextIfAny = (key: string) => isText(key) || metadata[key] === null || metadata[key] === undefined;
  return ['node_id', 'prompt_id', 'image_type'].every(isText) && ['display_node_id', 'parent_node_id', 'real_node_id'].every(isTextIfAny);
}

/** JSON with Python's separators and `\uXXXX` for everything that is not printable ASCII. */
function pythonJson(value: unknown): string {
  // Raw line breaks never occur inside a JSON string: those that the indent makes are structure.
  const spaced = JSON.stringify(value, null, 1).replace(/,\n */g, ', ').replace(/\n */g, '');
  return spaced.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function u32(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff) {
    throw new ProtocolError('E_FRAME_UNENCODABLE', { what: `${value} does not fit the 4 bytes of a frame's field.`, data: { value } });
  }
  const field = new Uint8Array(4);
  new DataView(field.buffer).setUint32(0, value);
  return field;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
