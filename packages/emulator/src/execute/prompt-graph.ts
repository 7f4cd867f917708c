import type { NodeClass, NodeClasses } from '../classes/model.js';
import { PyError } from '../python/errors.js';
import { isDict, isLinkValue, type PyDict } from '../python/values.js';
import type { Graph } from '../validate/model.js';

/** The nodes of a prompt as a run looks them up, with the server's own exceptions for what is not there. */
export class PromptGraph {
  constructor(
    private readonly graph: Graph,
    private readonly classes: NodeClasses,
  ) {}

  get ids(): string[] {
    return [...this.graph.keys()];
  }

  /** What a node class keeps between runs hangs on the node's id and class. */
  instanceKey(id: string): string {
    const node = this.graph.get(id);
    return `${id}\0${isDict(node) ? String(node.get('class_type')) : ''}`;
  }

  classOf(id: string): NodeClass {
    return this.classes.get(this.nodeOf(id).get('class_type') as string) as NodeClass;
  }

  inputsOf(id: string): PyDict {
    const inputs = this.nodeOf(id).get('inputs');
    if (!isDict(inputs)) throw new PyError('KeyError', "'inputs'");
    return inputs;
  }

  /** The node behind an input. */
  linkOf(id: string, input: string): string {
    const value = this.inputsOf(id).get(input);
    if (!isLinkValue(value)) {
      throw new PyError('comfy_execution.graph.NodeInputError', `Node ${id} says it needs input ${input}, but there is no link in it`);
    }
    return value[0];
  }

  isLazy(id: string, input: string): boolean {
    const nodeClass = this.classOf(id);
    const spec = nodeClass.required.get(input) ?? nodeClass.optional.get(input);
    return spec?.options.get('lazy') === true;
  }

  private nodeOf(id: string): PyDict {
    const node = this.graph.get(id);
    if (!isDict(node)) throw new PyError('comfy_execution.graph.NodeNotFoundError', `Node ${id} not found`);
    return node;
  }
}
