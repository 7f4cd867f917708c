import type { KnownEvent } from './wire.js';

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

/**
 * An event of a type that is not in PROTOCOL.md 2.2: a custom node's, or a newer server's (`assets.seed.started`, `display_component`).
 */
export interface UnknownEvent {
  readonly type: string;
  readonly data?: unknown;
}

/** Any text message of the server. `isKnownEvent` comes before a `switch`: an unknown event's type may be any text. */
export type ServerEvent = KnownEvent | UnknownEvent;

const known: ReadonlySet<string> = new Set(EVENT_TYPES);

/** Tells the events of this package from foreign ones, by the type; a `switch` over `event.type` narrows after it. */
export function isKnownEvent(event: ServerEvent): event is KnownEvent {
  return known.has(event.type);
}
