import { fileURLToPath } from 'node:url';

/** Where a builder was called. The stack is only formatted when it is asked for: that costs a hundred times the capture. */
export interface Place {
  readonly stack: string;
}

const FRAMES = 5;
/** The folder that holds this package and its siblings in a workspace: `…/packages/`. */
const siblings = fileURLToPath(new URL('../../../', import.meta.url)).replaceAll('\\', '/');
/** Frames that are not the author's: our packages, installed (in any package manager's layout) or beside this one. */
const installed = /\/@comfyloom\/(?:workflow|nodes|kit)\//;
const beside = /^(?:workflow|nodes|kit)\/(?:dist|src|generated)\//;
const position = /:(\d+):(\d+)$/;
const absolute = /^(?:file:\/\/|\/|[A-Za-z]:[\\/])/;

/** The file, row and column of a line of a stack: `at name (file:1:2)`, `at file:1:2` or `at async file:1:2`. */
function readFrame(line: string): { location: string; row: string; column: string } | undefined {
  const text = line.endsWith(')') ? line.slice(line.lastIndexOf('(') + 1, -1) : line.replace(/^at (?:async )?/, '');
  const [end, row, column] = position.exec(text) ?? [];
  if (end === undefined || row === undefined || column === undefined || !absolute.test(text)) return undefined;
  return { location: text.slice(0, -end.length), row, column };
}

/** Remembers the call that is being made, without the frames of `below` and what it calls. */
export function here(below: (...args: never[]) => unknown): Place {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = FRAMES;
  const place = {};
  Error.captureStackTrace(place, below);
  Error.stackTraceLimit = limit;
  return place as Place;
}

/**
 * `file:line:column` of the author's call: the first frame outside of comfyloom's own packages.
 *
 * @param root the folder that the path is made relative to; without it the path is absolute
 * @returns undefined where the engine gives no stack
 */
export function formatPlace(place: Place, root?: string): string | undefined {
  for (const line of place.stack.split('\n').slice(1)) {
    const found = readFrame(line.trim());
    if (found === undefined) continue;
    const { location, row, column } = found;
    const file = (location.startsWith('file://') ? fileURLToPath(location.split('?', 1)[0] as string) : location).replaceAll('\\', '/');
    if (installed.test(file) || (file.startsWith(siblings) && beside.test(file.slice(siblings.length)))) continue;
    return `${relative(file, root)}:${row}:${column}`;
  }
  return undefined;
}

function relative(file: string, root: string | undefined): string {
  if (root === undefined) return file;
  const folder = root.replaceAll('\\', '/');
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return file.startsWith(base) ? file.slice(base.length) : file;
}
