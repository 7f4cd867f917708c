import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.js';

/** Shows how far a run is: one bar on a terminal, a line for each change elsewhere. */
export interface Progress {
  /** @param fraction of the whole run, 0 to 1 */
  update(fraction: number, what: string): void;
  stop(): void;
}

export function makeProgress(terminal: Terminal): Progress {
  return terminal.interactive ? bar() : lines(terminal);
}

function bar(): Progress {
  const single = new SingleBar(
    { format: '{bar} {percentage}%  {what}', hideCursor: true, clearOnComplete: true, stream: process.stderr, fps: 20 },
    Presets.shades_classic,
  );
  single.start(1, 0, { what: '' });
  return { update: (fraction, what) => single.update(fraction, { what }), stop: () => single.stop() };
}

function lines(terminal: Terminal): Progress {
  let last = '';
  return {
    update(fraction, what) {
      const line = `${String(Math.floor(fraction * 100)).padStart(3)}%  ${what}`;
      if (line !== last) terminal.note(line);
      last = line;
    },
    stop: () => undefined,
  };
}
