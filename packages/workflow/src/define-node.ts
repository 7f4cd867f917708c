import type { CatalogInput, CatalogNode, InputType } from '@comfyloom/catalog';
import { builder } from './builder.js';
import { WorkflowError } from './errors.js';
import type { Anything, Bool, Choice, FileName, Float, Int, Link, Node, NodeOptions, Text, Widget } from './types.js';

declare const taken: unique symbol;

/** One input of a node that is declared by hand; `Left` says whether it may be left out. */
export interface InputDeclaration<Value, Left extends boolean = boolean> {
  readonly input: Omit<CatalogInput, 'name'>;
  readonly [taken]?: { readonly value: Value; readonly left: Left };
}

type WithDefault<T> = T & { readonly default: unknown };
type Optional = { readonly optional: true };
interface NumberOptions {
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly optional?: true;
}

function declare<Value, Left extends boolean>(type: InputType, optional?: true): InputDeclaration<Value, Left> {
  return { input: optional ? { type, optional } : { type } };
}

function int(options: WithDefault<NumberOptions> | (NumberOptions & Optional)): InputDeclaration<Int, true>;
function int(options?: NumberOptions): InputDeclaration<Int, false>;
function int({ optional, ...range }: NumberOptions = {}): InputDeclaration<Int> {
  return declare({ kind: 'int', ...range }, optional);
}

function float(options: WithDefault<NumberOptions> | (NumberOptions & Optional)): InputDeclaration<Float, true>;
function float(options?: NumberOptions): InputDeclaration<Float, false>;
function float({ optional, ...range }: NumberOptions = {}): InputDeclaration<Float> {
  return declare({ kind: 'float', ...range }, optional);
}

interface TextOptions {
  readonly default?: string;
  readonly multiline?: true;
  readonly optional?: true;
}

function text(options: WithDefault<TextOptions> | (TextOptions & Optional)): InputDeclaration<Text, true>;
function text(options?: TextOptions): InputDeclaration<Text, false>;
function text({ optional, ...rest }: TextOptions = {}): InputDeclaration<Text> {
  return declare({ kind: 'string', ...rest }, optional);
}

interface BooleanOptions {
  readonly default?: boolean;
  readonly optional?: true;
}

function boolean(options: WithDefault<BooleanOptions> | (BooleanOptions & Optional)): InputDeclaration<Bool, true>;
function boolean(options?: BooleanOptions): InputDeclaration<Bool, false>;
function boolean({ optional, ...rest }: BooleanOptions = {}): InputDeclaration<Bool> {
  return declare({ kind: 'boolean', ...rest }, optional);
}

interface ChoiceOptions<T> {
  readonly default?: NoInfer<T>;
  readonly optional?: true;
}

function choice<const T extends string | number | boolean>(
  options: readonly T[],
  rest: WithDefault<ChoiceOptions<T>> | (ChoiceOptions<T> & Optional),
): InputDeclaration<Choice<T>, true>;
function choice<const T extends string | number | boolean>(
  options: readonly T[],
  rest?: ChoiceOptions<T>,
): InputDeclaration<Choice<T>, false>;
function choice<const T extends string | number | boolean>(
  options: readonly T[],
  { optional, ...rest }: ChoiceOptions<T> = {},
): InputDeclaration<Choice<T>> {
  return declare({ kind: 'enum', options, spelling: 'list', ...rest }, optional);
}

interface FileOptions {
  readonly default?: string;
  readonly optional?: true;
}

function model(folder: string, options: WithDefault<FileOptions> | (FileOptions & Optional)): InputDeclaration<FileName, true>;
function model(folder: string, options?: FileOptions): InputDeclaration<FileName, false>;
function model(folder: string, { optional, ...rest }: FileOptions = {}): InputDeclaration<FileName> {
  return declare({ kind: 'files', source: { from: 'models', folder }, spelling: 'list', ...rest }, optional);
}

function link<const T extends string>(types: T | readonly T[], options: Optional): InputDeclaration<Link<T>, true>;
function link<const T extends string>(types: T | readonly T[]): InputDeclaration<Link<T>, false>;
function link<const T extends string>(types: T | readonly T[], { optional }: Partial<Optional> = {}): InputDeclaration<Link<T>> {
  return declare({ kind: 'socket', types: [types].flat() }, optional);
}

