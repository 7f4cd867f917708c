import type { ApiGraph } from '@comfyloom/protocol';
import { has, isObject, type JsonObject } from '../json.js';
import type { Catalog, CatalogInput, CatalogNode, CatalogOutput, ServerRules } from '../model.js';
import { nearest } from '../nearest.js';
import { wireInputs } from './expand.js';
import { type Issue, list, show } from './issue.js';
import { acceptedTypes, fits } from './link.js';
import { cycles, type Links, linksOf, reachable } from './reach.js';
import { checkLiteral, type Finding } from './value.js';

export interface CheckOptions {
  /** Ids of the output nodes to run, as `partial_execution_targets`; left out: all of the graph. */
  readonly targets?: readonly string[];
}

/** What `checkGraph` needs of a catalog. Without rules, those of the newer servers. */
export type CheckedAgainst = Pick<Catalog, 'nodes'> & Partial<Pick<Catalog, 'rules'>>;

const newerRules: ServerRules = { checksCombos: true, anyLinksFit: true };

/**
 * Finds what can be found before a server is asked: what it refuses (PROTOCOL.md 3), what it accepts and then fails on
 * (PROTOCOL-0.33.0.md 3), and what stops its worker for good (PROTOCOL.md 3.5). In the graph's order.
 *
 * Stricter than a server on purpose, as errors: a literal in a socket, a JSON widget's value of a wrong shape, a link under a name
 * that a class of core does not have, a type that a matched input does not allow. Lists of files are held against the catalog only
 * where it has them.
 *
 * Takes any JSON for a graph: what is no graph is an issue, not an exception. Linear in the number of inputs.
 */
export function checkGraph(graph: ApiGraph, catalog: CheckedAgainst, options: CheckOptions = {}): Issue[] {
  if (!isObject(graph)) {
    return [
      {
        code: 'E_GRAPH_SHAPE',
        severity: 'error',
        message: `The graph is ${show(graph)}, not an object of nodes.`,
        fix: 'Give API JSON: node id to node.',
        data: {},
      },
    ];
  }
  return new Check(graph, catalog, options).run();
}

class Check {
  private readonly issues: Issue[] = [];
  private readonly ids: readonly string[];
  private readonly links: Links;
  private readonly rules: ServerRules;

  constructor(
    private readonly graph: ApiGraph,
    private readonly catalog: CheckedAgainst,
    private readonly options: CheckOptions,
  ) {
    this.rules = catalog.rules ?? newerRules;
    this.ids = Object.keys(graph);
    this.links = linksOf(graph, this.ids);
  }

  run(): Issue[] {
    const wanted = this.outputNodes();
    // A class that is not known may be the output.
    if (wanted.length === 0 && this.ids.every((id) => this.classOf(this.graph[id]) !== undefined)) this.noOutput();
    // Without an output node nothing runs; all nodes are looked at then, so that all is told at once.
    const reached = wanted.length === 0 ? new Set(this.ids) : reachable(wanted, this.links);
    for (const id of this.ids) this.node(id, this.graph[id], reached.has(id));
    for (const circle of cycles(reached, this.links)) {
      const first = circle[0] as string;
      const path = [...circle, first].join(' → ');
      this.add(first, undefined, {
        code: 'E_CYCLE',
        severity: 'error',
        message: `The links run in a circle: ${path}.`,
        fix: 'Take one of these links away.',
        data: { nodes: circle },
      });
    }
    return this.issues;
  }

  private outputNodes(): string[] {
    const { targets } = this.options;
    const ids = this.ids.filter((id) => this.classOf(this.graph[id])?.output_node === true);
    return targets === undefined ? ids : ids.filter((id) => targets.includes(id));
  }

  private classOf(node: unknown): CatalogNode | undefined {
    const type = isObject(node) && has(node, 'class_type') ? node['class_type'] : undefined;
    return typeof type === 'string' ? this.catalog.nodes.get(type) : undefined;
  }

  private noOutput(): void {
    const outputs = [...this.catalog.nodes.values()].filter((node) => node.output_node === true).map((node) => node.class_type);
    const fix =
      this.options.targets === undefined ? `Add one, such as ${list(outputs.slice(0, 3))}.` : 'Name output nodes of the graph as targets.';
    this.issues.push({
      code: 'E_NO_OUTPUT',
      severity: 'error',
      message: 'No node of the graph is an output node, so nothing would run.',
      fix,
      data: {},
    });
  }

