import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';
import { testFolder } from './folder.js';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly type: string | null;
}
type Shown = { outputs: Record<string, { images: Record<string, string>[] }> };

const GRAPH = {
  '1': { class_type: 'EmptyImage', inputs: { width: 8, height: 8, batch_size: 1, color: 255 } },
  '2': { class_type: 'PreviewImage', inputs: { images: ['1', 0] } },
};

const bodyOf = (path: string): string => (path === '/api/prompt' ? JSON.stringify({ prompt: GRAPH }) : '{}');

/** What the front end of October 2025 asked, and was answered. */
const recorded = (): Asked[] =>
  fixtureText('0.3.64/front-end-requests.jsonl')
    .split('\n')
    .filter((line) => line.includes('"method"'))
    .map((line) => JSON.parse(line) as Asked)
    .filter(({ path }) => !/^\/(?:assets|fonts|scripts|extensions)\//.test(path));

const JSON_TYPE = 'application/json; charset=utf-8';

/** What that of August 2026 asks besides. */
const NEWER = (): Asked[] =>
  [
    ['GET', '/api/features', 200, JSON_TYPE],
    ['GET', '/api/users', 200, JSON_TYPE],
    ['GET', '/api/userdata?dir=workflows&recurse=true&split=false&full_info=true', 404, 'text/plain; charset=utf-8'],
    ['GET', '/api/global_subgraphs', 200, JSON_TYPE],
    ['GET', '/api/node_replacements', 200, JSON_TYPE],
    ['GET', '/api/jobs?status=in_progress,pending&limit=200&offset=0', 200, JSON_TYPE],
    ['GET', '/api/jobs?status=completed,failed,cancelled&limit=64&offset=0', 200, JSON_TYPE],
    ['GET', '/templates/index_logo.json', 404, 'text/plain; charset=utf-8'],
    ['POST', '/api/prompt', 200, JSON_TYPE],
    ['GET', '/api/view', 200, 'image/png'],
    ['GET', '/internal/files/input', 200, JSON_TYPE],
    ['GET', '/internal/folder_paths', 200, JSON_TYPE],
    ['GET', '/internal/logs/raw', 200, JSON_TYPE],
    ['POST', '/api/userdata/workflows%2Fmade.json?overwrite=false&full_info=true', 200, JSON_TYPE],
    ['POST', '/api/userdata/workflows%2Fmade.json?overwrite=false&full_info=true', 409, 'text/plain; charset=utf-8'],
    ['GET', '/api/userdata/workflows%2Fmade.json', 200, 'application/json'],
    ['POST', '/api/interrupt', 200, null],
    ['POST', '/api/queue', 200, null],
    ['POST', '/api/history', 200, null],
  ].map(([method, path, status, type]) => ({ method, path, status, type }) as Asked);

/** The packages of an installed ComfyUI, as far as its server serves them. */
function sitePackages(): { root: string } {
  const all = testFolder();
  const files: Record<string, string> = {
    'comfyui_frontend_package/static/index.html': '<title>front end</title>',
    'comfyui_frontend_package/static/materialdesignicons.min.css': '',
    'comfyui_workflow_templates/templates/index.json': '[]',
    'comfyui_workflow_templates_json/templates/other.json': '{}',
    'comfyui_workflow_templates-0.11.41.dist-info/METADATA': '',
    'comfyui_embedded_docs/docs/KSampler/en.md': '# KSampler',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(all, path, '..'), { recursive: true });
    writeFileSync(join(all, path), text);
  }
  return { root: join(all, 'comfyui_frontend_package/static') };
}

describe('a front end', () => {
  it('is served below the routes, with its extensions listed and nothing beside its folder', async () => {
    const root = testFolder();
    mkdirSync(join(root, 'extensions/core'), { recursive: true });
    writeFileSync(join(root, 'index.html'), '<title>front end</title>');
    writeFileSync(join(root, 'extensions/core/a.js'), 'export {};');
    symlinkSync('/etc/hosts', join(root, 'hosts'));
    await using server = await startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json'), frontEndRoot: root });
    const page = await fetch(server.url);
    expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([
      200,
      'no-store, must-revalidate',
      '<title>front end</title>',
    ]);
    expect(await (await fetch(`${server.url}extensions`)).json()).toEqual(['/extensions/core/a.js']);
    expect((await fetch(`${server.url}extensions/core/a.js`)).headers.get('content-type')).toBe('application/javascript');
    expect((await fetch(`${server.url}hosts`)).status).toBe(404);
    expect((await fetch(`${server.url}prompt`)).status).toBe(200);
  });

  it('is replaced by a page that says what this is', async () => {
    await using server = await startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json') });
    expect(await (await fetch(server.url)).text()).toContain('comfyloom emulator');
  });

  it('brings the templates and help pages along that are installed beside it', async () => {
    const { root } = sitePackages();
    await using server = await startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json'), frontEndRoot: root });
    const get = async (path: string): Promise<[number, string]> => {
      const answer = await fetch(server.url + path);
      return [answer.status, await answer.text()];
    };
    expect(await get('templates/index.json')).toEqual([200, '[]']);
    expect(await get('templates/other.json')).toEqual([200, '{}']);
    expect(await get('templates/none.json')).toEqual([404, '404: Not Found']);
    expect(await get('docs/KSampler/en.md')).toEqual([200, '# KSampler']);
    expect(await get('docs/')).toEqual([403, '403: Forbidden']);
    expect(await get('templates/..%2f..%2fcomfyui_embedded_docs%2fdocs%2fKSampler%2fen.md')).toEqual([404, '404: Not Found']);
    const { system } = (await (await fetch(`${server.url}system_stats`)).json()) as { system: Record<string, unknown> };
    expect(system).toMatchObject({
      installed_templates_version: '0.11.41',
      comfy_package_versions: [{ name: 'comfyui-workflow-templates', installed: '0.11.41', required: '0.11.41' }],
    });
  });

  it('must have a page', async () => {
    const empty = testFolder();
    const start = startEmulator({ objectInfo: fixtureText('0.33.0/object_info.json'), frontEndRoot: empty });
    await expect(start).rejects.toThrow(/E_EMULATOR_OPTION[\s\S]*no index\.html/);
  });

  it.each([
    ['0.3.64', recorded],
    ['0.33.0', NEWER],
  ] as const)('is answered as by a server of %s, request by request', async (behave, rows) => {
    const { root } = sitePackages();
    const objectInfo = fixtureText(`${behave}/object_info.json`);
    await using server = await startEmulator({ objectInfo, frontEndRoot: root });
    let picture = '';
    for (const { method, path, status, type } of rows()) {
      const target = path.startsWith('/api/view') ? `/api/view?${picture}` : path;
      const answer = await fetch(server.url + target.slice(1), { method, ...(method === 'POST' && { body: bodyOf(path) }) });
      expect([method, path, answer.status, answer.headers.get('content-type')]).toEqual([method, path, status, type]);
      if (path !== '/api/prompt') continue;
      await expect.poll(() => server.state.history.length).toBe(1);
      const history = (await (await fetch(`${server.url}api/history`)).json()) as Record<string, Shown>;
      picture = new URLSearchParams(Object.values(history)[0]?.outputs['2']?.images[0]).toString();
    }
  });
});
