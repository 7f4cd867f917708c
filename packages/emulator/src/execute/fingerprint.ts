import { createHash } from 'node:crypto';
import type { NodeClass, NodeClasses } from '../classes/model.js';
import type { FileStore } from '../files/store.js';
import { isDict, type PyValue } from '../python/values.js';
import type { QueueItem } from '../queue/queue.js';
import { gatherInputs } from './inputs.js';
import type { Fingerprint } from './keys.js';

/** A class's IS_CHANGED: its parameters (all must be given, no others may be), and its value; undefined stands for an exception. */
interface FingerprintRule {
  readonly names: readonly string[];
  readonly defaults?: readonly string[];
  value(args: ReadonlyMap<string, unknown>, files: FileStore): Fingerprint;
}

function fileHash(name: string, ...others: string[]): FingerprintRule {
  return {
    names: [name, ...others],
    value(args, files) {
      const path = args.get(name);
      const file = typeof path === 'string' ? files.readAnnotated(path) : undefined;
      return file === undefined ? undefined : createHash('sha256').update(file.data).digest('hex');
    },
  };
}

let lastTime = 0;

/** The time in seconds, later at every call: two nodes of one prompt never share it. */
function nextTime(): number {
  lastTime = Math.max(lastTime + 1e-6, Date.now() / 1000);
  return lastTime;
}

const RULES: Readonly<Record<string, FingerprintRule>> = {
  LoadImage: fileHash('image'),
  LoadImageMask: fileHash('image', 'channel'),
  LoadImageOutput: fileHash('image'),
  LoadLatent: fileHash('latent'),
  LoadAudio: fileHash('audio'),
  LoadVideo: {
    names: ['file'],
    value(args, files) {
      const path = args.get('file');
      return typeof path === 'string' ? files.readAnnotated(path)?.modified : undefined;
    },
  },
  // Its IS_CHANGED calls the parent's with arguments that the parent does not take: always an exception.
  WebcamCapture: { names: ['image', 'width', 'height', 'capture_on_queue'], value: () => undefined },
  Painter: {
    names: ['mask', 'width', 'height', 'bg_color', 'image'],
    defaults: ['bg_color', 'image'],
    value(args, files) {
      const mask = args.get('mask');
      if (typeof mask !== 'string' || mask.trim() === '') return mask === null || typeof mask === 'string' ? '' : undefined;
      const file = files.readAnnotated(mask);
      return file === undefined ? '' : createHash('sha256').update(file.data).digest('hex');
    },
  },
  SaveImageWebsocket: { names: ['images'], value: () => nextTime() },
};

export function hasFingerprint(className: string): boolean {
  return Object.hasOwn(RULES, className);
}

/** IS_CHANGED of one node: every one of the prompt is asked at its start, also unreachable ones; linked inputs are null. */
function fingerprintOf(id: string, nodeClass: NodeClass, inputs: PyValue, item: QueueItem, files: FileStore): Fingerprint {
  const rule = RULES[nodeClass.name];
  if (rule === undefined || !isDict(inputs)) return undefined;
  const { values } = gatherInputs(id, nodeClass, inputs, item, null);
  const args = new Map([...values].map(([name, list]) => [name, list[0]]));
  if ([...args.keys()].some((name) => !rule.names.includes(name))) return undefined;
  if (rule.names.some((name) => !args.has(name) && rule.defaults?.includes(name) !== true)) return undefined;
  const value = rule.value(args, files);
  return value === undefined ? undefined : [value];
}

/** Fingerprints of all nodes whose class has one, by node id. */
export function collectFingerprints(item: QueueItem, classes: NodeClasses, files: FileStore): Map<string, Fingerprint> {
  const out = new Map<string, Fingerprint>();
  for (const [id, node] of item.graph) {
    if (!isDict(node)) continue;
    const nodeClass = classes.get(node.get('class_type') as string);
    if (nodeClass === undefined || !hasFingerprint(nodeClass.name)) continue;
    const sent = node.get('is_changed');
    out.set(id, sent === undefined ? fingerprintOf(id, nodeClass, node.get('inputs') ?? null, item, files) : sent);
  }
  return out;
}