  private add(node: string, input: string | undefined, finding: Finding): void {
    this.issues.push({ ...finding, node, ...(input !== undefined && { input }) });
  }

  private error(
    node: string,
    input: string | undefined,
    code: Issue['code'],
    message: string,
    fix: string,
    data: Issue['data'] = {},
  ): void {
    this.add(node, input, { code, severity: 'error', message, fix, data });
  }

  private warning(
    node: string,
    input: string | undefined,
    code: Issue['code'],
    message: string,
    fix: string,
    data: Issue['data'] = {},
  ): void {
    this.add(node, input, { code, severity: 'warning', message, fix, data });
  }

  private node(id: string, node: unknown, reached: boolean): void {
    if (!isObject(node) || typeof node['class_type'] !== 'string') {
      const what = isObject(node)
        ? `class_type is ${show(node['class_type'])}, not the name of a class.`
        : `It is ${show(node)}, not an object.`;
      this.error(id, undefined, 'E_GRAPH_SHAPE', what, 'Give each node a class_type and inputs.');
      return;
    }
    const def = this.classOf(node);
    if (def === undefined) this.unknownClass(id, node['class_type']);
    const { inputs } = node;
    if (!isObject(inputs)) {
      this.error(
        id,
        undefined,
        'E_INPUTS_MISSING',
        `Its inputs are ${show(inputs)}: a real server accepts this, and its worker stops for good.`,
        'Give it inputs, at least {}.',
      );
      return;
    }
    if (def === undefined) return;
    if (!reached)
      this.warning(id, undefined, 'E_UNREACHABLE', 'No output node needs it, so it will not run.', 'Link it, or take it away.', {
        class_type: def.class_type,
      });
    this.inputs(id, def, inputs, reached);
  }

  private unknownClass(id: string, class_type: string): void {
    const near = nearest(class_type, this.catalog.nodes.keys());
    const fix = near === undefined ? 'Install the pack that has it, or take the node away.' : `Did you mean ${show(near)}?`;
    this.error(id, undefined, 'E_CLASS_UNKNOWN', `There is no node class ${show(class_type)}.`, fix, {
      class_type,
      ...(near !== undefined && { near }),
    });
  }

  private inputs(id: string, def: CatalogNode, values: JsonObject, reached: boolean): void {
    const dynamic = def.inputs.some(({ type }) => type.kind === 'dynamicCombo' || type.kind === 'autogrow');
    let known = 0;
    const names = dynamic ? new Set<string>() : undefined;
    const one = (name: string, input: CatalogInput, required: boolean): void => {
      const given = has(values, name);
      if (given) {
        known += 1;
        names?.add(name);
      }
      if (!reached) return;
      if (input.type.kind === 'dynamicCombo') this.selector(id, name, input, required, given, values[name]);
      else if (given) this.value(id, def, name, input, values[name]);
      else if (required) this.missing(id, def, name, input);
    };
    if (dynamic) for (const { name, input, required } of wireInputs(def.inputs, values)) one(name, input, required);
    else for (const input of def.inputs) one(input.name, input, input.optional !== true);

    const given = Object.keys(values);
    if (known === given.length) return;
    const isKnown = names ?? new Set(def.inputs.map(({ name }) => name));
    for (const name of given) if (!isKnown.has(name)) this.unknown(id, def, name, values[name], reached);
  }

  private missing(id: string, def: CatalogNode, name: string, input: CatalogInput): void {
    const byDefault = defaultOf(input);
    const types = acceptedTypes(input.type);
    const fix =
      byDefault !== undefined
        ? `Write its default, ${show(byDefault)}: a server never does that itself.`
        : types === 'list'
          ? 'Give one of its options.'
          : `Give it a value or a link of type ${types.join(' or ')}.`;
    this.error(id, name, 'E_INPUT_MISSING', `The input ${show(name)} of ${def.class_type} is missing.`, fix, {
      class_type: def.class_type,
      ...(byDefault !== undefined && { default: byDefault }),
    });
  }

