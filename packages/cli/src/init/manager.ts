import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A package manager, as far as init speaks of it. */
export interface Manager {
  readonly name: 'npm' | 'pnpm' | 'yarn';
  /** What a CI runs. */
  readonly ci: string;
}

const managers: readonly (readonly [lockFile: string, manager: Manager])[] = [
  ['pnpm-lock.yaml', { name: 'pnpm', ci: 'corepack enable && pnpm install --frozen-lockfile' }],
  ['yarn.lock', { name: 'yarn', ci: 'corepack enable && yarn install --immutable' }],
  ['package-lock.json', { name: 'npm', ci: 'npm ci' }],
];

/** The one whose lock file is there, else the one that started us, else npm. */
export function findManager(folder: string): Manager {
  const agent = process.env['npm_config_user_agent'] ?? '';
  const locked = managers.find(([lockFile]) => existsSync(join(folder, lockFile)));
  const started = managers.find(([, { name }]) => agent.startsWith(`${name}/`));
  return (locked ?? started ?? (managers[2] as (typeof managers)[number]))[1];
}
