/** Red, green and blue from 0 to 255. */
export type Color = readonly [number, number, number];

interface ColorCount {
  readonly color: Color;
  readonly count: number;
}

interface Box {
  readonly colors: readonly ColorCount[];
  readonly pixels: number;
  left?: Box;
  right?: Box;
}

// How much a difference in each channel counts for the choice of the axis.
const AXIS_WEIGHTS = [77, 150, 29] as const;

/** A max-heap by number of pixels; equal ones come out in the order that the image library's heap gives them. */
class BoxHeap {
  private readonly items: Box[] = [];

  add(box: Box): void {
    this.items.push(box);
    let place = this.items.length;
    while (place !== 1) {
      const parent = this.items[(place >> 1) - 1] as Box;
      if (box.pixels <= parent.pixels) break;
      this.items[place - 1] = parent;
      place >>= 1;
    }
    this.items[place - 1] = box;
  }

  remove(): Box | undefined {
    const top = this.items[0];
    const last = this.items.pop();
    if (top === undefined || last === undefined || this.items.length === 0) return top;
    let place = 1;
    while (place * 2 <= this.items.length) {
      let child = place * 2;
      if (child < this.items.length && (this.items[child - 1] as Box).pixels < (this.items[child] as Box).pixels) child += 1;
      if (last.pixels > (this.items[child - 1] as Box).pixels) break;
      this.items[place - 1] = this.items[child - 1] as Box;
      place = child;
    }
    this.items[place - 1] = last;
    return top;
  }
}

function countPixels(colors: readonly ColorCount[]): number {
  return colors.reduce((sum, { count }) => sum + count, 0);
}

/** The brighter half along the widest axis goes left; colours that are equal on the axis stay together. */
function splitBox(box: Box): [Box, Box] {
  const spans = AXIS_WEIGHTS.map((weight, axis) => {
    const values = box.colors.map(({ color }) => color[axis] as number);
    return (Math.max(...values) - Math.min(...values)) * weight;
  });
  const axis = spans.indexOf(Math.max(...spans)) as 0 | 1 | 2;
  const sorted = [...box.colors].sort((a, b) => b.color[axis] - a.color[axis]);
  let cut = 0;
  for (let passed = 0; cut < sorted.length && passed * 2 <= box.pixels; cut += 1) passed += (sorted[cut] as ColorCount).count;
  while (cut > 0 && cut < sorted.length && sorted[cut]?.color[axis] === sorted[cut - 1]?.color[axis]) cut += 1;
  if (cut === sorted.length) {
    const lowest = sorted.at(-1)?.color[axis];
    cut = sorted.findIndex(({ color }) => color[axis] === lowest);
  }
  const left = sorted.slice(0, cut);
  const right = sorted.slice(cut);
  return [
    { colors: left, pixels: countPixels(left) },
    { colors: right, pixels: countPixels(right) },
  ];
}

function leaves(box: Box): Box[] {
  return box.left === undefined || box.right === undefined ? [box] : [...leaves(box.left), ...leaves(box.right)];
}

function average(box: Box): Color {
  const mean = (axis: 0 | 1 | 2): number => {
    const sum = box.colors.reduce((total, { color, count }) => total + color[axis] * count, 0);
    return Math.floor(0.5 + sum / box.pixels);
  };
  return [mean(0), mean(1), mean(2)];
}

/** Median cut of RGB bytes into at most `limit` colours: boxes by the number of their pixels, each as its average. */
export function medianCut(rgb: Uint8Array, limit: number): Color[] {
  const counts = new Map<number, number>();
  for (let index = 0; index < rgb.length; index += 3) {
    const key = ((rgb[index] as number) << 16) | ((rgb[index + 1] as number) << 8) | (rgb[index + 2] as number);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const colors = [...counts].map(([key, count]): ColorCount => ({ color: [key >> 16, (key >> 8) & 255, key & 255], count }));
  const root: Box = { colors, pixels: rgb.length / 3 };
  const heap = new BoxHeap();
  heap.add(root);
  for (let count = 1; count < limit; count += 1) {
    let box = heap.remove();
    while (box !== undefined && box.colors.length === 1) box = heap.remove();
    if (box === undefined) break;
    [box.left, box.right] = splitBox(box);
    heap.add(box.left);
    heap.add(box.right);
  }
  return leaves(root).map(average);
}

/** Finds the palette's nearest colour; the library looks it up for the corner of a cube of 4 x 4 x 4, and the first of equals wins. */
export class NearestColor {
  private readonly known = new Int16Array(64 ** 3).fill(-1);

  constructor(private readonly palette: readonly Color[]) {}

  index(red: number, green: number, blue: number): number {
    const slot = (red >> 2) + (green >> 2) * 64 + (blue >> 2) * 4096;
    const known = this.known[slot] as number;
    if (known >= 0) return known;
    const [r, g, b] = [red & 0xfc, green & 0xfc, blue & 0xfc];
    let best = 0;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const [index, color] of this.palette.entries()) {
      const distance = (color[0] - r) ** 2 + (color[1] - g) ** 2 + (color[2] - b) ** 2;
      if (distance >= bestDistance) continue;
      best = index;
      bestDistance = distance;
    }
    this.known[slot] = best;
    return best;
  }
}
