import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Artifact } from '@comfyloom/artifact';
import { startEmulator } from '@comfyloom/emulator';
import { describe, expect, it } from 'vitest';
import { connect } from '../src/node/connect.js';
import { fillDefaults } from '../src/run/prepare.js';

const objectInfo = readFileSync(new URL('../../../../shared/fixtures/0.33.0/object_info.json', import.meta.url), 'utf8');
/** A 2x1 PNG, red and green. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DA8J8BAAf/Af8Bf4mnAAAAAElFTkSuQmCC'),
  (character) => character.charCodeAt(0),
);

/** A workflow that gives back what it is given, bound by hand. */
const echo: Artifact<{ image: unknown; seed?: number }> = {
  name: 'echo',
  version: '1.0.0',
  digest: 'sha256:0',
  outputs: { images: { node: 'save', kind: 'file', media: 'image' } },
  workflow: {},
  uploads: { image: 'image' },
  bind({ image }) {
    if (typeof image !== 'string') throw new TypeError('image must be a name');
    return {
      load: { class_type: 'LoadImage', inputs: { image } },
      save: { class_type: 'SaveImage', inputs: { images: ['load', 0], filename_prefix: 'echo' } },
    };
  },
};
const size = async (file: { bytes(): Promise<Uint8Array> } | undefined) => {
  const bytes = await (file as { bytes(): Promise<Uint8Array> }).bytes();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('a parameter that is a picture', () => {
  it('is uploaded, and the graph has its name', async () => {
    await using server = await startEmulator({ objectInfo });
    await using client = await connect(server.url);
    for (const image of [png, new Blob([png]), `data:image/png;base64,${btoa(String.fromCharCode(...png))}`]) {
      // A text is a name on the server; a data: URL given for a picture goes through client.upload.
      const given = typeof image === 'string' ? (await client.upload(image)).input : image;
      const { images } = await client.run(echo, { image: given }).result;
      expect(await size((images as never[])[0])).toEqual([2, 1]);
    }
  });

  it('may be a name, and then nothing is uploaded', async () => {
    await using server = await startEmulator({ objectInfo });
    await using client = await connect(server.url);
    const run = client.run(echo, { image: 'example.png' });
    expect((await run.outcome).status).toBe('succeeded');
  });

  it('may be the output of another run, without a download', async () => {
    await using server = await startEmulator({ objectInfo });
    await using client = await connect(server.url);
    const first = await client.run(echo, { image: png }).result;
    const second = await client.run(echo, { image: (first.images as unknown[])[0] }).result;
    expect(await size((second.images as never[])[0])).toEqual([2, 1]);
  });

  it('that cannot be read rejects the run, and nothing is sent', async () => {
    await using server = await startEmulator({ objectInfo });
    await using client = await connect(server.url);
    const outcome = await client.run(echo, { image: { not: 'a picture' } }).outcome;
    expect(outcome).toMatchObject({ status: 'rejected', reason: 'preparation' });
    expect(await client.api.history()).toEqual({});
  });

  it('is a path only through upload', async () => {
    await using server = await startEmulator({ objectInfo });
    await using client = await connect(server.url);
    const folder = await mkdtemp(join(tmpdir(), 'comfyloom-prepare-'));
    try {
      await writeFile(join(folder, 'cat.png'), png);
      const { input } = await client.upload(join(folder, 'cat.png'));
      expect((await client.run(echo, { image: input }).outcome).status).toBe('succeeded');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('fillDefaults', () => {
  const old = {
    blank: { class_type: 'EmptyImage', inputs: { width: 64, height: 64, batch_size: 1, color: 0 } },
    // `resolution_steps` became required in 0.33.0.
    scale: { class_type: 'ImageScaleToTotalPixels', inputs: { image: ['blank', 0], upscale_method: 'bilinear', megapixels: 0.01 } },
    save: { class_type: 'SaveImage', inputs: { images: ['scale', 0], filename_prefix: 'old' } },
  } as const;

  it('runs a graph that is older than the server, which refuses it otherwise', async () => {
    await using server = await startEmulator({ objectInfo });
    await using client = await connect(server.url);
    expect(await client.run(old).outcome).toMatchObject({
      status: 'rejected',
      reason: 'validation',
      problems: [{ type: 'required_input_missing' }],
    });
    expect((await client.run(old, { prepare: fillDefaults(client.http) }).outcome).status).toBe('succeeded');
    expect(old.scale.inputs, 'the graph of the caller').not.toHaveProperty('resolution_steps');
  });
});
