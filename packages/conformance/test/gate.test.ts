import type { Manifest, ParameterSchema } from '@comfyloom/artifact';
import { describe, expect, it } from 'vitest';
import { assertPublishable, excerpt, publishCheck, semverNeeded } from '../src/index.js';
import type { Report } from '../src/report/model.js';
import { seal } from '../src/report/seal.js';
import { caseResult, failed, passed, report, SERVER, workflowResult } from './support/reports.js';
import { MANIFEST } from './support/workflows.js';

const reasons = (given: unknown, manifest = MANIFEST, published?: Manifest) => {
  const verdict = publishCheck(manifest, given, published === undefined ? {} : { published });
  return verdict.allowed ? [] : verdict.reasons.map(({ what }) => what);
};

describe('the gate', () => {
  it('lets through what has run on a real server, and says who vouches for it', () => {
    const gguf = { ...MANIFEST, requirements: { classes: { core: ['KSampler'], 'ComfyUI-GGUF': ['UnetLoaderGGUF'] }, models: {} } };
    const whole = report();
    expect(publishCheck(gguf, whole)).toEqual({
      allowed: true,
      signOff: {
        workflow: 'paint',
        digest: 'sha256:1111',
        report: whole.digest,
        when: '2026-11-21T10:01:00.000Z',
        server: '0.33.0',
        packs: { 'ComfyUI-GGUF': '1.1.0' },
        devices: ['cuda:0 A Card'],
      },
    });
    const cloned = { ...gguf, requirements: { classes: { 'comfyui-gguf': ['UnetLoaderGGUF'] }, models: {} } };
    expect(publishCheck(cloned, whole)).toMatchObject({ allowed: true, signOff: { packs: { 'ComfyUI-GGUF': '1.1.0' } } });
    const noted = excerpt(report({ note: 'Models with random weights.' }), 'paint');
    expect(publishCheck(MANIFEST, noted)).toMatchObject({ allowed: true, signOff: { note: 'Models with random weights.' } });
    const other = workflowResult({ name: 'other', status: 'failed', cases: [] });
    const mixed = report({ status: 'failed', workflows: [workflowResult(), other] });
    const one = JSON.parse(JSON.stringify(excerpt(mixed, 'paint')));
    expect(reasons(one)).toEqual([]);
    expect(one).toMatchObject({ status: 'passed', workflows: [{ name: 'paint' }] });
    expect(excerpt(mixed, 'nobody')).toBeUndefined();
  });

  const refused: [string, unknown, RegExp][] = [
    ['no report', undefined, /There is no conformance report/],
    ['no report at all', 'hello', /no report of conformance/],
    ['a newer format', { ...report(), format: 2 }, /has format 2/],
    ['an emulator', report({ server: { ...SERVER, emulated: true } }), /emulator/],
    ['another digest', report({ workflows: [workflowResult({ digest: 'sha256:9' })] }), /another state of the workflow/],
    ['other workflows', report({ workflows: [workflowResult({ name: 'other' })] }), /other workflows/],
    ['a quick run', report({ mode: 'quick' }), /quick run/],
    ['a case that is missing', report({ workflows: [workflowResult({ cases: [caseResult()] })] }), /"pair" was not run/],
    ['a small case', report({ workflows: [workflowResult({ cases: [caseResult({ shrunk: true })] })] }), /other parameters/],
    [
      'another case of that name',
      report({ workflows: [workflowResult({ cases: [caseResult({ params: { prompt: 'a cat', seed: 8 } })] })] }),
      /"wide" was run with other/,
    ],
    [
      'a failed case',
      report({ workflows: [workflowResult({ cases: [caseResult({ checks: [failed('outputs')], status: 'failed' })] })] }),
      /"wide" failed \(outputs\)/,
    ],
    [
      'a case that only says that it passed',
      report({ workflows: [workflowResult({ cases: [caseResult({ checks: [passed('run')] })] })] }),
      /check outputs of the case "wide"/,
    ],
    [
      'a failed check under a passed case',
      report({ workflows: [workflowResult({ cases: [caseResult({ checks: [failed('disk')] })] })] }),
      /"wide" failed \(disk\)/,
    ],
    [
      'a case of which a check was left out',
      report({
        workflows: [workflowResult({ cases: [caseResult({ checks: caseResult().checks.filter(({ id }) => id !== 'determinism') })] })],
      }),
      /check determinism of the case "wide" was not made/,
    ],
    ['a server of no version', report({ server: { ...SERVER, version: 'unknown' } }), /which version/],
    ['a server of no device', report({ server: { ...SERVER, devices: [] } }), /which device/],
  ];
  it.each(refused)('refuses %s', (_name, given, why) => {
    expect(reasons(given).join('\n')).toMatch(why);
    expect(() => assertPublishable(MANIFEST, given)).toThrow(/E_GATE_REFUSED/);
  });

  it('refuses a server without the pack that the workflow needs', () => {
    const needs = { ...MANIFEST, requirements: { classes: { 'some-pack': ['A'] }, models: {} } };
    expect(reasons(report(), needs)).toEqual([expect.stringContaining('without the pack some-pack')]);
  });

  it('refuses a report in which anything was edited', () => {
    const edits: ((copy: Report) => void)[] = [
      (copy) => Object.assign(copy.server, { emulated: false }),
      (copy) => Object.assign(copy, { mode: 'full' }),
      (copy) => Object.assign(copy.workflows[0] as object, { digest: MANIFEST.digest }),
      (copy) => Object.assign(copy.workflows[0]?.cases[0]?.checks[0] as object, { status: 'passed', problems: [] }),
      (copy) => Object.assign(copy, { more: 1 }),
    ];
    const weak = () =>
      report({
        mode: 'quick',
        server: { ...SERVER, emulated: true },
        workflows: [workflowResult({ digest: 'sha256:9', cases: [caseResult({ checks: [failed('case')] })] })],
      });
    for (const edit of edits) {
      const copy = JSON.parse(JSON.stringify(weak())) as Report;
      edit(copy);
      const verdict = publishCheck(MANIFEST, copy);
      expect(verdict.allowed ? undefined : verdict.reasons[0]?.data, String(edit)).toEqual({ code: 'E_REPORT_EDITED' });
    }
    const { digest: _, ...content } = weak();
    expect(reasons(seal(content))[0]).toMatch(/emulator/);
  });
});

