import { has, isObject } from '../json.js';
import type { CatalogInput, ExactInt, InputType, ServerRules } from '../model.js';
import { nearest, nearestFile } from '../nearest.js';
import { error, type Finding, type Issue, list, show, suggest, warning } from './issue.js';
import { isOneOf, toFloat, toInt } from './python.js';
import { wrongShape } from './widget.js';

/** Checks a literal as a server does, and for what a server only notices when it runs (PROTOCOL.md 3.4, PROTOCOL-0.33.0.md 3). */
export function checkLiteral(given: unknown, input: CatalogInput, rules: ServerRules): Finding | undefined {
  const value = isObject(given) && has(given, '__value__') ? given['__value__'] : given;
  return checkType(value, input.type, input, rules);
}

function checkType(value: unknown, type: InputType, input: CatalogInput, rules: ServerRules): Finding | undefined {
  switch (type.kind) {
    case 'int':
      return checkInt(value, type);
    case 'float':
      return checkFloat(value, type);
    case 'string':
      if (typeof value === 'string' || typeof value === 'number') return undefined;
      return warning('E_VALUE_TYPE', `The server turns ${show(value)} into Python's text for it.`, 'Give the text itself.', { value });
    case 'boolean':
      if (typeof value === 'boolean') return undefined;
      return warning('E_VALUE_TYPE', `The server takes ${show(value)} for ${isTrue(value)}.`, 'Give true or false.', { value });
    case 'enum':
      return checkOption(value, type, rules);
    case 'files':
      return checkFile(value, type, rules);
    case 'json': {
      const wanted = wrongShape(type.type, value);
      if (wanted === undefined) return undefined;
      return error('E_VALUE_SHAPE', `${type.type} is ${wanted}, not ${show(value)}.`, `Give ${wanted}.`, { value, type: type.type });
    }
    case 'union':
      return checkType(value, type.widget, input, rules);
    case 'socket':
    case 'match':
      return checkSocket(value, type.types, input);
    case 'dynamicCombo':
    case 'autogrow':
      return undefined;
  }
}

/** Python's `bool(value)`. */
function isTrue(value: unknown): boolean {
  return !(
    value === null ||
    value === 0 ||
    value === '' ||
    value === false ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

function checkInt(value: unknown, type: { readonly min?: ExactInt; readonly max?: ExactInt }): Finding | undefined {
  // Nearly all integers are small ones within their range: the exact comparison costs ten times as much.
  if (typeof value === 'number' && Number.isSafeInteger(value) && isWithin(value, type)) return undefined;
  const integer = toInt(value);
  if (integer === undefined) return error('E_VALUE_TYPE', `${show(value)} is no integer.`, 'Give an integer.', { value });
  const { min, max } = type;
  if (min !== undefined && integer < BigInt(min)) return outOfRange(value, `at least ${min}`, { value, min });
  if (max !== undefined && integer > BigInt(max)) return outOfRange(value, `at most ${max}`, { value, max });
  if (typeof value === 'number' && !Number.isSafeInteger(Math.trunc(value))) {
    return warning(
      'E_VALUE_INEXACT',
      `${value} is beyond what a JS number holds exactly.`,
      'Give it as text of decimal digits: the server takes that.',
      { value },
    );
  }
  return undefined;
}

/** Right for integers up to 2^53, as a bound beyond that is farther off than rounding moves it. */
function isWithin(value: number, { min, max }: { readonly min?: ExactInt; readonly max?: ExactInt }): boolean {
  return (min === undefined || value >= Number(min)) && (max === undefined || value <= Number(max));
}

function checkFloat(value: unknown, type: { readonly min?: number; readonly max?: number }): Finding | undefined {
  const float = toFloat(value);
  if (float === undefined) return error('E_VALUE_TYPE', `${show(value)} is no number.`, 'Give a number.', { value });
  const { min, max } = type;
  if (min !== undefined && float < min) return outOfRange(value, `at least ${min}`, { value, min });
  if (max !== undefined && float > max) return outOfRange(value, `at most ${max}`, { value, max });
  return undefined;
}

function outOfRange(value: unknown, limit: string, data: Issue['data']): Finding {
  return error('E_VALUE_RANGE', `${show(value)} is out of range.`, `Give ${limit}.`, data);
}

function checkOption(value: unknown, type: Extract<InputType, { kind: 'enum' }>, rules: ServerRules): Finding | undefined {
  const values = type.multiselect === true && Array.isArray(value) ? (value as unknown[]) : [value];
  const wrong = values.find((each) => !isOneOf(each, type.options));
  if (wrong === undefined && values.length > 0) return undefined;
  if (values.length === 0) return undefined;
  const near = typeof wrong === 'string' ? nearest(wrong, type.options.map(String)) : undefined;
  const fix = suggest(near, `Its options: ${list(type.options)}.`);
  const tell = type.spelling === 'list' || rules.checksCombos ? error : warning;
  return tell('E_VALUE_OPTION', `${show(wrong)} is not among the options.`, fix, {
    value: wrong,
    options: type.options,
    ...(near !== undefined && { near }),
  });
}

/** A server looks itself for a file in a folder, or with a place behind it (`a/b.png`, `b.png [output]`): the list does not have those. */
function isBeyondTheList(name: string): boolean {
  if (name.startsWith('/') || name.split('/').includes('..')) return false;
  return name.includes('/') || /\[(?:input|output|temp)\]$/.test(name);
}

function checkFile(value: unknown, type: Extract<InputType, { kind: 'files' }>, rules: ServerRules): Finding | undefined {
  const { source, files } = type;
  if (source.from === 'unknown' || source.from === 'remote') return undefined;
  const values = type.multiselect === true && Array.isArray(value) ? (value as unknown[]) : [value];
  const other = values.find((each) => typeof each !== 'string');
  // Classes that load an uploaded file look for it themselves, on servers of all ages.
  const tell = type.spelling === 'list' || rules.checksCombos || source.upload !== undefined ? error : warning;
  if (other !== undefined)
    return tell('E_VALUE_TYPE', `${show(other)} is no file name.`, 'Give the name of a file on the server.', { value: other, source });
  if (files === undefined) return undefined;
  const known = [...files, ...(source.fixed ?? [])];
  const wrong = (values as string[]).find((each) => !known.includes(each) && !(source.from !== 'models' && isBeyondTheList(each)));
  if (wrong === undefined) return undefined;
  const near = nearestFile(wrong, known);
  const fix = suggest(near, known.length === 0 ? 'It has none at all in that folder.' : `It has ${list(known)}.`);
  const folder = source.folder ?? source.from;
  return tell('E_VALUE_FILE', `The server has no ${show(wrong)} in ${folder}.`, fix, {
    value: wrong,
    source,
    ...(near !== undefined && { near }),
  });
}

const plainTypes: ReadonlySet<string> = new Set(['*', 'INT', 'FLOAT', 'STRING', 'BOOLEAN', 'COMBO']);

function checkSocket(value: unknown, types: readonly string[], input: CatalogInput): Finding | undefined {
  if (types.some((type) => plainTypes.has(type))) return undefined;
  // Python's None is what an optional socket has when nothing is linked.
  if (value === null && input.optional === true) return undefined;
  const wanted = types.join(' or ');
  return error('E_VALUE_SOCKET', `It takes a link of type ${wanted}, not ${show(value)}.`, `Link an output of type ${wanted}.`, {
    value,
    types,
  });
}
