// From a save to the written output under `compile --watch`, beside `compile` as a process of its own.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const cli = join(here, 'bin/comfyloom.js');
const SAVES = 15;
const source = readFileSync(join(here, 'templates/workflows-src/flux-txt2img.workflow.ts'), 'utf8');
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

for (const workflows of [1, 10, 50]) {
  const root = mkdtempSync(join(tmpdir(), 'comfyloom-bench-'));
  try {
    mkdirSync(join(root, 'workflows-src'));
    symlinkSync(join(here, 'node_modules'), join(root, 'node_modules'));
    const file = (n: number) => join(root, `workflows-src/flux-${n}.workflow.ts`);
    const text = (n: number, steps: number) => source.replace('flux-txt2img', `flux-${n}`).replace('steps: 20', `steps: ${steps}`);
    for (let n = 0; n < workflows; n++) writeFileSync(file(n), text(n, 20));
    const start = performance.now();
    spawnSync(process.execPath, [cli, 'compile'], { cwd: root });
    const whole = performance.now() - start;

    const watching = spawn(process.execPath, [cli, 'compile', '--watch'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    await new Promise<void>((resolve) => watching.stderr.on('data', (chunk: Buffer) => String(chunk).includes('Watching') && resolve()));
    const times: number[] = [];
    for (let save = 1; save <= SAVES; save++) {
      await pause(150);
      const saved = performance.now();
      writeFileSync(file(0), text(0, 20 + save));
      while (!readFileSync(join(root, 'workflows-dist/flux-0/workflow.json'), 'utf8').includes(`"steps": ${20 + save}`)) await pause(2);
      times.push(performance.now() - saved);
    }
    const ended = new Promise((resolve) => watching.on('close', resolve));
    watching.kill('SIGINT');
    await ended;
    const worst = Math.max(...times).toFixed(0);
    console.log(
      `${workflows} workflows, save to written: median ${median(times).toFixed(0)} ms, worst ${worst} ms (limit 1000); compile of all as a process: ${whole.toFixed(0)} ms, ratio ${(median(times) / whole).toFixed(2)}`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}
