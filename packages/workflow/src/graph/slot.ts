import type { SlotTarget } from '@comfyloom/artifact';
import { WorkflowError } from '../errors.js';
import type { Slot, Template, Unchecked } from '../types.js';
import { branded } from './brand.js';

/** A parameter inside `build`. */
export class SlotValue {
  constructor(
    readonly param: string,
    /** Tells this workflow's slots from another's. */
    readonly owner: symbol,
    /** What `workflow.json` holds in its place. */
    readonly example: unknown,
    /** Which part of the parameter it stands for; all of it without. */
    readonly part: Pick<SlotTarget, 'path' | 'map'> = {},
  ) {
    Object.freeze(this);
  }

  static [Symbol.hasInstance] = branded(SlotValue.prototype, 'slot');

  /** Arithmetic and template literals end here: a slot has no value while the graph is built. */
  [Symbol.toPrimitive](): never {
    throw new WorkflowError('E_SLOT_COMPUTED', {
      what: `"${this.param}" is a parameter: its value is known only when the workflow is run, so build cannot compute with it.`,
      fix: `Pass it on as it is. In a text use the text tag: text\`… \${${this.param}} …\`. Anything else is for the caller, or for a node of the graph.`,
    });
  }

  toJSON(): never {
    return this[Symbol.toPrimitive]();
  }
}

/** Text with parameters in it. */
export class TemplateValue {
  constructor(readonly parts: readonly (string | SlotValue)[]) {
    Object.freeze(this);
  }

  static [Symbol.hasInstance] = branded(TemplateValue.prototype, 'template');
}

/** A value that is written as it is. */
export class UncheckedValue {
  constructor(readonly value: unknown) {
    Object.freeze(this);
  }

  static [Symbol.hasInstance] = branded(UncheckedValue.prototype, 'unchecked');
}

/** A value in a template: a parameter, or something that is text already. */
export type TemplatePart = Slot<string> | Slot<number> | Template | string | number;

/**
 * Text with parameters in it.
 *
 * @example
 * clipTextEncode({ text: text`photo of ${prompt}, 35mm`, clip: clip.CLIP })
 */
export function text(strings: TemplateStringsArray, ...values: readonly TemplatePart[]): Template {
  const parts: (string | SlotValue)[] = [];
  const push = (part: string | SlotValue) => {
    const last = parts.length - 1;
    if (typeof part === 'string' && typeof parts[last] === 'string') parts[last] += part;
    else if (part !== '') parts.push(part);
  };
  strings.forEach((string, index) => {
    push(string);
    if (index < values.length) for (const part of flatten(values[index])) push(part);
  });
  return new TemplateValue(parts) as unknown as Template;
}

function flatten(value: unknown): readonly (string | SlotValue)[] {
  if (value instanceof SlotValue) return [value];
  if (value instanceof TemplateValue) return value.parts;
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  throw new WorkflowError('E_INPUT_VALUE', {
    what: `A text template takes parameters, text and numbers, not ${value === null ? 'null' : typeof value}.`,
    fix: 'A text that a node computes is linked to an input of its own, for example with stringConcatenate.',
  });
}

/**
 * A value that the types do not know, for a server newer than the catalog: `sampler_name: unchecked('euler_3')`.
 * It is written as it is; only the server judges it.
 */
export function unchecked(value: string | number | boolean | null | object): Unchecked {
  return new UncheckedValue(value) as unknown as Unchecked;
}
