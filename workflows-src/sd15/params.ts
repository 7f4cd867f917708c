import { param } from '@comfyloom/workflow';
import { z } from 'zod';

/** What every Stable Diffusion 1.5 workflow is asked for. It was trained on pictures of 512 pixels: much more is drawn twice. */
export const sd15Params = {
  prompt: z.string().min(1).describe('What to draw'),
  negative: z.string().default('').describe('What not to draw'),
  width: param.size({ default: 512 }).describe('Width of the picture'),
  height: param.size({ default: 512 }).describe('Height of the picture'),
  steps: z.int().min(1).max(150).default(25).describe('Steps of the sampler'),
  seed: param.seed().describe('The same seed and parameters give the same picture'),
};

export const SD15 = 'v1-5-pruned-emaonly.safetensors';
