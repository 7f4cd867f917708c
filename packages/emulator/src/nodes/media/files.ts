import { posix } from 'node:path';
import { savePath } from '../../files/names.js';
import { insidePath } from '../../files/store.js';
import { PyError } from '../../python/errors.js';
import { dict, type PyDict } from '../../python/values.js';
import { textArg } from '../args.js';
import type { NodeArgs, NodeContext } from '../model.js';
import { tempPrefix } from '../save.js';

interface Saved {
  readonly bytes: Uint8Array;
  readonly extension: string;
  /** Pixels, for prefixes that name them. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What stands between the counter and the extension. */
  readonly tail?: '_' | '';
  /** What `%batch_num%` in the prefix becomes; it stays as it is where the server leaves it. */
  readonly batch?: string;
}

/** Saves one file under the counter rules of PROTOCOL.md section 6 and returns the entry that `executed` shows. */
export function saveFile(context: NodeContext, args: NodeArgs, { bytes, extension, size, tail = '_', batch }: Saved): PyDict {
  const isPreview = context.nodeClass.name.startsWith('Preview');
  const folder = isPreview ? 'temp' : 'output';
  const prefix = isPreview ? tempPrefix(context) : textArg(args, 'filename_prefix', 'ComfyUI');
  const target = savePath(context.files, folder, prefix, size ?? { width: 0, height: 0 });
  const filename = `${target.name.replaceAll('%batch_num%', batch ?? '%batch_num%')}_${String(target.counter).padStart(5, '0')}${tail}.${extension}`;
  const path = insidePath(posix.join(target.subfolder, filename));
  if (path === undefined) throw new PyError('Exception', 'Saving image outside the output folder is not allowed.');
  context.files.write(folder, path, bytes);
  return dict({ filename, subfolder: target.subfolder, type: folder });
}
