import { unfoldInputs } from '../classes/dynamic.js';
import { TAKES_ANY, TUPLE_OPTIONS } from '../classes/facts.js';
import type { InputSpec, NodeClass } from '../classes/model.js';
import { contains, convertConstant, getItem, lessThan } from '../python/convert.js';
import { asPyError, PyError, typeError } from '../python/errors.js';
import { repr, str, stringRepr } from '../python/text.js';
import { equals, isDict, isLinkValue, type PyDict, type PyValue, typeName } from '../python/values.js';
import type { Graph, Reason, ValidationContext, Verdict } from './model.js';
import { linkFits } from './types.js';
import { callValidator, type Validator, validatorOf } from './validators.js';

const LONG_LIST = 20;

/** Validates the nodes above one target after another; a node is looked at once a prompt. */
export class NodeValidation {
  /** Verdicts by node id, in the order in which they were reached. */
  readonly verdicts = new Map<string, Verdict>();
  private readonly path: string[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly context: ValidationContext,
  ) {}

  /** @throws PyError for what the real server's code raises on a node that is not shaped as one */
  validate(id: string): Verdict {
    const known = this.verdicts.get(id);
    if (known !== undefined) return known;
    if (this.path.includes(id)) return this.meetCycle(id);
    const node = this.graph.get(id) as PyDict;
    const inputs = getItem(node, 'inputs');
    const nodeClass = this.context.classes.get(node.get('class_type') as string) as NodeClass;
    const check = new InputCheck(nodeClass, inputs, this.context);

    this.path.push(id);
    try {
      for (const name of check.declared()) this.validateInput(check, name, check.specOf(name));
    } finally {
      this.path.pop();
    }
    check.callOwnValidator();

    // A cycle found on the way may have filed its error on this very node already.
    const before = this.verdicts.get(id);
    const verdict: Verdict = {
      valid: before?.valid !== false && check.upstreamValid && check.errors.length === 0,
      errors: before === undefined ? check.errors : [...before.errors, ...check.errors],
    };
    this.verdicts.set(id, verdict);
    return verdict;
  }

  /** The older server recurses until Python gives up and reports nothing; the newer one names every node of the cycle. */
  private meetCycle(id: string): Verdict {
    if (this.context.behave === '0.3.64') return { valid: false, errors: [] };
    const round = [...this.path.slice(this.path.indexOf(id)), id];
    const members = [...new Set(round)];
    const classOf = (member: string): string => str((this.graph.get(member) as PyDict).get('class_type') ?? null);
    const details = round.map((member) => `${member} (${classOf(member)})`).join(' -> ');
    for (const member of members) {
      const extra_info = { node_id: member, cycle_nodes: members };
      this.verdicts.set(member, {
        valid: false,
        errors: [{ type: 'dependency_cycle', message: 'Dependency cycle detected', details, extra_info }],
      });
    }
    return this.verdicts.get(id) as Verdict;
  }

  private validateInput(check: InputCheck, name: string, spec: InputSpec): void {
    if (!contains(check.inputs, name)) {
      if (check.isRequired(name)) check.missing(name);
      return;
    }
    const value = getItem(check.inputs, name);
    if (!Array.isArray(value)) {
      check.constant(name, spec, value);
      return;
    }
    if (value.length !== 2) {
      check.badLink(name, spec, value);
      return;
    }
    const sourceId = this.linkSource(value[0] as PyValue);
    const received = outputType(
      this.context.classes.get((this.graph.get(sourceId) as PyDict).get('class_type') as string) as NodeClass,
      value[1] as PyValue,
    );
    if (!check.link(name, spec, value, received)) return;
    try {
      if (!this.validate(sourceId).valid) check.upstreamValid = false;
    } catch (thrown) {
      const error = asPyError(thrown);
      check.upstreamValid = false;
      this.verdicts.set(sourceId, { valid: false, errors: [innerException(name, spec, value, error)] });
    }
  }

  /** `prompt[value[0]]` */
  private linkSource(id: PyValue): string {
    if (Array.isArray(id) || isDict(id)) throw typeError(`unhashable type: '${typeName(id)}'`);
    if (typeof id !== 'string' || !this.graph.has(id)) throw new PyError('KeyError', repr(id));
    return id;
  }
}

