import { isDynamicType } from '../classes/kinds.js';
import type { NodeClass } from '../classes/model.js';
import { typeError } from '../python/errors.js';

// Classes whose function takes whatever comes (`**kwargs`).
const TAKES_ALL: ReadonlySet<string> = new Set([
  'CustomCombo',
  'Load3D',
  'Load3DAdvanced',
  'Load3DAnimation',
  'Preview3D',
  'Preview3DAnimation',
  'TripoConversionNode',
]);

/**
 * What Python says when a function is called with the wrong names: a link under an unknown input reaches it as one argument too
 * many, a dynamic combo without a known selector is missing altogether.
 *
 * @throws PyError `TypeError`
 */
export function checkArguments(nodeClass: NodeClass, args: Readonly<Record<string, unknown>>): void {
  for (const [name, spec] of nodeClass.dynamic ? nodeClass.required : []) {
    if (!isDynamicType(spec.type) || name in args) continue;
    throw typeError(`${nodeClass.name}.execute() missing 1 required positional argument: '${name}'`);
  }
  if (TAKES_ALL.has(nodeClass.name)) return;
  for (const name of Object.keys(args)) {
    if (nodeClass.required.has(name) || nodeClass.optional.has(name) || nodeClass.hidden.has(name)) continue;
    throw typeError(`${nodeClass.name}.execute() got an unexpected keyword argument '${name}'`);
  }
}
