import type { Hints, ParameterSchema, ParametersSchema, VariantTest } from '@comfyloom/artifact';
import type { JsonValue } from '@comfyloom/protocol';
import type { AnyWorkflow } from '../define.js';
import { WorkflowError } from '../errors.js';
import { SlotValue } from '../graph/slot.js';
import { examples } from './examples.js';

/** One way that the graph can be built: what `build` is given, and for which parameters its graph is taken. */
export interface Shape {
  readonly given: Readonly<Record<string, unknown>>;
  readonly when: Readonly<Record<string, VariantTest>>;
}

interface Form {
  readonly inBuild: unknown;
  readonly test?: VariantTest;
}

const MOST_SHAPES = 64;

/**
 * Every way that the graph can be built: all combinations of the parameters that change it. The first is that of a caller who
 * gives only what is required.
 */
export function shapes(definition: AnyWorkflow, parameters: ParametersSchema, owner: symbol): Shape[] {
  const values = examples(definition, parameters);
  let all: Shape[] = [{ given: {}, when: {} }];
  for (const [name, schema] of Object.entries(parameters.properties)) {
    const forms = formsOf(name, schema, owner, values[name]);
    all = all.flatMap(({ given, when }) =>
      forms.map(({ inBuild, test }) => ({
        given: { ...given, [name]: inBuild },
        when: test === undefined ? when : { ...when, [name]: test },
      })),
    );
    if (all.length > MOST_SHAPES) {
      throw new WorkflowError('E_WORKFLOW_INVALID', {
        what: `The parameters of ${definition.name} that change its graph make more than ${MOST_SHAPES} graphs.`,
        fix: 'Every combination is compiled: take fewer of variant, maybe and loras, or split the workflow.',
      });
    }
  }
  return all;
}

function formsOf(name: string, schema: ParameterSchema, owner: symbol, example: unknown): Form[] {
  const hints: Hints = schema['x-comfyloom'] ?? {};
  if (hints.kind === 'variant') {
    const options = (schema['enum'] ?? []) as string[];
    return options.map((option) => ({ inBuild: option, test: { equals: option } }));
  }
  if (hints.kind === 'loras') {
    const max = schema['maxItems'] as number;
    return Array.from({ length: max + 1 }, (_, length) => ({ inBuild: loras(name, owner, length), test: { length } }));
  }
  const slot =
    hints.kind === 'choice' ? fields(name, owner, hints['options'] as Options, String(example)) : new SlotValue(name, owner, example);
  if (hints['given'] === undefined) return [{ inBuild: slot }];
  return [
    { inBuild: undefined, test: { given: false } },
    { inBuild: slot, test: { given: true } },
  ];
}

type Options = Readonly<Record<string, Readonly<Record<string, JsonValue>>>>;

function fields(name: string, owner: symbol, options: Options, chosen: string): Record<string, SlotValue> {
  const names = [...new Set(Object.values(options).flatMap((option) => Object.keys(option)))];
  return Object.fromEntries(
    names.map((field) => {
      const map = Object.fromEntries(Object.entries(options).map(([option, values]) => [option, values[field]]));
      const lacking = Object.keys(map).filter((option) => map[option] === undefined);
      if (lacking.length > 0) {
        throw new WorkflowError('E_WORKFLOW_INVALID', {
          what: `The options of the choice "${name}" do not set the same inputs: ${lacking.join(', ')} has no "${field}".`,
          fix: 'Give every option every field.',
        });
      }
      return [field, new SlotValue(name, owner, map[chosen], { map: map as Record<string, JsonValue> })];
    }),
  );
}

function loras(name: string, owner: symbol, length: number): unknown {
  return Array.from({ length }, (_, index) => ({
    name: new SlotValue(name, owner, 'lora.safetensors', { path: [index, 'name'] }),
    strength: new SlotValue(name, owner, 1, { path: [index, 'strength'] }),
  }));
}
