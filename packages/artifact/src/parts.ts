import type { JsonValue } from '@comfyloom/protocol';
import type { ArtifactData, Values } from './bind.js';
import type { SlotTarget, VariantTest } from './format.js';

// What not every workflow needs: a compiled index.js carries these only where it has templates, parts, or variants.

/** What goes into a place: the parameter, a part of it, what it chooses, or a text with parameters in it. */
export function readPart(values: Values, param: string, { template, ...part }: SlotTarget): JsonValue | undefined {
  if (template === undefined) return pick(values[param], part);
  return template.map((piece) => (typeof piece === 'string' ? piece : String(pick(values[piece.param], piece) ?? ''))).join('');
}

function pick(value: unknown, { path = [], map }: Pick<SlotTarget, 'path' | 'map'>): JsonValue | undefined {
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return (map ? map[value as string] : value) as JsonValue | undefined;
}

/** The first variant whose tests hold; else the graph of `workflow.json`. */
export function chooseVariant(data: ArtifactData, values: Values): Pick<ArtifactData, 'workflow' | 'slots'> {
  return data.variants?.find(({ when }) => Object.entries(when).every(([param, test]) => holds(values[param], test))) ?? data;
}

function holds(value: JsonValue | undefined, test: VariantTest): boolean {
  if ('equals' in test) return value === test.equals;
  if ('given' in test) return (value !== undefined) === test.given;
  return ((value as unknown[] | undefined) ?? []).length === test.length;
}
