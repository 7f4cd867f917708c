import type { KnownEvent, ServerEvent } from './schemas/events.js';

/** Types of the server's text messages (PROTOCOL.md 2.2). Others come from custom nodes and newer servers. */
export const EVENT_TYPES = [
  'status',
  'execution_start',
  'execution_cached',
  'progress_state',
  'executing',
  'progress',
  'executed',
  'execution_success',
  'execution_error',
  'execution_interrupted',
  'feature_flags',
  'logs',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

const known: ReadonlySet<string> = new Set(EVENT_TYPES);

/** Tells the events of this package from foreign ones, by the type; a `switch` over `event.type` narrows after it. */
export function isKnownEvent(event: ServerEvent): event is KnownEvent {
  return known.has(event.type);
}
