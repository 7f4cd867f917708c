import { isLink } from '@comfyloom/protocol';
import { has, isObject, type JsonObject } from '../json.js';
import type { CatalogInput, CatalogOutput } from '../model.js';
import { nearest } from '../nearest.js';
import type { Context, Place } from './context.js';
import { wireInputs } from './expand.js';
import { error, list, show, suggest, warning } from './issue.js';
import { acceptedTypes, fits } from './types.js';

/** Checks a list given to an input, which a server takes for a link whatever is in it (PROTOCOL.md 3.4). */
export function checkLink(context: Context, place: Place, input: CatalogInput, value: readonly unknown[]): void {
  const { graph } = context;
  const { id, name } = place;
  if (!isLink(value)) {
    const [source, slot] = value;
    // A link to the node 1 rather than "1" is the commonest of these.
    const isNumber = typeof source === 'number' && has(graph, String(source));
    const fix = isNumber
      ? `Write ${show([String(source), slot])}.`
      : 'A link is [node id as text, index of the output]; wrap a list that is meant as a value: {"__value__": […]}.';
    context.add(error('E_LINK_SHAPE', `${show(value)} is no link.`, fix, { value }), id, name);
    return;
  }
  const [source, slot] = value;
  if (!has(graph, source)) {
    const fix = suggest(nearest(source, context.ids), 'Link a node of the graph.');
    context.add(error('E_LINK_NODE', `There is no node ${show(source)}.`, fix, { value }), id, name);
    return;
  }
  const from = context.classOf(source);
  if (from === undefined) return;
  // Negative slots count from the end, as in Python.
  const output = from.outputs.at(slot);
  if (output === undefined) {
    const outputs = from.outputs.map((each, index) => `${index} ${each.name}`);
    const fix = outputs.length === 0 ? 'It has none at all.' : `Its outputs: ${list(outputs)}.`;
    context.add(error('E_LINK_SLOT', `${show(source)} (${from.class_type}) has no output ${slot}.`, fix, { value }), id, name);
    return;
  }
  checkLinkType(context, place, input, source, output);
}

function checkLinkType(context: Context, { id, def, name }: Place, input: CatalogInput, source: string, output: CatalogOutput): void {
  const { type } = input;
  if (type.kind === 'json' && type.socketless === true && input.forceInput !== true && output.type !== type.type) {
    context.add(error('E_LINK_TO_WIDGET', 'It takes a literal only.', 'Give the value itself.'), id, name);
    return;
  }
  const fit = fits(output, input, context.rules);
  if (fit === true) {
    checkMatched(context, { id, def, name }, input, source, output);
    return;
  }
  const accepted = acceptedTypes(type);
  const wanted = accepted === 'list' ? 'only its own options' : accepted.join(' or ');
  const data = { class_type: def.class_type, received: output.type, accepted };
  const other = outputThatFits(context, source, input);
  const fix = other ?? (accepted === 'list' ? 'Give one of its options.' : `Link an output of type ${wanted}.`);
  const finding =
    fit === 'unsure'
      ? warning('E_LINK_TYPE', `${show(source)} gives a value of any type; some servers refuse that for ${wanted}.`, fix, data)
      : error('E_LINK_TYPE', `It takes ${wanted}; the output ${show(output.name)} of ${show(source)} is ${output.type}.`, fix, data);
  context.add(finding, id, name);
}

/** The one output of the node that the input would take, in words. */
function outputThatFits(context: Context, source: string, input: CatalogInput): string | undefined {
  const outputs = context.classOf(source)?.outputs ?? [];
  const fitting = outputs.flatMap((output, index) => (fits(output, input, context.rules) === true ? [`${index} (${output.name})`] : []));
  return fitting.length === 1 ? `Its output ${fitting[0]} would fit.` : undefined;
}

/** A link whose type follows what goes into its node: a server lets it through whatever that is. */
function checkMatched(context: Context, { id, name }: Place, input: CatalogInput, source: string, output: CatalogOutput): void {
  if (output.match === undefined) return;
  const accepted = acceptedTypes(input.type);
  if (accepted === 'list' || accepted.includes('*')) return;
  const carried = carriedTypes(context, source, output.match);
  if (carried.size === 0 || carried.has('*') || accepted.some((type) => carried.has(type))) return;
  const [given, wanted] = [[...carried].join(' or '), accepted.join(' or ')];
  const message = `It takes ${wanted}; ${show(source)} passes on ${given}, which a server does not look at.`;
  context.add(warning('E_LINK_TYPE', message, `Link an output of type ${wanted}.`, { received: [...carried], accepted }), id, name);
}

/** The types that go into the inputs of this match id of a node, through further nodes of the kind. No recursion: chains may be long. */
function carriedTypes(context: Context, start: string, match: string): Set<string> {
  const carried = new Set<string>();
  const seen = new Set([start]);
  const open: (readonly [id: string, match: string])[] = [[start, match]];
  for (const [id, wanted] of open) {
    const node: unknown = context.graph[id];
    const def = context.classOf(id);
    if (def === undefined || !isObject(node) || !isObject(node['inputs'])) continue;
    const values: JsonObject = node['inputs'];
    for (const { name, input } of wireInputs(def.inputs, values)) {
      const value = values[name];
      if (input.type.kind !== 'match' || input.type.id !== wanted || !isLink(value)) continue;
      const [source, slot] = value;
      const output = context.classOf(source)?.outputs.at(slot);
      if (output === undefined || seen.has(source)) continue;
      if (output.match === undefined) for (const type of output.type.split(',')) carried.add(type);
      else {
        seen.add(source);
        open.push([source, output.match]);
      }
    }
  }
  return carried;
}
