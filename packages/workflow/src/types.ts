// The types that generated builders and hand-written helpers speak. Types only: this module has no code.

declare const pick_an_output_of_this_node: unique symbol;
declare const pass_a_parameter_not_a_computation: unique symbol;
declare const text_with_parameters: unique symbol;
declare const unchecked_value: unique symbol;
declare const a_node_of_the_graph: unique symbol;

/**
 * An output of a node, of link type `T` (`'MODEL'`, `'LATENT'`, …). Covariant: a `Link<'IMAGE'>` goes where
 * `Link<'IMAGE' | 'MASK'>` is asked for. Builders return an object of all their outputs: pass one of these, not the object.
 */
export interface Link<out T extends string = string> {
  readonly [pick_an_output_of_this_node]: T;
}

/**
 * A parameter inside `build`. It stands for a value that is known only when the workflow is run, so there is nothing to
 * compute with: pass it to any number of inputs, or into a `text` template.
 */
export interface Slot<out T = unknown> {
  readonly [pass_a_parameter_not_a_computation]: T;
}

/** Text with parameters in it, made by the `text` tag. */
export interface Template {
  readonly [text_with_parameters]: true;
}

/** A value for a newer server than the types know, made by `unchecked(value)`. */
export interface Unchecked {
  readonly [unchecked_value]: true;
}

/** What every builder returns: the node, with a link for each output. */
export interface Node<Class extends string = string> {
  readonly [a_node_of_the_graph]: Class;
}

/** An INT input: an integer (a `bigint` beyond 2^53), a parameter, or a link. */
export type Int = number | bigint | Slot<number> | Link<'INT'> | Unchecked;
/** A FLOAT input. */
export type Float = number | Slot<number> | Link<'FLOAT'> | Unchecked;
/** A STRING input: text, a parameter, a `text` template, or a link. */
export type Text = string | Slot<string> | Template | Link<'STRING'> | Unchecked;
/** A BOOLEAN input. */
export type Bool = boolean | Slot<boolean> | Link<'BOOLEAN'> | Unchecked;
/** One of a list of options; the option itself, a parameter of those options, or a link from a node that gives a COMBO. */
export type Choice<T extends string | number | boolean> = T | Slot<T> | Link<'COMBO'> | Unchecked;
/** A file name on the server (a model, an input picture). Checked against the live server, not by types. */
export type FileName = string | Slot<string> | Link<'COMBO'> | Unchecked;

/** Several of a list of options. */
export type Choices<T extends string | number | boolean> = readonly T[] | Slot<readonly T[]> | Link<'COMBO'> | Unchecked;
/** A literal of the server's UI: JSON such as a box or a curve, or a parameter for it. Where a link fits too, the builder says so. */
export type Widget<T> = T | Slot<T> | Unchecked;
/** What an input of type `*` takes: any link, or a plain value. */
export type Anything = Link | string | number | bigint | boolean | Slot | Template | Unchecked;
/** A link from an output of type `*`, which fits every input. */
// biome-ignore lint/suspicious/noExplicitAny: only `any` is at once below every link type.
export type AnyLink = Link<any>;

/** Any JSON. The protocol's type of this name would bring all of zod's types into every file that uses a builder. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A rectangle in pixels, from the top left corner. */
export interface BoundingBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A curve through points `[x, y]`, each from 0 to 1. */
export interface Curve {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly interpolation: string;
}

/** The second argument of every builder. */
export interface NodeOptions {
  /** The node's id in the compiled graph. Left out: its class type, so two nodes of one class must be named. */
  readonly id?: string;
  /** `_meta.title` in the compiled graph. Left out: the id. */
  readonly title?: string;
}
