import type { Case } from '@comfyloom/artifact';
import type { z } from 'zod';
import { WorkflowError } from './errors.js';
import { here, type Place } from './graph/place.js';
import type { Params } from './params/schema.js';
import type { Shaped } from './params/shape.js';
import type { Node, Slot } from './types.js';

/** What `build` is given: a slot for each parameter; for a choice, a list or a variant what that kind says. */
export type Slots<P extends Params> = {
  readonly [Name in keyof P]: P[Name] extends Shaped<infer InBuild> ? InBuild : Slot<Exclude<z.output<P[Name]>, undefined>>;
};

/** What a caller passes to `bind` and `run`. */
export type ParamsInput<P extends Params> = z.input<z.ZodObject<{ -readonly [Name in keyof P]: P[Name] }>>;

/** What `build` returns: nodes that the server gives something back for, under the names that the caller reads. */
export type Outputs = Readonly<Record<string, Node>>;

export interface WorkflowDefinition<P extends Params, O extends Outputs> {
  /** The folder in workflows-dist: lower-case words joined by `-`. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** Semantic version of what callers see; `0.1.0` unless said. A workflow that is a package of its own has it in its package.json instead. */
  readonly version?: string;
  /** zod schemas; `param.seed()`, `param.size()` and the like for what zod has no word for. */
  readonly params: P;
  /** Makes the graph. Called once a compile; the slots are places, not values. */
  build(slots: Slots<P>): O;
  /** Example runs, with what must come out. */
  readonly cases?: readonly WorkflowCase<P, O>[];
}

export interface WorkflowCase<P extends Params, O extends Outputs> {
  readonly name: string;
  readonly params: ParamsInput<P>;
  readonly expect?: { readonly [Output in keyof O]?: NonNullable<Case['expect']>[string] };
}

const brand = Symbol.for('comfyloom.workflow');

/** A workflow: its definition, frozen, with the place where it was written. */
export interface Workflow<P extends Params = Params, O extends Outputs = Outputs> extends WorkflowDefinition<P, O> {
  readonly place: Place;
}

/** Some workflow, whatever its parameters. */
// biome-ignore lint/suspicious/noExplicitAny: a function of any slots has no other common type
export type AnyWorkflow = Workflow<any, any>;

/**
 * Defines a workflow. Nothing is built before `compile`.
 *
 * @throws WorkflowError `E_WORKFLOW_INVALID` when the name, a parameter's name or the build function cannot be used
 */
export function defineWorkflow<P extends Params, O extends Outputs>(definition: WorkflowDefinition<P, O>): Workflow<P, O> {
  const { name, title, params, build, cases = [] } = definition;
  if (typeof name !== 'string' || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    throw invalid(
      `The name ${JSON.stringify(name)} cannot be a folder in workflows-dist.`,
      "Use lower-case words joined by '-': 'flux-txt2img'.",
    );
  }
  if (typeof title !== 'string' || title === '')
    throw invalid(`${name} has no title.`, "Say in a few words what it does: title: 'Text to image'.");
  if (typeof build !== 'function')
    throw invalid(`${name} has no build function.`, 'build(params) { … return { images: saveImage({ … }) } }');
  for (const param of Object.keys(params ?? {})) {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(param)) {
      throw invalid(
        `The parameter ${JSON.stringify(param)} of ${name} cannot be a name in every language.`,
        'Use letters, digits and _, a letter first.',
      );
    }
  }
  const workflow = { ...definition, params: Object.freeze({ ...params }), cases: Object.freeze([...cases]), place: here(defineWorkflow) };
  Object.defineProperty(workflow, brand, { value: true });
  return Object.freeze(workflow);
}

/** Whether `value` came from `defineWorkflow`, of this copy of the package or another. */
export function isWorkflow(value: unknown): value is AnyWorkflow {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}

function invalid(what: string, fix: string): WorkflowError {
  return new WorkflowError('E_WORKFLOW_INVALID', { what, fix });
}
