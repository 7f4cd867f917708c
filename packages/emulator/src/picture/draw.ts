import { createHash } from 'node:crypto';
import { drawMark } from './mark.js';
import { seededRandom } from './random.js';

type Color = readonly [red: number, green: number, blue: number];

/** What a drawn picture tells of what went into it. */
export interface Scene {
  /** Differs whenever anything differs: where things stand. */
  readonly shapes: string;
  /** The prompt, if one is known: land, light and colors, and the writing below. */
  readonly text: string;
  /** Shifts the colors a little: the decoder, say. */
  readonly tint?: string;
}

function randomOf(text: string): () => number {
  return seededRandom(createHash('sha1').update(text).digest().readUInt32BE(0));
}

/** A color by hue (in turns), saturation and lightness. */
function hsl(hue: number, saturation: number, lightness: number): Color {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): number => {
    const place = (((offset + hue * 12) % 12) + 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return [part(0), part(8), part(4)];
}

function mix(a: Color, b: Color, share: number): Color {
  const part = (index: 0 | 1 | 2): number => a[index] * (1 - share) + b[index] * share;
  return [part(0), part(1), part(2)];
}

/** Heights between 0 and 1 along the horizon, by the kind of land. */
const LANDS: readonly ((place: number, wave: (turns: number) => number, step: (turns: number) => number) => number)[] = [
  // Hills.
  (place, wave) => 0.5 + 0.3 * wave(place * 1.3) + 0.15 * wave(place * 3.1) + 0.05 * wave(place * 7.7),
  // Mountains.
  (place, wave) => 1 - 0.6 * Math.abs(wave(place * 1.1)) - 0.25 * Math.abs(wave(place * 2.7)) - 0.15 * Math.abs(wave(place * 6.1)),
  // A city.
  (place, wave, step) => 0.25 + 0.2 * wave(place * 0.7) + 0.55 * step(place * 9),
  // Dunes.
  (place, wave) => Math.abs(wave(place * 0.9 + 0.3 * wave(place * 0.45))),
];

interface Layer {
  readonly tops: Float32Array;
  readonly color: Color;
  readonly foot: Color;
}

/** The land from its furthest layer to its nearest, each as the row at which every column of it begins. */
function layLand(scene: Scene, width: number, height: number, hue: number, dark: boolean, haze: Color): Layer[] {
  const of = randomOf(`land ${scene.text}`);
  const land = LANDS[Math.floor(of() * LANDS.length)] as (typeof LANDS)[number];
  const count = 3 + Math.floor(of() * 3);
  const landHue = hue + 0.25 + 0.5 * of();
  const rough = 0.18 + 0.22 * of();
  const at = randomOf(scene.shapes);
  return Array.from({ length: count }, (_, index) => {
    const near = (index + 1) / count;
    const phase = at() * 40;
    const steps = Float32Array.from({ length: 64 }, () => at());
    const wave = (turns: number): number => Math.sin(2 * Math.PI * (turns + phase));
    const step = (turns: number): number => steps[Math.floor(turns + phase) & 63] as number;
    const base = 0.5 + 0.42 * near;
    const tops = Float32Array.from({ length: width }, (__, x) => {
      const place = (x / Math.max(width, height)) * (1.6 - 0.8 * near);
      return height * (base - rough * land(place, wave, step));
    });
    const own = hsl(landHue + 0.06 * index, 0.45, (dark ? 0.1 : 0.24) + 0.05 * (1 - near));
    return { tops, color: mix(haze, own, 0.25 + 0.75 * near), foot: mix(haze, own, 0.1 + 0.6 * near) };
  });
}

/**
 * A landscape: the prompt says which land, what light and which colors, everything else where its hills and its sun stand. The same
 * scene and size give the same pixels.
 *
 * @returns RGB floats from 0 to 1, row by row
 */
export function drawScene(scene: Scene, width: number, height: number): Float32Array {
  const of = randomOf(`light ${scene.text}`);
  const at = randomOf(`sun ${scene.shapes}`);
  const hue = of() + (scene.tint === undefined ? 0 : 0.08 * randomOf(scene.tint)());
  const dark = of() < 0.35;
  const top = hsl(hue, 0.55 + 0.3 * of(), dark ? 0.12 : 0.42 + 0.2 * of());
  const haze = hsl(hue + (of() - 0.5) * 0.35, 0.7, dark ? 0.38 : 0.8);
  const light = hsl(hue + 0.45 + 0.1 * of(), 0.9, dark ? 0.88 : 0.93);
  const layers = layLand(scene, width, height, hue, dark, haze);
  const sun = { x: (0.15 + 0.7 * at()) * width, y: (0.12 + 0.35 * at()) * height };
  const radius = (0.05 + 0.07 * at()) * Math.min(width, height);

  const out = new Float32Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const sky = mix(top, haze, Math.min(1, (y / height) * 1.6) ** 1.3);
    for (let x = 0; x < width; x += 1) {
      const place = (y * width + x) * 3;
      let index = layers.length - 1;
      while (index >= 0 && y < ((layers[index] as Layer).tops[x] as number)) index -= 1;
      if (index >= 0) {
        const { tops, color, foot } = layers[index] as Layer;
        put(out, place, color, foot, Math.min(1, (y - (tops[x] as number)) / (height * 0.35)));
        continue;
      }
      const distance = ((x - sun.x) ** 2 + (y - sun.y) ** 2) / (radius * radius);
      put(out, place, sky, light, distance < 1 ? 1 : 0.75 / (distance + 0.15));
    }
  }
  return out;
}

function put(out: Float32Array, place: number, from: Color, to: Color, share: number): void {
  const rest = 1 - Math.min(1, share);
  out[place] = to[0] + (from[0] - to[0]) * rest;
  out[place + 1] = to[1] + (from[1] - to[1]) * rest;
  out[place + 2] = to[2] + (from[2] - to[2]) * rest;
}

/** A whole picture: the scene, with the mark that it is emulated and the prompt's first words. */
export function drawPicture(scene: Scene, width: number, height: number): Float32Array {
  const out = drawScene(scene, width, height);
  drawMark(out, width, height, scene.text);
  return out;
}

/**
 * What a sampler shows on its way to `picture`: blocks that grow finer and noise that fades, until at a `share` of 1 each block is
 * one cell of the latent, 8 pixels wide.
 */
export function sketchPicture(picture: Float32Array, width: number, height: number, noiseOf: string, share: number): Float32Array {
  const random = randomOf(`noise ${noiseOf}`);
  const grain = Float32Array.from({ length: 4096 }, () => random());
  const block = share < 0.3 ? 32 : share < 0.6 ? 16 : 8;
  const noise = (1 - share) ** 1.5;
  const out = new Float32Array(picture.length);
  const cell = new Float32Array(3);
  for (let top = 0; top < height; top += block) {
    for (let left = 0; left < width; left += block) {
      const centerX = Math.min(width - 1, left + block / 2);
      const center = (Math.min(height - 1, top + block / 2) * width + centerX) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        const speck = grain[(left * 3 + top * 331 + channel * 17) & 4095] as number;
        cell[channel] = (picture[center + channel] as number) * (1 - noise) + speck * noise;
      }
      for (let y = top; y < Math.min(height, top + block); y += 1) {
        for (let x = left; x < Math.min(width, left + block); x += 1) out.set(cell, (y * width + x) * 3);
      }
    }
  }
  return out;
}
