/** What an error says: what happened, where, and how to mend it. */
export interface ErrorParts {
  /** One sentence, without a full stop at the end being required. */
  readonly what: string;
  /** Places: `file:line:column`, a URL, a node and its input. Shown one a line. */
  readonly where?: string | readonly string[];
  /** What the reader can do about it. */
  readonly fix?: string;
  /** Facts for programs: ids, names, limits, the server's own answer. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

const brand = Symbol.for('comfyloom.error');

/**
 * The base of every error of comfyloom. Each package has its own subclass and its own table of codes in `errors.ts`.
 * `message` is the whole text (what, where, fix); the parts are fields, so that nobody has to parse it.
 */
export class ComfyloomError<Code extends string = string> extends Error {
  declare readonly code: Code;
  declare readonly what: string;
  declare readonly where: readonly string[];
  declare readonly fix: string | undefined;
  declare readonly data: Readonly<Record<string, unknown>>;

  // Every compiled workflow carries this class, so it is written to be small.
  constructor(code: Code, { what, where = [], fix, data = {}, cause }: ErrorParts) {
    const places = [where].flat();
    super([`${code}  ${what}`, ...places, fix ?? []].flat().join('\n  '), cause === undefined ? {} : { cause });
    Object.assign(this, { code, what, where: places, fix, data });
    Object.defineProperty(this, brand, { value: true });
  }

  override get name(): string {
    return 'ComfyloomError';
  }
}

/** Whether `value` is an error of comfyloom, also when two copies of a package are installed (`instanceof` would say no). */
export function isComfyloomError(value: unknown): value is ComfyloomError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}

/** Every code that this package raises, with its one-line meaning. */
export const PROTOCOL_ERRORS = {
  E_JSON_MALFORMED: 'A text of the server is not JSON, not even with the bare NaN and Infinity that Python writes',
  E_FRAME_TRUNCATED: 'A binary frame is shorter than its header, or than a length field in it, says',
  E_FRAME_MALFORMED: 'A binary frame has a text that is not UTF-8, or metadata that are not what PROTOCOL.md 2.4 says',
  E_FRAME_UNENCODABLE: 'A frame cannot be put on the wire as it is',
  E_EVENT_MALFORMED: 'A websocket message is no `{type, data}`, or a known event lacks a field that it always has',
  E_BODY_MALFORMED: 'An HTTP body is not of the shape that its route has',
  E_ROUTE_PARAM: 'A path parameter of a route is missing or empty',
} as const;

/** An error of the wire: what a peer sent, or what was to be sent to it. Its codes are `PROTOCOL_ERRORS`. */
export class ProtocolError extends ComfyloomError<keyof typeof PROTOCOL_ERRORS> {}
