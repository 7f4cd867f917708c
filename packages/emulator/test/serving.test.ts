import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { gunzipSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { selfSigned } from '../../runtime/test/support/certificate.js';
import { type Emulator, startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';

const objectInfo = fixtureText('0.33.0/object_info.json');

function loader(name: string): string {
  const prompt = {
    1: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: name } },
    2: { class_type: 'PreviewAny', inputs: { source: ['1', 0] } },
  };
  return JSON.stringify({ prompt });
}

/** Status, encoding and bytes of an answer, as they come. */
function raw(server: Emulator, path: string, accept: string): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: server.port, path, headers: { 'accept-encoding': accept } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ encoding: answer.headers['content-encoding'], body: Buffer.concat(chunks) }));
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

const EMPTY = { class_type: 'EmptyImage', inputs: { width: 8, height: 8, batch_size: 1, color: 255 } };

/** @param ca whom to trust; undefined leaves it to the system */
async function secure(
  server: Emulator,
  ca: string | undefined,
  method: string,
  path: string,
  body?: string,
): Promise<{ status: number | undefined; text: string }> {
  const outgoing = requestSecurely({ host: '127.0.0.1', port: server.port, path, method, ca, agent: false });
  outgoing.end(body);
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) text += chunk;
  return { status: answer.statusCode, text };
}

describe('installed models', () => {
  it('are those of the list: shown, taken, and all others refused as on a real server', async () => {
    await using server = await startEmulator({
      objectInfo,
      models: { checkpoints: ['b.safetensors', 'sub/a.safetensors'], mine: ['x.bin'] },
    });
    expect(await (await fetch(`${server.url}models/checkpoints`)).json()).toEqual(['b.safetensors', 'sub/a.safetensors']);
    expect(await (await fetch(`${server.url}models`)).json()).toContain('mine');
    expect((await fetch(`${server.url}models/nowhere`)).status).toBe(404);
    const post = (name: string): Promise<Response> => fetch(`${server.url}prompt`, { method: 'POST', body: loader(name) });
    expect((await post('sub/a.safetensors')).status).toBe(200);
    const refused = await post('c.safetensors');
    expect(refused.status).toBe(400);
    const { node_errors: errors } = (await refused.json()) as {
      node_errors: Record<string, { errors: { type: string; details: string }[] }>;
    };
    expect(errors['1']?.errors).toMatchObject([
      { type: 'value_not_in_list', details: "ckpt_name: 'c.safetensors' not in ['b.safetensors', 'sub/a.safetensors']" },
    ]);
  });
});

describe('compression', () => {
  it.each([true, false])('is for JSON only, for clients that take it, when it is on: %s', async (compress) => {
    await using server = await startEmulator({ objectInfo, compress });
    // Of two that a client takes a real server prefers deflate.
    for (const [accepted, coding, unpack] of [
      ['gzip', 'gzip', gunzipSync],
      ['gzip, deflate', 'deflate', inflateSync],
    ] as const) {
      const packed = await raw(server, '/object_info/KSampler', accepted);
      expect(packed.encoding).toBe(compress ? coding : undefined);
      const text = (compress ? unpack(packed.body) : packed.body).toString();
      expect(Object.keys(JSON.parse(text) as object)).toEqual(['KSampler']);
    }
    expect((await raw(server, '/object_info/KSampler', 'identity')).encoding).toBeUndefined();
    expect((await raw(server, '/view?filename=example.png&type=input', 'gzip')).encoding).toBeUndefined();
  });
});

describe('a path prefix', () => {
  it.each(['/comfy', 'comfy/', '//comfy//'])('"%s" has everything below it and nothing beside', async (prefix) => {
    await using server = await startEmulator({ objectInfo, prefix });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/comfy/`);
    expect((await fetch(`${server.url}api/prompt`)).status).toBe(200);
    for (const path of ['prompt', 'comfyx/prompt', '']) expect((await fetch(`http://127.0.0.1:${server.port}/${path}`)).status).toBe(404);
  });
});

describe('TLS', () => {
  const tls = selfSigned();

  it.skipIf(tls === undefined)('gives https and wss to those who trust its certificate, and nothing to others', async () => {
    await using server = await startEmulator({ objectInfo, tls: tls as { key: string; cert: string } });
    expect(server.url).toBe(`https://127.0.0.1:${server.port}/`);
    const ca = tls?.cert as string;
    const graph = { 1: EMPTY, 2: { class_type: 'SaveImageWebsocket', inputs: { images: ['1', 0] } } };
    const socket = new WebSocket(`wss://127.0.0.1:${server.port}/ws?clientId=me`, { ca });
    const heard: string[] = [];
    const ended = new Promise<void>((resolve) =>
      socket.on('message', (data: Buffer, isBinary) => {
        const message = isBinary ? undefined : (JSON.parse(data.toString()) as { type: string; data: { node?: string | null } });
        heard.push(message?.type ?? 'picture');
        if (message?.type === 'executing' && message.data.node === null) resolve();
      }),
    );
    await once(socket, 'open');
    const posted = await secure(server, ca, 'POST', '/prompt', JSON.stringify({ prompt: graph, client_id: 'me' }));
    expect(posted.status).toBe(200);
    await ended;
    socket.close();
    expect(heard).toContain('picture');
    const { prompt_id } = JSON.parse(posted.text) as { prompt_id: string };
    expect((await secure(server, ca, 'GET', `/history/${prompt_id}`)).text).toContain('"completed": true');

    await expect(secure(server, undefined, 'GET', '/queue')).rejects.toThrow(/self-signed/);
    await expect(once(new WebSocket(`wss://127.0.0.1:${server.port}/ws`), 'open')).rejects.toThrow(/self-signed/);
    await expect(fetch(`http://127.0.0.1:${server.port}/queue`)).rejects.toThrow();
  });
});
