import { FORMAT, type Manifest, type ParametersSchema } from '@comfyloom/artifact';
import type { ApiGraph, JsonValue } from '@comfyloom/protocol';
import { isComfyloomError } from '@comfyloom/protocol/errors';
import type { AnyWorkflow, Outputs, Workflow } from '../define.js';
import { WorkflowError } from '../errors.js';
import type { NodeValue } from '../graph/node.js';
import { formatPlace } from '../graph/place.js';
import { SlotValue } from '../graph/slot.js';
import { watching } from '../graph/watch.js';
import { type Params, parametersSchema } from '../params/schema.js';
import { check } from './check.js';
import { digest } from './digest.js';
import { examples } from './examples.js';
import { assignIds } from './ids.js';
import { outputSpec, returnedNodes } from './outputs.js';
import { type FlatNode, reach } from './reach.js';
import { requirements } from './requirements.js';
import { write } from './write.js';

export interface CompileOptions {
  /** The folder that places in the source are told from; without it they are absolute, and not in the manifest. */
  readonly root?: string;
  /** The catalog that the builders come from, for the manifest. */
  readonly catalog?: Manifest['catalog'];
}

/** A compiled workflow: what `workflows-dist/<name>/` is written from. */
export interface Compiled<P extends Params = Params, O extends Outputs = Outputs> {
  readonly manifest: Manifest;
  readonly workflow: ApiGraph;
  readonly warnings: readonly string[];
  /** Carries the types of parameters and outputs to the artifact; there is no such property. */
  readonly types?: { readonly params: P; readonly outputs: O };
}

/**
 * Compiles a workflow. Pure: no files, no clock, no random; the same definition gives the same bytes.
 *
 * @throws WorkflowError with the place of the builder call, see `WORKFLOW_ERRORS`
 */
export function compile<P extends Params, O extends Outputs>(definition: Workflow<P, O>, options: CompileOptions = {}): Compiled<P, O> {
  const { root } = options;
  const annotate = (error: unknown, node: NodeValue) => placed(error, node, root);
  const parameters = parametersSchema(definition.params);
  const owner = Symbol(definition.name);
  const slots = makeSlots(definition, parameters, owner);
  const made: NodeValue[] = [];
  const returned = watching(
    (node) => made.push(node),
    () => definition.build(slots as never),
  );
  const outputNodes = returnedNodes(returned, definition.name, root);
  const nodes = reach([...outputNodes.values()], annotate);
  const ids = assignIds(nodes, root);
  const written = write(nodes, ids, { owner, params: Object.keys(definition.params) }, annotate);
  refuseUnused(definition, written.slots);
  const warnings = [...dropped(made, ids, root), ...check(written.graph, nodes, ids, root)];
  const outputs = Object.fromEntries([...outputNodes].map(([name, node]) => [name, outputSpec(ids.get(node) as string, node.def)]));
  const manifest: Manifest = {
    format: FORMAT,
    name: definition.name,
    title: definition.title,
    ...(definition.description !== undefined && { description: definition.description }),
    version: definition.version ?? '0.1.0',
    digest: digest(written.graph, { slots: written.slots, parameters, outputs }),
    parameters,
    slots: written.slots,
    outputs,
    requirements: requirements(nodes),
    catalog: options.catalog ?? { server: null, digest: '' },
    ...(root !== undefined && { sources: sources(nodes, ids, root) }),
    cases: (definition.cases ?? []).map((each) => jsonCase(each)),
  };
  return { manifest, workflow: written.graph, warnings };
}

function makeSlots(definition: AnyWorkflow, parameters: ParametersSchema, owner: symbol): Record<string, SlotValue> {
  const values = examples(definition, parameters);
  return Object.fromEntries(Object.keys(parameters.properties).map((name) => [name, new SlotValue(name, owner, values[name])]));
}

function refuseUnused({ name, params }: AnyWorkflow, slots: Manifest['slots']): void {
  for (const param of Object.keys(params)) {
    if (slots[param] !== undefined) continue;
    // A parameter that does nothing looks to a caller like one that works.
    throw new WorkflowError('E_SLOT_UNUSED', {
      what: `The parameter "${param}" of ${name} goes nowhere.`,
      fix: `Pass it to an input inside build, or take it out of params.`,
    });
  }
}

function dropped(made: readonly NodeValue[], ids: ReadonlyMap<NodeValue, string>, root: string | undefined): string[] {
  const lost = made.filter((node) => !ids.has(node));
  if (lost.length === 0) return [];
  const list = lost.map((node) => `${node.options.id ?? node.def.class_type} (${formatPlace(node.place, root) ?? 'place unknown'})`);
  return [`No output reaches ${lost.length === 1 ? 'this node, so it is' : 'these nodes, so they are'} left out: ${list.join(', ')}`];
}

function sources(nodes: readonly FlatNode[], ids: ReadonlyMap<NodeValue, string>, root: string): Record<string, string> {
  const places = nodes.map(({ node }) => [ids.get(node) as string, formatPlace(node.place, root)] as const);
  return Object.fromEntries(places.filter((entry): entry is readonly [string, string] => entry[1] !== undefined && !isAbsolute(entry[1])));
}

/** A place outside of the root would put a machine's folders into a committed file. */
function isAbsolute(place: string): boolean {
  return place.startsWith('/') || /^[A-Za-z]:\//.test(place);
}

function jsonCase(each: NonNullable<AnyWorkflow['cases']>[number]): Manifest['cases'][number] {
  const params = Object.entries(each.params as Record<string, unknown>).filter(([, value]) => value !== undefined);
  const json = params.map(([name, value]) => [name, typeof value === 'bigint' ? String(value) : (value as JsonValue)] as const);
  return {
    name: each.name,
    params: Object.fromEntries(json),
    ...(each.expect !== undefined && { expect: each.expect as NonNullable<Manifest['cases'][number]['expect']> }),
  };
}

/** Adds to an error of one node which node it was and where it was written. */
function placed(error: unknown, node: NodeValue, root: string | undefined): unknown {
  if (!isComfyloomError(error) || error.where.length > 0) return error;
  const place = formatPlace(node.place, root);
  const { code, what, fix, data, cause } = error as WorkflowError;
  const name = node.options.id === undefined ? node.def.class_type : `${node.def.class_type} "${node.options.id}"`;
  return new WorkflowError(code, {
    what: `${name}: ${what}`,
    ...(place !== undefined && { where: place }),
    ...(fix !== undefined && { fix }),
    data: { ...data, node: name },
    ...(cause !== undefined && { cause }),
  });
}
