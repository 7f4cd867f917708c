import type { PyDict } from '../python/values.js';
import type { CacheKeys } from './keys.js';

/** The result of one node: its output lists, and what it showed. */
export interface CacheEntry {
  readonly outputs: readonly (readonly unknown[])[];
  readonly ui?: PyDict;
  /** The node that ran. An equal one has the same entry. */
  readonly node: string;
}

/** What a node class keeps between runs as long as the node stays in the prompt (the prefix of a PreviewImage). */
export type NodeInstance = Map<string, unknown>;

/** Results of the last prompt only: each new prompt has what it cannot use dropped. */
export class ResultCache {
  private entries = new Map<string, CacheEntry>();
  private readonly instances = new Map<string, NodeInstance>();
  private keys: CacheKeys | undefined;

  /** Takes up a new prompt: instances that it has no node for are gone. */
  begin(keys: CacheKeys, isInstance: (key: string) => boolean): void {
    this.keys = keys;
    for (const key of this.instances.keys()) if (!isInstance(key)) this.instances.delete(key);
  }

  /** Entries that the prompt has no node for are gone. */
  dropUnused(): void {
    const kept = new Map<string, CacheEntry>();
    for (const key of this.keys?.all() ?? []) {
      const entry = this.entries.get(key);
      if (entry !== undefined) kept.set(key, entry);
    }
    this.entries = kept;
  }

  get(id: string): CacheEntry | undefined {
    const key = this.keys?.get(id);
    return key === undefined ? undefined : this.entries.get(key);
  }

  set(id: string, entry: CacheEntry): void {
    const key = this.keys?.get(id);
    if (key !== undefined) this.entries.set(key, entry);
  }

  instance(key: string): NodeInstance {
    let instance = this.instances.get(key);
    if (instance === undefined) {
      instance = new Map();
      this.instances.set(key, instance);
    }
    return instance;
  }

  clear(): void {
    this.entries.clear();
    this.instances.clear();
  }
}
