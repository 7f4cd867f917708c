import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startEmulator } from '@comfyloom/emulator';
import { describe, expect, it } from 'vitest';
import { smallCatalog } from './support/catalog.js';
import { comfyloom, plain, type Ran, slow, workspace } from './support/cli.js';

const project = () => workspace({ 'workflows-src/plain.workflow.ts': plain });

/** Width and height of a PNG, from its header. */
const pngSize = (png: Buffer) => {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe('comfyloom run', { timeout: 60_000 }, () => {
  it('runs on the embedded emulator, says so first, shows lines, saves pictures', async () => {
    await using at = await project();
    const ran = await comfyloom(['run', 'plain', '--prefix', 'cat', '--width', '80', '--steps', '2', '--out', 'pictures'], {
      cwd: at.root,
    });
    expect(ran.stderr.split('\n')[0]).toContain('embedded emulator');
    expect(ran.stderr).toMatch(/^100%/m);
    expect(ran.code).toBe(0);
    const paths = ran.stdout.trim().split('\n');
    expect(paths).toHaveLength(2);
    for (const path of paths) expect(pngSize(await readFile(join(at.root, path)))).toEqual([80, 32]);
  });

  it('uploads a picture of this machine, and takes other texts as names on the server', async () => {
    const echo = plain
      .replace('import { emptyImage, saveImage }', 'import { loadImage, saveImage }')
      .replace("name: 'plain'", "name: 'echo'")
      .replace(/params: .*\n/, 'params: { start: param.image() },\n')
      .replace(
        /build\([\s\S]*?\n {2}\},\n/,
        'build: ({ start }) => ({ images: saveImage({ images: loadImage({ image: start }).IMAGE }) }),\n',
      )
      .replace("params: { prefix: 'plain' }", "params: { start: 'example.png' }");
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': plain, 'workflows-src/echo.workflow.ts': echo });
    const made = await comfyloom(['run', 'plain', '--prefix', 'x', '--width', '48'], { cwd: at.root });
    const own = await comfyloom(['run', 'echo', '--start', made.stdout.trim()], { cwd: at.root });
    expect(pngSize(await readFile(join(at.root, own.stdout.trim())))).toEqual([48, 32]);
    const theirs = await comfyloom(['run', 'echo', '--start', 'example.png'], { cwd: at.root });
    expect(theirs.code).toBe(0);
    const none = await comfyloom(['run', 'echo', '--start', 'no-such-file.png'], { cwd: at.root });
    expect(none.stderr).toMatch(/^E_RUN_REJECTED [\s\S]*no-such-file\.png/m);
    expect(none.code).toBe(1);
  });

  it('the embedded emulator offers the nodes that a workflow declares itself', async () => {
    const own = plain
      .replace('import { defineWorkflow, param }', 'import { defineNode, defineWorkflow, input, param }')
      .replace(
        'export default',
        "const blur = defineNode({ class_type: 'OwnBlur', pack: 'own', inputs: { image: input.link('IMAGE') }, outputs: { IMAGE: 'IMAGE' } });\n\nexport default",
      )
      .replace('images: image.IMAGE', 'images: blur({ image: image.IMAGE }).IMAGE');
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': own });
    const { code, stdout } = await comfyloom(['run', 'plain', '--prefix', 'x'], { cwd: at.root });
    expect(code).toBe(0);
    expect(existsSync(join(at.root, stdout.trim()))).toBe(true);
  });

  it('--json prints one JSON value', async () => {
    await using at = await project();
    const { stdout, code } = await comfyloom(['run', 'plain', '--prefix', 'cat', '--json'], { cwd: at.root });
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ workflow: 'plain', server: 'embedded emulator', outputs: { images: [{ mediaType: 'image/png' }] } });
    expect(existsSync(result.outputs.images[0].path)).toBe(true);
  });

  it('runs what was compiled where there is no source', async () => {
    await using at = await project();
    await comfyloom(['compile'], { cwd: at.root });
    await using other = await workspace({});
    for (const file of ['manifest.json', 'index.js', 'workflow.json']) {
      await other.write(`workflows-dist/plain/${file}`, await readFile(join(at.root, 'workflows-dist/plain', file), 'utf8'));
    }
    const { stdout, code } = await comfyloom(['run', 'plain', '--prefix', 'cat'], { cwd: other.root });
    expect(code).toBe(0);
    expect(existsSync(join(other.root, stdout.trim()))).toBe(true);
  });

  it('--help tells the parameters of the workflow', async () => {
    await using at = await project();
    const { stdout, code } = await comfyloom(['run', 'plain', '--help'], { cwd: at.root });
    expect(code).toBe(0);
    expect(stdout).toMatch(/--prefix <text>\s+File name; required/);
    expect(stdout).toMatch(/--width <pixels>\s+default: 64/);
    expect(stdout).toContain('comfyloom run plain --prefix "plain"');
    expect((await comfyloom(['run', '--help'], { cwd: at.root })).stdout).toContain('  plain\n');
  });

  it.each([
    ['an unknown parameter', ['plain', '--prefix', 'x', '--widht', '8'], 2, 'E_USAGE', '--width'],
    ['a missing one', ['plain'], 2, 'E_PARAM_MISSING', 'prefix'],
    ['one of the wrong type', ['plain', '--prefix', 'x', '--width', 'wide'], 2, 'E_PARAM_TYPE', 'width'],
    ['one out of range', ['plain', '--prefix', 'x', '--steps', '99'], 2, 'E_PARAM_VALUE', 'steps'],
    ['an unknown workflow', ['plane', '--prefix', 'x'], 1, 'E_WORKFLOW_NOT_FOUND', 'plain'],
    ['no workflow', [], 2, 'E_USAGE', ''],
    ['a server that is not there', ['plain', '--prefix', 'x', '--server', 'http://127.0.0.1:9'], 1, 'E_SERVER_UNREACHABLE', '127.0.0.1:9'],
    ['an address that is none', ['plain', '--prefix', 'x', '--server', 'not a url'], 1, 'E_BAD_URL', ''],
  ])('%s: coded, no stack, the right exit code', async (_, args, code, error, word) => {
    await using at = await project();
    const ran = await comfyloom(['run', ...args], { cwd: at.root });
    expect(ran.stderr).toMatch(new RegExp(`^${error} `, 'm'));
    expect(ran.stderr).toContain(word);
    expect(ran.stderr).not.toMatch(/^\s+at .*\(/m);
    expect(ran.code).toBe(code);
    expect(existsSync(join(at.root, 'out'))).toBe(false);
  });

  it('a server that answers HTML is no ComfyUI', async () => {
    await using at = await project();
    const page = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><h1>hello</h1>'));
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
    const ran = await comfyloom(['run', 'plain', '--prefix', 'x', '--server', url], { cwd: at.root });
    await new Promise((resolve) => page.close(resolve));
    expect(ran.stderr).toMatch(/^E_NOT_COMFYUI /m);
    expect(ran.stderr).toContain(url);
    expect(ran.code).toBe(1);
  });
});

