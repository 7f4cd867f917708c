import { createHash } from 'node:crypto';
import { type Catalog, normalise, parseCatalog } from '@comfyloom/catalog';
import { ROUTES, type SystemStats } from '@comfyloom/protocol';
import { connect, type NodeClient, type NodeConnectOptions } from '@comfyloom/runtime/node';
import type { ServerFacts } from './report/model.js';
import { contentDigest } from './report/seal.js';

/** The server that is put to the test. */
export interface Target {
  readonly facts: ServerFacts;
  /** What it offers now, file lists included. */
  readonly catalog: Catalog;
  connect(): Promise<NodeClient>;
}

/**
 * Looks at a server: what it is, what it offers, which packs it has.
 *
 * @param packVersions versions of packs, where the caller knows better than the server (from its folder)
 * @throws RuntimeError as `connect`: a wrong address, a server that is away, something that is no ComfyUI
 */
export async function findTarget(
  url: string,
  options: NodeConnectOptions = {},
  packVersions: Readonly<Record<string, string>> = {},
): Promise<Target> {
  const open = () => connect(url, options);
  await using client = await open();
  const stats = client.systemStats;
  const { version, emulated } = findFacts(stats);
  const { body } = await client.http.json({ method: 'GET', path: ROUTES.objectInfo.path });
  const catalog = parseCatalog(body, { server: version });
  const file = normalise(body, { sha256: (text) => createHash('sha256').update(text).digest('hex') });
  const versions = { ...(await managerVersions(client)), ...packVersions };
  const packs = [...new Set([...catalog.nodes.values()].map(({ pack }) => pack))]
    .filter((pack) => pack !== 'core' && pack !== 'api')
    .sort();
  const digestOf = (pack: string) =>
    contentDigest(Object.fromEntries(Object.entries(file.nodes).filter(([class_type]) => catalog.nodes.get(class_type)?.pack === pack)));
  return {
    catalog,
    connect: open,
    facts: {
      url: client.url,
      emulated,
      version,
      python: String(stats.system.python_version ?? ''),
      pytorch: String(stats.system.pytorch_version ?? ''),
      os: String(stats.system.os ?? ''),
      ram_bytes: bytes(stats.system.ram_total),
      devices: stats.devices.map(({ name, type, vram_total }) => ({
        name: String(name),
        type: String(type),
        vram_bytes: bytes(vram_total),
      })),
      catalog: { digest: file.digest, classes: catalog.nodes.size },
      packs: packs.map((name) => ({ name, version: versions[name] ?? null, digest: digestOf(name) })),
    },
  };
}

/** What every server tells of itself. */
export function findFacts(stats: SystemStats): Pick<ServerFacts, 'version' | 'emulated'> {
  return { version: String(stats.system.comfyui_version ?? 'unknown'), emulated: isEmulated(stats) };
}

/** The emulator names itself in its answer: as the program, and in the place of PyTorch. Either is enough. */
function isEmulated({ system }: SystemStats): boolean {
  return system.pytorch_version === 'emulated' || (Array.isArray(system.argv) && system.argv.includes('comfyloom-emulator'));
}

/** What ComfyUI-Manager tells, where it is installed: pack folder to version or commit. */
async function managerVersions(client: NodeClient): Promise<Record<string, string>> {
  const { body } = await client.http
    .json({ method: 'GET', path: '/customnode/installed', timeoutMs: 5_000, allow: [404, 405, 500, 503] })
    .catch(() => ({ body: undefined }));
  if (typeof body !== 'object' || body === null) return {};
  const entries = Object.entries(body).map(([name, pack]): [string, unknown] => [name, (pack as { ver?: unknown } | null)?.ver]);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function bytes(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
}
