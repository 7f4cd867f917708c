import { EmulatorError } from '../errors.js';
import type { FaultPlan } from './model.js';

const KNOWN = {
  http: ['latency', 'cut', 'cut-after', 'half-open', 'restart'],
  messages: ['drop', 'duplicate', 'delay', 'close', 'deaf', 'half-open', 'restart'],
  nodes: ['oom', 'error', 'slow', 'disk-full', 'restart'],
} as const;

/**
 * Refuses a plan that would do nothing: a test whose fault never strikes passes for the wrong reason.
 *
 * @throws EmulatorError `E_EMULATOR_OPTION`
 */
export function checkFaults(plan: FaultPlan): void {
  for (const [group, faults] of Object.entries(plan)) {
    if (group === 'history') {
      if ((faults as FaultPlan['history'])?.what !== 'late') throw unknown('history', (faults as { what?: unknown })?.what, ['late']);
      continue;
    }
    const known: readonly string[] | undefined = Object.hasOwn(KNOWN, group) ? KNOWN[group as keyof typeof KNOWN] : undefined;
    if (known === undefined || !Array.isArray(faults)) throw unknown(group, undefined, [...Object.keys(KNOWN), 'history']);
    for (const { what } of faults as { what: unknown }[]) {
      const status = group === 'http' && Number.isInteger(what) && (what as number) >= 400 && (what as number) <= 599;
      if (!status && !known.includes(what as string)) throw unknown(group, what, group === 'http' ? [...known, '400 to 599'] : known);
    }
  }
}

function unknown(group: string, what: unknown, known: readonly string[]): EmulatorError {
  return new EmulatorError('E_EMULATOR_OPTION', {
    what: what === undefined ? `A plan of faults has no list "${group}".` : `There is no fault ${JSON.stringify(what)} for ${group}.`,
    fix: `There are: ${known.join(', ')}.`,
  });
}
