import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** P3: the browser bundle of a page that connects and runs, minified and gzipped. */
const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));
for (const [what, code] of [
  ['connect', `export { connect } from ${JSON.stringify(entry)}`],
  ['connect, Api and Uploads', `export { connect, Api, Uploads } from ${JSON.stringify(entry)}`],
] as const) {
  const result = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const bytes = result.outputFiles[0]?.contents ?? new Uint8Array();
  const text = Buffer.from(bytes).toString();
  const foreign = /"node:|from"(?:undici|ws)"|\bBuffer\b|\bprocess\./.exec(text)?.[0];
  console.log(
    `P3  ${what}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped (reach 15360)${foreign ? `, CONTAINS ${foreign}` : ''}`,
  );
}
