import type { ApiGraph, JsonValue } from '@comfyloom/protocol';
import type { Http } from '../api/http.js';
import { RuntimeError } from '../errors.js';
import { fields, isFields, list } from '../json.js';
import type { UploadSource } from '../outputs/upload.js';
import { uuid } from '../timing.js';
import type { Runnable } from './runnable.js';

/** A graph of which a run has its own copy. */
export type OwnGraph = { [nodeId: string]: { readonly class_type: string; readonly inputs: Record<string, JsonValue> } };

/** Done to a run's own copy of the graph before it is checked and sent. */
export type Prepare = (graph: OwnGraph) => Promise<void>;

/**
 * Lets a caller give pictures where a workflow takes the names of files: the artifact is bound with a stand-in for each, which
 * becomes the name once the picture is on the server.
 *
 * @param upload brings a picture to the server and says what it is called there
 */
export function uploading<Source = UploadSource>(
  { uploads = {} }: Pick<Runnable, 'uploads'>,
  params: Readonly<Record<string, unknown>>,
  upload: (source: Source) => Promise<{ readonly input: JsonValue | object }>,
): { params: Record<string, unknown>; prepare: Prepare | undefined } {
  const standIns = new Map<string, Source>();
  const bound = { ...params };
  for (const param of Object.keys(uploads)) {
    const value = bound[param];
    // A text is the name of a file that is there already.
    if (value === undefined || typeof value === 'string') continue;
    const standIn = `upload-${uuid()}`;
    standIns.set(standIn, value as Source);
    bound[param] = standIn;
  }
  if (standIns.size === 0) return { params: bound, prepare: undefined };
  const prepare: Prepare = async (graph) => {
    const names = await Promise.all([...standIns].map(async ([standIn, source]) => [standIn, (await upload(source)).input] as const));
    for (const { inputs } of Object.values(graph)) {
      for (const [input, value] of Object.entries(inputs)) {
        const found = names.find(([standIn]) => standIn === value);
        if (found !== undefined) inputs[input] = found[1] as JsonValue;
      }
    }
  };
  return { params: bound, prepare };
}

/**
 * Writes the server's own defaults for required inputs that a graph does not have. Servers never do that themselves: an input that
 * became required breaks every graph saved before (PROTOCOL-0.33.0.md 1.2), though it has a default.
 *
 * @example client.run(graph, { prepare: fillDefaults(client.http) })
 */
export function fillDefaults(http: Http): Prepare {
  return async (graph) => {
    const classes = [...new Set(Object.values(graph).map((node) => node.class_type))];
    const infos = new Map(
      await Promise.all(
        classes.map(async (name) => {
          const { body } = await http.json({ method: 'GET', path: `/object_info/${encodeURIComponent(name)}` });
          return [name, fields(fields(fields(body)[name])['input'])] as const;
        }),
      ),
    );
    for (const { class_type, inputs } of Object.values(graph)) {
      for (const [name, spec] of Object.entries(fields(infos.get(class_type)?.['required']))) {
        const options = list(spec)[1];
        if (Object.hasOwn(inputs, name) || !isFields(options) || options['default'] === undefined) continue;
        const value = options['default'] as JsonValue;
        // A bare list would be read as a link (PROTOCOL.md 3.4).
        inputs[name] = Array.isArray(value) ? { __value__: value } : value;
      }
    }
  };
}

/**
 * A copy that may be changed: the caller's graph, and the artifact's, stay as they are. A bigint becomes the decimal string that the
 * server converts exactly.
 *
 * @throws RuntimeError `E_GRAPH_INVALID` for what JSON cannot hold
 */
export function ownCopy(graph: ApiGraph): OwnGraph {
  try {
    return JSON.parse(JSON.stringify(graph, (_, value) => (typeof value === 'bigint' ? String(value) : value)));
  } catch (cause) {
    throw new RuntimeError('E_GRAPH_INVALID', { what: `The graph is no JSON: ${(cause as Error).message}`, cause });
  }
}
