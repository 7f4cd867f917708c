import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmulator } from '@comfyloom/emulator';
import { describe, expect, it } from 'vitest';
import { comfyloom, started, workspace } from './support/cli.js';

const OBJECT_INFO = `{"EmptyImage": {"input": {"required": {"width": ["INT", {"default": 512, "min": 1, "max": 18446744073709551615}],
  "height": ["INT", {"default": 512}], "batch_size": ["INT", {"default": 1}], "color": ["INT", {"default": 0}]}},
  "output": ["IMAGE"], "output_is_list": [false], "output_name": ["IMAGE"], "name": "EmptyImage", "output_node": false},
  "PreviewImage": {"input": {"required": {"images": ["IMAGE"]}}, "output": [], "output_is_list": [], "output_name": [], "name": "PreviewImage", "output_node": true},
  "Scale": {"input": {"required": {"by": ["FLOAT", {"default": 1.0}]}}, "output": ["FLOAT"], "output_is_list": [false], "output_name": ["FLOAT"], "name": "Scale", "output_node": false}}`;
const PROMPT = `{"prompt": {"1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 1}},
  "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}}}}`;

/** A command that serves, and the address that it tells. */
async function serving(args: readonly string[], cwd: string) {
  const command = started([...args, '--port', '0', '--json'], cwd);
  await command.until('stdout', /"url"/);
  const { url } = JSON.parse(command.said.stdout) as { url: string };
  return { ...command, url };
}

describe('comfyloom emulate', { timeout: 60_000 }, () => {
  it('serves what the files say, numbers as they are written', async () => {
    await using at = await workspace({ 'object_info.json': OBJECT_INFO, 'models.json': '{"vae": ["ae.safetensors"]}' });
    const options = ['--models', 'models.json', '--max-upload-size', '0.001', '--compress', '--allow-host', 'comfy.internal'];
    const server = await serving(['emulate', '--catalog', 'object_info.json', ...options], at.root);
    const text = await (await fetch(`${server.url}object_info`)).text();
    expect(text).toContain('"max": 18446744073709551615');
    expect(text).toContain('"default": 1.0');
    expect(await (await fetch(`${server.url}models/vae`)).json()).toEqual(['ae.safetensors']);
    expect((await fetch(`${server.url}prompt`, { method: 'POST', body: 'x'.repeat(2000) })).status).toBe(413);
    expect((await fetch(`${server.url}queue`, { headers: { 'accept-encoding': 'gzip' } })).headers.get('content-encoding')).toBe('gzip');
    await server.stop();
  });

  it('takes up faults, and others when their file is saved', async () => {
    await using at = await workspace({ 'object_info.json': OBJECT_INFO, 'faults.json': '{"http": [{"path": "/queue", "what": 502}]}' });
    const server = await serving(['emulate', '--catalog', 'object_info.json', '--faults', 'faults.json', '--seed', '1'], at.root);
    const status = async (): Promise<number> => (await fetch(`${server.url}queue`)).status;
    expect(await status()).toBe(502);
    await writeFile(join(at.root, 'faults.json'), '{"http": [{"path": "/queue", "what": "sleepy"}]}');
    await server.until('stderr', /E_EMULATOR_OPTION/);
    expect(await status()).toBe(502);
    await writeFile(join(at.root, 'faults.json'), '{"nodes": [{"node": "EmptyImage", "what": "oom"}]}');
    await expect.poll(status, { timeout: 5000 }).toBe(200);
    const { prompt_id } = (await (await fetch(`${server.url}prompt`, { method: 'POST', body: PROMPT })).json()) as { prompt_id: string };
    const history = async (): Promise<string> => (await fetch(`${server.url}history/${prompt_id}`)).text();
    await expect.poll(history, { timeout: 5000 }).toContain('torch.OutOfMemoryError');
    await server.stop();
  });

  it('records a server and replays it', async () => {
    await using at = await workspace({});
    await using real = await startEmulator({ objectInfo: OBJECT_INFO });
    const recorder = await serving(['emulate', '--record', real.url, '--transcript', 'run.jsonl'], at.root);
    const posted = await (
      await fetch(`${recorder.url}prompt`, { method: 'POST', body: PROMPT, headers: { authorization: 'Bearer hidden-token' } })
    ).json();
    await recorder.stop();
    expect(await readFile(join(at.root, 'run.jsonl'), 'utf8')).not.toContain('hidden-token');
    const replay = await serving(['emulate', '--replay', 'run.jsonl'], at.root);
    expect(await (await fetch(`${replay.url}prompt`, { method: 'POST', body: PROMPT })).json()).toEqual(posted);
    await replay.stop();
  });

  it('tells what is wrong with its files', async () => {
    await using at = await workspace({ 'models.json': '{"vae": "ae"}', 'faults.json': '{oops' });
    const cases: [string[], RegExp][] = [
      [['--models', 'models.json'], /A list of models is a JSON object[\s\S]*models\.json/],
      [['--models', 'nowhere'], /--models takes a folder/],
      [['--faults', 'faults.json'], /--faults takes a plan/],
      [['--faults', '{"http":[{"what":"sleepy"}]}'], /There is no fault "sleepy" for http/],
      [['--front-end-root', '.'], /has no index\.html/],
      [['--replay', 'nowhere.jsonl'], /The recording cannot be read[\s\S]*nowhere\.jsonl/],
    ];
    for (const [options, message] of cases) {
      const ran = await comfyloom(['emulate', '--port', '0', ...options], { cwd: at.root });
      expect([options, ran.code, ran.stderr]).toEqual([
        options,
        expect.toSatisfy((code) => code === 1 || code === 2),
        expect.stringMatching(message),
      ]);
    }
  });
});
