import type { ApiGraph, JsonValue } from '@comfyloom/protocol';
import { BindError } from './errors.js';
import type { Artifact, OutputSpec, Slots, SlotTarget, Variant } from './format.js';
import { type Problem, problems, type Validate } from './validation.js';

/** What `workflows-dist/<name>/index.js` carries. */
export interface ArtifactData<Outputs extends Record<string, OutputSpec> = Record<string, OutputSpec>> {
  readonly name: string;
  readonly version: string;
  readonly digest: string;
  readonly outputs: Outputs;
  readonly workflow: ApiGraph;
  readonly slots: Slots;
  readonly variants?: readonly Variant[];
  readonly uploads?: NonNullable<Artifact['uploads']>;
  /** Parameters that get a random value when they are left out. */
  readonly seeds: readonly string[];
  readonly validate: Validate;
  /** `readPart`, where a place takes more than a whole parameter. */
  readonly read?: (values: Values, param: string, target: SlotTarget) => JsonValue | undefined;
  /** `chooseVariant`, where there are variants. */
  readonly choose?: (data: ArtifactData, values: Values) => Pick<ArtifactData, 'workflow' | 'slots'>;
}

/** The checked parameters by name, defaults filled in. */
export type Values = Record<string, JsonValue | undefined>;

/** Makes the artifact that a frontend calls: see `Artifact`. */
export function createArtifact<Params, Outputs extends Record<string, OutputSpec>>(data: ArtifactData<Outputs>): Artifact<Params, Outputs> {
  const { name, version, digest, outputs, workflow, uploads = {} } = data;
  return { name, version, digest, outputs, workflow, uploads, bind: (params) => bind(data, params) };
}

function bind(data: ArtifactData, params: unknown): ApiGraph {
  const values = check(data, params);
  const { workflow, slots } = data.choose?.(data, values) ?? data;
  const graph: Record<string, { class_type: string; inputs: Record<string, JsonValue> }> = {};
  for (const [id, node] of Object.entries(workflow)) graph[id] = { ...node, inputs: { ...node.inputs } };
  for (const [param, targets] of Object.entries(slots)) {
    for (const target of targets) {
      const value = data.read ? data.read(values, param, target) : values[param];
      // An optional parameter that was left out keeps what the graph has.
      if (value !== undefined) (graph[target.node] as { inputs: Record<string, JsonValue> }).inputs[target.input] = value;
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

function exact(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

/** 53 random bits: what a JSON number holds exactly. */
function randomSeed(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 0x200000) * 0x100000000 + low;
}
