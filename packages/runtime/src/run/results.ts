import type { Fields } from '../json.js';
import { type NodeOutput, readUi } from '../outputs/collect.js';
import { type OpenFile, type RunFile, websocketImage } from '../outputs/file.js';
import type { Plan } from './plan.js';
import type { SocketImage } from './prompt.js';

/** Turns what nodes have put out into outputs by name. */
export class Results<File> {
  readonly #byName = new Map<string, NodeOutput<File>>();

  constructor(
    readonly plan: Plan,
    readonly open: OpenFile,
    readonly wrap: (file: RunFile) => File,
  ) {}

  get(name: string): NodeOutput<File> | undefined {
    return this.#byName.get(name);
  }

  setUi(name: string, node: string, ui: Fields): void {
    const { files, text } = readUi(ui, (item) => this.open(node, item));
    this.#byName.set(name, { files: files.map((file) => this.wrap(file)), text, data: ui });
  }

  setImages(name: string, node: string, images: readonly SocketImage[]): void {
    const files = images.map(({ image, mediaType }, index) => this.wrap(websocketImage(node, index, image, mediaType)));
    this.#byName.set(name, { files, text: [], data: {} });
  }

  /** Every wanted output; for an artifact those that gave nothing are empty lists. */
  whole(): Record<string, unknown> {
    const specs = this.plan.outputs;
    if (specs === undefined) return this.partial();
    const all = Object.entries(specs).map(([name, spec]): [string, unknown] => [name, this.#value(name, spec.kind === 'text')]);
    return Object.fromEntries(all);
  }

  /** The outputs that are there. */
  partial(): Record<string, unknown> {
    const specs = this.plan.outputs;
    const pairs = [...this.#byName].map(([name, output]): [string, unknown] => {
      return [name, specs === undefined ? output : this.#value(name, specs[name]?.kind === 'text')];
    });
    return Object.fromEntries(pairs);
  }

  empty(): string[] {
    const specs = Object.entries(this.plan.outputs ?? {});
    return specs.filter(([name, spec]) => this.#value(name, spec.kind === 'text').length === 0).map(([name]) => name);
  }

  #value(name: string, isText: boolean): readonly unknown[] {
    const output = this.#byName.get(name);
    return (isText ? output?.text : output?.files) ?? [];
  }
}
