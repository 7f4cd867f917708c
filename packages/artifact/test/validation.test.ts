import { describe, expect, it } from 'vitest';
import { createArtifact } from '../src/bind.js';
import { chooseVariant, readPart } from '../src/parts.js';
import { problems, type Validate, type ValidationError } from '../src/validation.js';

const error = (keyword: string, instancePath: string, params: Record<string, unknown> = {}): ValidationError => ({
  keyword,
  instancePath,
  params,
});

describe('what a validator finds, in words', () => {
  it.each([
    [error('additionalProperties', '', { additionalProperty: 'widht' }), 'E_PARAM_UNKNOWN', 'widht', 'is not a parameter of this workflow'],
    [error('required', '', { missingProperty: 'prompt' }), 'E_PARAM_MISSING', 'prompt', 'is required'],
    [error('required', '/loras/0', { missingProperty: 'name' }), 'E_PARAM_MISSING', 'loras/0/name', 'is required'],
    [error('type', '/width', { type: 'integer' }), 'E_PARAM_TYPE', 'width', 'must be type "integer", got "wide"'],
    [error('maximum', '/width', { comparison: '<=', limit: 16 }), 'E_PARAM_VALUE', 'width', 'must be <= 16, got "wide"'],
    [
      error('maximum', '/width', { comparison: '<=', limit: Number.MAX_SAFE_INTEGER }),
      'E_PARAM_VALUE',
      'width',
      'must be a bigint or a text to be exact, got "wide"',
    ],
    [error('enum', '/width', { allowedValues: ['a', 'b'] }), 'E_PARAM_VALUE', 'width', 'must be one of "a", "b", got "wide"'],
    [error('pattern', '/width', { pattern: 'x' }), 'E_PARAM_VALUE', 'width', 'must have another form (pattern), got "wide"'],
  ])('%j', (found, code, param, message) => {
    expect(problems([found], { width: 'wide' })).toEqual([{ code, param, message }]);
  });

  it('is one problem a parameter: the other branches of a union say nothing', () => {
    expect(
      problems([error('type', '/a', { type: 'string' }), error('anyOf', '/a'), error('type', '/b', { type: 'string' })], {}),
    ).toHaveLength(2);
  });
});

describe('bind', () => {
  const validate: Validate = () => true;
  const base = { name: 'w', version: '1.0.0', digest: '', outputs: {}, seeds: [], validate };
  const node = (inputs: Record<string, never>) => ({ class_type: 'A', inputs });

  it('reads parts, choices and templates', () => {
    const artifact = createArtifact({
      ...base,
      workflow: { a: node({}) },
      slots: {
        loras: [{ node: 'a', input: 'second', path: [1, 'name'] }],
        quality: [{ node: 'a', input: 'steps', map: { draft: 4, final: 30 } }],
        prompt: [
          {
            node: 'a',
            input: 'text',
            template: ['a ', { param: 'prompt' }, ', ', { param: 'quality', map: { draft: 'rough', final: 'fine' } }],
          },
        ],
      },
      read: readPart,
    });
    expect(artifact.bind({ loras: [{ name: 'x' }, { name: 'y' }], quality: 'final', prompt: 'cat' })['a']?.inputs).toEqual({
      second: 'y',
      steps: 30,
      text: 'a cat, fine',
    });
    // A list that is shorter than the part asked for leaves the input alone.
    expect(artifact.bind({ loras: [], quality: 'draft', prompt: 'cat' })['a']?.inputs).not.toHaveProperty('second');
  });

  it('takes the first variant that fits, else the plain graph', () => {
    const variants = [
      { when: { mode: { equals: 'b' } }, workflow: { b: node({}) }, slots: {} },
      { when: { image: { given: true }, loras: { length: 0 } }, workflow: { c: node({}) }, slots: {} },
    ];
    const artifact = createArtifact({ ...base, workflow: { a: node({}) }, slots: {}, variants, choose: chooseVariant });
    expect(Object.keys(artifact.bind({ mode: 'b', image: 'x' }))).toEqual(['b']);
    expect(Object.keys(artifact.bind({ mode: 'a', image: 'x' }))).toEqual(['c']);
    expect(Object.keys(artifact.bind({ mode: 'a', image: 'x', loras: [1] }))).toEqual(['a']);
    expect(Object.keys(artifact.bind({}))).toEqual(['a']);
  });
});
