import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import type { ApiGraph } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import { connect } from '../src/node/connect.js';
import { QUICK, silent } from './support/counts.js';
import { emulatorOf } from './support/emulators.js';
import { fileGraph } from './support/graphs.js';
import { Peer, picture } from './support/peer.js';

const options = { limits: QUICK, logger: silent };

/** Files of every kind, under keys that are known and under one that is not. */
const UI: Record<string, unknown[]> = {
  images: [
    { filename: 'still.png', subfolder: 'a/b', type: 'temp' },
    { filename: 'moving.webp', type: 'output' },
  ],
  animated: [true],
  gifs: [{ filename: 'clip.mp4', subfolder: '', type: 'output', format: 'video/h264-mp4' }],
  audio: [{ filename: 'sound.flac', subfolder: 'audio', type: 'output' }],
  latents: [{ filename: 'z_00001_.latent', subfolder: '', type: 'output' }],
  '3d': [{ filename: 'thing.glb', subfolder: '3d', type: 'output' }],
  text: ['seven', 'eight'],
  future_things: [{ filename: 'what.xyz', subfolder: '', type: 'output' }, 42],
};

describe('outputs of every kind', () => {
  it('are files under whatever key, read when they are asked for: bytes, Blob, stream, saved', async () => {
    await using peer = await Peer.start({
      script(prompt, self) {
        self.outcome.outputs['out'] = UI;
        self.send(prompt, 'executed', { node: 'out', display_node: 'out', output: UI });
        for (const item of Object.values(UI).flat() as { filename?: string }[])
          if (item.filename !== undefined) self.files.set(item.filename, picture(item.filename));
      },
    });
    await using client = await connect(peer.url, options);
    const output = (await client.run(fileGraph).result)['out'];
    expect(output?.files.map((file) => [file.filename, file.media, file.mediaType, file.ref?.subfolder, file.ref?.type])).toEqual([
      ['still.png', 'image', 'image/png', 'a/b', 'temp'],
      ['moving.webp', 'image', 'image/webp', '', 'output'],
      ['clip.mp4', 'video', 'video/mp4', '', 'output'],
      ['sound.flac', 'audio', 'audio/flac', 'audio', 'output'],
      ['z_00001_.latent', 'latent', 'application/octet-stream', '', 'output'],
      ['thing.glb', '3d', 'model/gltf-binary', '3d', 'output'],
      ['what.xyz', 'other', 'application/octet-stream', '', 'output'],
    ]);
    expect(output?.text).toEqual(['seven', 'eight']);
    expect(output?.data).toMatchObject({ animated: [true], future_things: [{}, 42] });
    expect(peer.requests.filter((line) => line.includes('/view'))).toEqual([]);
    const directory = await mkdtemp(path.join(tmpdir(), 'comfyloom-'));
    for (const file of output?.files ?? []) {
      const expected = picture(file.filename);
      expect(await file.bytes()).toEqual(expected);
      const blob = await file.blob();
      expect([blob.size, blob.type]).toEqual([expected.length, file.mediaType]);
      expect(new Uint8Array(await new Response(await file.stream()).arrayBuffer())).toEqual(expected);
      expect(new Uint8Array(await readFile(await file.save(directory)))).toEqual(expected);
    }
    await rm(directory, { recursive: true });
  });
});

/** An RGBA picture of one colour. */
function png(width: number, height: number, rgba: readonly number[]): Uint8Array<ArrayBuffer> {
  const row = Buffer.from([0, ...Array.from({ length: width }, () => rgba).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6], 8);
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    crc.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, crc]);
  };
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]));
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

