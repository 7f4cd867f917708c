import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { startEmulator } from '@comfyloom/emulator';
import { connect } from '@comfyloom/runtime/node';
import { describe, expect, it } from 'vitest';
import { recorded } from './support/catalog.js';
import { comfyloom, slow, started, workspace } from './support/cli.js';

const project = () => workspace({ 'workflows-src/slow.workflow.ts': slow });
const server = async () => startEmulator({ objectInfo: await readFile(recorded('0.33.0'), 'utf8'), models: 'any', speed: 'realtime' });

/** What the queue has of everybody, by id. */
async function queueOf(url: string): Promise<{ running: string[]; pending: string[] }> {
  const queue = (await (await fetch(new URL('/queue', url))).json()) as Record<'queue_running' | 'queue_pending', unknown[][]>;
  const ids = (items: unknown[][]) => items.map((item) => String(item[1]));
  return { running: ids(queue.queue_running), pending: ids(queue.queue_pending) };
}

const theirs = (steps: number) => ({
  c: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'any.safetensors' } },
  t: { class_type: 'CLIPTextEncode', inputs: { text: 'theirs', clip: ['c', 1] } },
  l: { class_type: 'EmptyLatentImage', inputs: { width: 64, height: 64, batch_size: 1 } },
  k: {
    class_type: 'KSampler',
    inputs: {
      ...{ model: ['c', 0], positive: ['t', 0], negative: ['t', 0], latent_image: ['l', 0] },
      ...{ seed: steps, steps, cfg: 1, sampler_name: 'euler', scheduler: 'normal', denoise: 1 },
    },
  },
  v: { class_type: 'VAEDecode', inputs: { samples: ['k', 0], vae: ['c', 2] } },
  out: { class_type: 'PreviewImage', inputs: { images: ['v', 0] } },
});

describe('R13: Ctrl-C', { timeout: 60_000 }, () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`${signal} while queued: 130, its own prompt is deleted and nobody else's`, async () => {
      await using at = await project();
      await using emulator = await server();
      await using other = await connect(emulator.url);
      const [running, waiting] = [other.run(theirs(2_000)), other.run(theirs(1))];
      for await (const event of waiting) if (event.type === 'queued') break;
      const queued = started(['run', 'slow', '--server', emulator.url], at.root);
      await queued.until('stderr', /queued, 2 ahead/);
      expect((await queueOf(emulator.url)).pending).toHaveLength(2);
      const { code, stderr, stdout } = await queued.stop(signal);
      expect(await queueOf(emulator.url)).toEqual({ running: [running.id], pending: [waiting.id] });
      expect(stderr).toMatch(/^E_RUN_CANCELLED /m);
      expect([code, stdout]).toEqual([130, '']);
      // The others go on as if nothing had been.
      await running.cancel();
      expect((await waiting.outcome).status).toBe('succeeded');
    });
  }

  it('while running: 130, its own prompt is interrupted, those that wait go on', async () => {
    await using at = await project();
    await using emulator = await server();
    await using other = await connect(emulator.url);
    const mine = started(['run', 'slow', '--server', emulator.url], at.root);
    await mine.until('stderr', /KSampler 2\//);
    const [id] = (await queueOf(emulator.url)).running;
    const waiting = other.run(theirs(1));
    for await (const event of waiting) if (event.type === 'queued') break;
    const { code, stderr } = await mine.stop();
    expect(stderr).toMatch(/^E_RUN_CANCELLED /m);
    expect(code).toBe(130);
    expect((await waiting.outcome).status).toBe('succeeded');
    expect(await queueOf(emulator.url)).toEqual({ running: [], pending: [] });
    expect((await other.api.historyOf(String(id)))?.status?.messages.map(([name]) => name)).toContain('execution_interrupted');
  });

  it('while it connects to a server that does not answer: 130 at once', async () => {
    await using at = await project();
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const asked = new Promise((resolve) => silent.once('connection', (socket) => resolve(socket.on('error', () => {}))));
    const { port } = silent.address() as { port: number };
    const connecting = started(['run', 'slow', '--server', `http://127.0.0.1:${port}`], at.root);
    await asked;
    const stoppedAt = performance.now();
    expect((await connecting.stop()).code).toBe(130);
    expect(performance.now() - stoppedAt).toBeLessThan(5_000);
    silent.close();
  });

  it('says that somebody else has deleted its prompt, which is no 130', async () => {
    await using at = await project();
    await using emulator = await server();
    await using other = await connect(emulator.url);
    const running = other.run(theirs(2_000));
    for await (const event of running) if (event.type === 'started') break;
    const deleted = started(['run', 'slow', '--server', emulator.url], at.root);
    await deleted.until('stderr', /queued, 1 ahead/);
    await other.api.clear();
    const { code, stderr } = await deleted.ended;
    expect(stderr).toMatch(/^E_RUN_CANCELLED +Somebody else /m);
    expect(code).toBe(1);
  });
});

describe('R13: a server that is down', { timeout: 60_000 }, () => {
  it('at the start is said at once, with what to do', async () => {
    await using at = await project();
    const { code, stderr } = await comfyloom(['run', 'slow', '--server', 'http://127.0.0.1:9'], { cwd: at.root });
    expect(stderr).toMatch(/^E_SERVER_UNREACHABLE [\s\S]*127\.0\.0\.1:9[\s\S]*Is ComfyUI running/m);
    expect(code).toBe(1);
  });
});
