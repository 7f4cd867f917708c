/** What `checkGraph` finds. The server's own words for each are in PROTOCOL.md 3.2 and 3.5, and PROTOCOL-0.33.0.md 3. */
export const CHECK_ISSUES = {
  E_GRAPH_SHAPE: 'The graph, or a node of it, is not an object with class_type and inputs.',
  E_INPUTS_MISSING: 'A node has no inputs object: a real server accepts it, and its worker stops for good.',
  E_CLASS_UNKNOWN: 'The server has no node class of this name.',
  E_NO_OUTPUT: 'No node of the graph is an output node, so nothing would run.',
  E_UNREACHABLE: 'No output node needs this node, so it would not run.',
  E_CYCLE: 'The links of some nodes run in a circle.',
  E_INPUT_MISSING: 'A required input is missing.',
  E_INPUT_UNKNOWN: 'The class has no such input.',
  E_OPTION_UNKNOWN: 'A dynamic input names no option of it, so the inputs that it brings are not known.',
  E_LINK_SHAPE: 'A list is not [node id, output index].',
  E_LINK_NODE: 'A link names a node that is not in the graph.',
  E_LINK_SLOT: 'A link names an output that its node does not have.',
  E_LINK_TYPE: 'The types of the two ends of a link do not fit.',
  E_LINK_TO_WIDGET: 'The input takes a literal only.',
  E_VALUE_TYPE: 'The value cannot be converted to the type of the input.',
  E_VALUE_RANGE: 'The value is below the least or above the greatest that the input takes.',
  E_VALUE_OPTION: 'The value is not among the options.',
  E_VALUE_FILE: 'The server has no such file.',
  E_VALUE_SOCKET: 'The input takes a link, not a literal.',
  E_VALUE_SHAPE: 'The JSON of the value has not the shape that the input needs.',
  E_VALUE_INEXACT: 'The integer is beyond 2^53 and was rounded before it came here.',
} as const;

export interface Issue {
  readonly code: keyof typeof CHECK_ISSUES;
  /** `error`: the server refuses it, or fails when it runs. `warning`: it runs, but hardly as it was meant. */
  readonly severity: 'error' | 'warning';
  /** Node id; absent for the graph as a whole. */
  readonly node?: string;
  /** The input's whole name (`resize_type.width`). */
  readonly input?: string;
  readonly message: string;
  readonly fix?: string;
  /** Facts for programs: class_type, options, limits, the value. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What was found, without its place. */
export type Finding = Omit<Issue, 'node' | 'input'>;

type Parts = [code: Issue['code'], message: string, fix: string, data?: Issue['data']];

export function error(...[code, message, fix, data = {}]: Parts): Finding {
  return { code, severity: 'error', message, fix, data };
}

export function warning(...[code, message, fix, data = {}]: Parts): Finding {
  return { code, severity: 'warning', message, fix, data };
}

/** What to do about a name that is not there: the nearest one, or else `otherwise`. */
export function suggest(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean ${show(near)}?`;
}

/** How a value looks in a message: short, and on one line. */
export function show(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    // Too deep for the stack, or a circle.
    text = 'a value that is nested too deep';
  }
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** A list of names in a message: the first ten. */
export function list(names: readonly unknown[]): string {
  const shown = names.slice(0, 10).map((name) => (typeof name === 'string' ? name : show(name)));
  return names.length > 10 ? `${shown.join(', ')} and ${names.length - 10} more` : shown.join(', ');
}
