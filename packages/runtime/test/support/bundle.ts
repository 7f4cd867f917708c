import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** What a page gets that imports these names of the browser entry: minified, and its size gzipped in bytes. */
export async function bundle(...names: readonly string[]): Promise<{ code: string; gzipped: number }> {
  const result = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from ${JSON.stringify(entry)}`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const bytes = result.outputFiles[0]?.contents ?? new Uint8Array();
  return { code: Buffer.from(bytes).toString(), gzipped: gzipSync(bytes, { level: 9 }).length };
}
