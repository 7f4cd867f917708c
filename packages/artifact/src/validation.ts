import type { BindError } from './errors.js';

/** The part of ajv's error object that bind reads. */
export interface ValidationError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Record<string, unknown>;
}

/** A validator as ajv's standalone code exports it: fills defaults in, leaves its errors on itself. */
export interface Validate {
  (values: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** One bad parameter. */
export interface Problem {
  readonly code: BindError['code'];
  readonly param: string;
  readonly message: string;
}

/** Turns ajv's errors into problems, one a parameter: the branches of a union that also failed say nothing to a reader. */
export function problems(errors: readonly ValidationError[], values: Record<string, unknown>): Problem[] {
  const found = new Map<string, Problem>();
  for (const error of errors) {
    const problem = read(error, values);
    if (!found.has(problem.param)) found.set(problem.param, problem);
  }
  return [...found.values()];
}

function read({ keyword, instancePath, params }: ValidationError, values: Record<string, unknown>): Problem {
  const { additionalProperty, missingProperty } = params;
  const inside = additionalProperty ?? missingProperty;
  const param = [...instancePath.split('/').slice(1), ...(inside === undefined ? [] : [inside])].join('/');
  if (additionalProperty !== undefined) return { code: 'E_PARAM_UNKNOWN', param, message: 'is not a parameter of this workflow' };
  if (missingProperty !== undefined) return { code: 'E_PARAM_MISSING', param, message: 'is required' };
  const code = keyword === 'type' ? 'E_PARAM_TYPE' : 'E_PARAM_VALUE';
  return { code, param, message: `${rule(keyword, params)}, got ${show(values[param.split('/')[0] as string])}` };
}

/** What a JSON Schema keyword asks for. */
function rule(keyword: string, { type, allowedValues, limit, comparison, multipleOf }: Record<string, unknown>): string {
  // Too big for a number, not for the server: seeds go to 2^64 - 1.
  if (limit === Number.MAX_SAFE_INTEGER) return 'must be a bigint or a text to be exact';
  if (limit !== undefined) return `must be ${comparison ?? keyword} ${limit}`;
  const allowed = type ?? allowedValues ?? multipleOf;
  return `must ${allowed === undefined ? `have another form (${keyword})` : `be ${keyword === 'enum' ? 'one of' : keyword} ${[allowed].flat().map(show).join(', ')}`}`;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
