import { describe, expect, it } from 'vitest';
import { isDynamicType } from '../src/classes/kinds.js';
import { loadClasses } from '../src/classes/load.js';
import type { InputSpec, NodeClass, NodeClasses } from '../src/classes/model.js';
import { readSpec } from '../src/classes/read.js';
import { startEmulator } from '../src/index.js';
import { dumpJson } from '../src/python/dump.js';
import { isDict, type PyDict, type PyValue } from '../src/python/values.js';
import { fixtureText, type Version } from './fixtures.js';

const WIDGETS = /^(?:INT|FLOAT|STRING|BOOLEAN|COMBO)$/;
const types = (type: PyValue): string[] => (typeof type === 'string' ? type.split(',').map((one) => one.trim()) : []);

/** The class and output that give each type with the fewest nodes above them. */
function findProducers(classes: NodeClasses): Map<string, { name: string; slot: number }> {
  const costs = new Map<string, number>();
  const producers = new Map<string, { name: string; slot: number }>();
  const costOf = ({ type, options }: InputSpec): number => {
    if (isDynamicType(type)) return Number.POSITIVE_INFINITY;
    if (Array.isArray(type) || options.has('default') || types(type).some((one) => WIDGETS.test(one))) return 0;
    return Math.min(...(type === '*' ? ['IMAGE'] : types(type)).map((one) => costs.get(one) ?? Number.POSITIVE_INFINITY));
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const nodeClass of classes.values()) {
      const cost = [...nodeClass.required.values()].reduce(
        (sum, spec) => sum + costOf(spec),
        nodeClass.apiNode || nodeClass.outputNode ? 10 : 1,
      );
      for (const [slot, type] of nodeClass.outputs.entries()) {
        if (typeof type !== 'string' || cost >= (costs.get(type) ?? Number.POSITIVE_INFINITY)) continue;
        costs.set(type, cost);
        producers.set(type, { name: nodeClass.name, slot });
        changed = true;
      }
    }
  }
  return producers;
}

/** Builds a graph around one class: what a user would give, and the nodes that its links come from. */
class GraphOf {
  readonly nodes: PyDict = new Map();
  private readonly sources = new Map<string, PyValue>();

  constructor(
    private readonly classes: NodeClasses,
    private readonly producers: ReadonlyMap<string, { name: string; slot: number }>,
  ) {}

  add(id: string, nodeClass: NodeClass): void {
    const inputs: PyDict = new Map();
    this.nodes.set(
      id,
      new Map<string, PyValue>([
        ['class_type', nodeClass.name],
        ['inputs', inputs],
      ]),
    );
    for (const [name, spec] of nodeClass.required) this.give(inputs, name, spec);
  }

  private give(inputs: PyDict, name: string, spec: InputSpec): void {
    const { type, options } = spec;
    if (type === 'COMFY_AUTOGROW_V3') {
      this.giveList(inputs, name, options.get('template') as PyDict);
      return;
    }
    if (type === 'COMFY_DYNAMICCOMBO_V3') {
      const [first] = options.get('options') as PyDict[];
      inputs.set(name, first?.get('key') ?? null);
      const groups = first?.get('inputs');
      const required = isDict(groups) ? groups.get('required') : undefined;
      if (isDict(required)) for (const [child, raw] of required) this.give(inputs, `${name}.${child}`, readSpec(raw));
      return;
    }
    inputs.set(name, this.valueOf(name, spec));
  }

  private giveList(inputs: PyDict, name: string, template: PyDict): void {
    const groups = template.get('input') as PyDict;
    const [raw] = [
      ...((groups.get('required') as PyDict | undefined) ?? new Map()).values(),
      ...((groups.get('optional') as PyDict | undefined) ?? new Map()).values(),
    ];
    const names = template.get('names');
    const most = Array.isArray(names) ? names.length : Number(template.get('max') ?? 2);
    const count = Math.min(most, Math.max(2, Number(template.get('min') ?? 0)));
    for (let index = 0; index < count; index += 1) {
      const child = Array.isArray(names) ? names[index] : `${template.get('prefix')}${index}`;
      this.give(inputs, `${name}.${child}`, readSpec(raw as PyValue));
    }
  }

