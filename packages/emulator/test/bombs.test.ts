import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../src/index.js';
import { encodePngNow } from '../src/picture/png.js';
import { fixtureText } from './fixtures.js';
import { play } from './play.js';

const objectInfo = fixtureText('0.33.0/object_info.json');
const MIB = 1 << 20;

/** A PNG of a few bytes that says to be of this size, its rows all zeros. */
function pngBomb(side: number): Uint8Array {
  const png = Buffer.from(encodePngNow({ width: 1, height: 1, channels: 1, data: new Uint8Array(1) }));
  png.writeUInt32BE(side, 16);
  png.writeUInt32BE(side, 20);
  const crc = crcOf(png.subarray(12, 29));
  png.writeUInt32BE(crc, 29);
  const rows = deflateSync(Buffer.alloc(64 * MIB), { level: 9 });
  const idat = Buffer.concat([Buffer.alloc(4), Buffer.from('IDAT'), rows, Buffer.alloc(4)]);
  idat.writeUInt32BE(rows.length, 0);
  idat.writeUInt32BE(crcOf(idat.subarray(4, 8 + rows.length)), 8 + rows.length);
  return Buffer.concat([png.subarray(0, 33), idat, Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])]);
}

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

async function upload(server: Emulator, name: string, bytes: Uint8Array): Promise<number> {
  const form = new FormData();
  form.append('image', new Blob([new Uint8Array(bytes)]), name);
  return (await fetch(`${server.url}upload/image`, { method: 'POST', body: form })).status;
}

const load = (name: string): string =>
  JSON.stringify({
    '1': { class_type: 'LoadImage', inputs: { image: name } },
    '2': { class_type: 'PreviewImage', inputs: { images: ['1', 0] } },
  });

/** Seconds of the work, and by how much the process grew meanwhile at the most. */
async function measured(work: () => Promise<void>): Promise<{ seconds: number; grown: number }> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const start = process.cpuUsage();
  await work();
  clearInterval(watch);
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, grown: most - before };
}

describe('bombs', () => {
  it.each([20_000, 60_000])('a picture that says to be %i pixels wide is refused at once, by a node and by a view', async (side) => {
    await using server = await startEmulator({ objectInfo });
    const bomb = pngBomb(side);
    expect(bomb.length).toBeLessThan(MIB / 8);
    expect(await upload(server, 'bomb.png', bomb)).toBe(200);
    const { seconds, grown } = await measured(async () => {
      const { history } = await play(server.url, load('bomb.png'), 'bomb', false);
      expect(history).toMatchObject({ status: { status_str: 'error' } });
      for (const query of ['preview=webp', 'preview=jpeg;80', 'channel=rgb', 'channel=a']) {
        expect([query, (await fetch(`${server.url}view?filename=bomb.png&type=input&${query}`)).status]).toEqual([query, 500]);
      }
    });
    expect(seconds).toBeLessThan(2);
    expect(grown).toBeLessThan(200 * MIB);
  });

  it.each(['0.3.64', '0.33.0'] as const)('a picture too large for the library of %s is called so', async (behave) => {
    await using server = await startEmulator({ objectInfo: fixtureText(`${behave}/object_info.json`) });
    await upload(server, 'bomb.png', pngBomb(40_000));
    const { history } = await play(server.url, load('bomb.png'), 'bomb', false);
    expect(JSON.stringify(history)).toContain('Image size (1600000000 pixels) exceeds limit of 178956970 pixels');
    expect(JSON.stringify(history)).toContain('"exception_type":"PIL.Image.DecompressionBombError"');
  });

  it('a picture that the library takes and memory does not is not decoded', async () => {
    await using server = await startEmulator({ objectInfo });
    await upload(server, 'large.png', pngBomb(13_000));
    const { grown } = await measured(async () => {
      const { history } = await play(server.url, load('large.png'), 'large', false);
      expect(JSON.stringify(history)).toContain("can't allocate memory");
    });
    expect(grown).toBeLessThan(200 * MIB);
  });

  it('a packed body stays packed', async () => {
    await using server = await startEmulator({ objectInfo, maxUploadMb: 1 });
    const body = gzipSync(Buffer.alloc(200 * MIB, 0x20));
    const { grown } = await measured(async () => {
      const answer = await fetch(`${server.url}prompt`, { method: 'POST', body, headers: { 'content-encoding': 'gzip' } });
      expect(answer.status).toBe(500);
    });
    expect(grown).toBeLessThan(50 * MIB);
  });

  it.each(['prompt', 'queue', 'interrupt', 'upload/image', 'userdata/a.json'])(
    '/%s keeps no more of a body than its limit',
    async (path) => {
      await using server = await startEmulator({ objectInfo, maxUploadMb: 1 });
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(MIB / 4).fill(0x20)),
      });
      const { grown } = await measured(async () => {
        const headers = { 'content-type': 'multipart/form-data; boundary=x' };
        const answer = fetch(`${server.url}${path}`, { method: 'POST', body: endless, duplex: 'half', headers } as RequestInit);
        // The answer may be lost on a connection that is still being written to.
        const status = await answer.then((response) => response.status).catch(() => 413);
        expect(status).toBe(413);
      });
      expect(grown).toBeLessThan(64 * MIB);
      expect((await fetch(`${server.url}prompt`)).status).toBe(200);
    },
  );

  it.each(['[', '{"a":', '{"prompt":{"1":'])('JSON as deep as a body can be is refused: %s…', async (open) => {
    await using server = await startEmulator({ objectInfo });
    const { seconds } = await measured(async () => {
      const answer = await fetch(`${server.url}prompt`, { method: 'POST', body: open.repeat(1_000_000) });
      expect(answer.status).toBe(500);
    });
    expect(seconds).toBeLessThan(2);
  });
});
