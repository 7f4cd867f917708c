import { describe, expect, it } from 'vitest';
import { loadClasses } from '../src/classes/load.js';
import { FileStore } from '../src/files/store.js';
import { dumpJson } from '../src/python/dump.js';
import { parseJsonText } from '../src/python/parse.js';
import { validatePrompt } from '../src/validate/prompt.js';
import { applyReplacements } from '../src/validate/replacements.js';
import { fixtureText, type Version } from './fixtures.js';

interface Answer {
  node_errors: Record<string, { errors: { type: string; details: string }[] }>;
}

const loaded = (behave: Version): ReturnType<typeof loadClasses>['classes'] =>
  loadClasses({ objectInfo: fixtureText(`${behave}/object_info.json`), behave }).classes;
const classes = { '0.3.64': loaded('0.3.64'), '0.33.0': loaded('0.33.0') };

/** Errors of node 1 in a prompt where node 2 shows its first output, unless node 1 is an output itself. */
function errorsOf(behave: Version, className: string, inputs: string, output = false): string[] {
  const graph = parseJsonText(
    `{"1": {"class_type": "${className}", "inputs": ${inputs}}${output ? '' : ', "2": {"class_type": "PreviewAny", "inputs": {"source": ["1", 0]}}'}}`,
  );
  const verdict = validatePrompt(graph, null, { classes: classes[behave], behave, files: new FileStore() });
  const { node_errors } = JSON.parse(dumpJson({ node_errors: verdict.nodeErrors })) as Answer;
  return (node_errors['1']?.errors ?? []).map((error) => `${error.type}: ${error.details}`);
}

const flux = (ratio: string): string => `{"prompt": "", "prompt_upsampling": false, "seed": 0, "raw": false, "aspect_ratio": "${ratio}"}`;

const camera = (pan: string, rest = '0'): string =>
  `{"camera_control_type": "simple", "horizontal_movement": 0, "vertical_movement": 0, "pan": ${pan}, "tilt": ${rest}, "roll": 0, "zoom": 0}`;

/** What real servers answered. */
describe("a class's own check", () => {
  it.each([
    ['16:9', []],
    ['4 : 1', []],
    ['-1:-2', []],
    ['x', ['aspect_ratio - Aspect ratio must be in the format X:Y, such as 16:9, but was x.']],
    ['1:b', ["aspect_ratio - Aspect ratio must contain numbers separated by ':', such as 16:9, but was 1:b."]],
    ['1:0', ['aspect_ratio - division by zero']],
    ['1:5', ['aspect_ratio - Aspect ratio cannot reduce to any less than 1:4 (0.25), but was 1:5 (0.2).']],
    ['9:2', ['aspect_ratio - Aspect ratio cannot reduce to any greater than 4:1 (4.0), but was 9:2 (4.5).']],
  ])('0.3.64 judges the ratio %s', (ratio, details) => {
    expect(errorsOf('0.3.64', 'FluxProUltraImageNode', flux(ratio))).toEqual(details.map((text) => `custom_validation_failed: ${text}`));
  });

  it.each([
    ['4:1', undefined],
    ['x', "Aspect ratio must be 'X:Y' (e.g., 16:9), got 'x'."],
    ['1:b', "Aspect ratio must contain integers separated by ':', got '1:b'."],
    ['0:1', 'Aspect ratio parts must be positive integers, got 0:1.'],
    ['1:5', 'Aspect ratio `0.2` must be ≤ 0.25.'],
    ['300:2', 'Aspect ratio `1.5e+02` must be ≤ 4.'],
  ])('0.33.0 lets out its exception for the ratio %s', (ratio, details) => {
    const expected = details === undefined ? [] : [`exception_during_inner_validation: ${details}`];
    expect(errorsOf('0.33.0', 'FluxProUltraImageNode', flux(ratio))).toEqual(expected);
  });

  it.each([
    [camera('0'), ['custom_validation_failed', 'custom_validation_failed']],
    [camera('0.5', '[]'), ['bad_linked_input']],
    [camera('[]'), ['exception_during_inner_validation']],
  ])('0.3.64 looks at the camera up to what moves it: %s', (inputs, types) => {
    const found = errorsOf('0.3.64', 'KlingCameraControls', inputs).map((text) => text.split(':')[0]);
    expect(found.slice(0, types.length)).toEqual(types);
  });

  it('names the Python class that a missing argument belongs to', () => {
    const missing = (name: string, argument: string): string =>
      `exception_during_inner_validation: ${name}() missing 1 required positional argument: '${argument}'`;
    const webcam = '{"width": 1, "height": 1, "capture_on_queue": true}';
    expect(errorsOf('0.3.64', 'WebcamCapture', webcam)).toEqual([missing('LoadImage.VALIDATE_INPUTS', 'image')]);
    expect(errorsOf('0.3.64', 'LoadAudio', '{}')).toEqual([missing('LoadAudio.VALIDATE_INPUTS', 'audio')]);
    expect(errorsOf('0.33.0', 'LoadAudio', '{}')).toEqual([missing('LoadAudio.validate_inputs', 'audio')]);
    expect(errorsOf('0.33.0', 'CustomCombo', '{}')).toEqual([missing('CustomComboNode.validate_inputs', 'choice')]);
  });
});

describe('what only Python shows', () => {
  it('writes options that are a tuple as one', () => {
    const inputs = '{"filename_prefix": "x", "rank": 8, "lora_type": "nope", "bias_diff": true}';
    expect(errorsOf('0.33.0', 'LoraSave', inputs, true)).toEqual(["value_not_in_list: lora_type: 'nope' not in ('standard', 'full_diff')"]);
  });

  it('has an error of its own for an index that no sequence can have', () => {
    const link = '{"images": ["1", 100000000000000000000]}';
    expect(errorsOf('0.33.0', 'PreviewImage', link, true)).toEqual([
      "exception_during_validation: cannot fit 'int' into an index-sized integer",
    ]);
  });

  it('copies a _meta that is a list when it replaces a node', () => {
    const graph = parseJsonText('{"1": {"class_type": "Load3DAnimation", "inputs": {}, "_meta": []}}');
    applyReplacements(graph, classes['0.33.0']);
    expect(dumpJson(graph)).toBe('{"1": {"class_type": "Load3D", "inputs": {}, "_meta": []}}');
  });
});