describe('comfyloom emulate', { timeout: 60_000 }, () => {
  it('prints its address, serves, and stops on SIGTERM', async () => {
    await using at = await project();
    let answer: unknown;
    const ran = await comfyloom(['emulate', '--port', '0', '--speed', 'max'], {
      cwd: at.root,
      onStdout: (text, kill) => {
        const url = /http:\/\/\S+/.exec(text)?.[0];
        if (url === undefined || answer !== undefined) return;
        answer = null;
        void fetch(new URL('/system_stats', url))
          .then((response) => response.json())
          .then((stats) => {
            answer = stats;
          })
          .finally(() => kill('SIGTERM'));
      },
    });
    expect(answer).toHaveProperty('system.comfyui_version');
    expect(ran.code).toBe(0);
  });

  it('runs against it by --server, where Ctrl-C cancels with 130 and leaves the queue empty', async () => {
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': plain, 'workflows-src/slow.workflow.ts': slow });
    let work: Promise<{ ok: Ran; cut: Ran; queue: unknown }> | undefined;
    await comfyloom(['emulate', '--port', '0'], {
      cwd: at.root,
      onStdout: (text, kill) => {
        const url = /http:\/\/\S+/.exec(text)?.[0];
        if (url === undefined || work !== undefined) return;
        work = (async () => {
          let stopped = false;
          const ok = await comfyloom(['run', 'plain', '--prefix', 'x', '--server', url], { cwd: at.root });
          const cut = await comfyloom(['run', 'slow', '--server', url], {
            cwd: at.root,
            onStderr: (lines, stop) => {
              // Once: a second Ctrl-C ends the process at once, as people expect.
              if (!stopped && /KSampler 2\//.test(lines)) stop('SIGINT');
              stopped ||= /KSampler 2\//.test(lines);
            },
          });
          return { ok, cut, queue: await (await fetch(new URL('/queue', url))).json() };
        })().finally(() => kill('SIGTERM'));
      },
    });
    const { ok, cut, queue } = (await work) as Awaited<NonNullable<typeof work>>;
    expect(ok.code).toBe(0);
    expect(cut.stderr).toMatch(/^E_RUN_CANCELLED /m);
    expect(cut.code).toBe(130);
    expect(queue).toEqual({ queue_running: [], queue_pending: [] });
  });

  it('a port that is taken', async () => {
    await using at = await project();
    await using other = await startEmulator({ objectInfo: await smallCatalog() });
    const ran = await comfyloom(['emulate', '--port', String(other.port)], { cwd: at.root });
    expect(ran.stderr).toMatch(/^E_EMULATOR_LISTEN /);
    expect(ran.code).toBe(1);
  });

  it('has the models, the faults and the ways that it is told', async () => {
    await using at = await project();
    await at.write('models/vae/own.safetensors', '');
    let found: unknown[] = [];
    await comfyloom(
      [
        'emulate',
        '--port',
        '0',
        '--models',
        'models',
        '--behave',
        '0.3.64',
        '--prefix',
        '/comfy',
        '--faults',
        '{"http":[{"path":"/queue","what":502,"times":1}]}',
      ],
      {
        cwd: at.root,
        onStdout: (text, kill) => {
          const url = /http:\/\/\S+/.exec(text)?.[0];
          if (url === undefined || found.length > 0) return;
          found = [url];
          const get = async (path: string) => fetch(`${url.replace(/\/$/, '')}${path}`);
          void (async () => {
            const stats = (await (await get('/system_stats')).json()) as { system: { comfyui_version: string } };
            found = [
              await (await get('/models/vae')).json(),
              stats.system.comfyui_version,
              (await get('/queue')).status,
              (await get('/queue')).status,
            ];
          })().finally(() => kill('SIGTERM'));
        },
      },
    );
    expect(found).toEqual([['own.safetensors'], '0.3.64', 502, 200]);
  });

  it('records a server, secrets left out, and replays it', async () => {
    await using at = await project();
    await using real = await startEmulator({ objectInfo: {}, port: 0 });
    const until = (args: string[], ask: (url: string) => Promise<void>) => {
      let asked = false;
      return comfyloom(['emulate', '--port', '0', ...args], {
        cwd: at.root,
        onStdout: (text, kill) => {
          const url = /on (http:\/\/\S+?)\/? /.exec(`${text.replaceAll('. ', ' ')} `)?.[1];
          if (url === undefined || asked) return;
          asked = true;
          void ask(url).finally(() => kill('SIGTERM'));
        },
      });
    };
    let first: unknown;
    let second: unknown;
    const ask = async (url: string) => (await fetch(`${url}/prompt`, { headers: { authorization: 'Bearer canary-secret' } })).json();
    await until(['--record', real.url, '--transcript', 'seen.jsonl'], async (url) => {
      first = await ask(url);
    });
    expect(await readFile(join(at.root, 'seen.jsonl'), 'utf8')).not.toContain('canary-secret');
    await until(['--replay', 'seen.jsonl'], async (url) => {
      second = await ask(url);
    });
    expect(second).toEqual(first);
    expect(first).toEqual({ exec_info: { queue_remaining: 0 } });
  });

  it.each([
    ['a port that is none', ['--port', 'x'], 2, 'E_USAGE'],
    ['a speed that is none', ['--speed', 'fast'], 2, 'E_USAGE'],
    ['faults that are no plan', ['--faults', '{nope'], 2, 'E_USAGE'],
    ['a fault that means nothing', ['--faults', '{"http":[{"what":"explode"}]}'], 1, 'E_EMULATOR_OPTION'],
    ['models that are no folder', ['--models', 'nope'], 2, 'E_USAGE'],
    ['half of TLS', ['--tls-key', 'key.pem'], 2, 'E_USAGE'],
    ['recording and replaying at once', ['--record', 'http://127.0.0.1:9', '--replay', 'x'], 2, 'E_USAGE'],
    ['a recording that is not there', ['--replay', 'nope.jsonl'], 1, 'E_EMULATOR_RECORDING'],
    ['a catalog that is not there', ['--catalog', 'nope.json'], 1, 'E_FILE'],
  ])('%s', async (_, args, code, error) => {
    await using at = await project();
    const ran = await comfyloom(['emulate', ...args], { cwd: at.root });
    expect(ran.stderr).toMatch(new RegExp(`^${error} `));
    expect(ran.code).toBe(code);
  });
});
