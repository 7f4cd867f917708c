import { toInt } from '../python/convert.js';
import { asPyError, PyError, typeError, valueError } from '../python/errors.js';
import { floatRepr } from '../python/text.js';
import { type PyValue, typeName } from '../python/values.js';

const SMALLEST = 1 / 4;
const LARGEST = 4;

/** `X:Y` as two ints; `malformed` and `notInts` say what the server says of anything else. */
function parts(value: PyValue, malformed: (text: string) => PyError, notInts: (text: string) => PyError): [bigint, bigint] {
  if (typeof value !== 'string') throw new PyError('AttributeError', `'${typeName(value)}' object has no attribute 'split'`);
  const [left, right, ...more] = value.split(':');
  if (right === undefined || more.length > 0) throw malformed(value);
  try {
    return [toInt(left as string), toInt(right)];
  } catch {
    throw notInts(value);
  }
}

/**
 * The older server's check: only both bounds count, so that negative parts of the right ratio pass; what is wrong is a text.
 *
 * @returns `true`, or what is wrong
 */
export function checkRatioOlder(value: PyValue): boolean | string {
  try {
    const [width, height] = parts(
      value,
      (text) => typeError(`Aspect ratio must be in the format X:Y, such as 16:9, but was ${text}.`),
      (text) => typeError(`Aspect ratio must contain numbers separated by ':', such as 16:9, but was ${text}.`),
    );
    if (height === 0n) throw new PyError('ZeroDivisionError', 'division by zero');
    const ratio = Number(width) / Number(height);
    const shown = `but was ${value as string} (${floatRepr(ratio)})`;
    if (ratio < SMALLEST) return `Aspect ratio cannot reduce to any less than 1:4 (0.25), ${shown}.`;
    if (ratio > LARGEST) return `Aspect ratio cannot reduce to any greater than 4:1 (4.0), ${shown}.`;
    return true;
  } catch (thrown) {
    return asPyError(thrown).message;
  }
}

/** `format(value, '.2g')` */
function twoDigits(value: number): string {
  const text = String(Number(value.toPrecision(2)));
  const exponent = Math.floor(Math.log10(Math.abs(Number(text))));
  if (exponent >= -4 && exponent < 2) return text;
  const [mantissa] = value.toExponential(1).split('e') as [string, string];
  return `${mantissa.replace(/\.0$/, '')}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/**
 * The newer server's check.
 *
 * @throws PyError `ValueError` for everything that is wrong: this server lets its own check's exception out
 */
export function checkRatioNewer(value: PyValue): true {
  const [width, height] = parts(
    value,
    (text) => valueError(`Aspect ratio must be 'X:Y' (e.g., 16:9), got '${text}'.`),
    (text) => valueError(`Aspect ratio must contain integers separated by ':', got '${text}'.`),
  );
  if (width <= 0n || height <= 0n) throw valueError(`Aspect ratio parts must be positive integers, got ${width}:${height}.`);
  const ratio = Number(width) / Number(height);
  if (ratio < SMALLEST) throw valueError(`Aspect ratio \`${twoDigits(ratio)}\` must be ≤ 0.25.`);
  if (ratio > LARGEST) throw valueError(`Aspect ratio \`${twoDigits(ratio)}\` must be ≤ 4.`);
  return true;
}