/** `RETURN_TYPES[slot]` */
function outputType(source: NodeClass, slot: PyValue): PyValue {
  const kind = source.v3 ? 'list' : 'tuple';
  if (typeof slot !== 'bigint' && typeof slot !== 'boolean') {
    throw typeError(`${kind} indices must be integers or slices, not ${typeName(slot)}`);
  }
  const index = BigInt(slot);
  if (BigInt.asIntN(64, index) !== index) throw new PyError('IndexError', "cannot fit 'int' into an index-sized integer");
  const type = source.outputs.at(Math.max(Math.min(Number(index), 2 ** 31), -(2 ** 31)));
  if (type === undefined) throw new PyError('IndexError', `${kind} index out of range`);
  return type;
}

function inputConfig(spec: InputSpec): unknown[] {
  return [spec.type, spec.options];
}

function innerException(name: string, spec: InputSpec, link: PyValue, error: PyError): Reason {
  return {
    type: 'exception_during_inner_validation',
    message: 'Exception when validating inner node',
    details: error.message,
    extra_info: {
      input_name: name,
      input_config: inputConfig(spec),
      exception_message: error.message,
      exception_type: error.type,
      traceback: [],
      linked_node: link,
    },
  };
}

/** Collects what is wrong with the inputs of one node. Converted constants replace the sent ones in the graph. */
class InputCheck {
  readonly errors: Reason[] = [];
  upstreamValid = true;
  private readonly receivedTypes: PyDict | undefined;
  private readonly unfolded: ReturnType<typeof unfoldInputs>;
  private readonly validator: Validator | undefined;

  constructor(
    private readonly nodeClass: NodeClass,
    readonly inputs: PyValue,
    private readonly context: ValidationContext,
  ) {
    this.validator = validatorOf(nodeClass.name, context.behave);
    if (this.validator?.names.includes('input_types')) this.receivedTypes = new Map();
    this.unfolded = unfoldInputs(nodeClass, inputs);
  }

  /** Names of the declared inputs, in the order in which they are looked at. */
  declared(): Iterable<string> {
    const { required, optional } = this.unfolded;
    if (optional.size === 0 && this.context.setOrder === undefined) return required.keys();
    const names = [...new Set([...required.keys(), ...optional.keys()])];
    return this.context.setOrder?.(names) ?? names;
  }

  isRequired(name: string): boolean {
    return this.unfolded.required.has(name);
  }

  specOf(name: string): InputSpec {
    return (this.unfolded.required.get(name) ?? this.unfolded.optional.get(name)) as InputSpec;
  }

  private add(type: string, message: string, details: string, extra_info: Record<string, unknown>): void {
    this.errors.push({ type, message, details, extra_info });
  }

  missing(name: string): void {
    const details = this.unfolded.dynamic ? (name.split('.').at(-1) as string) : name;
    this.add('required_input_missing', 'Required input is missing', details, { input_name: name });
  }

  badLink(name: string, spec: InputSpec, value: PyValue): void {
    this.add('bad_linked_input', 'Bad linked input, must be a length-2 list of [node_id, slot_index]', name, {
      input_name: name,
      input_config: inputConfig(spec),
      received_value: value,
    });
  }

  /** Whether the link's type fits, so that its source is worth validating. */
  link(name: string, spec: InputSpec, value: PyValue, received: PyValue): boolean {
    this.receivedTypes?.set(name, received);
    const takesAny = spec.type === '*' && TAKES_ANY.has(this.nodeClass.name);
    if (this.receivedTypes !== undefined || linkFits(this.context.behave, received, spec.type, takesAny)) return true;
    const details = `${name}, received_type(${str(received)}) mismatch input_type(${str(spec.type)})`;
    this.add('return_type_mismatch', 'Return type mismatch between linked nodes', details, {
      input_name: name,
      input_config: inputConfig(spec),
      received_type: received,
      linked_node: value,
    });
    return false;
  }

  constant(name: string, spec: InputSpec, sent: PyValue): void {
    let value = sent;
    // A dict named __value__ carries a list, which would be read as a link otherwise.
    if (isDict(value) && value.has('__value__')) {
      value = value.get('__value__') as PyValue;
      this.store(name, value);
    }
    try {
      value = convertConstant(spec.type, value);
      if (value !== sent) this.store(name, value);
    } catch (thrown) {
      const { message } = asPyError(thrown);
      const type = spec.type as string;
      this.add('invalid_input_type', `Failed to convert an input value to a ${type} value`, `${name}, ${str(value)}, ${message}`, {
        input_name: name,
        input_config: inputConfig(spec),
        received_value: value,
        exception_message: message,
      });
      return;
    }
    if (this.validator === undefined || !(this.validator.kwargs || this.validator.names.includes(name))) this.range(name, spec, value);
  }

