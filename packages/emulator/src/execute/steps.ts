import { encodeFrame } from '@comfyloom/protocol';
import type { PreviewPicture } from '../nodes/model.js';
import type { Behaviour } from '../options.js';
import type { Hub } from '../ws/hub.js';
import type { ProgressRegistry } from './progress.js';

/** Milliseconds and share of the whole below which the newer server leaves a step out. */
const THROTTLE = { ms: 100, share: 0.005 };

/** Tells the steps of the nodes of one run (PROTOCOL.md 2.4). */
export class StepReporter {
  private readonly told = new Map<string, { at: number; value: number }>();

  constructor(
    private readonly hub: Hub,
    private readonly behave: Behaviour,
    private readonly promptId: string,
    private readonly sid: string | null,
    private readonly progress: ProgressRegistry,
  ) {}

  /** One step of a node, the order of its messages as the client wants its frames; false for one that is left out. */
  tell(id: string, value: number, max: number, preview: PreviewPicture | undefined): boolean {
    if (preview === undefined && !this.isDue(id, value, max)) return false;
    this.progress.update(id, BigInt(value), BigInt(max));
    const metadata = this.hub.wantsMetadata(this.sid);
    if (preview !== undefined && metadata) this.sendFrame(id, preview, true);
    this.hub.send('progress', { value: BigInt(value), max: BigInt(max), prompt_id: this.promptId, node: id }, this.sid);
    if (preview !== undefined && !metadata) this.sendFrame(id, preview, false);
    return true;
  }

  /** The newer server leaves out steps that come quickly after each other, save the first and the last. */
  private isDue(id: string, value: number, max: number): boolean {
    if (this.behave === '0.3.64') return true;
    const last = this.told.get(id);
    const now = performance.now();
    if (last !== undefined && value < max && (now - last.at < THROTTLE.ms || (value - last.value) / max < THROTTLE.share)) return false;
    this.told.set(id, { at: now, value });
    return true;
  }

  private sendFrame(id: string, { format, bytes }: PreviewPicture, withMetadata: boolean): void {
    const metadata = {
      node_id: id,
      prompt_id: this.promptId,
      display_node_id: id,
      parent_node_id: null,
      real_node_id: id,
      image_type: format === 'png' ? ('image/png' as const) : ('image/jpeg' as const),
    };
    const frame = withMetadata
      ? encodeFrame({ kind: 'preview-with-metadata', metadata, image: bytes })
      : encodeFrame({ kind: 'preview', format, image: bytes });
    this.hub.sendFrame(frame, this.sid);
  }
}
