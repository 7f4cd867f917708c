import { param } from '@comfyloom/workflow';
import { z } from 'zod';

/** What every SDXL workflow is asked for. */
export const sdxlParams = {
  prompt: z.string().min(1).describe('What to draw'),
  negative: z.string().default('').describe('What not to draw'),
  width: param.size({ default: 1024 }).describe('Width of the picture'),
  height: param.size({ default: 1024 }).describe('Height of the picture'),
  seed: param.seed().describe('The same seed and parameters give the same picture'),
};

export const SDXL_BASE = 'sd_xl_base_1.0.safetensors';
export const SDXL_REFINER = 'sd_xl_refiner_1.0.safetensors';
