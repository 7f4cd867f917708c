import type { ApiGraph, JsonValue } from '@comfyloom/protocol';
import { BindError } from './errors.js';
import type { Artifact, OutputSpec, SlotTarget } from './format.js';
import { type Problem, problems, type Validate } from './validation.js';

/** What `workflows-dist/<name>/index.js` carries. */
export interface ArtifactData<Outputs extends Record<string, OutputSpec> = Record<string, OutputSpec>> {
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  readonly outputs: Outputs;
  readonly workflow: ApiGraph;
  readonly slots: { readonly [param: string]: readonly SlotTarget[] };
  /** Parameters that get a random value when they are left out. */
  readonly seeds: readonly string[];
  readonly validate: Validate;
}

type Values = Record<string, JsonValue | undefined>;

/** Makes the artifact that a frontend calls: see `Artifact`. */
export function createArtifact<Params, Outputs extends Record<string, OutputSpec>>(data: ArtifactData<Outputs>): Artifact<Params, Outputs> {
  const { name, version, digest, outputs, workflow } = data;
  return { name, version, digest, outputs, workflow, bind: (params) => bind(data, params) };
}

function bind(data: ArtifactData, params: unknown): ApiGraph {
  const values = check(data, params);
  const graph: Record<string, { class_type: string; inputs: Record<string, JsonValue> }> = {};
  for (const [id, node] of Object.entries(data.workflow)) graph[id] = { ...node, inputs: { ...node.inputs } };
  for (const [param, targets] of Object.entries(data.slots)) {
    for (const { node, input, template } of targets) {
      const value = template === undefined ? values[param] : fill(template, values);
      // An optional parameter that was left out keeps what the graph has.
      if (value !== undefined) (graph[node] as { inputs: Record<string, JsonValue> }).inputs[input] = value;
    }
  }
  return graph;
}

function check(data: ArtifactData, params: unknown): Values {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw refusal(data, [{ code: 'E_PARAM_TYPE', param: 'params', message: 'must be an object' }]);
  }
  // Without a prototype, so that a parameter called `__proto__` is only an unknown parameter.
  const values: Values = Object.create(null);
  for (const [param, value] of Object.entries(params)) {
    // `undefined` means left out, as in any options object. A bigint has no JSON form: exact as a decimal string.
    if (value !== undefined) values[param] = typeof value === 'bigint' ? exact(value) : value;
  }
  if (!data.validate(values)) {
    throw refusal(data, problems(data.validate.errors ?? [], values));
  }
  for (const seed of data.seeds) values[seed] ??= randomSeed();
  return values;
}

function refusal({ name, slots }: ArtifactData, found: readonly Problem[]): BindError {
  return new BindError(found[0]?.code ?? 'E_PARAM_VALUE', {
    what: `${name} does not take these parameters.`,
    where: found.map(({ param, message }) => `${param} ${message}`),
    fix: `Its parameters: ${Object.keys(slots).join(', ')}.`,
    data: { problems: found },
  });
}

function fill(template: NonNullable<SlotTarget['template']>, values: Values): string {
  return template.map((part) => (typeof part === 'string' ? part : String(values[part.param] ?? ''))).join('');
}

function exact(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

/** 53 random bits: what a JSON number holds exactly. */
function randomSeed(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 0x200000) * 0x100000000 + low;
}
