import { type DriftFinding, drift } from '@comfyloom/catalog';
import type { ApiGraph } from '@comfyloom/protocol';
import type { NodeClient } from '@comfyloom/runtime/node';
import type { CheckResult, Problem } from '../report/model.js';
import type { PlannedCase } from '../run/case.js';
import type { Subject } from '../run/observe.js';
import type { Target } from '../target.js';
import { asProblem, problem, toResult } from './check.js';

export const STATIC_PROVES = 'The server has every class, input, type, option and model file that the graph of the case needs.';
export const CASE_PROVES = 'The workflow takes the parameters of the case, and has the outputs that the case expects.';

/** Whether the case fits the workflow: no server is needed to know. */
export function checkCase({ artifact, manifest }: Subject, planned: PlannedCase): CheckResult {
  const problems: Problem[] = [];
  const where = [`case "${planned.name}" of ${manifest.name}`];
  try {
    artifact.bind(planned.params);
  } catch (error) {
    const told = asProblem(error);
    problems.push({ ...told, where: [...where, ...told.where] });
  }
  for (const output of Object.keys(planned.expect)) {
    if (Object.hasOwn(manifest.outputs, output)) continue;
    const names = Object.keys(manifest.outputs).join(', ');
    problems.push(problem(`The case expects an output "${output}", which the workflow does not have.`, where, `Its outputs: ${names}.`));
  }
  return toResult('case', { problems });
}

/** Whether the server could run the graph, told by what it offers and before anything is sent to it. */
export async function checkStatic(subject: Subject, graph: ApiGraph, target: Target, client: NodeClient): Promise<CheckResult> {
  const { manifest } = subject;
  const { requirements, slots, sources = {} } = manifest;
  const placed = (node: string, input?: string) => {
    const name = input === undefined ? `node ${node}` : `node ${node}, input ${input}`;
    return sources[node] === undefined ? name : `${sources[node]} (${name})`;
  };
  const findings = drift({ graph, requirements, slots }, target.catalog);
  // An emulator may take names that it does not list: whether it takes them, the run tells.
  const isError = ({ severity, kind }: DriftFinding) => severity === 'error' && !(target.facts.emulated && kind === 'model-missing');
  const problems = findings.filter(isError).map(({ message, nodes, input, fix, kind }) =>
    problem(
      message,
      nodes.map((node) => placed(node, input)),
      fix,
      { kind },
    ),
  );
  const warnings = findings.filter((finding) => !isError(finding)).map(({ message }) => message);
  if (!target.facts.emulated) {
    const told = problems.map(({ what }) => what).join('\n');
    const missing = missingFiles(subject, await listFolders(subject, client)).filter(({ file }) => !told.includes(file));
    problems.push(...missing.map((each) => each.problem));
  }
  return toResult('static', { problems, facts: { nodes: Object.keys(graph).length, ...(warnings.length > 0 && { warnings }) } });
}

/** What lies in the models folders that the workflow needs. A folder that the server does not know is left out: another version may call it otherwise. */
async function listFolders({ manifest }: Subject, client: NodeClient): Promise<Map<string, ReadonlySet<string>>> {
  const folders = new Map<string, ReadonlySet<string>>();
  for (const folder of Object.keys(manifest.requirements.models)) {
    const listed = await client.api.models(folder).catch(() => undefined);
    if (listed !== undefined) folders.set(folder, new Set(listed.map(slashes)));
  }
  return folders;
}

/** Model files that their folder does not list: classes of a pack may list a folder of which the catalog does not know that it is one. */
function missingFiles({ manifest }: Subject, folders: ReadonlyMap<string, ReadonlySet<string>>): { file: string; problem: Problem }[] {
  return [...folders].flatMap(([folder, known]) =>
    (manifest.requirements.models[folder] ?? [])
      .filter((file) => !known.has(slashes(file)))
      .map((file) => {
        const fix = `Put it into models/${folder} on the server.`;
        return { file, problem: problem(`The server has no "${file}" in models/${folder}.`, [], fix, { kind: 'model-missing' }) };
      }),
  );
}

/** A server on Windows lists with backslashes. */
function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