describe.each(['0.3.64', '0.33.0'])('an emulator of %s', (version) => {
  it('takes a mask for a picture, and pictures, texts and websocket images of one run as inputs of the next', async () => {
    await using server = await emulatorOf(version);
    await using client = await connect(server.url, options);
    const original = await client.upload(png(16, 8, [200, 100, 50, 255]), { filename: 'original.png', subfolder: 'pets' });
    const masked = await client.upload(png(16, 8, [0, 0, 0, 64]), { filename: 'masked.png', maskFor: original });
    expect(masked.input).toBe('masked.png');
    const loaded: ApiGraph = {
      in: { class_type: 'LoadImage', inputs: { image: masked.input } },
      mask: { class_type: 'MaskToImage', inputs: { mask: ['in', 1] } },
      size: { class_type: 'GetImageSize', inputs: { image: ['in', 0] } },
      ws: { class_type: 'SaveImageWebsocket', inputs: { images: ['mask', 0] } },
      kept: { class_type: 'SaveImage', inputs: { images: ['in', 0], filename_prefix: 'chain' } },
      text: { class_type: 'PreviewAny', inputs: { source: ['size', 0] } },
    };
    const first = await client.run(loaded).result;
    expect(first['text']?.text).toEqual(['16']);
    const width = Number(first['text']?.text[0]);
    const onServer = first['kept']?.files[0];
    const inMemory = first['ws']?.files[0];
    if (onServer === undefined || inMemory === undefined) throw new Error('no files');
    const next = await client.run({
      a: { class_type: 'LoadImage', inputs: { image: (await client.upload(onServer)).input } },
      b: { class_type: 'LoadImage', inputs: { image: (await client.upload(inMemory)).input } },
      wider: {
        class_type: 'ImageScale',
        inputs: { image: ['a', 0], upscale_method: 'nearest-exact', width: width * 2, height: 8, crop: 'disabled' },
      },
      one: { class_type: 'PreviewImage', inputs: { images: ['wider', 0] } },
      two: { class_type: 'PreviewImage', inputs: { images: ['b', 0] } },
    }).result;
    const size = async (name: string) => {
      const bytes = await next[name]?.files[0]?.bytes();
      const view = bytes && new DataView(bytes.buffer, bytes.byteOffset);
      return view && [view.getUint32(16), view.getUint32(20)];
    };
    expect([await size('one'), await size('two')]).toEqual([
      [32, 8],
      [16, 8],
    ]);
  });

  it('keeps websocket images off its disk', async () => {
    await using server = await emulatorOf(version);
    await using client = await connect(server.url, options);
    const graph: ApiGraph = {
      a: { class_type: 'EmptyImage', inputs: { width: 8, height: 8, batch_size: 3, color: 7 } },
      ws: { class_type: 'SaveImageWebsocket', inputs: { images: ['a', 0] } },
    };
    expect((await client.run(graph).result)['ws']?.files).toHaveLength(3);
    for (const folder of ['output', 'temp']) expect(await (await fetch(`${server.url}internal/files/${folder}`)).json()).toEqual([]);
  });

  it('is asked what it can do: jobs, node replacements and assets, or a clear answer that it cannot', async () => {
    await using server = await emulatorOf(version);
    await using client = await connect(server.url, options);
    const { api } = client;
    const run = client.run({
      a: { class_type: 'EmptyImage', inputs: { width: 8, height: 8, batch_size: 1, color: 9 } },
      out: { class_type: 'PreviewImage', inputs: { images: ['a', 0] } },
    });
    await run.result;
    const unknown = '00000000-0000-4000-8000-000000000000';
    await expect(api.assets()).rejects.toMatchObject({ code: 'E_UNSUPPORTED' });
    const calls = () => [api.jobs(), api.job(run.id), api.cancelJob(run.id), api.cancelJobs(run.id), api.nodeReplacements()];
    if (version === '0.3.64') {
      for (const call of calls())
        await expect(call).rejects.toMatchObject({ code: 'E_UNSUPPORTED', fix: expect.stringContaining('later') });
      return;
    }
    const { jobs, pagination } = await api.jobs({ status: 'completed', sort_order: 'desc', limit: 5 });
    expect(jobs.map((job) => job.id)).toEqual([run.id]);
    expect(pagination).toMatchObject({ offset: 0, limit: 5, total: 1, has_more: false });
    const job = await api.job(run.id);
    expect(job).toMatchObject({ status: 'completed', outputs_count: 1, outputs: { out: { images: [{ type: 'temp' }] } } });
    expect(await api.job(unknown)).toBeUndefined();
    expect(await api.cancelJob(run.id)).toBe(false);
    expect(await api.cancelJobs(run.id, unknown)).toBeDefined();
    await expect(api.cancelJobs('no uuid')).rejects.toMatchObject({ code: 'E_HTTP', data: { status: 400 } });
    expect(await api.nodeReplacements()).toBeTypeOf('object');
  });
});
