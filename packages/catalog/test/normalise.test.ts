import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  listFiles,
  normalise,
  parseCatalog,
  readObjectInfo,
  type ServerFiles,
  toObjectInfo,
  writeCatalogFile,
  writeObjectInfo,
} from '../src/index.js';
import { catalogOf, fixture, oneClass, type Server, servers } from './fixtures.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const rawOf = (server: Server) => readObjectInfo(fixture(`${server}/object_info.json`)) as Record<string, Record<string, unknown>>;

/** The files that the recorded servers had. */
function filesOf(server: Server): ServerFiles {
  const { input } = rawOf(server)['CheckpointLoader'] as { input: { required: { config_name: [string[]] } } };
  const newer = server === '0.33.0';
  return {
    models: {
      checkpoints: ['v1-5-pruned-emaonly.safetensors'],
      vae: ['ae.safetensors'],
      text_encoders: ['clip_l.safetensors', 't5xxl_fp16.safetensors'],
      diffusion_models: ['flux1-dev.safetensors'],
      unet_gguf: ['flux1-dev-Q8_0.gguf'],
      configs: input.required.config_name[0],
    },
    input: newer ? ['..%2Fx.png', '3d/', 'example.png', 'rec-6d920b.png', 'rec-6d920b/a.png'] : ['example.png', '3d/'],
  };
}

