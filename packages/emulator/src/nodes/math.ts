import { toFloat, toInt } from '../python/convert.js';
import { PyError, valueError } from '../python/errors.js';
import { stringRepr } from '../python/text.js';
import type { PyValue } from '../python/values.js';
import { roundHalfEven } from './pixels/resize.js';

type Numeric = bigint | number | boolean;

const MAX_EXPONENT = 4000;
const TOKEN = /\s*(\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|[A-Za-z_]\w*|\*\*|\/\/|<=|>=|==|!=|[-+*/%()<>,?:])/y;

const isInt = (value: Numeric): boolean => typeof value !== 'number';
const asInt = (value: Numeric): bigint => toInt(value as PyValue);
const asFloat = (value: Numeric): number => toFloat(value as PyValue);

function both(a: Numeric, b: Numeric, ints: (x: bigint, y: bigint) => Numeric, floats: (x: number, y: number) => Numeric): Numeric {
  return isInt(a) && isInt(b) ? ints(asInt(a), asInt(b)) : floats(asFloat(a), asFloat(b));
}

/** Division and its kin round towards minus infinity in Python. */
function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

function nonZero(value: Numeric): Numeric {
  if (asFloat(value) === 0) throw new PyError('ZeroDivisionError', 'division by zero');
  return value;
}

function power(a: Numeric, b: Numeric): Numeric {
  if (Math.abs(asFloat(b)) > MAX_EXPONENT) throw valueError(`Exponent ${b} exceeds maximum allowed (${MAX_EXPONENT})`);
  return isInt(a) && isInt(b) && asInt(b) >= 0n ? asInt(a) ** asInt(b) : asFloat(a) ** asFloat(b);
}

const BINARY: Readonly<Record<string, (a: Numeric, b: Numeric) => Numeric>> = {
  '+': (a, b) =>
    both(
      a,
      b,
      (x, y) => x + y,
      (x, y) => x + y,
    ),
  '-': (a, b) =>
    both(
      a,
      b,
      (x, y) => x - y,
      (x, y) => x - y,
    ),
  '*': (a, b) =>
    both(
      a,
      b,
      (x, y) => x * y,
      (x, y) => x * y,
    ),
  '/': (a, b) => asFloat(a) / asFloat(nonZero(b)),
  '//': (a, b) => both(a, nonZero(b), floorDivide, (x, y) => Math.floor(x / y)),
  '%': (a, b) =>
    both(
      a,
      nonZero(b),
      (x, y) => x - floorDivide(x, y) * y,
      (x, y) => x - Math.floor(x / y) * y,
    ),
  '**': power,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => asFloat(a) === asFloat(b),
  '!=': (a, b) => asFloat(a) !== asFloat(b),
};

const LEVELS: readonly (readonly string[])[] = [
  ['<', '>', '<=', '>=', '==', '!='],
  ['+', '-'],
  ['*', '/', '//', '%'],
];

function domain(value: number): number {
  if (Number.isNaN(value)) throw valueError('math domain error');
  return value;
}

const float =
  (work: (value: number) => number) =>
  ([value = 0n]: Numeric[]): Numeric =>
    domain(work(asFloat(value)));

const whole =
  (work: (value: number) => number) =>
  ([value = 0n]: Numeric[]): Numeric =>
    isInt(value) ? asInt(value) : BigInt(work(asFloat(value)));

/** The first of two that is not above the other; ints and floats compare exactly, which Math.min cannot. */
function lesser(a: Numeric, b: Numeric): Numeric {
  if (b < a) return b;
  return a;
}

const FUNCTIONS: Readonly<Record<string, (args: Numeric[]) => Numeric>> = {
  sum: (args) => args.reduce((total, value) => (BINARY['+'] as (a: Numeric, b: Numeric) => Numeric)(total, value), 0n),
  min: (args) => args.reduce(lesser),
  max: (args) => args.reduce((most, value) => (lesser(most, value) === most ? value : most)),
  abs: ([value = 0n]) => (isInt(value) ? (asInt(value) < 0n ? -asInt(value) : asInt(value)) : Math.abs(asFloat(value))),
  round: ([value = 0n, digits]) => {
    if (digits === undefined) return isInt(value) ? asInt(value) : BigInt(roundHalfEven(asFloat(value)));
    const scale = 10 ** asFloat(digits);
    return isInt(value) ? asInt(value) : roundHalfEven(asFloat(value) * scale) / scale;
  },
  pow: ([base = 0n, exponent = 0n]) => power(base, exponent),
  sqrt: float(Math.sqrt),
  ceil: whole(Math.ceil),
  floor: whole(Math.floor),
  log: ([value = 0n, base]) => domain(base === undefined ? Math.log(asFloat(value)) : Math.log(asFloat(value)) / Math.log(asFloat(base))),
  log2: float(Math.log2),
  log10: float(Math.log10),
  sin: float(Math.sin),
  cos: float(Math.cos),
  tan: float(Math.tan),
  int: ([value = 0n]) => asInt(value),
  float: ([value = 0n]) => asFloat(value),
};

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < text.trimEnd().length; end = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (match === null) throw new PyError('SyntaxError', 'invalid syntax');
    tokens.push(match[1] as string);
  }
  return tokens;
}

