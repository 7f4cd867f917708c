import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export const CHROMIUM = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => existsSync(file),
);
if (CHROMIUM === undefined) console.log('browser: no Chromium here (set CHROMIUM to its path), so the browser tests are left out');

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** Serves files as any static server does; without a folder, an empty page. */
export async function serve(root?: string): Promise<{ readonly url: string } & AsyncDisposable> {
  const site = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const bytes = root === undefined ? '<!doctype html><title>page</title>' : await readFile(path.join(root, file)).catch(() => undefined);
    if (bytes === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', type).end(bytes);
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  return {
    url: `http://127.0.0.1:${(site.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
    },
  };
}
