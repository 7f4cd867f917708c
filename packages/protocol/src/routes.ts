import { ProtocolError } from './errors.js';

/** Before every path but those under `/internal` (PROTOCOL.md 1.0). Routes of jobs and assets exist under it only. */
export const API_PREFIX = '/api';

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'HEAD';

export interface Route {
  readonly method: HttpMethod;
  /** Path template; a parameter in braces stands for one segment. Without the prefix, unless it exists under the prefix only. */
  readonly path: string;
}

/**
 * Every route that PROTOCOL.md 1 and PROTOCOL-0.33.0.md 2 name, static files aside.
 * Paths without `/api` and `/internal` exist with the prefix as well; those with `/api` in the table exist in no other way.
 */
export const ROUTES = {
  /** The websocket's upgrade, `?clientId=`. */
  socket: { method: 'GET', path: '/ws' },

  submitPrompt: { method: 'POST', path: '/prompt' },
  promptInfo: { method: 'GET', path: '/prompt' },
  queue: { method: 'GET', path: '/queue' },
  editQueue: { method: 'POST', path: '/queue' },
  interrupt: { method: 'POST', path: '/interrupt' },
  free: { method: 'POST', path: '/free' },
  history: { method: 'GET', path: '/history' },
  historyOf: { method: 'GET', path: '/history/{prompt_id}' },
  editHistory: { method: 'POST', path: '/history' },

  view: { method: 'GET', path: '/view' },
  viewMetadata: { method: 'GET', path: '/view_metadata/{folder}' },
  uploadImage: { method: 'POST', path: '/upload/image' },
  uploadMask: { method: 'POST', path: '/upload/mask' },

  objectInfo: { method: 'GET', path: '/object_info' },
  objectInfoOf: { method: 'GET', path: '/object_info/{class_type}' },
  modelFolders: { method: 'GET', path: '/models' },
  models: { method: 'GET', path: '/models/{folder}' },
  modelFolderPaths: { method: 'GET', path: '/experiment/models' },
  modelFiles: { method: 'GET', path: '/experiment/models/{folder}' },
  modelPreview: { method: 'GET', path: '/experiment/models/preview/{folder}/{path_index}/{filename}' },
  embeddings: { method: 'GET', path: '/embeddings' },
  extensions: { method: 'GET', path: '/extensions' },
  workflowTemplates: { method: 'GET', path: '/workflow_templates' },
  translations: { method: 'GET', path: '/i18n' },
  systemStats: { method: 'GET', path: '/system_stats' },
  features: { method: 'GET', path: '/features' },
  nodeReplacements: { method: 'GET', path: '/node_replacements' },
  globalSubgraphs: { method: 'GET', path: '/global_subgraphs' },
  globalSubgraph: { method: 'GET', path: '/global_subgraphs/{id}' },

  users: { method: 'GET', path: '/users' },
  addUser: { method: 'POST', path: '/users' },
  settings: { method: 'GET', path: '/settings' },
  setSettings: { method: 'POST', path: '/settings' },
  setting: { method: 'GET', path: '/settings/{id}' },
  setSetting: { method: 'POST', path: '/settings/{id}' },
  userdata: { method: 'GET', path: '/userdata' },
  userdataTree: { method: 'GET', path: '/v2/userdata' },
  userdataFile: { method: 'GET', path: '/userdata/{file}' },
  writeUserdata: { method: 'POST', path: '/userdata/{file}' },
  deleteUserdata: { method: 'DELETE', path: '/userdata/{file}' },
  moveUserdata: { method: 'POST', path: '/userdata/{file}/move/{dest}' },

  logs: { method: 'GET', path: '/internal/logs' },
  rawLogs: { method: 'GET', path: '/internal/logs/raw' },
  subscribeLogs: { method: 'PATCH', path: '/internal/logs/subscribe' },
  folderPaths: { method: 'GET', path: '/internal/folder_paths' },
  folderFiles: { method: 'GET', path: '/internal/files/{type}' },

  jobs: { method: 'GET', path: '/api/jobs' },
  job: { method: 'GET', path: '/api/jobs/{job_id}' },
  cancelJob: { method: 'POST', path: '/api/jobs/{job_id}/cancel' },
  cancelJobs: { method: 'POST', path: '/api/jobs/cancel' },

  assets: { method: 'GET', path: '/api/assets' },
  asset: { method: 'GET', path: '/api/assets/{id}' },
  assetContent: { method: 'GET', path: '/api/assets/{id}/content' },
  assetByHash: { method: 'HEAD', path: '/api/assets/hash/{hash}' },
  assetTagsRefined: { method: 'GET', path: '/api/assets/tags/refine' },
  seedAssets: { method: 'POST', path: '/api/assets/seed' },
  assetSeedStatus: { method: 'GET', path: '/api/assets/seed/status' },
  tags: { method: 'GET', path: '/api/tags' },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

/** Names of the parameters in a path template: `'prompt_id'` for `'/history/{prompt_id}'`. */
export type PathParams<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | PathParams<Rest> : never;

/**
 * The path of a route with its parameters filled in, each percent-encoded as one segment (`/` becomes `%2F`, as `/userdata/{file}` asks).
 *
 * @throws ProtocolError `E_ROUTE_PARAM` when a parameter is missing, empty, `.` or `..` (it would name another route)
 */
export function fillPath<const R extends Route>(route: R, params: { readonly [name in PathParams<R['path']>]: string | number }): string {
  const given = params as Readonly<Record<string, string | number>>;
  return route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(given, name) ? String(given[name] ?? '') : '';
    if (value === '' || value === '.' || value === '..') {
      throw new ProtocolError('E_ROUTE_PARAM', {
        what: `The path ${route.path} needs a "${name}", and ${JSON.stringify(given[name])} is none.`,
        where: `${route.method} ${route.path}`,
        fix: `Give a non-empty ${name}.`,
        data: { route, name },
      });
    }
    // encodeURIComponent throws a bare URIError on half a surrogate pair.
    return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
  });
}
