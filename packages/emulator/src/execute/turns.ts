/** Milliseconds that nodes may run on before everything else of the process gets its turn. */
const TURN_MS = 10;

/**
 * Shares the process between the nodes and all else: a chain of quick nodes, or of quick prompts, would keep requests waiting until
 * it is through, an interrupt among them; a turn after every one of them would make it several times as slow.
 */
export class Turns {
  private since = 0;

  /** The work goes on after a wait, in which all else had its turn. */
  begin(): void {
    this.since = performance.now();
  }

  get isOver(): boolean {
    return performance.now() - this.since > TURN_MS;
  }

  async pass(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.begin();
  }
}
