import type { Behaviour } from '../options.js';
import { dumpIndented, dumpJson } from '../python/dump.js';
import { PyError, typeError } from '../python/errors.js';
import { parseJsonText } from '../python/parse.js';
import { isShown, str } from '../python/text.js';
import { isDict, type PyValue, typeName } from '../python/values.js';
import { flagArg, intArg, textArg } from './args.js';
import type { NodeArgs, NodeFunction } from './model.js';
import { boundedMatch, pythonRegex } from './regex.js';
import { digestOf, Opaque } from './values.js';

const clipTextEncode: NodeFunction = (args) => ({
  result: [new Opaque('CONDITIONING', digestOf('text', args['text'] ?? null, args['clip'] ?? null), { text: args['text'] ?? '' })],
});

/** `text[start:end]`, in characters and not in UTF-16 units. */
function slice(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}

function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
}

const CASES: Readonly<Record<string, (text: string) => string>> = {
  UPPERCASE: (text) => text.toUpperCase(),
  lowercase: (text) => text.toLowerCase(),
  Capitalize: (text) => slice(text, 0, 1).toUpperCase() + [...text].slice(1).join('').toLowerCase(),
  'Title Case': titleCase,
};

const TRIMS: Readonly<Record<string, (text: string) => string>> = {
  Both: (text) => text.trim(),
  Left: (text) => text.trimStart(),
  Right: (text) => text.trimEnd(),
};

function compared(args: NodeArgs, ...names: string[]): string[] {
  const texts = names.map((name) => textArg(args, name));
  return flagArg(args, 'case_sensitive', true) ? texts : texts.map((text) => text.toLowerCase());
}

const stringCompare: NodeFunction = (args) => {
  const [a, b] = compared(args, 'string_a', 'string_b') as [string, string];
  const mode = textArg(args, 'mode');
  return { result: [mode === 'Equal' ? a === b : mode === 'Starts With' ? a.startsWith(b) : a.endsWith(b)] };
};

function regexOf(args: NodeArgs, extra = ''): RegExp {
  const flags =
    (flagArg(args, 'case_insensitive', true) ? 'i' : '') + (flagArg(args, 'multiline') ? 'm' : '') + (flagArg(args, 'dotall') ? 's' : '');
  return pythonRegex(textArg(args, 'regex_pattern'), flags + extra);
}

/** Runs `work`, or gives `otherwise` for a pattern that is none. */
function orElse<T>(work: () => T, otherwise: T): T {
  try {
    return boundedMatch(work);
  } catch (error) {
    if (error instanceof SyntaxError) return otherwise;
    throw error;
  }
}

const regexMatch: NodeFunction = (args) => ({ result: [orElse(() => regexOf(args).test(textArg(args, 'string')), false)] });

const regexExtract: NodeFunction = (args) => {
  const text = textArg(args, 'string');
  const group = intArg(args, 'group_index', 1);
  const extract = (): string => {
    switch (textArg(args, 'mode')) {
      case 'First Match':
        return regexOf(args).exec(text)?.[0] ?? '';
      case 'First Group': {
        const match = regexOf(args).exec(text);
        return match !== null && match.length - 1 >= group ? (match[group] ?? '') : '';
      }
      case 'All Groups': {
        const matches = [...text.matchAll(regexOf(args, 'g'))];
        return matches.flatMap((match) => (match.length - 1 >= group && match[group] !== undefined ? [match[group]] : [])).join('\n');
      }
      case 'All Matches':
        // With groups, findall gives the first of them and not the whole match.
        return [...text.matchAll(regexOf(args, 'g'))].map((match) => (match.length > 1 ? (match[1] ?? '') : match[0])).join('\n');
      default:
        return '';
    }
  };
  return { result: [orElse(extract, '')] };
};

/** @throws PyError `re.error` for a pattern that is none */
function patternOf(args: NodeArgs): RegExp {
  try {
    return regexOf(args, 'g');
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const error = new PyError('re.error', cause.message);
    error.cause = cause;
    throw error;
  }
}

