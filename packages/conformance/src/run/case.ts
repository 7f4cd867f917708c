import type { Case, Manifest } from '@comfyloom/artifact';

/** A case as it is going to be run. */
export interface PlannedCase {
  readonly name: string;
  readonly params: Case['params'];
  readonly expect: NonNullable<Case['expect']>;
  /** Whether its sizes were made smaller. */
  readonly shrunk: boolean;
}

/** The shorter side of a picture in a quick run, pixels: the smallest that every model family takes. */
const QUICK_SIDE = 64;

/** The cases of a workflow: all of them as they are, or the smallest one with smaller pictures. A workflow without cases gives none. */
export function planCases(manifest: Manifest, mode: 'quick' | 'full', wanted?: readonly string[]): PlannedCase[] {
  const named = manifest.cases.filter(({ name }) => wanted === undefined || wanted.includes(name));
  const cases = named.map((each) => fixSeeds(each, manifest));
  if (mode === 'full') return cases.map(({ name, params, expect = {} }) => ({ name, params, expect, shrunk: false }));
  const smallest = cases.reduce<Case | undefined>(
    (best, each) => (best === undefined || pixels(each, manifest) < pixels(best, manifest) ? each : best),
    undefined,
  );
  return smallest === undefined ? [] : [shrink(smallest, manifest)];
}

/** Names of the parameters of a kind. */
export function paramsOf(manifest: Manifest, kind: 'seed' | 'size'): string[] {
  return Object.entries(manifest.parameters.properties).flatMap(([name, { 'x-comfyloom': hints }]) => (hints?.kind === kind ? [name] : []));
}

/** A seed that a case leaves open would be another one in each run; then nothing could be compared. */
function fixSeeds(each: Case, manifest: Manifest): Case {
  const open = paramsOf(manifest, 'seed').filter((name) => each.params[name] === undefined);
  return { ...each, params: { ...each.params, ...Object.fromEntries(open.map((name) => [name, 1])) } };
}

function sizesOf({ params }: Case, manifest: Manifest): Map<string, number> {
  const sizes = paramsOf(manifest, 'size').flatMap((name): [string, number][] => {
    const value = params[name] ?? manifest.parameters.properties[name]?.default;
    return typeof value === 'number' ? [[name, value]] : [];
  });
  return new Map(sizes);
}

function pixels(each: Case, manifest: Manifest): number {
  const [width = 1, height = 1] = sizesOf(each, manifest).values();
  const numeric = (name: string) => Number(each.params[name] ?? manifest.parameters.properties[name]?.default ?? 1) || 1;
  return width * height * numeric('batch') * numeric('frames') * numeric('steps');
}

function shrink(each: Case, manifest: Manifest): PlannedCase {
  const { name, params, expect = {} } = each;
  const sizes = sizesOf(each, manifest);
  const factor = QUICK_SIDE / Math.min(...sizes.values());
  if (sizes.size === 0 || factor >= 1) return { name, params, expect, shrunk: false };
  const smaller = new Map([...sizes].map(([size, value]) => [size, scale(value * factor, size, manifest)]));
  const expectation = Object.entries(expect).map(([output, { count, width, height }]) => {
    const [w, h] = [follow(width, sizes, smaller, manifest, 'width'), follow(height, sizes, smaller, manifest, 'height')];
    return [output, { ...(count !== undefined && { count }), ...(w !== undefined && { width: w }), ...(h !== undefined && { height: h }) }];
  });
  return { name, params: { ...params, ...Object.fromEntries(smaller) }, expect: Object.fromEntries(expectation), shrunk: true };
}

/** A multiple of 16 (video models want it, pictures 8), within what the parameter takes. */
function scale(value: number, size: string, manifest: Manifest): number {
  const { minimum } = manifest.parameters.properties[size] ?? {};
  const step = Math.max(16, roundedTo(size, manifest));
  return Math.max(step, typeof minimum === 'number' ? Math.ceil(minimum / step) * step : 0, Math.round(value / step) * step);
}

function roundedTo(size: string, manifest: Manifest): number {
  const to = manifest.parameters.properties[size]?.['x-comfyloom']?.['rounded_down_to'];
  return typeof to === 'number' ? to : 1;
}

/** What an expected size becomes: that of the parameter it comes from. One that comes from no parameter is not expected any more. */
function follow(
  expected: number | undefined,
  sizes: ReadonlyMap<string, number>,
  smaller: ReadonlyMap<string, number>,
  manifest: Manifest,
  prefer: string,
): number | undefined {
  if (expected === undefined) return undefined;
  const floor = (value: number, size: string) => Math.floor(value / roundedTo(size, manifest)) * roundedTo(size, manifest);
  const sources = [...sizes].filter(([size, value]) => floor(value, size) === expected || value === expected).map(([size]) => size);
  const source = sources.includes(prefer) ? prefer : sources[0];
  return source === undefined ? undefined : floor(smaller.get(source) as number, source);
}
