import { cached } from './cached.js';
import { cancel } from './cancel.js';
import type { Check } from './check.js';
import { clients } from './clients.js';
import { determinism } from './determinism.js';
import { disk } from './disk.js';
import { events } from './events.js';
import { outputs } from './outputs.js';
import { CASE_PROVES, STATIC_PROVES } from './static.js';

/** In the order in which they run: those that need one run first. */
export const CHECKS: readonly Check[] = [events, outputs, disk, determinism, clients, cached, cancel];

/** What each check proves, for readers of a report. */
export const PROVES: Readonly<Record<string, string>> = {
  case: CASE_PROVES,
  static: STATIC_PROVES,
  run: 'The run of the case succeeds.',
  ...Object.fromEntries(CHECKS.map(({ id, proves }) => [id, proves])),
};
