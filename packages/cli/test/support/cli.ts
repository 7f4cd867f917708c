import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Record<string, string>;
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** Called with all of stderr so far, each time there is more. */
  readonly onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
  readonly onStdout?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the command line as a user does: a process of its own. */
export function comfyloom(args: readonly string[], { cwd, env = {}, onStart, onStderr, onStdout }: RunOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(here, 'bin/comfyloom.js'), ...args], {
      cwd,
      env: { ...process.env, COMFYLOOM_SERVER: '', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    const kill = (signal: NodeJS.Signals) => child.kill(signal);
    onStart?.(kill);
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      onStdout?.(stdout, kill);
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
      onStderr?.(stderr, kill);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A command that runs until it is stopped, and what it has said so far. */
export function started(args: readonly string[], cwd: string) {
  const said = { stdout: '', stderr: '' };
  let stop: (signal: NodeJS.Signals) => void = () => undefined;
  const note = (stream: 'stdout' | 'stderr') => (text: string) => {
    said[stream] = text;
  };
  const onStart = (kill: typeof stop) => {
    stop = kill;
  };
  const ended = comfyloom(args, { cwd, onStart, onStdout: note('stdout'), onStderr: note('stderr') });
  const until = async (stream: 'stdout' | 'stderr', pattern: RegExp) => {
    for (const deadline = Date.now() + 15_000; !pattern.test(said[stream]); await pause(10))
      if (Date.now() > deadline) throw new Error(`It never said ${pattern}. It said:\n${said.stdout}${said.stderr}`);
  };
  return {
    said,
    until,
    ended,
    stop: (signal: NodeJS.Signals = 'SIGINT') => {
      stop(signal);
      return ended;
    },
  };
}

/** A project in a temporary folder that sees the packages of this workspace as installed ones. */
export async function workspace(
  files: Record<string, string>,
): Promise<{ root: string; write(path: string, content: string): Promise<void> } & AsyncDisposable> {
  const root = await mkdtemp(join(tmpdir(), 'comfyloom-cli-'));
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  };
  await mkdir(join(root, 'workflows-src'));
  await symlink(join(here, 'node_modules'), join(root, 'node_modules'));
  for (const [path, content] of Object.entries(files)) await write(path, content);
  return { root, write, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) };
}

/** A workflow of one picture without any model. */
export const plain = `import { emptyImage, saveImage } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';

export default defineWorkflow({
  name: 'plain',
  title: 'A plain picture',
  params: { prefix: z.string().min(1).describe('File name'), width: param.size({ default: 64 }), steps: z.int().min(1).max(9).default(1) },
  build({ prefix, width, steps }) {
    const image = emptyImage({ width, height: 32, batch_size: steps });
    return { images: saveImage({ images: image.IMAGE, filename_prefix: prefix }) };
  },
  cases: [{ name: 'one', params: { prefix: 'plain' } }],
});
`;

/** A workflow that takes half a minute on an emulator in real time. */
export const slow = `import { checkpointLoaderSimple, clipTextEncode, emptyLatentImage, kSampler, saveImage, vaeDecode } from '@comfyloom/nodes/core';
import { defineWorkflow } from '@comfyloom/workflow';

export default defineWorkflow({
  name: 'slow',
  title: 'A slow one',
  params: {},
  build() {
    const { MODEL, CLIP, VAE } = checkpointLoaderSimple({ ckpt_name: 'any.safetensors' });
    const text = clipTextEncode({ text: 'slow', clip: CLIP }).CONDITIONING;
    const latent = emptyLatentImage({ width: 64, height: 64 });
    const sampled = kSampler({ model: MODEL, positive: text, negative: text, latent_image: latent.LATENT, steps: 500, sampler_name: 'euler', scheduler: 'normal' });
    return { images: saveImage({ images: vaeDecode({ samples: sampled.LATENT, vae: VAE }).IMAGE }) };
  },
});
`;

/** A workflow without a model; what may be another one in it is named. */
export const picture = ({
  name = 'plain',
  steps = 'z.int().min(1).max(9).default(1)',
  amount = 'steps',
  height = '32',
  more = '',
  given = '',
  cases = '',
} = {}) =>
  `import { imageScale, loadImage, repeatImageBatch, saveImageWebsocket } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';

export default defineWorkflow({
  name: '${name}',
  title: 'A picture, several times',
  params: { image: param.image(), ${steps === '' ? '' : `steps: ${steps},`} ${more} },
  build({ image, steps, high }) {
    const scaled = imageScale({ image: loadImage({ image }).IMAGE, width: 64, height: ${height}, upscale_method: 'lanczos', crop: 'center' });
    return { images: saveImageWebsocket({ images: repeatImageBatch({ image: scaled.IMAGE, amount: ${amount} }).IMAGE }) };
  },
  cases: [{ name: 'one', params: { image: 'example.png' ${given} } }${cases}],
});
`;
