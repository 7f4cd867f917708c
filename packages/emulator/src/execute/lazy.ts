import type { NodeClass } from '../classes/model.js';
import { type PyValue, truthy } from '../python/values.js';
import type { NodeInputs } from './inputs.js';

/** `check_lazy_status`: names of the inputs that a node cannot do without, given what is there (null: linked, not run yet). */
type LazyRule = (args: ReadonlyMap<string, unknown>) => readonly string[];

function switchNeeds(args: ReadonlyMap<string, unknown>): readonly string[] {
  const wanted = truthy((args.get('switch') ?? null) as PyValue) ? 'on_true' : 'on_false';
  return (args.get(wanted) ?? null) === null ? [wanted] : [];
}

const RULES: Readonly<Record<string, LazyRule>> = {
  ComfySwitchNode: switchNeeds,
  ComfySoftSwitchNode(args) {
    if (!args.has('on_false')) return ['on_true'];
    if (!args.has('on_true')) return ['on_false'];
    return switchNeeds(args);
  },
};

/** The lazy inputs that have to run before this node can. */
export function lazyNeeds(nodeClass: NodeClass, inputs: NodeInputs): string[] {
  const rule = Object.hasOwn(RULES, nodeClass.name) ? RULES[nodeClass.name] : undefined;
  if (rule === undefined) return [];
  const args = new Map([...inputs.values].map(([name, list]) => [name, list[0]]));
  return rule(args).filter((name) => !inputs.values.has(name) || inputs.missing.has(name));
}
