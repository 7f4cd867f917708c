import type { JsonValue } from '@comfyloom/protocol';
import type { RuntimeError } from '../errors.js';
import type { Fields } from '../json.js';
import type { Prompt } from './prompt.js';

/** How prompts get to a server and how their news come back: by the websocket and `/prompt`, or by Comfy API v2. */
export interface Lane {
  /** Whether news can be heard. */
  readonly isReady: boolean;
  /** Settles when they can; never rejects. */
  readonly ready: Promise<void>;
  /** Why they cannot. */
  readonly lastFailure: string;
  /** Follows the prompt from now on; it tells its listener what is new, and settles its `end`. */
  add(prompt: Prompt): void;
  /** Sends the prompt, so that it runs exactly once. */
  submit(prompt: Prompt, order: Order, caller: Caller): Promise<Submitted>;
  /** Takes the prompt off the server: deleted while pending, interrupted while running. Settles when it has ended. */
  withdraw(prompt: Prompt): Promise<void>;
  /** Images of the prompt were lost on the way. Settles when others may take it. */
  distrust(prompt: Prompt): Promise<void>;
}

/** The run that a prompt is sent for: once it has settled, nobody waits for the prompt any more. */
export interface Caller {
  readonly isSettled: boolean;
  /** Never rejects. */
  readonly outcome: Promise<unknown>;
}

/** What is asked for beside the graph, in the words of `POST /prompt`. */
export interface Order {
  readonly number?: number | undefined;
  readonly front?: boolean | undefined;
  readonly extra_data?: Readonly<Record<string, JsonValue>> | undefined;
  readonly partial_execution_targets?: readonly string[] | undefined;
}

export type Submitted =
  /** The server has it. `nodeErrors` is not empty when it has left out outputs; undefined when its answer was lost. */
  | { readonly kind: 'accepted'; readonly nodeErrors: Fields | undefined }
  /** The server does not want it; `body` is what `POST /prompt` says to that. */
  | { readonly kind: 'refused'; readonly body: unknown }
  /** It may have arrived, and nobody can be asked. */
  | { readonly kind: 'unknown' }
  /** It never arrived, or what has refused it is no ComfyUI. */
  | { readonly kind: 'failed'; readonly error: RuntimeError };
