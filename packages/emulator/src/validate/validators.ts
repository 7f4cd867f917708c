import type { NodeClass } from '../classes/model.js';
import type { Behaviour } from '../options.js';
import { PyError, typeError } from '../python/errors.js';
import { str } from '../python/text.js';
import { isDict, isNumber, type PyValue, truthy, typeName } from '../python/values.js';
import { checkRatioNewer, checkRatioOlder } from './aspect-ratio.js';
import type { ValidationContext } from './model.js';

/** The values that a class's own check receives: constants as they are, linked inputs as null. */
export type CheckArguments = ReadonlyMap<string, PyValue>;

/**
 * A class's own check of its inputs. `names` are the parameters it declares: they are exempt from the range and list checks,
 * and all of them without a default must be given, else the call itself fails.
 */
export interface Validator {
  readonly names: readonly string[];
  readonly defaults?: readonly string[];
  /** The Python class that defines the check, where it is not called as the node class. */
  readonly owner?: string;
  /** Takes every input (`**kwargs`): none is checked against range and list. */
  readonly kwargs?: true;
  /** `true` passes; `false` and a text fail. */
  check(args: CheckArguments, context: ValidationContext): boolean | string;
}

function fileCheck(name: string, kind: string, owner?: string): Validator {
  return {
    names: [name],
    ...(owner === undefined ? {} : { owner }),
    check(args, { files }) {
      const value = args.get(name) ?? null;
      if (typeof value !== 'string') throw attributeMissing(value, 'endswith');
      return files.existsAnnotated(value) || `Invalid ${kind} file: ${value}`;
    },
  };
}

function attributeMissing(value: PyValue, attribute: string): PyError {
  return new PyError('AttributeError', `'${typeName(value)}' object has no attribute '${attribute}'`);
}

const passes = (...names: string[]): Validator => ({ names, defaults: names, check: () => true });

const file3d: Validator = {
  names: ['model_file'],
  kwargs: true,
  check(args, { files }) {
    const value = args.get('model_file') ?? null;
    if (!truthy(value) || value === 'none') return true;
    if (typeof value !== 'string') throw attributeMissing(value, 'endswith');
    return files.existsAnnotated(value) || `Invalid 3D model file: ${value}`;
  },
};

const CAMERA = ['horizontal_movement', 'vertical_movement', 'pan', 'tilt', 'roll', 'zoom'];
const TRIPO_TASKS = ['MODEL_TASK_ID', 'RIG_TASK_ID', 'RETARGET_TASK_ID'];

const BOTH: Readonly<Record<string, Validator>> = {
  LoadImage: fileCheck('image', 'image'),
  LoadImageOutput: fileCheck('image', 'image', 'LoadImage'),
  WebcamCapture: fileCheck('image', 'image', 'LoadImage'),
  LoadLatent: fileCheck('latent', 'latent'),
  LoadAudio: fileCheck('audio', 'audio'),
  LoadVideo: fileCheck('file', 'video'),
  TripoConversionNode: {
    names: ['input_types'],
    check(args) {
      const types = args.get('input_types') ?? null;
      const type = isDict(types) ? types.get('original_model_task_id') : undefined;
      if (type === undefined) throw new PyError('KeyError', "'original_model_task_id'");
      return TRIPO_TASKS.includes(str(type)) || 'original_model_task_id must be MODEL_TASK_ID, RIG_TASK_ID or RETARGET_TASK_ID type';
    },
  },
};

const OLDER: Readonly<Record<string, Validator>> = {
  LoadImageMask: fileCheck('image', 'image'),
  FluxProUltraImageNode: { names: ['aspect_ratio'], check: (args) => checkRatioOlder(args.get('aspect_ratio') ?? null) },
  KlingCameraControls: {
    names: CAMERA,
    check(args) {
      for (const name of CAMERA) {
        const value = args.get(name) ?? null;
        // Looked at one by one: what follows the first that moves the camera may be no number at all.
        if (!isNumber(value)) throw typeError(`must be real number, not ${typeName(value)}`);
        if (value !== 0 && truthy(value)) return true;
      }
      return 'Invalid camera control configs: at least one of the values must be non-zero';
    },
  },
};

const NEWER: Readonly<Record<string, Validator>> = {
  LoadImageMask: fileCheck('image', 'image', 'LoadImage'),
  FluxProUltraImageNode: { names: ['aspect_ratio'], check: (args) => checkRatioNewer(args.get('aspect_ratio') ?? null) },
  Load3D: file3d,
  Load3DAdvanced: file3d,
  ModelAttentionBackend: { names: ['attention'], check: () => true },
  SelectModelDevice: passes('device'),
  SelectCLIPDevice: passes('device'),
  SelectVAEDevice: passes('device'),
  CustomCombo: { owner: 'CustomComboNode', names: ['choice', 'index'], defaults: ['index'], kwargs: true, check: () => true },
  ComfySoftSwitchNode: {
    owner: 'SoftSwitchNode',
    names: ['switch', 'on_false', 'on_true'],
    defaults: ['on_false', 'on_true'],
    check: (args) => args.has('on_false') || args.has('on_true') || 'At least one of on_false or on_true must be connected to Switch node',
  },
};

const VALIDATORS: Readonly<Record<Behaviour, Readonly<Record<string, Validator>>>> = {
  '0.3.64': { ...BOTH, ...OLDER },
  '0.33.0': { ...BOTH, ...NEWER },
};

export function validatorOf(className: string, behave: Behaviour): Validator | undefined {
  const validators = VALIDATORS[behave];
  return Object.hasOwn(validators, className) ? validators[className] : undefined;
}

/** Calls a class's check as Python would: a parameter that is missing and has no default is a TypeError. */
export function callValidator(
  validator: Validator,
  nodeClass: NodeClass,
  args: CheckArguments,
  context: ValidationContext,
): boolean | string {
  const missing = validator.names.filter((name) => !args.has(name) && validator.defaults?.includes(name) !== true);
  if (missing.length > 0) {
    const plural = missing.length === 1 ? '' : 's';
    const names = missing.map((name) => `'${name}'`);
    const listed = names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
    const method = `${validator.owner ?? nodeClass.name}.${nodeClass.v3 ? 'validate_inputs' : 'VALIDATE_INPUTS'}`;
    throw typeError(`${method}() missing ${missing.length} required positional argument${plural}: ${listed}`);
  }
  return validator.check(args, context);
}
