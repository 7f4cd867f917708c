/** Stands in a value's place to keep everything behind it from running; with a message, that is told to the client. */
export class ExecutionBlocker {
  constructor(readonly message: string | null) {}
}

/** Thrown where an interrupt is noticed. */
export class Interrupted extends Error {}
