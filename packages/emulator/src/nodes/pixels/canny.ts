import { ImageBatch } from '../values.js';
import { convolve } from './convolve.js';

const RADIUS = 2;
const LEAST_SQUARE = 1e-6;
/** Steps to the neighbour in each of eight directions, from the right on towards below. */
const STEPS = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

function gaussian(): Float32Array {
  const line = [-2, -1, 0, 1, 2].map((place) => Math.exp((-place * place) / 2));
  const sum = line.reduce((total, weight) => total + weight, 0);
  return Float32Array.from(
    { length: 25 },
    (_, index) => ((line[Math.floor(index / 5)] as number) * (line[index % 5] as number)) / (sum * sum),
  );
}

function grey(image: ImageBatch): ImageBatch {
  const out = new ImageBatch(image.count, image.height, image.width, 1);
  for (let pixel = 0; pixel < out.data.length; pixel += 1) {
    const [r, g, b] = image.data.subarray(pixel * 3, pixel * 3 + 3) as unknown as [number, number, number];
    out.data[pixel] = 0.299 * r + 0.587 * g + 0.114 * b;
  }
  return out;
}

interface Slopes {
  readonly size: Float32Array;
  readonly direction: Uint8Array;
}

/** How steep each pixel is and in which of eight directions; the border repeats itself outwards. */
function slopesOf(frame: Float32Array, width: number, height: number): Slopes {
  const at = (x: number, y: number): number =>
    frame[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] as number;
  const size = new Float32Array(frame.length);
  const direction = new Uint8Array(frame.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const right = at(x + 1, y - 1) + 2 * at(x + 1, y) + at(x + 1, y + 1) - at(x - 1, y - 1) - 2 * at(x - 1, y) - at(x - 1, y + 1);
      const down = at(x - 1, y + 1) + 2 * at(x, y + 1) + at(x + 1, y + 1) - at(x - 1, y - 1) - 2 * at(x, y - 1) - at(x + 1, y - 1);
      size[y * width + x] = Math.sqrt(right * right + down * down + LEAST_SQUARE);
      direction[y * width + x] = (Math.round((Math.atan2(down, right) * 4) / Math.PI) + 8) % 8;
    }
  }
  return { size, direction };
}

/** 0, 0.5 or 1: nothing, an edge if it touches one, an edge. Only pixels that are the steepest across their edge count. */
function thinned({ size, direction }: Slopes, width: number, height: number, low: number, high: number): Float32Array {
  const flat = Math.fround(Math.sqrt(Math.fround(LEAST_SQUARE)));
  const out = new Float32Array(size.length);
  const neighbour = (x: number, y: number, towards: number): number => {
    const [stepX, stepY] = STEPS[towards] as readonly [number, number];
    const [nextX, nextY] = [x + stepX, y + stepY];
    return nextX < 0 || nextY < 0 || nextX >= width || nextY >= height ? flat : (size[nextY * width + nextX] as number);
  };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = y * width + x;
      const own = size[place] as number;
      const towards = direction[place] as number;
      // Of two equal pixels the left or upper one is kept.
      const isSteepest = [towards, (towards + 4) % 8].every((way) => {
        const other = neighbour(x, y, way);
        return own > other || ((way === 0 || way === 2) && own === other);
      });
      if (isSteepest && own > flat) out[place] = (Number(own > low) + Number(own > high)) / 2;
    }
  }
  return out;
}

/** Edges that touch an edge become edges until none is left that does; the others go. */
function connected(edges: Float32Array, width: number, height: number): Float32Array {
  const open = [...edges.keys()].filter((place) => edges[place] === 1);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const [stepX, stepY] of STEPS) {
      const [x, y] = [(place % width) + stepX, Math.floor(place / width) + stepY];
      if (x < 0 || y < 0 || x >= width || y >= height || edges[y * width + x] !== 0.5) continue;
      edges[y * width + x] = 1;
      open.push(y * width + x);
    }
  }
  return edges.map((edge) => (edge === 1 ? 1 : 0));
}

/** Edges of pictures of three channels, as grey ones of one. */
export async function cannyEdges(image: ImageBatch, low: number, high: number): Promise<ImageBatch> {
  const { count, width, height } = image;
  const blurred = await convolve(grey(image), gaussian(), RADIUS);
  const out = new ImageBatch(count, height, width, 1);
  for (let index = 0; index < count; index += 1) {
    const slopes = slopesOf(blurred.frame(index), width, height);
    out.frame(index).set(connected(thinned(slopes, width, height, Math.fround(low), Math.fround(high)), width, height));
  }
  return out;
}
