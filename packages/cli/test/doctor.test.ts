import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmulator } from '@comfyloom/emulator';
import { describe, expect, it } from 'vitest';
import { type NodeInfo, recorded } from './support/catalog.js';
import { comfyloom, plain, workspace } from './support/cli.js';

/** A server of the pinned generation with these checkpoints, its catalog otherwise changed by `edit`. */
async function server(checkpoints: readonly string[], edit: (nodes: Record<string, NodeInfo>) => void = () => undefined) {
  const nodes = JSON.parse(await readFile(recorded('0.33.0'), 'utf8')) as Record<string, NodeInfo>;
  const loader = nodes['CheckpointLoaderSimple'] as NodeInfo;
  loader.input.required['ckpt_name'] = [checkpoints, {}];
  edit(nodes);
  return startEmulator({ objectInfo: nodes });
}

const sampling = `import { checkpointLoaderSimple, clipTextEncode, emptyLatentImage, kSampler, saveImage, vaeDecode } from '@comfyloom/nodes/core';
import { unetLoaderGGUF } from '@comfyloom/nodes/comfyui-gguf';
import { defineWorkflow } from '@comfyloom/workflow';
import { z } from 'zod';

export default defineWorkflow({
  name: 'sampling',
  title: 'With a sampler',
  params: { steps: z.int().min(1).max(10000).default(20) },
  build({ steps }) {
    const { CLIP, VAE } = checkpointLoaderSimple({ ckpt_name: 'photo-v2.safetensors' });
    const { MODEL } = unetLoaderGGUF({ unet_name: 'flux1-dev-Q8_0.gguf' });
    const text = clipTextEncode({ text: 'a cat', clip: CLIP }).CONDITIONING;
    const latent = emptyLatentImage({ width: 64, height: 64 }).LATENT;
    const sampled = kSampler({ model: MODEL, positive: text, negative: text, latent_image: latent, steps, sampler_name: 'euler', scheduler: 'normal' });
    return { images: saveImage({ images: vaeDecode({ samples: sampled.LATENT, vae: VAE }).IMAGE }) };
  },
});
`;

interface Finding {
  readonly kind: string;
  readonly severity: string;
  readonly data: Record<string, unknown>;
}

