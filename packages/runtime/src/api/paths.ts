import type { ROUTES } from '@comfyloom/protocol';

/**
 * The paths that the client itself asks for. Their one place is `ROUTES` of `@comfyloom/protocol`, which the type holds them to; the
 * table as a whole would be a twentieth of the browser bundle.
 */
export const PATHS = {
  submitPrompt: '/prompt',
  queue: '/queue',
  editQueue: '/queue',
  interrupt: '/interrupt',
  history: '/history',
  systemStats: '/system_stats',
  view: '/view',
} as const satisfies { readonly [Name in keyof typeof ROUTES]?: (typeof ROUTES)[Name]['path'] };
