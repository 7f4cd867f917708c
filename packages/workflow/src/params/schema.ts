import type { ParametersSchema } from '@comfyloom/artifact';
import { z } from 'zod';
import { WorkflowError } from '../errors.js';

/** The parameters of a workflow: name to zod schema. */
export type Params = Readonly<Record<string, z.ZodType>>;

/**
 * JSON Schema 2020-12 of the object that a caller passes.
 *
 * @throws WorkflowError `E_PARAM_UNSUPPORTED` for what JSON Schema cannot say: it would be checked here and nowhere else
 */
export function parametersSchema(params: Params): ParametersSchema {
  const names = Object.keys(params);
  for (const name of names) refuseHiddenRules(name, params[name] as z.ZodType);
  let schema: Record<string, unknown>;
  try {
    schema = z.toJSONSchema(z.strictObject(params), { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>;
  } catch (cause) {
    throw unsupported(names.find((name) => !hasSchema(params[name] as z.ZodType)) ?? '', (cause as Error).message, cause);
  }
  delete schema['$schema'];
  return schema as unknown as ParametersSchema;
}

function hasSchema(schema: z.ZodType): boolean {
  try {
    z.toJSONSchema(schema, { io: 'input' });
    return true;
  } catch {
    return false;
  }
}

/** Refinements and formats are left out of JSON Schema without a word: a frontend's bind would let everything through. */
function refuseHiddenRules(name: string, schema: z.ZodType): void {
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const def = (value as { _zod?: { def?: Record<string, unknown> } })._zod?.def;
    if (def !== undefined) {
      if (def['check'] === 'custom') throw unsupported(name, 'A refinement runs only where zod runs.');
      if (def['type'] === 'transform' || def['type'] === 'pipe') throw unsupported(name, 'A transform runs only where zod runs.');
      if (def['format'] === 'url') throw unsupported(name, 'JSON Schema only notes a URL, it does not check it.');
      for (const part of Object.values(def)) visit(part);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (Object.getPrototypeOf(value) === Object.prototype) Object.values(value).forEach(visit);
  };
  visit(schema);
}

function unsupported(name: string, why: string, cause?: unknown): WorkflowError {
  return new WorkflowError('E_PARAM_UNSUPPORTED', {
    what: `The parameter "${name}" cannot be written as JSON Schema. ${why}`,
    fix: 'Use what JSON Schema can say: types, ranges, lengths, patterns, enums; other shapes through param.…',
    ...(cause === undefined ? {} : { cause }),
  });
}
