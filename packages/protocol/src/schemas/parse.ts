import type { z } from 'zod';
import { ProtocolError } from '../errors.js';
import type { ServerEvent } from '../event-types.js';
import { eventSchemas } from './events.js';

/**
 * Reads one text message of the server, already parsed (`parseJson`). The value itself comes back, nothing is copied or dropped.
 *
 * @returns a known event whose fields are checked, or an `UnknownEvent` as it is
 * @throws ProtocolError `E_EVENT_MALFORMED` when it has no `type`, or a known type without the fields that it always has
 */
export function parseEvent(value: unknown): ServerEvent {
  const type = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { type?: unknown }).type : undefined;
  if (typeof type !== 'string') {
    throw new ProtocolError('E_EVENT_MALFORMED', {
      what: 'A websocket message is no object with a type.',
      data: { received: value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value },
    });
  }
  if (Object.hasOwn(eventSchemas, type)) {
    check(eventSchemas[type as keyof typeof eventSchemas], value, 'E_EVENT_MALFORMED', `websocket event ${type}`);
  }
  return value as ServerEvent;
}

/**
 * Reads an HTTP body or query, already parsed, by one of the schemas of this package. The value itself comes back.
 *
 * @param where the request, for the error's text
 * @throws ProtocolError `E_BODY_MALFORMED` with the places that do not fit
 */
export function parseBody<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.infer<Schema> {
  check(schema, value, 'E_BODY_MALFORMED', where);
  return value as z.infer<Schema>;
}

const HINTS = {
  E_EVENT_MALFORMED: 'Does a custom node send events under a name of the core?',
  E_BODY_MALFORMED: 'Is this ComfyUI 0.3.64 or newer, and is there a proxy in between that answers in its place?',
} as const;

function check(schema: z.ZodType, value: unknown, code: keyof typeof HINTS, where: string): void {
  let error: z.core.$ZodError | undefined;
  try {
    error = schema.safeParse(value).error;
  } catch (cause) {
    // A spec of object_info may hold specs: a hostile one nests them until the schema's recursion ends the stack.
    throw new ProtocolError(code, { what: 'The value is nested too deeply.', where, cause });
  }
  if (error === undefined) return;
  const issues = error.issues.slice(0, 5).map((issue) => `${issue.path.map(String).join('.') || '(whole)'}: ${issue.message}`);
  throw new ProtocolError(code, {
    what: 'What the server sent is not of the shape that it has in PROTOCOL.md.',
    where: [where, ...issues],
    fix: HINTS[code],
    data: { issues: error.issues.length },
    cause: error,
  });
}
