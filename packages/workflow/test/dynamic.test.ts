import { readFileSync } from 'node:fs';
import { type CatalogInput, type CatalogNode, parseCatalog } from '@comfyloom/catalog';
import { type ApiGraph, isLink, parseJson } from '@comfyloom/protocol';
import { describe, expect, it } from 'vitest';
import { builder } from '../src/builder.js';
import { compile } from '../src/compile/compile.js';
import { defineWorkflow } from '../src/define.js';

const fixtures = new URL('../../../../shared/fixtures/0.33.0/', import.meta.url);
const catalog = parseCatalog(parseJson(readFileSync(new URL('object_info.json', fixtures), 'utf8')));

interface Case {
  readonly name: string;
  readonly body: { readonly prompt: ApiGraph };
  readonly status: number;
  readonly run?: { readonly status_str: string };
}
const cases = readFileSync(new URL('dynamic-cases.jsonl', fixtures), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

type Values = Record<string, unknown>;

/** Writes the inputs of a recorded prompt as an author would: dotted names as objects and lists. What has no such form stays as it is. */
function asAuthor(declared: readonly CatalogInput[], wire: Values, used: Set<string>, prefix = ''): Values {
  const author: Values = {};
  for (const { name, type } of declared) {
    const whole = prefix + name;
    if (type.kind === 'autogrow') {
      const places = Object.keys(wire).filter((key) => key.startsWith(`${whole}.`));
      const items: Values | unknown[] = type.names === undefined ? [] : {};
      for (const place of places) {
        const key = place.slice(whole.length + 1);
        const index = type.names === undefined ? Number(key.slice(type.prefix?.length)) : key;
        if (Number.isNaN(index)) continue;
        used.add(place);
        (items as Values)[index] = wire[place];
      }
      if (places.some((place) => used.has(place))) author[name] = items;
    } else if (whole in wire) {
      used.add(whole);
      const option = type.kind === 'dynamicCombo' ? type.options.find(({ key }) => key === wire[whole]) : undefined;
      author[name] = option === undefined ? wire[whole] : { [option.key]: asAuthor(option.inputs, wire, used, `${whole}.`) };
    }
  }
  return author;
}

/** Builds a recorded prompt with the DSL and compiles it. */
function author(prompt: ApiGraph): ApiGraph {
  const made = new Map<string, Values>();
  const node = (id: string): Values => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const { class_type, inputs } = prompt[id] as ApiGraph[string];
    const def = catalog.nodes.get(class_type) as CatalogNode;
    const wire = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        name,
        isLink(value) && prompt[value[0]] !== undefined ? Object.values(node(value[0]))[value[1]] : value,
      ]),
    );
    const used = new Set<string>();
    const given = asAuthor(def.inputs, wire, used);
    // What the class does not know is given under its name, where an author's slip would be.
    for (const [name, value] of Object.entries(wire)) if (!used.has(name)) given[name] ??= value;
    const outputs = builder(def)(given, { id }) as Values;
    made.set(id, outputs);
    return outputs;
  };
  const last = Object.entries(prompt).filter(([, { class_type }]) => catalog.nodes.get(class_type)?.output_node);
  const definition = defineWorkflow({
    name: 'recorded',
    title: 'Recorded',
    params: {},
    build: () => Object.fromEntries(last.map(([id]) => [`o${id}`, node(id)])) as never,
  });
  return compile(definition).workflow;
}

/** Ran, though it says less or more than it does: an author is told, see PROTOCOL-0.33.0.md 3. */
const STRICTER = new Set([
  'dynamiccombo: child of another option is ignored',
  'nested dynamiccombo: inner key unknown is silently ignored',
]);
/** Refused or failed for want of an input that has a default, which compile writes. */
const MENDED = new Set(['dynamiccombo: child missing', 'dynamiccombo: all children missing', 'nested dynamiccombo: inner child missing']);

describe('the recorded prompts with dynamic inputs', () => {
  const ran = cases.filter(({ status, run }) => status === 200 && run?.status_str === 'success');
  const failed = cases.filter((each) => !ran.includes(each));

  it.each(ran.filter(({ name }) => !STRICTER.has(name)).map(({ name, body }) => [name, body.prompt] as const))(
    '%s: compiles to the same JSON',
    (_, prompt) => {
      const compiled = author(prompt);
      for (const [id, { class_type, inputs }] of Object.entries(compiled)) {
        expect(class_type).toBe(prompt[id]?.class_type);
        // All that was sent is sent; besides it only defaults of what was left out.
        expect(inputs).toMatchObject(prompt[id]?.inputs as object);
      }
    },
  );

  it.each(failed.filter(({ name }) => !MENDED.has(name)).map(({ name, body }) => [name, body.prompt] as const))(
    '%s: is refused',
    (_, prompt) => {
      expect(() => author(prompt)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^E_/) }));
    },
  );

  it.each(failed.filter(({ name }) => MENDED.has(name)).map(({ name, body }) => [name, body.prompt] as const))(
    '%s: the default is written',
    (_, prompt) => {
      const compiled = author(prompt);
      const more = Object.entries(compiled).filter(
        ([id, { inputs }]) => Object.keys(inputs).length > Object.keys(prompt[id]?.inputs ?? {}).length,
      );
      expect(more.length).toBeGreaterThan(0);
    },
  );

  it.each(ran.filter(({ name }) => STRICTER.has(name)).map(({ name, body }) => [name, body.prompt] as const))(
    '%s: is told',
    (_, prompt) => {
      expect(() => author(prompt)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^E_/) }));
    },
  );

  it('covers all of them', () => {
    expect(ran.length + failed.length).toBe(52);
    for (const name of [...STRICTER, ...MENDED]) expect(cases.map((each) => each.name)).toContain(name);
  });
});