const regexReplace: NodeFunction = (args) => {
  const limit = intArg(args, 'count');
  let done = 0;
  const replacement = textArg(args, 'replace');
  const fill = (groups: readonly (string | undefined)[]): string =>
    replacement.replace(/\\(?:g<([0-9]+)>|([0-9]+)|n|t|\\)/g, (whole, named: string | undefined, plain: string | undefined) => {
      const group = named ?? plain;
      if (group !== undefined) return groups[Number(group)] ?? '';
      return whole === '\\n' ? '\n' : whole === '\\t' ? '\t' : '\\';
    });
  const replace = (...parts: unknown[]): string => {
    done += 1;
    if (limit > 0 && done > limit) return parts[0] as string;
    return fill(parts.filter((part): part is string | undefined => typeof part === 'string' || part === undefined).slice(0, -1));
  };
  const pattern = patternOf(args);
  return { result: [boundedMatch(() => textArg(args, 'string').replace(pattern, replace))] };
};

/** Numbers that PreviewAny of the newer server shows at each end of an axis. */
const NEWER_EDGE = 6;

const isPlain = (value: unknown): value is PyValue => {
  if (Array.isArray(value)) return value.every(isPlain);
  return value instanceof Map ? [...value.values()].every(isPlain) : typeof value !== 'object' || value === null;
};

/** What PreviewAny shows: texts as they are, numbers as Python writes them, the rest as JSON if it can be, which the newer server indents. */
export function showValue(value: unknown, behave: Behaviour): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && isPlain(value)) return behave === '0.3.64' ? dumpJson(value) : dumpIndented(value, 4);
  return isShown(value) ? value.pythonText(behave === '0.3.64' ? undefined : NEWER_EDGE) : str((value ?? null) as PyValue);
}

const previewAny: NodeFunction = (args, { nodeClass, behave }) => {
  const text = showValue(args['source'], behave);
  return nodeClass.outputs.length > 0 ? { ui: { text: [text] }, result: [text] } : { ui: { text: [text] } };
};

const jsonExtractString: NodeFunction = (args) => {
  try {
    const data = parseJsonText(textArg(args, 'json_string'));
    const value = isDict(data) ? (data.get(textArg(args, 'key')) ?? null) : null;
    return { result: [value === null ? '' : str(value)] };
  } catch {
    return { result: [''] };
  }
};

const stringConcatenate: NodeFunction = (args) => {
  const parts = ['string_a', 'string_b'].map((name, index) => {
    const part = args[name];
    if (typeof part !== 'string') throw typeError(`sequence item ${index}: expected str instance, ${typeName(part)} found`);
    return part;
  });
  return { result: [parts.join(textArg(args, 'delimiter'))] };
};

/** Hands its one input on. */
function pass(name: string): NodeFunction {
  return (args) => ({ result: [args[name] ?? null] });
}

const dumped: (name: string) => NodeFunction = (name) => (args) => ({
  result: [dumpIndented((args[name] ?? null) as PyValue, intArg(args, 'indent', 2))],
});

export const TEXT_NODES: Readonly<Record<string, NodeFunction>> = {
  CLIPTextEncode: clipTextEncode,
  StringConcatenate: stringConcatenate,
  StringSubstring: (args) => ({ result: [slice(textArg(args, 'string'), intArg(args, 'start'), intArg(args, 'end'))] }),
  StringLength: (args) => ({ result: [BigInt([...textArg(args, 'string')].length)] }),
  CaseConverter: (args) => ({ result: [(CASES[textArg(args, 'mode')] ?? String)(textArg(args, 'string'))] }),
  StringTrim: (args) => ({ result: [(TRIMS[textArg(args, 'mode')] ?? String)(textArg(args, 'string'))] }),
  StringReplace: (args) => ({ result: [textArg(args, 'string').replaceAll(textArg(args, 'find'), () => textArg(args, 'replace'))] }),
  StringContains: (args) => {
    const [text, part] = compared(args, 'string', 'substring') as [string, string];
    return { result: [text.includes(part)] };
  },
  StringCompare: stringCompare,
  RegexMatch: regexMatch,
  RegexExtract: regexExtract,
  RegexReplace: regexReplace,
  JsonExtractString: jsonExtractString,
  ConvertDictionaryToString: dumped('dictionary'),
  ConvertArrayToString: dumped('array'),
  PreviewAny: previewAny,
  PrimitiveString: pass('value'),
  PrimitiveStringMultiline: pass('value'),
  PrimitiveInt: pass('value'),
  PrimitiveFloat: pass('value'),
  PrimitiveBoolean: pass('value'),
};