describe('comfyloom doctor', { timeout: 60_000 }, () => {
  it('says ok where a server has all that is needed, from the source and from what was compiled', async () => {
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': plain });
    await using good = await server([]);
    expect(await comfyloom(['doctor', '--server', good.url], { cwd: at.root })).toMatchObject({
      code: 0,
      stdout: 'plain  ok\n',
      stderr: '',
    });
    await comfyloom(['compile'], { cwd: at.root });
    await using other = await workspace({});
    for (const file of ['manifest.json', 'index.js', 'workflow.json'])
      await other.write(`workflows-dist/plain/${file}`, await readFile(join(at.root, 'workflows-dist/plain', file), 'utf8'));
    const ran = await comfyloom(['doctor', 'plain', '--json'], { cwd: other.root, env: { COMFYLOOM_SERVER: good.url } });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ server: { from: good.url }, workflows: [{ name: 'plain', findings: [] }] });
  });

  it('finds missing classes with their pack, models with the nearest name, new required inputs, options gone, narrower ranges', async () => {
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': plain, 'workflows-src/sampling.workflow.ts': sampling });
    await using poor = await server(['photo_v1.safetensors', 'photo_v2.safetensors'], (nodes) => {
      for (const name of Object.keys(nodes)) if (name.includes('GGUF')) delete nodes[name];
      const { required } = (nodes['KSampler'] as NodeInfo).input;
      required['eta'] = ['FLOAT', { default: 0.5 }];
      required['steps'] = ['INT', { default: 20, min: 1, max: 100 }];
      required['scheduler'] = [['karras', 'simple']];
      delete (nodes['EmptyLatentImage'] as NodeInfo).input.required['batch_size'];
    });
    const text = await comfyloom(['doctor', '--server', poor.url], { cwd: at.root });
    expect(text.code).toBe(1);
    expect(text.stderr).toMatch(/^E_DRIFT {2}1 of 2 workflows would fail on http/);
    expect(text.stdout).toMatch(/^plain {2}ok$/m);
    expect(text.stdout).toMatch(/error +class-missing +UnetLoaderGGUF.*Install ComfyUI-GGUF/);
    const ran = await comfyloom(['doctor', 'sampling', '--server', poor.url, '--json'], { cwd: at.root });
    expect(ran.code).toBe(1);
    const { findings } = JSON.parse(ran.stdout).error.data.workflows[0] as { findings: Finding[] };
    const of = (kind: string) => findings.filter((finding) => finding.kind === kind);
    expect(of('class-missing')).toMatchObject([{ severity: 'error', class_type: 'UnetLoaderGGUF', data: { pack: 'ComfyUI-GGUF' } }]);
    expect(of('model-missing')).toMatchObject([
      { data: { folder: 'checkpoints', file: 'photo-v2.safetensors', near: 'photo_v2.safetensors' } },
    ]);
    expect(of('input-required')).toMatchObject([{ severity: 'error', class_type: 'KSampler', input: 'eta', data: { default: 0.5 } }]);
    expect(of('option-gone')).toMatchObject([{ severity: 'error', class_type: 'KSampler', input: 'scheduler' }]);
    expect(of('input-removed')).toMatchObject([{ class_type: 'EmptyLatentImage', input: 'batch_size' }]);
    // 20 steps still run; what the parameter allows beyond 100 does not.
    expect(of('range-changed')).toMatchObject([{ severity: 'warning', class_type: 'KSampler', input: 'steps' }]);
  });

  it('does not ask for the file that a run brings, only for the one that it has by default', async () => {
    const loading = `import { imageUpscaleWithModel, loadImage, saveImage, upscaleModelLoader } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';

export default defineWorkflow({
  name: 'loading',
  title: 'Enlarges a picture',
  params: { picture: param.image(), model: param.model('upscale_models', { default: 'four.pth' }) },
  build: ({ picture, model }) => {
    const upscale_model = upscaleModelLoader({ model_name: model }).UPSCALE_MODEL;
    return { images: saveImage({ images: imageUpscaleWithModel({ upscale_model, image: loadImage({ image: picture }).IMAGE }).IMAGE }) };
  },
  cases: [{ name: 'one', params: { picture: 'cat.png' } }],
});
`;
    await using at = await workspace({ 'workflows-src/loading.workflow.ts': loading });
    await using poor = await server([], (nodes) => {
      (nodes['UpscaleModelLoader'] as NodeInfo).input.required['model_name'] = [['two.pth', 'four_x.pth'], {}];
    });
    const { stdout } = await comfyloom(['doctor', '--server', poor.url, '--json'], { cwd: at.root });
    const { findings } = JSON.parse(stdout).error.data.workflows[0];
    expect(findings).toMatchObject([{ kind: 'model-missing', input: 'model_name' }]);
  });

  it('tells what changed from 0.3.64 to 0.33.0', async () => {
    await using at = await workspace({});
    const args = ['doctor', '--from', recorded('0.3.64'), '--against', recorded('0.33.0')];
    const text = await comfyloom(args, { cwd: at.root });
    expect(text.code).toBe(1);
    expect(text.stderr).toMatch(/^E_DRIFT .*Classes gone: 34; changes that break: \d+\./);
    expect(text.stdout).toContain('Classes gone: 34\n');
    expect(text.stdout).toContain('Required inputs, new: 16 on 6 classes\n');
    expect(text.stdout).toMatch(/^ {2}TrainLoraNode +bypass_mode +default false$/m);
    expect(text.stdout).toMatch(/^ {2}Load3D +camera_info +number 5 became 4$/m);
    expect(text.stdout).toMatch(/^ {2}TrainLoraNode +lora +number 1 became 0$/m);
    const { data } = JSON.parse((await comfyloom([...args, '--json'], { cwd: at.root })).stdout).error;
    expect(data).toMatchObject({ before: { classes: 502 }, after: { classes: 855 } });
    expect([data.added.length, data.removed.length]).toEqual([387, 34]);
    const same = await comfyloom(['doctor', '--from', recorded('0.33.0'), '--against', recorded('0.33.0')], { cwd: at.root });
    expect(same.code).toBe(0);
  });

  it.each([
    ['no server', [], 2, 'E_USAGE'],
    ['a server and a file', ['--server', 'http://127.0.0.1:9', '--against', 'x.json'], 2, 'E_USAGE'],
    ['names and --from', ['plain', '--from', 'x.json', '--against', 'x.json'], 2, 'E_USAGE'],
    ['a file that is not there', ['--against', 'x.json'], 1, 'E_FILE'],
    ['a file that is something else', ['--against', 'package.json'], 1, 'E_CATALOG_NOT_OBJECT_INFO'],
    ['a workflow that is not there', ['nope', '--against', recorded('0.33.0')], 1, 'E_WORKFLOW_NOT_FOUND'],
    ['a server that is not there', ['--server', 'http://127.0.0.1:9'], 1, 'E_SERVER_UNREACHABLE'],
  ])('%s: coded, with the right exit code', async (_, args, code, error) => {
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': plain, 'package.json': '{}' });
    const ran = await comfyloom(['doctor', ...args], { cwd: at.root });
    expect(ran.stderr).toMatch(new RegExp(`^${error} `));
    expect(ran.code).toBe(code);
  });
});
