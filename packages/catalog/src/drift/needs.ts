import { type ApiGraph, isLink } from '@comfyloom/protocol';
import type { CheckedAgainst } from '../check/context.js';
import { checkGraph } from '../check/graph.js';
import { type Issue, show } from '../check/issue.js';
import { has, isObject } from '../json.js';
import type { Catalog, CatalogNode, InputType } from '../model.js';
import { nearest, nearestFile } from '../nearest.js';
import { type Change, compareNodes } from './compare.js';

/** What a compiled workflow needs of a server. The fields are those of its manifest and its `workflow.json`. */
export interface Needs {
  readonly graph: ApiGraph;
  /** Pack to node classes, models folder to file names. */
  readonly requirements?: {
    readonly classes: Readonly<Record<string, readonly string[]>>;
    readonly models: Readonly<Record<string, readonly string[]>>;
  };
  /** Inputs that parameters fill: any value that was right before must stay right. */
  readonly slots?: Readonly<Record<string, readonly { readonly node: string; readonly input: string }[]>>;
  /** The catalog that the workflow was compiled with; without it, moved outputs and narrowed ranges cannot be seen. */
  readonly compiledWith?: Pick<Catalog, 'nodes'>;
}

/** What `drift` finds. */
export interface DriftFinding {
  readonly kind:
    | 'class-missing'
    | 'model-missing'
    | 'input-required'
    | 'input-removed'
    | 'option-gone'
    | 'range-changed'
    | 'type-changed'
    | 'output-moved'
    | 'invalid';
  /** `warning`: the workflow runs as it is, though not with every parameter. */
  readonly severity: 'error' | 'warning';
  /** Nodes of the graph that it concerns. */
  readonly nodes: readonly string[];
  readonly class_type?: string;
  readonly input?: string;
  readonly message: string;
  readonly fix?: string;
  /** pack, near, default, folder, file, before and after, as far as they are known. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Compares what a compiled workflow needs with what a server has, by that server's catalog. */
export function drift(needs: Needs, server: CheckedAgainst): DriftFinding[] {
  const findings = [...missingClasses(needs, server), ...missingModels(needs, server)];
  const told = new Set(findings.flatMap(({ data }) => (typeof data['file'] === 'string' ? [data['file']] : [])));
  for (const issue of checkGraph(needs.graph, server)) {
    const kind = kindOf(issue);
    if (kind === undefined || (issue.code === 'E_VALUE_FILE' && told.has(String(issue.data['value'])))) continue;
    findings.push(ofIssue(kind, issue, needs));
  }
  return needs.compiledWith === undefined ? findings : [...findings, ...changed(needs, needs.compiledWith, server)];
}

function missingClasses({ graph, requirements, compiledWith }: Needs, server: CheckedAgainst): DriftFinding[] {
  const nodes = new Map<string, string[]>();
  const note = (class_type: unknown, id?: string) => {
    if (typeof class_type !== 'string' || server.nodes.has(class_type)) return;
    nodes.set(class_type, [...(nodes.get(class_type) ?? []), ...(id === undefined ? [] : [id])]);
  };
  for (const id of Object.keys(graph)) note(classOf(graph, id), id);
  for (const class_type of Object.values(requirements?.classes ?? {}).flat()) note(class_type);
  return [...nodes].map(([class_type, ids]) => {
    const pack = packOf(class_type, requirements?.classes) ?? compiledWith?.nodes.get(class_type)?.pack;
    const near = nearest(class_type, server.nodes.keys());
    const from = pack === undefined ? '' : ` of ${pack === 'core' || pack === 'api' ? 'ComfyUI itself' : `the pack ${pack}`}`;
    return {
      kind: 'class-missing',
      severity: 'error',
      nodes: ids,
      class_type,
      message: `The server has no class ${class_type}${from}.`,
      fix:
        pack !== undefined && pack !== 'core' && pack !== 'api'
          ? `Install ${pack} on the server.`
          : near === undefined
            ? 'Use another class, or another version of the server.'
            : `Did it become ${near}?`,
      data: { class_type, ...(pack !== undefined && { pack }), ...(near !== undefined && { near }) },
    };
  });
}

function packOf(class_type: string, classes: Readonly<Record<string, readonly string[]>> = {}): string | undefined {
  return Object.keys(classes).find((pack) => classes[pack]?.includes(class_type));
}

function missingModels({ requirements }: Needs, server: CheckedAgainst): DriftFinding[] {
  const lists = modelLists(server.nodes.values());
  return Object.entries(requirements?.models ?? {}).flatMap(([folder, files]) => {
    const have = lists.get(folder);
    // A folder that no class lists, or a catalog without lists: only the server itself can tell.
    if (have === undefined) return [];
    return files
      .filter((file) => !have.has(file))
      .map((file): DriftFinding => {
        const near = nearestFile(file, have);
        return {
          kind: 'model-missing',
          severity: 'error',
          nodes: [],
          message: `The server has no ${show(file)} in models/${folder}.`,
          fix: near === undefined ? `Put it into models/${folder} on the server.` : `Put it there, or did you mean ${show(near)}?`,
          data: { folder, file, ...(near !== undefined && { near }) },
        };
      });
  });
}

/** Models folder → the files that the server lists for it. */
function modelLists(nodes: Iterable<CatalogNode>): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>();
  const visit = (type: InputType): void => {
    if (type.kind === 'files' && type.source.from === 'models' && type.source.folder !== undefined && type.files !== undefined) {
      const list = lists.get(type.source.folder) ?? new Set();
      lists.set(type.source.folder, list);
      for (const file of type.files) list.add(file);
    } else if (type.kind === 'autogrow') visit(type.item.type);
    else if (type.kind === 'dynamicCombo') for (const option of type.options) for (const input of option.inputs) visit(input.type);
  };
  for (const node of nodes) for (const input of node.inputs) visit(input.type);
  return lists;
}

