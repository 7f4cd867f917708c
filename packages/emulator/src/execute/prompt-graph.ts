import type { NodeClass, NodeClasses } from '../classes/model.js';
import { PyError } from '../python/errors.js';
import { isDict, isLinkValue, type PyDict, type PyValue } from '../python/values.js';
import type { Graph } from '../validate/model.js';

interface GraphNode {
  readonly nodeClass: NodeClass;
  readonly inputs: PyValue | undefined;
}

/** The nodes of a prompt as a run looks them up, with the server's own exceptions for what is not there. */
export class PromptGraph {
  readonly ids: readonly string[];
  private readonly known = new Map<string, GraphNode>();

  constructor(
    private readonly graph: Graph,
    private readonly classes: NodeClasses,
  ) {
    this.ids = [...graph.keys()];
  }

  /** What a node class keeps between runs hangs on the node's id and class. */
  instanceKey(id: string): string {
    return `${id}\0${this.classOf(id).name}`;
  }

  /** Whether a node of this graph goes on with what hangs on that key. */
  hasInstance(key: string): boolean {
    const id = key.slice(0, key.lastIndexOf('\0'));
    return isDict(this.graph.get(id)) && this.instanceKey(id) === key;
  }

  classOf(id: string): NodeClass {
    return this.nodeOf(id).nodeClass;
  }

  inputsOf(id: string): PyDict {
    const { inputs } = this.nodeOf(id);
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

  private nodeOf(id: string): GraphNode {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const node = this.graph.get(id);
    if (!isDict(node)) throw new PyError('comfy_execution.graph.NodeNotFoundError', `Node ${id} not found`);
    const found = { nodeClass: this.classes.get(node.get('class_type') as string) as NodeClass, inputs: node.get('inputs') };
    this.known.set(id, found);
    return found;
  }
}
