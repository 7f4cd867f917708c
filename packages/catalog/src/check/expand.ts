import { has, type JsonObject } from '../json.js';
import type { CatalogInput, InputType } from '../model.js';

/** An input as it is named on the wire, dynamic ones spelt out. */
export interface WireInput {
  /** Whole name: `resize_type.width`, `images.image0`. */
  readonly name: string;
  readonly input: CatalogInput;
  readonly required: boolean;
}

/**
 * The inputs that a server looks for on a node with these values: those of the class, the children of the options chosen, the
 * required places of growing inputs and those given (PROTOCOL-0.33.0.md 1.1, 3). A dynamic combo stands in the list itself, as its
 * selector; a growing input does not, as its own name is never sent.
 */
export function wireInputs(inputs: readonly CatalogInput[], values: JsonObject): WireInput[] {
  const found: WireInput[] = [];
  expand(inputs, values, '', found);
  return found;
}

function expand(inputs: readonly CatalogInput[], values: JsonObject, prefix: string, found: WireInput[]): void {
  for (const input of inputs) {
    const name = prefix + input.name;
    const { type } = input;
    if (type.kind === 'autogrow') {
      growing(type, values, `${name}.`, found);
      continue;
    }
    found.push({ name, input, required: input.optional !== true });
    if (type.kind !== 'dynamicCombo' || !has(values, name)) continue;
    const chosen = type.options.find((option) => option.key === values[name]);
    if (chosen !== undefined) expand(chosen.inputs, values, `${name}.`, found);
  }
}

function growing(type: Extract<InputType, { kind: 'autogrow' }>, values: JsonObject, prefix: string, found: WireInput[]): void {
  const needed = type.item.optional === true ? 0 : type.min;
  const places = type.names ?? numbered(type, values, prefix, needed);
  places.forEach((place, index) => {
    const name = prefix + place;
    if (index < needed || has(values, name)) found.push({ name, input: { ...type.item, name: place }, required: index < needed });
  });
}

/** The places of a prefix that matter: the required ones, and those of the values that are within the most allowed. */
function numbered(type: Extract<InputType, { kind: 'autogrow' }>, values: JsonObject, prefix: string, needed: number): string[] {
  const start = prefix + (type.prefix ?? '');
  const most = type.max ?? Number.POSITIVE_INFINITY;
  const given = Object.keys(values)
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))
    .filter((number) => /^(?:0|[1-9]\d{0,8})$/.test(number) && Number(number) >= needed && Number(number) < most)
    .sort((a, b) => Number(a) - Number(b));
  return [...Array.from({ length: needed }, (_, index) => String(index)), ...given].map((number) => (type.prefix ?? '') + number);
}