describe('the catalog file', () => {
  it.each(servers)('%s: gives back the whole answer of the server', (server) => {
    const raw = rawOf(server);
    const file = normalise(raw, { server, sha256 });
    const back = toObjectInfo(JSON.parse(writeCatalogFile(file)), filesOf(server));
    const emptied = { search_aliases: null, essentials_category: null, price_badge: null };
    for (const [name, info] of Object.entries(raw)) {
      const kept = Object.fromEntries(Object.entries(emptied).filter(([key]) => key in info));
      expect(back[name], name).toEqual({ ...info, ...kept });
    }
    expect(Object.keys(back)).toHaveLength(Object.keys(raw).length);
  });

  it.each(servers)('%s: reads as the same nodes as the answer, but for the lists of files', (server) => {
    const file = parseCatalog(normalise(rawOf(server), { server, sha256 }));
    const withoutFiles = JSON.parse(
      JSON.stringify([...catalogOf(server).nodes.values()], (key, value) => (key === 'files' ? undefined : value)),
    );
    expect(JSON.parse(JSON.stringify([...file.nodes.values()]))).toEqual(withoutFiles);
    expect(file.rules).toEqual(catalogOf(server).rules);
  });

  it.each(servers)('%s: names no file of that machine', (server) => {
    const text = writeCatalogFile(normalise(rawOf(server), { server, sha256 }));
    expect(text).not.toMatch(/v1-5-pruned|clip_l\.safe|t5xxl_fp16|flux1-dev|ae\.safetensors|example\.png|rec-6d920b|anything_v3/);
    expect(text).toContain('"pixel_space"');
  });

  it('drops prose wherever it is', () => {
    const info = oneClass(
      {
        a: ['INT', { tooltip: 'secret', default: 1 }],
        b: [
          'COMFY_DYNAMICCOMBO_V3',
          {
            tooltip: 'secret',
            options: [{ key: 'k', tooltip: 'secret', inputs: { required: { c: ['STRING', { placeholder: 'secret' }] } } }],
          },
        ],
        d: ['COMFY_AUTOGROW_V3', { template: { input: { required: { e: ['INT', { tooltip: 'secret' }] } }, prefix: 'e', min: 0, max: 2 } }],
      },
      {
        description: 'secret',
        output_tooltips: ['secret'],
        search_aliases: ['secret'],
        price_badge: { expr: 'secret' },
        essentials_category: 'secret',
      },
    );
    expect(writeCatalogFile(normalise(info, { sha256 }))).not.toContain('secret');
  });

  it('empties lists inside dynamic inputs and fills them again', () => {
    const lora = [['a.safetensors', 'None'], {}];
    const info = oneClass({ b: ['COMFY_DYNAMICCOMBO_V3', { options: [{ key: 'k', inputs: { required: { lora_name: lora } } }] }] });
    const file = normalise(info, { sha256 });
    expect(JSON.stringify(file)).not.toContain('a.safetensors');
    const back = toObjectInfo(file, { models: { loras: ['b.safetensors'] } });
    expect(JSON.stringify(back)).toContain('[["b.safetensors","None"],{}]');
  });

  it('does not take the files of one machine for a default', () => {
    const file = normalise(oneClass({ vae_name: [['mine.safetensors', 'pixel_space'], { default: 'mine.safetensors' }] }), { sha256 });
    expect(JSON.stringify(file)).not.toContain('mine');
  });

  it('has one digest for the same nodes, whatever their order and files', () => {
    const one = { B: { input: {}, output: [] }, A: { input: { required: { ckpt_name: [['x.safetensors']] } }, output: ['M'] } };
    const other = { A: { output: ['M'], input: { required: { ckpt_name: [['y.ckpt', 'z.ckpt']] } } }, B: { input: {}, output: [] } };
    const [first, second] = [normalise(one, { sha256, server: '1' }), normalise(other, { sha256, server: '2' })];
    expect(first.digest).toBe(second.digest);
    expect(Object.keys(first.nodes)).toEqual(['A', 'B']);
    expect(first.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('keeps the order of inputs that look like indexes', () => {
    const info = { A: { input: { required: { b: ['INT'], 2: ['INT'] } }, input_order: { required: ['b', '2'] }, output: [] } };
    const back = toObjectInfo(JSON.parse(writeCatalogFile(normalise(info, { sha256 }))));
    expect(back['A']).toMatchObject({ input_order: { required: ['b', '2'] } });
  });
});

describe('lists of files', () => {
  it('puts fixed entries where the server puts them', () => {
    expect(listFiles({ from: 'models', folder: 'vae', fixed: ['pixel_space'] }, { models: { vae: ['a.pt'] } })).toEqual([
      'a.pt',
      'pixel_space',
    ]);
    expect(
      listFiles({ from: 'input', media: '3d', fixed: ['none'], fixed_first: true }, { input: ['3d/a.glb', 'b.glb', '3d/c.png'] }),
    ).toEqual(['none', '3d/a.glb']);
  });

  it('shows what the class looks for', () => {
    const input = ['a.png', 'b.wav', 'c.latent', 'sub/d.png', 'e.mp4'];
    expect(listFiles({ from: 'input', media: 'image' }, { input })).toEqual(['a.png']);
    expect(listFiles({ from: 'input', media: 'video' }, { input })).toEqual(['e.mp4']);
    expect(listFiles({ from: 'input', media: 'latent' }, { input })).toEqual(['c.latent']);
    expect(listFiles({ from: 'input', media: 'folders' }, { input })).toEqual(['sub']);
    expect(listFiles({ from: 'models', folder: 'clip_gguf', also: ['text_encoders'] }, { models: { text_encoders: ['t'] } })).toEqual([
      't',
    ]);
  });

  it('finds files in packs that no table knows', () => {
    const type = (name: string, options: unknown[]) => parseCatalog(oneClass({ [name]: [options] })).nodes.get('A')?.inputs[0]?.type;
    expect(type('sam_model', ['sam_b.pth', 'None'])).toMatchObject({ kind: 'files', source: { from: 'models', fixed: ['None'] } });
    expect(type('lora_name', ['None'])).toMatchObject({ kind: 'files', source: { from: 'models', folder: 'loras', fixed: ['None'] } });
    expect(type('mode', ['v1.5', 'fast'])).toMatchObject({ kind: 'enum' });
  });
});

describe('writeObjectInfo', () => {
  it('writes numbers as a server does', () => {
    const info = oneClass({
      seed: ['INT', { max: '18446744073709551615' }],
      cfg: ['FLOAT', { default: 1, step: 0.1 }],
      s: ['STRING', { default: '18446744073709551615' }],
    });
    const text = writeObjectInfo(info as Record<string, Record<string, unknown>>);
    expect(text).toContain('"seed": ["INT", {"max": 18446744073709551615}]');
    expect(text).toContain('"cfg": ["FLOAT", {"default": 1.0, "step": 0.1}]');
    expect(text).toContain('"s": ["STRING", {"default": "18446744073709551615"}]');
    expect(readObjectInfo(text)).toEqual(info);
  });
});
