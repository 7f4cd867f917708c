import type { Manifest } from '@comfyloom/artifact';
import { type Catalog, type DriftFinding, drift, parseCatalog } from '@comfyloom/catalog';
import { readCatalogFile } from '../catalog/files.js';
import type { Runnable } from '../workspace/artifact.js';

/** What was found of one workflow. */
export interface Checkup {
  readonly name: string;
  readonly findings: readonly DriftFinding[];
}

/** Compares what a workflow needs, in each of its variants, with what a server has. */
export async function examine({ manifest, artifact, catalog }: Runnable, server: Catalog): Promise<Checkup> {
  const { name, requirements, slots, variants = [] } = manifest;
  const compiledWith = catalog === undefined ? undefined : parseCatalog(await readCatalogFile(catalog));
  const graphs = [{ workflow: artifact.workflow, slots }, ...variants];
  const findings = graphs.flatMap((graph) => {
    const needs = { graph: graph.workflow, slots: graph.slots, requirements, ...(compiledWith !== undefined && { compiledWith }) };
    return drift(needs, server).filter((finding) => !isExample(finding, manifest, graph.slots));
  });
  // Variants share most of their nodes.
  const told = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return { name, findings: [...told.values()].sort((a, b) => rank(a) - rank(b)) };
}

function rank({ severity }: DriftFinding): number {
  return severity === 'error' ? 0 : 1;
}

/** Parameters whose values are names of files. */
const fileKinds: readonly unknown[] = ['image', 'mask', 'model', 'loras'];

/**
 * Whether a missing file is only the example that stands where a parameter goes: that a server lacks it says nothing of a run, which
 * brings its own. What a parameter is by default is no example.
 */
function isExample({ kind, nodes, input, data }: DriftFinding, { parameters }: Manifest, slots: Manifest['slots']): boolean {
  if (kind !== 'model-missing') return false;
  const param = Object.keys(slots).find((name) => slots[name]?.some((target) => target.node === nodes[0] && target.input === input));
  const schema = param === undefined ? undefined : parameters.properties[param];
  if (schema === undefined || !fileKinds.includes(schema['x-comfyloom']?.kind)) return false;
  return !JSON.stringify(schema.default ?? null).includes(JSON.stringify(data['value']));
}