class Evaluator {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly names: Readonly<Record<string, unknown>>,
  ) {}

  whole(): Numeric {
    const value = this.conditional();
    if (this.at < this.tokens.length) throw new PyError('SyntaxError', 'invalid syntax');
    return value;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  /** `a if b else c`, `or`, `and`, `not`: both branches are computed, which numbers do not notice. */
  private conditional(): Numeric {
    const value = this.either();
    if (!this.take('if')) return value;
    const condition = this.either();
    if (!this.take('else')) throw new PyError('SyntaxError', "expected 'else' after 'if' expression");
    const other = this.conditional();
    return condition ? value : other;
  }

  private either(): Numeric {
    let value = this.every();
    while (this.take('or')) {
      const other = this.every();
      value = value ? value : other;
    }
    return value;
  }

  private every(): Numeric {
    let value = this.negation();
    while (this.take('and')) {
      const other = this.negation();
      value = value ? other : value;
    }
    return value;
  }

  private negation(): Numeric {
    return this.take('not') ? !this.negation() : this.level(0);
  }

  private level(depth: number): Numeric {
    const operators = LEVELS[depth];
    if (operators === undefined) return this.unary();
    let value = this.level(depth + 1);
    for (let token = this.tokens[this.at]; token !== undefined && operators.includes(token); token = this.tokens[this.at]) {
      this.at += 1;
      value = (BINARY[token] as (a: Numeric, b: Numeric) => Numeric)(value, this.level(depth + 1));
    }
    return value;
  }

  private unary(): Numeric {
    if (this.take('-')) {
      const value = this.unary();
      return isInt(value) ? -asInt(value) : -asFloat(value);
    }
    if (this.take('+')) return this.unary();
    const base = this.primary();
    return this.take('**') ? power(base, this.unary()) : base;
  }

  private primary(): Numeric {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token === undefined) throw new PyError('SyntaxError', 'invalid syntax');
    if (token === '(') {
      const value = this.conditional();
      if (!this.take(')')) throw new PyError('SyntaxError', "'(' was never closed");
      return value;
    }
    if (/^[\d.]/.test(token)) return /^\d+$/.test(token) ? BigInt(token) : Number(token);
    if (token === 'True' || token === 'False') return token === 'True';
    if (this.take('(')) return this.call(token);
    return this.name(token);
  }

  private call(name: string): Numeric {
    const args: Numeric[] = [];
    while (!this.take(')')) {
      if (args.length > 0 && !this.take(',')) throw new PyError('SyntaxError', "'(' was never closed");
      const list = this.tokens[this.at] === 'values' && !('values' in this.names);
      if (list) this.at += 1;
      args.push(...(list ? (Object.values(this.names) as Numeric[]) : [this.conditional()]));
    }
    const work = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (work === undefined)
      throw new PyError('simpleeval.FunctionNotDefined', `Function '${name}' not defined, for expression '${this.tokens.join(' ')}'.`);
    return work(args);
  }

  private name(name: string): Numeric {
    const value = Object.hasOwn(this.names, name) ? this.names[name] : undefined;
    if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean') return value;
    throw new PyError('simpleeval.NameNotDefined', `'${name}' is not defined for expression ${stringRepr(this.tokens.join(' '))}`);
  }
}

/**
 * Evaluates an arithmetic expression over named numbers with Python's rules: exact ints, true division, floors towards minus
 * infinity, halves rounded to even.
 *
 * @throws PyError what the server's evaluator raises
 */
export function evaluateMath(expression: string, names: Readonly<Record<string, unknown>>): Numeric {
  if (expression.trim() === '') throw valueError('Expression cannot be empty.');
  return new Evaluator(tokenize(expression), names).whole();
}
