import { encodeFrame } from '@comfyloom/protocol';
import type { NodeClass } from '../classes/model.js';
import type { FileStore } from '../files/store.js';
import type { NodeContext, PreviewPicture } from '../nodes/model.js';
import type { Behaviour } from '../options.js';
import type { PyDict } from '../python/values.js';
import type { QueueItem } from '../queue/queue.js';
import type { NodeInstance } from './cache.js';
import type { RunEnvironment } from './run.js';

/** The run that a node is called in, as far as the node can reach it. */
export interface CallingRun {
  readonly item: QueueItem;
  readonly env: RunEnvironment;
  readonly embeddedGraph: PyDict;
  readonly previews: boolean;
  instanceOf(id: string): NodeInstance;
  report(id: string, value: number, max: number, picture?: () => Promise<PreviewPicture>): Promise<void>;
  pause(): Promise<void>;
}

/** What the function of one node may use while it works. */
export class NodeCall implements NodeContext {
  constructor(
    readonly id: string,
    readonly nodeClass: NodeClass,
    private readonly run: CallingRun,
  ) {}

  get behave(): Behaviour {
    return this.run.env.behave;
  }

  get files(): FileStore {
    return this.run.env.files;
  }

  get item(): QueueItem {
    return this.run.item;
  }

  get embeddedGraph(): PyDict {
    return this.run.embeddedGraph;
  }

  get instance(): NodeInstance {
    return this.run.instanceOf(this.id);
  }

  get previews(): boolean {
    return this.run.previews;
  }

  random(): number {
    return this.run.env.random();
  }

  progress(value: number, max: number, picture?: () => Promise<PreviewPicture>): Promise<void> {
    return this.run.report(this.id, value, max, picture);
  }

  showText(text: string): void {
    this.run.env.hub.sendFrame(encodeFrame({ kind: 'text', node_id: this.id, text }), null);
  }

  pause(): Promise<void> {
    return this.run.pause();
  }
}
