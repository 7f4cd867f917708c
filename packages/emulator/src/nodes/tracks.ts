import { PyError, typeError } from '../python/errors.js';
import { parseJsonText } from '../python/parse.js';
import { tensorText } from '../python/tensor.js';
import { isDict, isNumber, type PyDict, type PyValue } from '../python/values.js';
import { maskArg } from './args.js';
import type { NodeArgs, NodeFunction } from './model.js';
import { digestOf, Opaque } from './values.js';

/** Points over time: `path` goes frame by frame, each with a place of every track. */
interface Tracks {
  readonly frames: number;
  readonly count: number;
  readonly path: Float32Array;
  readonly visible: { readonly shape: readonly number[]; readonly data: number[] };
}

function makeTracks(tracks: Tracks): Opaque {
  const { frames, count, path, visible } = tracks;
  const written = (edge?: number): string =>
    `{'track_path': ${tensorText({ shape: [frames, count, 2], data: path }, edge)}, 'track_visibility': ${tensorText({ ...visible, kind: 'bool' }, edge)}}`;
  return new Opaque('TRACKS', digestOf('tracks', [...path], visible.data), { tracks, written });
}

/** Tracks out of JSON text: one list of points, or a list of such lists; nothing for a text that is no JSON. */
function parseTracks(text: string): PyDict[][] {
  let parsed: PyValue;
  try {
    parsed = parseJsonText(text.replaceAll("'", '"'));
  } catch {
    return [];
  }
  const list = Array.isArray(parsed) ? parsed : [];
  const points = (value: PyValue): PyDict[] => (Array.isArray(value) ? value.filter(isDict) : []);
  return isDict(list[0]) && list[0].has('x') ? [list.filter(isDict)] : list.map(points);
}

const tracksFromCoords: NodeFunction = (args: NodeArgs, { nodeClass }) => {
  if (!('track_coords' in args)) throw typeError(`${nodeClass.name}.execute() missing 1 required positional argument: 'track_coords'`);
  const tracks = parseTracks(String(args['track_coords'] ?? ''));
  const [first] = tracks;
  if (first === undefined) throw new PyError('IndexError', 'list index out of range');
  const path = new Float32Array(first.length * tracks.length * 2);
  for (const [index, track] of tracks.entries()) {
    for (let frame = 0; frame < first.length; frame += 1) {
      const point = track[frame];
      if (point === undefined) throw new PyError('IndexError', 'list index out of range');
      for (const [axis, name] of ['x', 'y'].entries()) {
        const value = point.get(name);
        if (value === undefined) throw new PyError('KeyError', `'${name}'`);
        path[(frame * tracks.length + index) * 2 + axis] = isNumber(value) ? Number(value) : Number.NaN;
      }
    }
  }
  const all = { shape: [first.length, tracks.length], data: new Array<number>(first.length * tracks.length).fill(1) };
  const mask = (args['track_mask'] ?? null) === null ? undefined : maskArg(args, 'track_mask', false);
  const seen = (index: number): number => (mask?.frame(index).some((value) => value > 0) ? 1 : 0);
  const visible =
    mask === undefined ? all : { shape: [mask.count, 1], data: Array.from({ length: mask.count }, (_, index) => seen(index)) };
  return { result: [makeTracks({ frames: first.length, count: tracks.length, path, visible }), BigInt(first.length)] };
};

export const TRACK_NODES: Readonly<Record<string, NodeFunction>> = { WanMoveTracksFromCoords: tracksFromCoords };