const kinds: Readonly<Partial<Record<Issue['code'], DriftFinding['kind']>>> = {
  E_INPUT_MISSING: 'input-required',
  E_INPUT_UNKNOWN: 'input-removed',
  E_VALUE_OPTION: 'option-gone',
  E_OPTION_UNKNOWN: 'option-gone',
  E_VALUE_RANGE: 'range-changed',
  E_VALUE_FILE: 'model-missing',
  E_LINK_TYPE: 'type-changed',
  E_LINK_SLOT: 'output-moved',
};

function kindOf(issue: Issue): DriftFinding['kind'] | undefined {
  if (issue.code === 'E_CLASS_UNKNOWN') return undefined;
  const kind = kinds[issue.code];
  // What is doubtful but has nothing to do with the server is for compile to say.
  return kind === undefined && issue.severity === 'warning' ? undefined : (kind ?? 'invalid');
}

function ofIssue(kind: DriftFinding['kind'], issue: Issue, { graph, compiledWith }: Needs): DriftFinding {
  const { node, input, severity, message, fix, data } = issue;
  const class_type = node === undefined ? undefined : classOf(graph, node);
  const wasKnown =
    class_type !== undefined &&
    input !== undefined &&
    compiledWith?.nodes.get(class_type)?.inputs.some(({ name }) => name === input) === true;
  return {
    kind,
    // An input that the class had when the workflow was compiled did something; that a server ignores it now is no small thing.
    severity: kind === 'input-removed' && wasKnown ? 'error' : severity,
    nodes: node === undefined ? [] : [node],
    ...(class_type !== undefined && { class_type }),
    ...(input !== undefined && { input }),
    message,
    ...(fix !== undefined && { fix }),
    data,
  };
}

/** What the graph itself does not show: outputs that another number has now, and narrower limits for parameters. */
function changed({ graph, slots = {} }: Needs, before: Pick<Catalog, 'nodes'>, server: CheckedAgainst): DriftFinding[] {
  const filled = new Set(Object.values(slots).flatMap((targets) => targets.map(({ node, input }) => `${node}\n${input}`)));
  const changes = new Map<string, Change[]>();
  const of = (class_type: string): Change[] => {
    const known = changes.get(class_type);
    if (known !== undefined) return known;
    const [old, now] = [before.nodes.get(class_type), server.nodes.get(class_type)];
    const found = old === undefined || now === undefined ? [] : compareNodes(old, now);
    changes.set(class_type, found);
    return found;
  };
  return Object.keys(graph).flatMap((id) => {
    const class_type = classOf(graph, id);
    return class_type === undefined ? [] : [...movedLinks(id, graph, of), ...narrowed(id, class_type, of, filled)];
  });
}

/** A node's class; undefined where there is no node, or one that is none. */
function classOf(graph: ApiGraph, id: string): string | undefined {
  const node: unknown = isObject(graph) && has(graph, id) ? graph[id] : undefined;
  const class_type = isObject(node) ? node['class_type'] : undefined;
  return typeof class_type === 'string' ? class_type : undefined;
}

function movedLinks(id: string, graph: ApiGraph, changesOf: (class_type: string) => readonly Change[]): DriftFinding[] {
  return Object.entries(graph[id]?.inputs ?? {}).flatMap(([input, value]): DriftFinding[] => {
    if (!isLink(value)) return [];
    const [source, slot] = value;
    const class_type = classOf(graph, source);
    if (class_type === undefined) return [];
    return changesOf(class_type).flatMap((change): DriftFinding[] => {
      const moved = change.kind === 'output-moved' || change.kind === 'output-removed';
      if (!moved || change.slot !== slot) return [];
      const now = change.kind === 'output-moved' ? `is number ${change.to} now` : 'is gone';
      return [
        {
          kind: 'output-moved',
          severity: 'error',
          nodes: [id, source],
          class_type,
          input,
          message: `The output ${show(change.output)} of ${class_type}, number ${slot} when this was compiled, ${now}.`,
          fix: 'Compile the workflow anew with the catalog of this server.',
          data: { output: change.output, slot, ...(change.kind === 'output-moved' && { to: change.to }) },
        },
      ];
    });
  });
}

function narrowed(
  id: string,
  class_type: string,
  changesOf: (class_type: string) => readonly Change[],
  filled: ReadonlySet<string>,
): DriftFinding[] {
  return changesOf(class_type).flatMap((change): DriftFinding[] => {
    if ((change.kind !== 'range' && change.kind !== 'options') || !change.breaking || !filled.has(`${id}\n${change.input}`)) return [];
    const { input } = change;
    const common = {
      severity: 'warning' as const,
      nodes: [id],
      class_type,
      input,
      fix: 'Narrow the parameter, or compile with the catalog of this server.',
    };
    if (change.kind === 'options') {
      const message = `Options that a parameter may choose are gone: ${change.removed.map(show).join(', ')}.`;
      return [{ ...common, kind: 'option-gone', message, data: { removed: change.removed } }];
    }
    const range = ({ min = '-∞', max = '∞' }: { min?: unknown; max?: unknown }) => `${String(min)} to ${String(max)}`;
    const message = `A parameter may fill it with more than it takes now: ${range(change.before)} became ${range(change.after)}.`;
    return [{ ...common, kind: 'range-changed', message, data: { before: change.before, after: change.after } }];
  });
}