  private valueOf(name: string, { type, options }: InputSpec): PyValue {
    const listed = Array.isArray(type) ? type : options.get('options');
    if (Array.isArray(listed)) {
      const preset = options.get('default');
      return preset !== undefined && listed.includes(preset) ? preset : (listed[0] ?? 'example.png');
    }
    const min = Number(options.get('min') ?? 0);
    if (/^(?:width|height)$/.test(name) && type === 'INT') return BigInt(Math.max(64, min));
    const value = options.get('default');
    // A list as such would be read as a link.
    if (value !== undefined && value !== null) return Array.isArray(value) ? new Map([['__value__', value]]) : value;
    if (type === 'COMBO') return 'example.png';
    if (type === 'COMFY_MATCHTYPE_V3') return this.link('IMAGE');
    // A picture is neither true nor false.
    if (type === '*') return this.link('INT');
    for (const one of types(type)) {
      if (one === 'INT') return BigInt(Math.max(1, min));
      if (one === 'FLOAT') return Math.max(1, min);
      if (one === 'STRING') return 'text';
      if (one === 'BOOLEAN') return false;
    }
    return this.link(types(type).find((one) => this.producers.has(one)) ?? '');
  }

  private link(type: string): PyValue {
    const known = this.sources.get(type);
    if (known !== undefined) return known;
    const producer = this.producers.get(type);
    // A type that no class gives: only a value made in the front end can be meant.
    if (producer === undefined) return 'example.png';
    const id = `source ${type}`;
    const link: PyValue = [id, BigInt(producer.slot)];
    this.sources.set(type, link);
    this.add(id, this.classes.get(producer.name) as NodeClass);
    return link;
  }
}

/**
 * Classes that need a file which the recorded catalogs do not list, or files in a folder that was empty on the server they come from;
 * JoinAudioChannels two sounds of one channel; LatentApplyOperation a latent of a picture; WanMoveTracksFromCoords points, though the catalog says that it does not.
 */
const NEED_MORE = new Set([
  'JoinAudioChannels',
  'LatentApplyOperation',
  'LoadImageDataSetFromFolder',
  'LoadImageSetFromFolderNode',
  'LoadImageTextDataSetFromFolder',
  'LoadVideoDataSetFromFolder',
  'LoadVideoTextDataSetFromFolder',
  'WanMoveTracksFromCoords',
  'GeminiInputFiles',
  'Load3D',
  'Load3DAnimation',
  'LoadLatent',
  'LoadTrainingDataset',
  'OpenAIInputFiles',
]);

interface Ended {
  status: { status_str: string; messages: [string, Record<string, unknown>][] };
}

async function runEveryClass(version: Version): Promise<{ count: number; problems: string[] }> {
  const objectInfo = fixtureText(`${version}/object_info.json`);
  await using server = await startEmulator({ objectInfo, models: 'any', previewMethod: 'none' });
  const { classes } = loadClasses({ objectInfo, models: 'any' });
  const producers = findProducers(classes);
  const problems: string[] = [];
  let count = 0;
  for (const nodeClass of classes.values()) {
    if (NEED_MORE.has(nodeClass.name)) continue;
    const graph = new GraphOf(classes, producers);
    graph.add('it', nodeClass);
    if (!nodeClass.outputNode) {
      graph.nodes.set(
        'shown',
        new Map<string, PyValue>([
          ['class_type', 'PreviewAny'],
          ['inputs', new Map([['source', ['it', 0n]]])],
        ]),
      );
    }
    count += 1;
    const answer = await fetch(`${server.url}prompt`, { method: 'POST', body: dumpJson({ prompt: graph.nodes }) });
    const text = await answer.text();
    if (answer.status !== 200) {
      problems.push(`${nodeClass.name}: ${text.slice(0, 600)}`);
      continue;
    }
    const { prompt_id: id } = JSON.parse(text) as { prompt_id: string };
    let ended: Ended | undefined;
    while (ended === undefined) ended = ((await (await fetch(`${server.url}history/${id}`)).json()) as Record<string, Ended>)[id];
    const last = ended.status.messages.at(-1);
    if (ended.status.status_str !== 'success')
      problems.push(`${nodeClass.name}: ${last?.[1]['node_type']} ${last?.[1]['exception_type']} ${last?.[1]['exception_message']}`);
  }
  return { count, problems };
}

describe('every class of the catalog, in a graph of its own', () => {
  it.each([
    ['0.3.64', 495],
    ['0.33.0', 843],
  ] as const)(
    '%s: %i are taken and run to their end',
    async (version, classes) => {
      const { count, problems } = await runEveryClass(version);
      expect(count).toBe(classes);
      expect(problems).toEqual([]);
    },
    300_000,
  );
});
