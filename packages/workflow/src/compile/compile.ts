import { FORMAT, type Manifest, type ParametersSchema, type Variant } from '@comfyloom/artifact';
import type { CatalogNode } from '@comfyloom/catalog';
import type { ApiGraph, JsonValue } from '@comfyloom/protocol';
import canonicalize from 'canonicalize';
import type { AnyWorkflow, Outputs, Workflow } from '../define.js';
import { WorkflowError } from '../errors.js';
import { type Params, parametersSchema } from '../params/schema.js';
import { type BuiltGraph, buildGraph } from './build.js';
import { digest } from './digest.js';
import { requirements } from './requirements.js';
import { shapes } from './shapes.js';

const FIRST_VERSION = '0.1.0';

export interface CompileOptions {
  /** The folder that places in the source are told from; without it they are absolute, and not in the manifest. */
  readonly root?: string;
  /** The catalog that the builders come from, for the manifest. */
  readonly catalog?: Manifest['catalog'];
  /** The version that the package of the workflow has, where it is one. */
  readonly version?: string;
}

/** A compiled workflow: what `workflows-dist/<name>/` is written from. */
export interface Compiled<P extends Params = Params, O extends Outputs = Outputs> {
  readonly manifest: Manifest;
  readonly workflow: ApiGraph;
  readonly warnings: readonly string[];
  /** The classes that its graphs use. */
  readonly definitions: readonly CatalogNode[];
  /** Carries the types of parameters and outputs to the artifact; there is no such property. */
  readonly types?: { readonly params: P; readonly outputs: O };
}

/**
 * Compiles a workflow. Pure: no files, no clock, no random; the same definition gives the same bytes.
 *
 * @throws WorkflowError with the place of the builder call, see `WORKFLOW_ERRORS`
 */
export function compile<P extends Params, O extends Outputs>(
  definition: Workflow<P, O>,
  { root, catalog, version }: CompileOptions = {},
): Compiled<P, O> {
  const parameters = parametersSchema(definition.params);
  const owner = Symbol(definition.name);
  const [first, ...others] = shapes(definition, parameters, owner).map((shape) => buildGraph(definition, shape, owner, root));
  const { graph, slots, outputs } = first as BuiltGraph;
  const graphs = [first as BuiltGraph, ...others];
  refuseUnused(definition, parameters, graphs);
  refuseOtherOutputs(definition, graphs);
  const variants = others.map((other): Variant => ({ when: other.when, workflow: other.graph, slots: other.slots }));
  const shared = { parameters, slots, ...(variants.length > 0 && { variants }), outputs };
  const manifest: Manifest = {
    format: FORMAT,
    name: definition.name,
    title: definition.title,
    ...(definition.description !== undefined && { description: definition.description }),
    version: version ?? definition.version ?? FIRST_VERSION,
    digest: digest({ workflow: graph, ...shared }),
    ...shared,
    requirements: requirements(graphs.flatMap(({ nodes }) => nodes)),
    catalog: catalog ?? { server: null, digest: '' },
    ...(root !== undefined && { sources: Object.assign({}, ...graphs.map(({ sources }) => sources)) }),
    cases: (definition.cases ?? []).map((each) => jsonCase(each)),
  };
  const definitions = new Map(graphs.flatMap(({ nodes }) => nodes.map(({ node }) => [node.def.class_type, node.def])));
  return {
    manifest,
    workflow: graph,
    warnings: [...new Set(graphs.flatMap(({ warnings }) => warnings))],
    definitions: [...definitions.values()],
  };
}

function refuseUnused({ name }: AnyWorkflow, { properties }: ParametersSchema, graphs: readonly BuiltGraph[]): void {
  for (const [param, schema] of Object.entries(properties)) {
    if (schema['x-comfyloom']?.kind === 'variant' || graphs.some(({ slots }) => slots[param] !== undefined)) continue;
    // A parameter that does nothing looks to a caller like one that works.
    throw new WorkflowError('E_SLOT_UNUSED', {
      what: `The parameter "${param}" of ${name} goes nowhere.`,
      fix: `Pass it to an input inside build, or take it out of params.`,
    });
  }
}

/** A caller asks for outputs by name, whatever the parameters were. */
function refuseOtherOutputs({ name }: AnyWorkflow, [first, ...others]: readonly BuiltGraph[]): void {
  for (const { outputs, when } of others) {
    if (canonicalize(outputs) === canonicalize(first?.outputs)) continue;
    throw new WorkflowError('E_VARIANT_OUTPUTS', {
      what: `The outputs of ${name} depend on its parameters.`,
      where: [`usually: ${canonicalize(first?.outputs)}`, `for ${canonicalize(when)}: ${canonicalize(outputs)}`],
      fix: 'Return the same names from the same nodes in every variant; give the saving nodes ids of their own.',
    });
  }
}

function jsonCase({ name, params, expect }: NonNullable<AnyWorkflow['cases']>[number]): Manifest['cases'][number] {
  const entries = Object.entries(params as Record<string, unknown>).filter(([, value]) => value !== undefined);
  const json = entries.map(([param, value]) => [param, typeof value === 'bigint' ? String(value) : (value as JsonValue)] as const);
  return {
    name,
    params: Object.fromEntries(json),
    ...(expect !== undefined && { expect: expect as NonNullable<Manifest['cases'][number]['expect']> }),
  };
}
