import { numberArg } from './args.js';
import { genericNode } from './generic.js';
import type { NodeArgs, NodeFunction } from './model.js';

const isNothing = (args: NodeArgs, name: RegExp): boolean =>
  Object.entries(args).every(([input, value]) => !name.test(input) || (value ?? null) === null);

/** Hooks joined, or nothing where there are none. */
const combined: NodeFunction = (args, context) => (isNothing(args, /^hooks/) ? { result: [null] } : genericNode(args, context));

/** Where in sampling a hook works, and what lies before it and after it. */
const timestepsRange: NodeFunction = (args) => {
  const [start, end] = [numberArg(args, 'start_percent'), numberArg(args, 'end_percent', 1)];
  return {
    result: [
      [start, end],
      [0, start],
      [end, 1],
    ],
  };
};

export const HOOK_NODES: Readonly<Record<string, NodeFunction>> = {
  CombineHooks2: combined,
  CombineHooks4: combined,
  CombineHooks8: combined,
  SetHookKeyframes: combined,
  ConditioningTimestepsRange: timestepsRange,
};
