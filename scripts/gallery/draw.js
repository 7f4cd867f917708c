// A case, drawn by the embedded emulator of `comfyloom run`, as one small WebP.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../steps.js';

const sharp = createRequire(join(root, 'packages/conformance/package.json'))('sharp');
/** Pixels; small enough that the whole gallery is a few hundred kilobytes. */
const SIDE = 256;

/**
 * @param {Record<string, any>} manifest
 * @param {Record<string, unknown>} params
 * @returns {Promise<Buffer>}
 */
export async function drawCase({ name, parameters }, params) {
  const folder = await mkdtemp(join(tmpdir(), 'comfyloom-gallery-'));
  try {
    const options = Object.entries({ ...params, ...smaller(parameters, params) }).flatMap(([param, value]) => [
      `--${param.replaceAll('_', '-')}`,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]);
    const files = await run(['run', name, ...options, '--out', folder, '--json']);
    const small = files.map((file) => sharp(file).resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true }).png().toBuffer());
    return await sideBySide(await Promise.all(small));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Sizes of the same shape, no larger than what is kept of them; small pictures stay as they are. */
function smaller({ properties }, params) {
  const sizes = Object.entries(properties).filter(([, schema]) => schema['x-comfyloom']?.kind === 'size');
  const values = sizes.map(([param, schema]) => [param, params[param] ?? schema.default, schema.minimum]);
  const factor = (SIDE * 1.5) / Math.max(...values.map(([, value]) => value));
  if (!(factor < 1)) return {};
  return Object.fromEntries(values.map(([param, value, least]) => [param, Math.max(least, 16, Math.round((value * factor) / 16) * 16)]));
}

/** Pictures of one size in a row. */
async function sideBySide(pictures) {
  const { width, height } = await sharp(pictures[0]).metadata();
  const place = pictures.map((input, index) => ({ input, left: index * (width + 4), top: 0 }));
  const background = { r: 0, g: 0, b: 0, alpha: 0 };
  const row = sharp({ create: { width: pictures.length * (width + 4) - 4, height, channels: 4, background } });
  return row.composite(place).webp({ quality: 60, effort: 6 }).toBuffer();
}

/** @returns {Promise<string[]>} the files of the outputs */
function run(args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, COMFYLOOM_SERVER: '' };
    const child = spawn(join(root, 'node_modules/.bin/comfyloom'), args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`comfyloom ${args.join(' ')} ended with ${code}`));
      return resolve(
        Object.values(JSON.parse(text).outputs)
          .flat()
          .map(({ path }) => path),
      );
    });
  });
}