  private selector(id: string, name: string, input: CatalogInput, required: boolean, given: boolean, value: unknown): void {
    const { type } = input;
    if (type.kind !== 'dynamicCombo' || (!given && !required)) return;
    const keys = type.options.map((option) => option.key);
    if (typeof value === 'string' && keys.includes(value)) return;
    const near = typeof value === 'string' ? nearest(value, keys) : undefined;
    const fix = near === undefined ? `Its options: ${list(keys)}.` : `Did you mean ${show(near)}?`;
    const data = { value, options: keys, ...(near !== undefined && { near }) };
    if (!given)
      this.error(id, name, 'E_INPUT_MISSING', `The input ${show(name)} is missing; it chooses which inputs the node has.`, fix, data);
    else if (Array.isArray(value))
      this.error(id, name, 'E_LINK_TO_WIDGET', 'It chooses which inputs the node has, so it cannot be a link.', fix, data);
    // A server ignores an unknown key of an optional one, and takes its own default.
    else if (required) this.error(id, name, 'E_OPTION_UNKNOWN', `${show(value)} is not among the options.`, fix, data);
    else this.warning(id, name, 'E_OPTION_UNKNOWN', `${show(value)} is not among the options; a server ignores it.`, fix, data);
  }

  private unknown(id: string, def: CatalogNode, name: string, value: unknown, reached: boolean): void {
    if (def.hidden !== undefined && has(def.hidden, name)) return;
    const near = nearest(name, [...def.inputs.map((input) => input.name)]);
    const fix =
      near === undefined ? `Its inputs: ${list(def.inputs.map((input) => input.name)) || 'none'}.` : `Did you mean ${show(near)}?`;
    const data = { class_type: def.class_type, ...(near !== undefined && { near }) };
    const what = `${def.class_type} has no input ${show(name)}`;
    if (!Array.isArray(value)) {
      if (reached) this.warning(id, name, 'E_INPUT_UNKNOWN', `${what}; a server ignores the value.`, fix, data);
      return;
    }
    const [source] = value as unknown[];
    if (value.length === 2 && (typeof source !== 'string' || !has(this.graph, source))) {
      this.error(
        id,
        name,
        'E_LINK_NODE',
        `${what}, and its link names no node of the graph: a real server accepts this, and its worker stops for good.`,
        'Take it away.',
        { ...data, value },
      );
      return;
    }
    if (!reached) return;
    // Old-style classes of packs may take any name (**kwargs), which a catalog does not show.
    const sure = def.pack === 'core' || def.pack === 'api';
    if (sure) this.error(id, name, 'E_INPUT_UNKNOWN', `${what}, and a link to it makes the node fail when it runs.`, fix, data);
    else this.warning(id, name, 'E_INPUT_UNKNOWN', `${what}; unless it takes any name, it fails when it runs.`, fix, data);
  }

  private value(id: string, def: CatalogNode, name: string, input: CatalogInput, value: unknown): void {
    if (Array.isArray(value)) {
      this.link(id, def, name, input, value);
      return;
    }
    const finding = checkLiteral(value, input, this.rules);
    if (finding !== undefined) this.add(id, name, finding);
  }

  private link(id: string, def: CatalogNode, name: string, input: CatalogInput, value: readonly unknown[]): void {
    const [source, slot] = value;
    if (value.length !== 2 || typeof source !== 'string' || typeof slot !== 'number' || !Number.isInteger(slot)) {
      // A link to the node 1 rather than "1" is the commonest of these.
      const fix =
        typeof source === 'number' && has(this.graph, String(source))
          ? `Write ${show([String(source), slot])}.`
          : 'A link is [node id as text, index of the output]; wrap a list that is meant as a value: {"__value__": […]}.';
      this.error(id, name, 'E_LINK_SHAPE', `${show(value)} is no link.`, fix, { value });
      return;
    }
    if (!has(this.graph, source)) {
      const near = nearest(source, Object.keys(this.graph));
      this.error(
        id,
        name,
        'E_LINK_NODE',
        `There is no node ${show(source)}.`,
        near === undefined ? 'Link a node of the graph.' : `Did you mean ${show(near)}?`,
        { value },
      );
      return;
    }
    const from = this.classOf(this.graph[source]);
    if (from === undefined) return;
    const output = from.outputs.at(slot);
    if (output === undefined || slot < -from.outputs.length) {
      const outputs = from.outputs.map((each, index) => `${index} ${each.name}`);
      this.error(
        id,
        name,
        'E_LINK_SLOT',
        `${show(source)} (${from.class_type}) has no output ${slot}.`,
        outputs.length === 0 ? 'It has none at all.' : `Its outputs: ${list(outputs)}.`,
        { value },
      );
      return;
    }
    this.linkType(id, def, name, input, source, output);
  }

