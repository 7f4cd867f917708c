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
    const uploaded = uploadTargets(manifest, graph.slots);
    return drift(needs, server).filter(({ nodes, input }) => !uploaded.has(`${nodes[0]}.${input}`));
  });
  // Variants share most of their nodes.
  const told = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return { name, findings: [...told.values()].sort((a, b) => rank(a) - rank(b)) };
}

function rank({ severity }: DriftFinding): number {
  return severity === 'error' ? 0 : 1;
}

/** Inputs whose file each run uploads first: that the example is not on the server says nothing. */
function uploadTargets({ parameters }: Manifest, slots: Manifest['slots']): Set<string> {
  const uploads = Object.entries(parameters.properties).filter(([, schema]) =>
    ['image', 'mask'].includes(schema['x-comfyloom']?.kind ?? ''),
  );
  return new Set(uploads.flatMap(([param]) => (slots[param] ?? []).map(({ node, input }) => `${node}.${input}`)));
}
