import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.js';

/** Shows how far a run is: one bar on a terminal, a line for each change elsewhere. */
export interface Progress {
  /** @param fraction of the whole run, 0 to 1 */
  update(fraction: number, what: string): void;
  /** A warning, above the bar where there is one. */
  warn(text: string): void;
  stop(): void;
}

export function makeProgress(terminal: Terminal): Progress {
  return terminal.interactive ? bar(terminal) : lines(terminal);
}

function bar(terminal: Terminal): Progress {
  let shown: [fraction: number, what: string] = [0, ''];
  const single = new SingleBar(
    { format: '{bar} {percentage}%  {what}', hideCursor: true, clearOnComplete: true, stream: process.stderr, fps: 20 },
    Presets.shades_classic,
  );
  const start = () => single.start(1, shown[0], { what: shown[1] });
  start();
  return {
    update(fraction, what) {
      shown = [fraction, what];
      single.update(fraction, { what });
    },
    warn(text) {
      // Its line is cleared first, or the warning would stand behind half a bar.
      single.stop();
      terminal.warn(text);
      start();
    },
    stop: () => single.stop(),
  };
}

function lines(terminal: Terminal): Progress {
  let last = '';
  return {
    update(fraction, what) {
      const line = `${String(Math.floor(fraction * 100)).padStart(3)}%  ${what}`;
      if (line !== last) terminal.note(line);
      last = line;
    },
    warn: (text) => terminal.warn(text),
    stop: () => undefined,
  };
}
