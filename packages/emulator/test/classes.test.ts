import { describe, expect, it } from 'vitest';
import { isDynamicType } from '../src/classes/kinds.js';
import { loadClasses } from '../src/classes/load.js';
import type { NodeClass } from '../src/classes/model.js';
import { seedInputs } from '../src/files/inputs.js';
import { FileStore } from '../src/files/store.js';
import { standIn } from '../src/nodes/generic.js';
import { makeSound } from '../src/nodes/media/values.js';
import type { NodeArgs, NodeContext } from '../src/nodes/model.js';
import { functionOf } from '../src/nodes/registry.js';
import { digestOf, ImageBatch, Latent, MaskBatch, Opaque } from '../src/nodes/values.js';
import { PyError } from '../src/python/errors.js';
import { fixtureText, type Version } from './fixtures.js';

/** What a user would give: the default, the first option, a link's stand-in. */
function argumentFor(name: string, { type, options }: { type: unknown; options: ReadonlyMap<string, unknown> }): unknown {
  if (options.has('default') && options.get('default') !== null) return options.get('default');
  if (Array.isArray(type)) return type[0] ?? 'missing.bin';
  const listed = options.get('options');
  if (Array.isArray(listed)) return listed[0] ?? 'missing.bin';
  if (type === 'SIGMAS') return new Opaque('SIGMAS', digestOf(name), { steps: 2, denoise: 1 });
  if (type === 'COMBO') return 'example.png';
  if (isDynamicType(type as string)) return type === 'COMFY_AUTOGROW_V3' ? { first: standIn('IMAGE', {}, digestOf(name), name) } : {};
  if (type === '*' || /INT/.test(String(type))) return 1n;
  return standIn(String(type), { width: 64n, height: 64n }, digestOf(name), name);
}

const mono = (side: string): Opaque => makeSound({ rate: 8000, channels: 1, samples: 80 }, undefined, side);

const film = new Latent([1, 16, 3, 8, 8], 8, digestOf('film'));

// Classes whose inputs need more than a type to go by.
const GIVEN: Readonly<Record<string, NodeArgs>> = {
  BatchLatentsNode: { latents: { latent0: new Latent([1, 4, 8, 8], 8, digestOf('latent')) } },
  BatchMasksNode: { masks: { mask0: new MaskBatch(1, 8, 8) } },
  ComfyAndNode: { values: { value0: 1n } },
  ComfyOrNode: { values: { value0: 1n } },
  LoadImageSetFromFolderNode: { folder: '3d', resize_method: 'None' },
  NormalizeVideoLatentStart: { latent: film },
  SeedVR2TemporalChunk: { latent: film, chunking_mode: { chunking_mode: 'auto' } },
  SeedVR2TemporalMerge: { latents: [film], temporal_overlap: [0n] },
  WanMoveTracksFromCoords: { track_coords: '[{"x": 1, "y": 2}]' },
  StringFormat: { f_string: '{a}', values: { a: 1n } },
  JoinAudioChannels: { audio_left: mono('left'), audio_right: mono('right') },
  ComfyMathExpression: { expression: '1 + 1', values: {} },
  ResizeImageMaskNode: {
    input: new ImageBatch(1, 8, 8, 3),
    scale_method: 'area',
    resize_type: { resize_type: 'scale dimensions', width: 4n, height: 4n, crop: 'center' },
  },
};

function argumentsFor(nodeClass: NodeClass): NodeArgs {
  const given = GIVEN[nodeClass.name];
  if (given !== undefined) return given;
  const args: NodeArgs = {};
  for (const [name, spec] of nodeClass.required) {
    const value = /^(?:width|height)$/.test(name) && spec.type === 'INT' ? 64n : argumentFor(name, spec);
    args[name] = nodeClass.inputIsList ? [value] : value;
  }
  return args;
}

async function runAll(version: Version): Promise<string[]> {
  const { classes, behave } = loadClasses({ objectInfo: fixtureText(`${version}/object_info.json`) });
  const files = new FileStore();
  seedInputs(files, classes);
  // The folder that the recorded servers have.
  files.write('input', '3d/picture.png', files.read('input', 'example.png')?.data ?? new Uint8Array());
  files.write('input', '3d/film.mp4', new Uint8Array());
  const problems: string[] = [];
  for (const nodeClass of classes.values()) {
    const context: NodeContext = {
      id: '1',
      nodeClass,
      behave,
      files,
      item: { number: 0n, promptId: 'p', graph: new Map(), extraData: new Map(), outputs: [] },
      embeddedGraph: new Map(),
      instance: new Map(),
      previews: false,
      random: Math.random,
      progress: () => Promise.resolve(),
      showText: () => undefined,
      pause: () => Promise.resolve(),
    };
    try {
      const { result = [] } = await functionOf(nodeClass)(argumentsFor(nodeClass), context);
      if (result.length !== nodeClass.outputs.length)
        problems.push(`${nodeClass.name}: ${result.length} values for ${nodeClass.outputs.length} outputs`);
    } catch (error) {
      // A file that nobody gave is missing on a real server too.
      if (!(error instanceof PyError && /FileNotFound/.test(error.type))) problems.push(`${nodeClass.name}: ${String(error)}`);
    }
  }
  return problems;
}

describe('every class of the catalog', () => {
  it.each(['0.3.64', '0.33.0'] as const)(
    '%s runs with its defaults and gives a value for each output',
    async (version) => {
      expect(await runAll(version)).toEqual([]);
    },
    60_000,
  );
});
