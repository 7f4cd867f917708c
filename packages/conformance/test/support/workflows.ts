import { readFileSync } from 'node:fs';
import type { Artifact, Manifest } from '@comfyloom/artifact';
import { createArtifact } from '@comfyloom/artifact';
import { type Emulator, type EmulatorOptions, startEmulator } from '@comfyloom/emulator';
import type { ApiGraph } from '@comfyloom/protocol';
import type { Logger } from '@comfyloom/runtime/node';
import type { Subject } from '../../src/run/observe.js';

const CATALOG = new URL('../../../nodes/catalog.json', import.meta.url);

/** An emulator of the pinned catalog; it takes every model name. */
export function emulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return startEmulator({ catalog: JSON.parse(readFileSync(CATALOG, 'utf8')), port: 0, seed: 1, ...options });
}

export const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/** A workflow as compile makes it, with a seed and a size. */
export function subject(change: Partial<Manifest> = {}, graph: ApiGraph = GRAPH): Subject {
  const manifest: Manifest = { ...MANIFEST, ...change };
  const artifact = createArtifact({
    name: manifest.name,
    version: manifest.version,
    digest: manifest.digest,
    outputs: manifest.outputs,
    workflow: graph,
    slots: manifest.slots,
    seeds: ['seed'],
    validate: (values) => (values as { prompt?: unknown }).prompt !== 'refused',
  });
  return { artifact: artifact as unknown as Artifact, manifest };
}

export const GRAPH: ApiGraph = {
  model: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'some.safetensors' } },
  positive: { class_type: 'CLIPTextEncode', inputs: { text: 'a cat', clip: ['model', 1] } },
  negative: { class_type: 'CLIPTextEncode', inputs: { text: '', clip: ['model', 1] } },
  latent: { class_type: 'EmptyLatentImage', inputs: { width: 512, height: 256, batch_size: 1 } },
  sampler: {
    class_type: 'KSampler',
    inputs: {
      model: ['model', 0],
      positive: ['positive', 0],
      negative: ['negative', 0],
      latent_image: ['latent', 0],
      seed: 1,
      steps: 4,
      cfg: 7,
      sampler_name: 'euler',
      scheduler: 'normal',
      denoise: 1,
    },
    _meta: { title: 'Paint' },
  },
  decode: { class_type: 'VAEDecode', inputs: { samples: ['sampler', 0], vae: ['model', 2] } },
  out: { class_type: 'SaveImageWebsocket', inputs: { images: ['decode', 0] } },
};

const size = { type: 'integer', minimum: 16, maximum: 16384, 'x-comfyloom': { kind: 'size', rounded_down_to: 8 } } as const;

export const MANIFEST: Manifest = {
  format: 1,
  name: 'paint',
  title: 'Paint a picture',
  version: '1.0.0',
  digest: 'sha256:1111',
  parameters: {
    type: 'object',
    properties: {
      prompt: { type: 'string' },
      width: { ...size, default: 512 },
      height: { ...size, default: 256 },
      seed: { type: ['integer', 'string'], minimum: 0, 'x-comfyloom': { kind: 'seed' } },
      batch: { type: 'integer', minimum: 1, maximum: 8, default: 1 },
    },
    required: ['prompt'],
    additionalProperties: false,
  },
  slots: {
    prompt: [{ node: 'positive', input: 'text' }],
    width: [{ node: 'latent', input: 'width' }],
    height: [{ node: 'latent', input: 'height' }],
    seed: [{ node: 'sampler', input: 'seed' }],
    batch: [{ node: 'latent', input: 'batch_size' }],
  },
  outputs: { images: { node: 'out', kind: 'websocket-image', media: 'image' } },
  requirements: {
    classes: { core: Object.values(GRAPH).map(({ class_type }) => class_type) },
    models: { checkpoints: ['some.safetensors'] },
  },
  catalog: { server: null, digest: '' },
  sources: { out: 'workflows-src/paint.workflow.ts:9:9' },
  cases: [
    { name: 'wide', params: { prompt: 'a cat', seed: 7 }, expect: { images: { count: 1, width: 512, height: 256 } } },
    {
      name: 'pair',
      params: { prompt: 'a dog', width: 128, height: 64, batch: 2 },
      expect: { images: { count: 2, width: 128, height: 64 } },
    },
  ],
};