  private linkType(id: string, def: CatalogNode, name: string, input: CatalogInput, source: string, output: CatalogOutput): void {
    const { type } = input;
    if (type.kind === 'json' && type.socketless === true && input.forceInput !== true && output.type !== type.type) {
      this.error(id, name, 'E_LINK_TO_WIDGET', 'It takes a literal only.', 'Give the value itself.', {});
      return;
    }
    const fit = fits(output, input, this.rules);
    if (fit === true) {
      this.matched(id, name, input, source, output);
      return;
    }
    const accepted = acceptedTypes(type);
    const wanted = accepted === 'list' ? 'only its own options' : accepted.join(' or ');
    const data = { class_type: def.class_type, received: output.type, accepted };
    const near = this.outputOf(source, input);
    const fix =
      near !== undefined
        ? `Its output ${near} would fit.`
        : accepted === 'list'
          ? 'Give one of its options.'
          : `Link an output of type ${wanted}.`;
    if (fit === 'unsure')
      this.warning(
        id,
        name,
        'E_LINK_TYPE',
        `${show(source)} gives a value of any type; some servers refuse that for ${wanted}.`,
        fix,
        data,
      );
    else
      this.error(
        id,
        name,
        'E_LINK_TYPE',
        `It takes ${wanted}; the output ${show(output.name)} of ${show(source)} is ${output.type}.`,
        fix,
        data,
      );
  }

  /** The index and name of the one output of the node that the input would take. */
  private outputOf(source: string, input: CatalogInput): string | undefined {
    const outputs = this.classOf(this.graph[source])?.outputs ?? [];
    const fitting = outputs.flatMap((output, index) => (fits(output, input, this.rules) === true ? [`${index} (${output.name})`] : []));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** A link whose end follows what goes into its node: a server lets it through whatever that is. */
  private matched(id: string, name: string, input: CatalogInput, source: string, output: CatalogOutput): void {
    if (output.match === undefined) return;
    const accepted = acceptedTypes(input.type);
    const carried = this.carriedBy(source, output.match, new Set());
    if (accepted === 'list' || accepted.includes('*') || carried.length === 0 || carried.includes('*')) return;
    if (carried.some((type) => accepted.includes(type))) return;
    const wanted = accepted.join(' or ');
    this.warning(
      id,
      name,
      'E_LINK_TYPE',
      `It takes ${wanted}; ${show(source)} passes on ${carried.join(' or ')}, which a server does not look at.`,
      `Link an output of type ${wanted}.`,
      {
        received: carried,
        accepted,
      },
    );
  }

  /** The types that go into the inputs of this match id of a node, through further nodes of the kind. */
  private carriedBy(id: string, match: string, seen: Set<string>): string[] {
    const node = this.graph[id];
    const def = this.classOf(node);
    if (def === undefined || seen.has(id) || !isObject(node?.inputs)) return [];
    seen.add(id);
    const values: JsonObject = node.inputs;
    const types = wireInputs(def.inputs, values).flatMap(({ name, input }) => {
      const value = values[name];
      if (input.type.kind !== 'match' || input.type.id !== match || !Array.isArray(value)) return [];
      const [source, slot] = value as [string, number];
      const output = has(this.graph, source) ? this.classOf(this.graph[source])?.outputs.at(slot) : undefined;
      if (output === undefined) return [];
      return output.match === undefined ? output.type.split(',') : this.carriedBy(source, output.match, seen);
    });
    return [...new Set(types)];
  }
}

function defaultOf(input: CatalogInput): unknown {
  const type = input.type.kind === 'union' ? input.type.widget : input.type;
  return 'default' in type ? type.default : undefined;
}
