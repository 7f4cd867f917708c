import { REPLACEMENTS } from '../../validate/replacement-table.js';
import { jsonAnswer } from '../message.js';
import type { Router } from '../router.js';

const ASSETS_OFF = {
  error: {
    code: 'SERVICE_DISABLED',
    message: 'Assets system is disabled. Start the server with --enable-assets to use this feature.',
    details: {},
  },
};

// Routes of the assets system, which answers that it is off.
const ASSET_ROUTES = [
  'HEAD /api/assets/hash/{hash}',
  'GET /api/assets',
  'POST /api/assets',
  'POST /api/assets/from-hash',
  'POST /api/assets/seed',
  'GET /api/assets/seed/status',
  'POST /api/assets/seed/cancel',
  'POST /api/assets/prune',
  'GET /api/assets/tags/refine',
  'GET /api/assets/{id:uuid}',
  'PUT /api/assets/{id:uuid}',
  'DELETE /api/assets/{id:uuid}',
  'GET /api/assets/{id:uuid}/content',
  'POST /api/assets/{id:uuid}/tags',
  'DELETE /api/assets/{id:uuid}/tags',
  'GET /api/tags',
];

/** Replacements as the wire has them: whole numbers for indexes. */
function replacements(): unknown {
  return Object.fromEntries(
    Object.entries(REPLACEMENTS).map(([name, list]) => [
      name,
      list.map((entry) => ({
        ...entry,
        output_mapping:
          entry.output_mapping?.map(({ new_idx, old_idx }) => ({ new_idx: BigInt(new_idx), old_idx: BigInt(old_idx) })) ?? null,
      })),
    ]),
  );
}

/** Routes that only the newer server has, beside jobs. */
export function newerRoutes(router: Router): void {
  router.on('GET', '/node_replacements', () => jsonAnswer(replacements()));
  router.on('GET', '/global_subgraphs', () => jsonAnswer({}));
  router.on('GET', '/global_subgraphs/{id}', () => jsonAnswer(null));
  for (const route of ASSET_ROUTES) {
    const [method = '', path = ''] = route.split(' ');
    router.on(method, path, () => jsonAnswer(ASSETS_OFF, 503), 'only');
  }
}
