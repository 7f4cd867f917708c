import type { ApiGraph } from '@comfyloom/protocol';
import { has, isObject } from '../json.js';
import type { Catalog, CatalogNode, ServerRules } from '../model.js';
import type { Finding, Issue } from './issue.js';

/** What `checkGraph` needs of a catalog. Without rules, those of the newer servers. */
export type CheckedAgainst = Pick<Catalog, 'nodes'> & Partial<Pick<Catalog, 'rules'>>;

/** What every part of the check has at hand, and where it puts what it finds. */
export class Context {
  readonly issues: Issue[] = [];
  readonly ids: readonly string[];
  readonly nodes: ReadonlyMap<string, CatalogNode>;
  readonly rules: ServerRules;

  constructor(
    readonly graph: ApiGraph,
    catalog: CheckedAgainst,
  ) {
    this.ids = Object.keys(graph);
    this.nodes = catalog.nodes;
    this.rules = catalog.rules ?? { checksCombos: true, anyLinksFit: true };
  }

  /** The class of a node of the graph; undefined for no node, one that is none, or a class that is not known. */
  classOf(id: string): CatalogNode | undefined {
    const node: unknown = has(this.graph, id) ? this.graph[id] : undefined;
    const type = isObject(node) && has(node, 'class_type') ? node['class_type'] : undefined;
    return typeof type === 'string' ? this.nodes.get(type) : undefined;
  }

  add(finding: Finding, node?: string, input?: string): void {
    this.issues.push({ ...finding, ...(node !== undefined && { node }), ...(input !== undefined && { input }) });
  }
}

/** One input of one node, as the check looks at it. */
export interface Place {
  readonly id: string;
  readonly def: CatalogNode;
  /** The input's whole name on the wire. */
  readonly name: string;
}
