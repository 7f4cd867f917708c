import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { CHROMIUM, launch, serve } from './support/chromium.js';
import { emulatorOf } from './support/emulators.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

it.skipIf(CHROMIUM === undefined)('the example page runs a workflow, shows how far it is, and cancels', { timeout: 180_000 }, async () => {
  await using server = await emulatorOf('0.33.0', { corsOrigin: '*', models: 'any', speed: 2, previewMethod: 'latent2rgb' });
  await using site = await serve(ROOT);
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    tab.on(
      'response',
      (response) => response.status() >= 400 && !response.url().endsWith('/favicon.ico') && complaints.push(response.url()),
    );
    await tab.goto(`${site.url}examples/plain-page/`);
    await tab.fill('input[name=server]', server.url);
    await tab.fill('input[name=prompt]', 'a cat');
    await tab.click('button[name=run]');
    await tab.locator('#preview').waitFor({ state: 'visible' });
    expect(Number(await tab.locator('progress').getAttribute('value'))).toBeGreaterThanOrEqual(0);
    await tab.getByText('Done').waitFor();
    expect(await tab.locator('progress').evaluate((bar) => (bar as unknown as { value: number }).value)).toBe(1);
    const picture = tab.locator('#images img');
    await expect.poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(1024);
    expect(await picture.getAttribute('alt')).toBe('a cat');

    await tab.click('button[name=run]');
    await tab.locator('#preview').waitFor({ state: 'visible' });
    await tab.click('button[name=cancel]');
    await tab.getByText('The run was cancelled').waitFor();
    await tab.fill('input[name=server]', 'http://127.0.0.1:9/');
    await tab.click('button[name=run]');
    await tab.getByText('E_SERVER_UNREACHABLE').waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
