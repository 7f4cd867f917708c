import { freemem, totalmem } from 'node:os';
import type { NodeClass } from '../../classes/model.js';
import { RawJson } from '../../python/dump.js';
import type { Services } from '../../services.js';
import { type Answer, emptyAnswer, jsonAnswer } from '../message.js';
import type { Router } from '../router.js';
import { listExtensions } from './front-end.js';

/** The flags that both `/features` and the answer to a client's own flags tell. */
export function serverFeatures(services: Pick<Services, 'behave' | 'maxUpload'>): Record<string, unknown> {
  const max_upload_size = Number.isInteger(services.maxUpload) ? BigInt(services.maxUpload) : services.maxUpload;
  if (services.behave === '0.3.64') return { supports_preview_metadata: true, max_upload_size };
  return {
    supports_preview_metadata: true,
    supports_model_type_tags: true,
    max_upload_size,
    extension: { manager: { supports_v4: true } },
    node_replacements: true,
    assets: false,
  };
}

function systemStats(services: Services): Answer {
  const total = BigInt(totalmem());
  const free = BigInt(freemem());
  const newer = services.behave === '0.33.0';
  const { versions } = services.packages;
  const frontEnd = newer ? '1.48.7' : '1.27.10';
  const system = {
    os: newer ? 'linux' : 'posix',
    ram_total: total,
    ram_free: free,
    comfyui_version: services.behave,
    required_frontend_version: versions.get('comfyui-frontend-package') ?? frontEnd,
    installed_templates_version: versions.get('comfyui-workflow-templates') ?? null,
    required_templates_version: versions.get('comfyui-workflow-templates') ?? null,
    comfy_package_versions: newer ? [...versions].map(([name, version]) => ({ name, installed: version, required: version })) : undefined,
    python_version: '3.12.0 (emulated)',
    pytorch_version: 'emulated',
    embedded_python: false,
    deploy_environment: newer ? 'local-git' : undefined,
    argv: ['comfyloom-emulator'],
  };
  const device = {
    name: 'cpu',
    type: 'cpu',
    index: null,
    vram_total: total,
    vram_free: free,
    torch_vram_total: total,
    torch_vram_free: free,
  };
  return jsonAnswer({ system, devices: [device] });
}

const WEIGHTS = ['.bin', '.ckpt', '.pkl', '.pt', '.pt2', '.pth', '.safetensors', '.sft'];
const MODEL_EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  diffusers: ['folder'],
  datasets: [],
  classifiers: [''],
  unet_gguf: ['.gguf'],
  clip_gguf: ['.gguf'],
};

export function infoRoutes(router: Router, services: Services): void {
  let everything: RawJson | undefined;
  const one = (nodeClass: NodeClass): Answer => jsonAnswer(new Map([[nodeClass.name, nodeClass.info]]));
  router.on('GET', '/object_info', () => {
    everything ??= new RawJson(jsonAnswer(new Map([...services.classes].map(([name, { info }]) => [name, info]))).body as string);
    return jsonAnswer(everything);
  });
  router.on('GET', '/object_info/{node_class}', (request) => {
    const nodeClass = services.classes.get(request.param('node_class'));
    return nodeClass === undefined ? jsonAnswer({}) : one(nodeClass);
  });
  router.on('GET', '/system_stats', () => systemStats(services));
  router.on('GET', '/features', () => jsonAnswer(serverFeatures(services)));
  router.on('GET', '/models', () => jsonAnswer([...services.models.folders()]));
  router.on('GET', '/models/{folder}', (request) => {
    const files = services.models.files(request.param('folder'));
    return files === undefined ? emptyAnswer(404) : jsonAnswer(files);
  });
  router.on('GET', '/embeddings', () =>
    jsonAnswer((services.models.files('embeddings') ?? []).map((name) => name.replace(/\.[^./]+$/, ''))),
  );
  router.on('GET', '/extensions', async () => jsonAnswer(await listExtensions(services.frontEndRoot)));
  router.on('GET', '/workflow_templates', () => jsonAnswer({}));
  router.on('GET', '/i18n', () => jsonAnswer({}));
  router.on('GET', '/view_metadata/{folder}', () => emptyAnswer(404));
  router.on('GET', '/experiment/models', () => {
    const folders = [...services.models.folders()].filter((folder) => folder !== 'configs' && folder !== 'custom_nodes');
    return jsonAnswer(
      folders.map((name) => ({
        name,
        folders: [`/models/${name}`],
        extensions: services.behave === '0.33.0' ? (MODEL_EXTENSIONS[name] ?? WEIGHTS) : undefined,
      })),
    );
  });
  router.on('GET', '/experiment/models/{folder}', (request) => {
    const files = services.models.files(request.param('folder'));
    if (files === undefined) return emptyAnswer(404);
    return jsonAnswer(files.map((name) => ({ name, pathIndex: 0n, modified: 0, created: 0, size: 0n })));
  });
  router.on('GET', '/experiment/models/preview/{folder}/{index}/{filename}', (request) => {
    if (/^[0-9]+$/.test(request.param('index'))) return emptyAnswer(404);
    if (services.behave === '0.33.0') return emptyAnswer(400);
    throw new Error('invalid literal for int()');
  });
}
