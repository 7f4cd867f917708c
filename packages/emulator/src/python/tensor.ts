/** Numbers in a shape, as the server's torch.Tensor: of 32-bit floats unless they are whole or truth values. */
export interface Tensor {
  readonly shape: readonly number[];
  /** Rows one after another; a single number stands for all of them. */
  readonly data: ArrayLike<number> | number;
  readonly kind?: 'int' | 'bool';
}

/** Above so many numbers only the edges are shown. */
const THRESHOLD = 1000;
const PRECISION = 4;
const LINE_WIDTH = 80;
const INDENT = 'tensor('.length;
const SCALE = 10 ** PRECISION;

const signOf = (value: number): string => (value < 0 || Object.is(value, -0) ? '-' : '');

/** `f"{value:.4f}"`, a tie going to the even digit. */
function fixed(value: number): string {
  const scaled = Math.abs(value) * SCALE;
  const below = Math.floor(scaled);
  const isTie = scaled - below === 0.5 && below % 2 === 0;
  return signOf(value) + (isTie ? below / SCALE : Math.abs(value)).toFixed(PRECISION);
}

/** `f"{value:.4e}"` */
const exponential = (value: number): string =>
  signOf(value) +
  Math.abs(value)
    .toExponential(PRECISION)
    .replace(/e([+-])([0-9])$/, 'e$10$2');

function unusual(value: number): string | undefined {
  if (Number.isFinite(value)) return undefined;
  return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
}

const whole = (value: number): string => signOf(value) + BigInt(Math.abs(value)).toString();

interface Formatter {
  readonly width: number;
  readonly format: (value: number) => string;
}

/** How torch writes floats that stand together: with an exponent where they lie far apart, without decimals where all are whole. */
function floatFormatter(values: readonly number[]): Formatter {
  const counted = values.filter((value) => Number.isFinite(value) && value !== 0);
  const sizes = counted.map(Math.abs);
  const [least, most] = [sizes.reduce((a, b) => Math.min(a, b), Infinity), sizes.reduce((a, b) => Math.max(a, b), 0)];
  const isWhole = counted.every(Number.isInteger);
  // The ratio is taken in floats of 32 bits, as the numbers are.
  const isWide = counted.length > 0 && (Math.fround(most / least) > 1000 || most > 1e8 || least < 1e-4);
  const bare = isWide ? exponential : isWhole ? (value: number): string => `${whole(value)}.` : fixed;
  const width = counted.reduce((most_, value) => Math.max(most_, bare(value).length), 1);
  return { width, format: (value) => (unusual(value) ?? bare(value)).padStart(width) };
}

function wordFormatter(values: readonly number[], write: (value: number) => string): Formatter {
  const width = values.reduce((most, value) => Math.max(most, write(value).length), 1);
  return { width, format: (value) => write(value).padStart(width) };
}

/** Places along an axis that are shown; -1 stands for those left out. */
function shownPlaces(size: number, edge: number): number[] {
  if (size <= 2 * edge) return Array.from({ length: size }, (_, index) => index);
  const edges = Array.from({ length: edge }, (_, index) => index);
  return [...edges, -1, ...edges.map((index) => size - edge + index)];
}

/**
 * `str(tensor)`
 *
 * @param edge how many numbers are shown at each end of an axis of a tensor that is too large to be shown whole
 */
export function tensorText({ shape, data, kind }: Tensor, edge = 3): string {
  const count = shape.reduce((product, size) => product * size, 1);
  if (count === 0) return shape.length === 1 ? 'tensor([])' : `tensor([], size=(${shape.join(', ')}))`;
  const at = (place: number): number => (typeof data === 'number' ? data : (data[place] as number));
  const places = shape.map((size) => (count > THRESHOLD ? shownPlaces(size, edge) : shownPlaces(size, size)));
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));

  const shown: number[] = [];
  const collect = (axis: number, start: number): void => {
    if (axis === shape.length) shown.push(at(start));
    else for (const place of places[axis] as number[]) if (place >= 0) collect(axis + 1, start + place * (strides[axis] as number));
  };
  collect(0, 0);
  const formatter =
    kind === undefined
      ? floatFormatter(shown)
      : wordFormatter(shown, kind === 'bool' ? (value) => (value === 0 ? 'False' : 'True') : (value) => whole(value));

  const vector = (start: number, indent: number): string => {
    const words = (places.at(-1) as number[]).map((place) => (place < 0 ? ' ...' : formatter.format(at(start + place))));
    const perLine = Math.max(1, Math.floor((LINE_WIDTH - indent) / (formatter.width + 2)));
    const lines: string[] = [];
    for (let from = 0; from < words.length; from += perLine) lines.push(words.slice(from, from + perLine).join(', '));
    return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`;
  };
  const block = (axis: number, start: number, indent: number): string => {
    if (axis === shape.length) return formatter.format(at(start));
    if (axis === shape.length - 1) return vector(start, indent);
    const parts = (places[axis] as number[]).map((place) =>
      place < 0 ? '...' : block(axis + 1, start + place * (strides[axis] as number), indent + 1),
    );
    return `[${parts.join(`,${'\n'.repeat(shape.length - axis - 1)}${' '.repeat(indent + 1)}`)}]`;
  };
  return `tensor(${block(0, 0, INDENT)})`;
}
