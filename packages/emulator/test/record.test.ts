import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { decodeFrame } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { startEmulator, startRecorder, startReplay } from '../src/index.js';
import { fixtureText } from './fixtures.js';
import { testFolder } from './folder.js';
import { play } from './play.js';

const GRAPH = JSON.stringify({
  '1': { class_type: 'EmptyImage', inputs: { width: 8, height: 8, batch_size: 1, color: 255 } },
  '2': { class_type: 'SaveImageWebsocket', inputs: { images: ['1', 0] } },
});

describe('record and replay', () => {
  it('plays a recorded run back, with the ids of the new client', async () => {
    const file = join(testFolder(), 'run.jsonl');
    await using real = await startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json') });
    const recorder = await startRecorder({ upstream: real.url, file, images: true });
    const first = await play(recorder.url, GRAPH, 'first-client', true);
    await fetch(`${recorder.url}prompt?token=hidden-token`, {
      method: 'POST',
      headers: { authorization: 'Bearer hidden-token' },
      body: '{"prompt": {}, "extra_data": {"api_key_comfy_org": "hidden-token"}}',
    });
    await recorder.close();

    await using replay = await startReplay({ file });
    const second = await play(replay.url, GRAPH, 'other-client', true);
    const text = (value: unknown): string => JSON.stringify(value).replaceAll(/first-client|other-client/g, 'CLIENT');
    expect(text(second.events)).toBe(text(first.events));
    expect(text(second.history)).toBe(text(first.history));
    expect(readFileSync(file, 'utf8')).not.toContain('hidden-token');
  });

  it('goes to a server that asks for credentials, and keeps them to itself', async () => {
    const file = join(testFolder(), 'run.jsonl');
    const asked: unknown[] = [];
    const guarded = createServer(({ url, headers }, response) => {
      asked.push([url, headers.authorization]);
      response.end('{}');
    });
    guarded.on('upgrade', ({ url, headers }, socket) => {
      asked.push([url, headers.authorization]);
      socket.destroy();
    });
    guarded.listen(0, '127.0.0.1');
    await once(guarded, 'listening');
    const { port } = guarded.address() as AddressInfo;
    const recorder = await startRecorder({ upstream: `http://me:hidden@127.0.0.1:${port}/comfy/?token=hidden`, file });
    expect(recorder.upstream).toBe(`http://127.0.0.1:${port}/comfy/`);
    await fetch(`${recorder.url}queue`);
    await fetch(`${recorder.url}view?filename=a%20b.png`, { headers: { authorization: 'Bearer own' } });
    await once(new WebSocket(`${recorder.url.replace('http', 'ws')}ws?clientId=x`), 'close');
    await recorder.close();
    guarded.closeAllConnections();
    guarded.close();
    const basic = `Basic ${Buffer.from('me:hidden').toString('base64')}`;
    expect(asked).toEqual([
      ['/comfy/queue?token=hidden', basic],
      ['/comfy/view?filename=a+b.png&token=hidden', 'Bearer own'],
      ['/comfy/ws?clientId=x&token=hidden', basic],
    ]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/hidden|Bearer own/);
    await expect(startRecorder({ upstream: 'htp://me:hidden@x/?token=hidden', file })).rejects.toMatchObject({
      code: 'E_EMULATOR_UPSTREAM',
      message: expect.not.stringContaining('hidden'),
    });
  });

  it('gives frames the id that the new client chose, and answers pages of its own only', async () => {
    const file = join(testFolder(), 'run.jsonl');
    const run = async (url: string, promptId: string): Promise<unknown[]> => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}ws?clientId=${promptId}`);
      const metadata: unknown[] = [];
      const ended = new Promise<void>((resolve) => {
        socket.on('message', (data: Buffer, binary) => {
          const frame = binary ? decodeFrame(data) : undefined;
          if (frame?.kind === 'preview-with-metadata') metadata.push(frame.metadata['prompt_id']);
          if (!binary && data.toString().includes('"feature_flags"')) void post();
          if (!binary && data.toString().includes('"node": null')) resolve();
        });
      });
      const post = () =>
        fetch(`${url}prompt`, {
          method: 'POST',
          headers: { origin: url.slice(0, -1) },
          body: `{"prompt_id": "${promptId}", "client_id": "${promptId}", "prompt": ${GRAPH}}`,
        });
      await once(socket, 'open');
      socket.send('{"type": "feature_flags", "data": {"supports_preview_metadata": true}}');
      await ended;
      socket.close();
      expect((await fetch(`${url}queue`, { headers: { origin: 'http://evil.example' } })).status).toBe(403);
      return metadata;
    };
    const [first, second] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
    await using real = await startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json') });
    const recorder = await startRecorder({ upstream: real.url, file, images: true });
    expect(await run(recorder.url, first as string)).toEqual([first]);
    await recorder.close();
    await using replay = await startReplay({ file });
    expect(await run(replay.url, second as string)).toEqual([second]);
  });

  it('names the line that is no JSON', async () => {
    const file = join(testFolder(), 'bad.jsonl');
    writeFileSync(file, '{"dir":"http"}\n{oops\n');
    await expect(startReplay({ file })).rejects.toThrow(/E_EMULATOR_RECORDING[\s\S]*bad\.jsonl:2/);
  });
});
