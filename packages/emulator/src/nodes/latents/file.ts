import { posix } from 'node:path';
import { savePath } from '../../files/names.js';
import { insidePath } from '../../files/store.js';
import { PyError } from '../../python/errors.js';
import { dict } from '../../python/values.js';
import { latentArg, textArg } from '../args.js';
import type { NodeFunction } from '../model.js';
import { pngTexts } from '../save.js';
import { digestOf, Latent } from '../values.js';

const MAX_LATENT_BYTES = 1 << 29;

/** The file of a latent: a safetensors header with the graph, the tensor's numbers all zero. */
function latentFile(latent: Latent, metadata: Record<string, string>): Uint8Array {
  const bytes = latent.shape.reduce((product, size) => product * size, 4);
  const header = Buffer.from(
    JSON.stringify({
      __metadata__: metadata,
      latent_format_version_0: { dtype: 'F32', shape: [0], data_offsets: [0, 0] },
      latent_tensor: { dtype: 'F32', shape: latent.shape, data_offsets: [0, bytes] },
    }),
  );
  const padded = Math.ceil(header.length / 8) * 8;
  if (bytes > MAX_LATENT_BYTES) throw new PyError('OSError', '[Errno 28] No space left on device');
  const out = Buffer.alloc(8 + padded + bytes, 0);
  out.writeBigUInt64LE(BigInt(padded));
  out.fill(' ', 8, 8 + padded);
  header.copy(out, 8);
  return out;
}

const saveLatent: NodeFunction = (args, context) => {
  const latent = latentArg(args, 'samples');
  const target = savePath(context.files, 'output', textArg(args, 'filename_prefix', 'ComfyUI'), { width: 0, height: 0 });
  const filename = `${target.name}_${String(target.counter).padStart(5, '0')}_.latent`;
  const path = insidePath(posix.join(target.subfolder, filename));
  if (path === undefined) throw new PyError('Exception', 'Saving image outside the output folder is not allowed.');
  context.files.write('output', path, latentFile(latent, Object.fromEntries(pngTexts(context))));
  const ui = { latents: [dict({ filename, subfolder: target.subfolder, type: 'output' })] };
  return context.nodeClass.outputs.length > 0 ? { ui, result: [latent] } : { ui };
};

const loadLatent: NodeFunction = (args, { files }) => {
  const file = typeof args['latent'] === 'string' ? files.readAnnotated(args['latent']) : undefined;
  if (file === undefined) throw new PyError('FileNotFoundError', `No such file or directory: ${String(args['latent'])}`);
  const header = Buffer.from(file.data);
  const size = header.length >= 8 ? Number(header.readBigUInt64LE()) : 0;
  try {
    const { latent_tensor } = JSON.parse(header.subarray(8, 8 + size).toString()) as { latent_tensor: { shape: number[] } };
    const isEmpty = header.subarray(8 + size).every((byte) => byte === 0);
    const known = isEmpty ? { constant: 0 } : {};
    return { result: [new Latent(latent_tensor.shape, 8, digestOf('latent file', header.toString('base64')), known)] };
  } catch (cause) {
    const error = new PyError('safetensors_rust.SafetensorError', 'Error while deserializing header: header too large');
    error.cause = cause;
    throw error;
  }
};

export const LATENT_FILE_NODES: Readonly<Record<string, NodeFunction>> = {
  SaveLatent: saveLatent,
  LoadLatent: loadLatent,
};
