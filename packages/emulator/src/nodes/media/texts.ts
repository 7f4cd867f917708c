import { dumpIndented } from '../../python/dump.js';
import { valueError } from '../../python/errors.js';
import { parseJsonText } from '../../python/parse.js';
import { textArg } from '../args.js';
import type { NodeFunction, NodeResult } from '../model.js';
import { saveFile } from './files.js';

const FORMATS = ['txt', 'csv', 'md', 'json'];

/** JSON is laid out anew, if it is any. */
function laidOut(text: string): string {
  try {
    return dumpIndented(parseJsonText(text), 2);
  } catch {
    return text;
  }
}

const saveText: NodeFunction = (args, context): NodeResult => {
  const text = textArg(args, 'text');
  const format = textArg(args, 'format', 'txt');
  if (!FORMATS.includes(format)) throw valueError(`Unsupported text format: '${format}'`);
  const bytes = Buffer.from(format === 'json' ? laidOut(text) : text);
  const entry = saveFile(context, args, { bytes, extension: format, size: { width: 1, height: 1 }, tail: '' });
  return { result: [text], ui: { text: [text], files: [entry] } };
};

export const TEXT_FILE_NODES: Readonly<Record<string, NodeFunction>> = { SaveText: saveText };
