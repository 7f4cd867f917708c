import { bundle } from '../test/support/bundle.js';

/** P3: the browser bundle of a page that connects and runs, minified and gzipped. */
for (const names of [['connect'], ['connect', 'Api', 'Uploads']]) {
  const { code, gzipped } = await bundle(...names);
  console.log(`P3  ${names.join(', ')}: ${code.length} bytes, ${gzipped} gzipped (reach 15360)`);
}