describe('versions', () => {
  const changed = (change: Partial<Manifest>): Manifest => ({ ...MANIFEST, digest: 'sha256:2222', ...change });
  const withParameters = (properties: Record<string, ParameterSchema | undefined>, required = ['prompt']): Manifest => {
    const all = { ...MANIFEST.parameters.properties, ...properties };
    const kept = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, ParameterSchema] => entry[1] !== undefined));
    return changed({ parameters: { ...MANIFEST.parameters, properties: kept, required } });
  };
  const rows: [string, Manifest, 'major' | 'minor' | 'patch' | 'none'][] = [
    ['nothing', { ...MANIFEST }, 'none'],
    ['only the graph', changed({}), 'patch'],
    ['a parameter removed', withParameters({ batch: undefined }), 'major'],
    ['a parameter made required', withParameters({}, ['prompt', 'width']), 'major'],
    ['a parameter that may be left out now', withParameters({}, []), 'minor'],
    ['a new parameter', withParameters({ style: { type: 'string' } }), 'minor'],
    ['a new parameter that is required', withParameters({ style: { type: 'string' } }, ['prompt', 'style']), 'major'],
    ['a lower maximum', withParameters({ batch: { type: 'integer', minimum: 1, maximum: 4, default: 1 } }), 'major'],
    ['a higher maximum', withParameters({ batch: { type: 'integer', minimum: 1, maximum: 16, default: 1 } }), 'minor'],
    ['a higher minimum', withParameters({ batch: { type: 'integer', minimum: 2, maximum: 8, default: 2 } }), 'major'],
    ['a maximum where there was none', withParameters({ prompt: { type: 'string', maxLength: 100 } }), 'major'],
    ['another type', withParameters({ batch: { type: 'string' } }), 'major'],
    ['a wider type', withParameters({ batch: { type: 'number', minimum: 1, maximum: 8, default: 1 } }), 'minor'],
    ['one of two types gone', withParameters({ seed: { type: 'integer', minimum: 0 } }), 'major'],
    ['options where any text was right', withParameters({ prompt: { enum: ['a', 'b'], type: 'string' } }), 'major'],
    ['a pattern', withParameters({ prompt: { type: 'string', pattern: '^a' } }), 'major'],
    ['another description', withParameters({ prompt: { type: 'string', description: 'Words' } }), 'patch'],
    ['an output removed', changed({ outputs: {} }), 'major'],
    ['an output that is a file now', changed({ outputs: { images: { node: 'out', kind: 'file', media: 'image' } } }), 'major'],
    ['a new output', changed({ outputs: { ...MANIFEST.outputs, mask: { node: 'm', kind: 'websocket-image', media: 'image' } } }), 'minor'],
  ];
  it.each(rows)('asks the right one for %s', (_name, now, level) => {
    expect(semverNeeded(MANIFEST, now).level).toBe(level);
  });

  it('compares options, items and fields', () => {
    const style = (schema: ParameterSchema) => withParameters({ style: schema });
    const level = (before: ParameterSchema, after: ParameterSchema) =>
      semverNeeded({ ...style(before), digest: 'sha256:0' }, style(after)).level;
    expect(level({ enum: ['a', 'b'] }, { enum: ['a', 'b', 'c'] })).toBe('minor');
    expect(level({ enum: ['a', 'b'] }, { enum: ['b', 'c'] })).toBe('major');
    expect(
      level({ type: 'array', items: { type: 'integer', maximum: 9 } }, { type: 'array', items: { type: 'integer', maximum: 8 } }),
    ).toBe('major');
    expect(level({ type: 'array', maxItems: 3 }, { type: 'array', maxItems: 4 })).toBe('minor');
    const lora = (fields: object, required: string[]) => ({ type: 'array', items: { type: 'object', properties: fields, required } });
    expect(level(lora({ name: {} }, ['name']), lora({ name: {}, strength: {} }, ['name']))).toBe('minor');
    expect(level(lora({ name: {} }, ['name']), lora({ name: {}, strength: {} }, ['name', 'strength']))).toBe('major');
    expect(level(lora({ name: {}, strength: {} }, ['name']), lora({ name: {} }, ['name']))).toBe('major');
    expect(level({ anyOf: [{ type: 'string' }] }, { anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('minor');
    expect(level({ anyOf: [{ type: 'string' }, { type: 'null' }] }, { anyOf: [{ type: 'string' }] })).toBe('major');
  });

  it('refuses a version that is too low, whatever else holds', () => {
    const breaking = withParameters({ batch: undefined });
    const good = report({ workflows: [workflowResult({ digest: 'sha256:2222' })] });
    for (const [version, allowed] of [
      ['1.0.0', false],
      ['1.9.0', false],
      ['2.0.0', true],
      ['3.1.0', true],
      ['next', false],
    ] as const) {
      const verdict = publishCheck({ ...breaking, version }, good, { published: MANIFEST });
      expect(verdict.allowed, version).toBe(allowed);
    }
    expect(reasons(good, { ...breaking, version: '1.1.0' }, MANIFEST)).toEqual([
      'Version 1.1.0 is too low after 1.0.0: this is a major change.',
    ]);
    expect(reasons(good, changed({}), MANIFEST)).toEqual(['Version 1.0.0 is too low after 1.0.0: this is a patch change.']);
    expect(reasons(report(), MANIFEST, MANIFEST)).toEqual([]);
  });
});
