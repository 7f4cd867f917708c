import { createHash } from 'node:crypto';

/** Plays a seeded sequence of numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function seedOf(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0);
}

function hue(turn: number): [number, number, number] {
  const part = (offset: number): number => 0.5 + 0.5 * Math.cos(2 * Math.PI * (turn + offset));
  return [part(0), part(1 / 3), part(2 / 3)];
}

const WAVE = Float32Array.from({ length: 1024 }, (_, index) => 0.5 + 0.5 * Math.sin((2 * Math.PI * index) / 1024));

/**
 * A pleasant picture for a digest: a sky of two colours, waves across it and some soft discs, with a striped ribbon in the lower
 * right corner that marks it as emulated. The same digest and size give the same pixels.
 *
 * @returns RGB floats from 0 to 1, row by row
 */
export function drawPicture(digest: string, width: number, height: number): Float32Array {
  const out = new Float32Array(width * height * 3);
  const random = seededRandom(seedOf(digest));
  const base = random();
  const top = hue(base);
  const bottom = hue(base + 0.2 + 0.4 * random());
  const accent = hue(base + 0.5);
  const turns = [1 + random() * 3, 1 + random() * 3];
  const slope = random() * 1024;
  const stepX = ((turns[0] as number) * 1024) / width;
  const stepY = ((turns[1] as number) * 1024) / height;
  for (let y = 0; y < height; y += 1) {
    const down = y / Math.max(1, height - 1);
    let place = y * width * 3;
    for (let x = 0; x < width; x += 1) {
      const wave =
        (WAVE[Math.floor(slope + x * stepX + y * stepY) & 1023] as number) * (WAVE[Math.floor(slope * 3 + y * stepY * 2) & 1023] as number);
      for (let channel = 0; channel < 3; channel += 1) {
        const sky = (top[channel] as number) * (1 - down) + (bottom[channel] as number) * down;
        out[place] = sky * 0.75 + (accent[channel] as number) * wave * 0.25;
        place += 1;
      }
    }
  }
  for (let count = 4 + Math.floor(random() * 5); count > 0; count -= 1) drawDisc(out, width, height, random);
  drawRibbon(out, width, height);
  return out;
}

function drawDisc(out: Float32Array, width: number, height: number, random: () => number): void {
  const centerX = random() * width;
  const centerY = random() * height;
  const radius = (0.06 + 0.2 * random()) * Math.min(width, height);
  const color = hue(random());
  const strength = 0.35 + 0.5 * random();
  for (let y = Math.max(0, Math.floor(centerY - radius)); y < Math.min(height, centerY + radius); y += 1) {
    for (let x = Math.max(0, Math.floor(centerX - radius)); x < Math.min(width, centerX + radius); x += 1) {
      const distance = Math.hypot(x - centerX, y - centerY) / radius;
      if (distance >= 1) continue;
      const cover = strength * Math.min(1, (1 - distance) * 4);
      const place = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        out[place + channel] = (out[place + channel] as number) * (1 - cover) + (color[channel] as number) * cover;
      }
    }
  }
}

/** Diagonal black and yellow stripes across the lower right corner, a sixth of the shorter side deep. */
function drawRibbon(out: Float32Array, width: number, height: number): void {
  const depth = Math.max(4, Math.floor(Math.min(width, height) / 6));
  const stripe = Math.max(1, Math.floor(depth / 6));
  for (let y = Math.max(0, height - depth); y < height; y += 1) {
    for (let x = Math.max(0, width - depth); x < width; x += 1) {
      const diagonal = width - 1 - x + (height - 1 - y);
      if (diagonal >= depth || diagonal < depth / 2) continue;
      const yellow = Math.floor((x - y + 4 * (width + height)) / stripe) % 2 === 0;
      const place = (y * width + x) * 3;
      out[place] = yellow ? 1 : 0;
      out[place + 1] = yellow ? 0.85 : 0;
      out[place + 2] = 0;
    }
  }
}

/** `share` of the picture, the rest noise in blocks: what a sampler shows on its way. */
export function mixWithNoise(picture: Float32Array, width: number, digest: string, share: number): Float32Array {
  const random = seededRandom(seedOf(`${digest}noise`));
  const grain = Float32Array.from({ length: 4096 }, () => random());
  const out = new Float32Array(picture.length);
  for (let index = 0; index < picture.length; index += 1) {
    const pixel = Math.floor(index / 3);
    const x = Math.floor((pixel % width) / 8);
    const y = Math.floor(pixel / width / 8);
    const noise = grain[(x * 3 + y * 331 + (index % 3)) & 4095] as number;
    out[index] = (picture[index] as number) * share + noise * (1 - share);
  }
  return out;
}