  private store(name: string, value: PyValue): void {
    (this.inputs as PyDict).set(name, value);
  }

  private range(name: string, spec: InputSpec, value: PyValue): void {
    const info = { input_name: name, input_config: inputConfig(spec), received_value: value };
    const min = spec.options.get('min');
    if (min !== undefined && lessThan(value, min)) {
      this.add('value_smaller_than_min', `Value ${str(value)} smaller than min of ${str(min)}`, name, info);
      return;
    }
    const max = spec.options.get('max');
    if (max !== undefined && greaterThan(value, max)) {
      this.add('value_bigger_than_max', `Value ${str(value)} bigger than max of ${str(max)}`, name, info);
      return;
    }
    this.listed(name, spec, value);
  }

  private listed(name: string, spec: InputSpec, value: PyValue): void {
    const options = this.comboOptions(spec);
    if (options === undefined || (this.nodeClass.anyFile.has(name) && typeof value === 'string' && value !== '')) return;
    const isIn = (item: PyValue): boolean => options.some((option) => equals(option, item));
    const multiselect = this.context.behave === '0.33.0' && spec.options.get('multiselect') === true && Array.isArray(value);
    const strangers = multiselect ? value.filter((item) => !isIn(item)) : isIn(value) ? [] : [value];
    if (strangers.length === 0) return;
    const long = options.length > LONG_LIST;
    const list = long ? `(list of length ${options.length})` : listText(this.nodeClass, name, options);
    const shown = this.context.behave === '0.33.0' ? strangers.map(repr).join(', ') : `'${str(value)}'`;
    this.add('value_not_in_list', 'Value not in list', `${name}: ${shown} not in ${list}`, {
      input_name: name,
      input_config: long ? null : inputConfig(spec),
      received_value: value,
    });
  }

  /** The options that a value must be among; only the newer server checks the COMBO spelling. */
  private comboOptions(spec: InputSpec): PyValue[] | undefined {
    if (Array.isArray(spec.type)) return spec.type;
    if (spec.type !== 'COMBO' || this.context.behave === '0.3.64') return undefined;
    const options = spec.options.get('options');
    return Array.isArray(options) ? options : [];
  }

  /** Calls the class's own check, if it has one; each of its arguments gets the error that it reports. */
  callOwnValidator(): void {
    const validator = this.validator;
    if (validator === undefined) return;
    const args = new Map<string, PyValue>();
    for (const [name, value] of ownArguments(this.nodeClass, this.inputs, this.unfolded)) {
      if (validator.kwargs || validator.names.includes(name)) args.set(name, value);
    }
    if (this.receivedTypes !== undefined) args.set('input_types', this.receivedTypes);
    const result = callValidator(validator, this.nodeClass, args, this.context);
    if (result === true) return;
    for (const name of args.keys()) {
      const details = result === false ? name : `${name} - ${result}`;
      this.add('custom_validation_failed', 'Custom validation failed for node', details, { input_name: name });
    }
  }
}

/** What a class's check would be called with: declared constants, every linked input as null. */
function ownArguments(nodeClass: NodeClass, inputs: PyValue, unfolded: ReturnType<typeof unfoldInputs>): Map<string, PyValue> {
  if (!isDict(inputs)) {
    if (Array.isArray(inputs) && inputs.length === 0) return new Map();
    if (inputs === '') return new Map();
    throw typeError(`list indices must be integers or slices, not ${stringRepr(typeName(inputs))}`);
  }
  const args = new Map<string, PyValue>();
  for (const [name, value] of inputs) {
    if (isLinkValue(value)) args.set(name, null);
    else if (unfolded.required.has(name) || unfolded.optional.has(name) || (!nodeClass.v3 && nodeClass.hidden.has(name)))
      args.set(name, value);
    else if (nodeClass.name === 'CustomCombo') args.set(name, value);
  }
  return args;
}

function listText(nodeClass: NodeClass, name: string, options: PyValue[]): string {
  if (!TUPLE_OPTIONS.has(`${nodeClass.name}.${name}`)) return repr(options);
  return `(${options.map(repr).join(', ')}${options.length === 1 ? ',' : ''})`;
}

function greaterThan(value: PyValue, max: PyValue): boolean {
  try {
    return lessThan(max, value);
  } catch {
    throw typeError(`'>' not supported between instances of '${typeName(value)}' and '${typeName(max)}'`);
  }
}
