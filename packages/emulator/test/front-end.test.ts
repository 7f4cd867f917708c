import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { fixtureText } from './fixtures.js';

describe('a front end', () => {
  it('is served below the routes, with its extensions listed and nothing beside its folder', async () => {
    const root = mkdtempSync(join(tmpdir(), 'front-end-'));
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
});