function any(options: Optional): InputDeclaration<Anything, true>;
function any(): InputDeclaration<Anything, false>;
function any({ optional }: Partial<Optional> = {}): InputDeclaration<Anything> {
  return declare({ kind: 'socket', types: ['*'] }, optional);
}

function json<T>(type: string, options: { readonly default: T } | Optional): InputDeclaration<Widget<T>, true> {
  return declare(
    { kind: 'json', type, ...('default' in options && { default: options.default }) },
    'optional' in options ? true : undefined,
  );
}

/** The inputs of `defineNode`: kinds of values, as the node's `INPUT_TYPES` or schema says them. */
export const input = { int, float, text, boolean, choice, model, link, any, json } as const;

type Declared = Readonly<Record<string, InputDeclaration<unknown>>>;
type ValueOf<D> = D extends InputDeclaration<infer Value> ? Value : never;
type LeftOut<I extends Declared> = { [Name in keyof I]: I[Name] extends InputDeclaration<unknown, true> ? Name : never }[keyof I];

/** What the builder of a declared node takes. */
export type DeclaredInputs<I extends Declared> = { readonly [Name in Exclude<keyof I, LeftOut<I>>]: ValueOf<I[Name]> } & {
  readonly [Name in LeftOut<I>]?: ValueOf<I[Name]> | undefined;
};

/** What it returns: a link for each output. */
export type DeclaredOutputs<O extends Readonly<Record<string, string>>> = Node & { readonly [Name in keyof O]: Link<O[Name]> };

export interface NodeDeclaration<I extends Declared, O extends Readonly<Record<string, string>>> {
  /** The server's name of the class, verbatim. */
  readonly class_type: string;
  /** The pack that it comes from, as `manifest.json` and `doctor` name it: the folder under custom_nodes. */
  readonly pack: string;
  readonly inputs: I;
  /** Output names to link types, in the order of the node's slots. */
  readonly outputs: O;
  /** Whether the server runs it for its own sake: nodes that save or show. */
  readonly output_node?: true;
}

/**
 * Declares a typed node of a pack whose catalog is not at hand. Where a server that has it can be asked, `comfyloom codegen`
 * writes this and more.
 *
 * @throws WorkflowError `E_NODE_DECLARATION`
 * @example
 * const removeBackground = defineNode({
 *   class_type: 'RMBG', pack: 'comfyui-rmbg',
 *   inputs: { image: input.link('IMAGE'), sensitivity: input.float({ default: 1, min: 0, max: 1 }) },
 *   outputs: { IMAGE: 'IMAGE', MASK: 'MASK' },
 * });
 */
export function defineNode<const I extends Declared, const O extends Readonly<Record<string, string>>>(
  declaration: NodeDeclaration<I, O>,
): (inputs: DeclaredInputs<I>, options?: NodeOptions) => DeclaredOutputs<O> {
  const { class_type, pack, inputs, outputs, output_node } = declaration;
  if (typeof class_type !== 'string' || class_type === '') throw invalid('It has no class_type.', declaration);
  if (typeof pack !== 'string' || pack === '') throw invalid('It has no pack.', declaration);
  const numbered = Object.keys(outputs).find((name) => /^\d+$/.test(name));
  // An object puts such keys first, whatever the order they were written in; slots would be mixed up.
  if (numbered !== undefined)
    throw invalid(`The output "${numbered}" is a number, which an object does not keep in its place.`, declaration);
  const def: CatalogNode = {
    class_type,
    pack,
    inputs: Object.entries(inputs).map(([name, { input: declared }]) => ({ name, ...declared })),
    outputs: Object.entries(outputs).map(([name, type]) => ({ name, type })),
    ...(output_node && { output_node }),
  };
  return builder(def) as unknown as (inputs: DeclaredInputs<I>, options?: NodeOptions) => DeclaredOutputs<O>;
}

function invalid(why: string, { class_type }: { readonly class_type: unknown }): WorkflowError {
  return new WorkflowError('E_NODE_DECLARATION', {
    what: `The node ${JSON.stringify(class_type)} cannot be declared. ${why}`,
    fix: "defineNode({ class_type: 'RMBG', pack: 'comfyui-rmbg', inputs: { … }, outputs: { IMAGE: 'IMAGE' } })",
  });
}
