import type { ApiGraph } from '@comfyloom/protocol';
import { own } from '../json.js';
import { cleanLine } from '../text.js';
import type { NodeRef } from './events.js';
import type { ManifestHints, OutputSpec, Runnable } from './runnable.js';

/** The class whose images come over the socket and are in no history (PROTOCOL.md 2.4). */
export const WEBSOCKET_CLASS = 'SaveImageWebsocket';

/** What is to be run and which outputs are wanted under which names. */
export class Plan {
  /** Undefined for a plain graph: its outputs are by node, whatever nodes turn out to have some. */
  readonly outputs: Readonly<Record<string, OutputSpec>> | undefined;
  readonly imageNodes: ReadonlySet<string>;
  readonly #refs = new Map<string, NodeRef>();

  constructor(
    readonly graph: ApiGraph,
    artifact: Pick<Runnable, 'outputs'> | undefined,
    readonly hints: ManifestHints,
    /** Whether images can come over a websocket; where they cannot, they are files. */
    hasSocket = true,
  ) {
    this.outputs = artifact?.outputs;
    const images = Object.entries(graph).filter(([, node]) => node?.class_type === WEBSOCKET_CLASS);
    const declared = Object.values(this.outputs ?? {}).filter((spec) => spec.kind === 'websocket-image');
    this.imageNodes = new Set(hasSocket ? [...images.map(([id]) => id), ...declared.map((spec) => spec.node)] : []);
  }

  /** The nodes whose outputs are wanted, as far as that is known. */
  get targets(): readonly string[] | undefined {
    return this.outputs && Object.values(this.outputs).map((spec) => spec.node);
  }

  /** The names under which a node's output is wanted. */
  namesOf(node: string): readonly string[] {
    if (this.outputs === undefined) return [node];
    return Object.keys(this.outputs).filter((name) => this.outputs?.[name]?.node === node);
  }

  ref(id: string): NodeRef {
    const known = this.#refs.get(id);
    if (known !== undefined) return known;
    const node = own(this.graph, id);
    const title = node?._meta?.title;
    const ref = { id, title: cleanLine(title ?? node?.class_type ?? id), class: cleanLine(node?.class_type ?? '') };
    // Ids that are not in the graph are the server's word: any number of them may come.
    if (node !== undefined) this.#refs.set(id, ref);
    return ref;
  }

  sourceOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : own(this.hints.sources ?? {}, id);
  }

  /** The parameter that feeds an input. */
  parameterOf(node: string, input: string): string | undefined {
    const slots = Object.entries(this.hints.slots ?? {});
    return slots.find(([, targets]) => targets.some((target) => target.node === node && target.input === input))?.[0];
  }
}
