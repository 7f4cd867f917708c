import { guidedSampler, prompts } from '@comfyloom/kit';
import { clipLoader, createVideo, emptyHunyuanLatentVideo, saveVideo, unetLoader, vaeDecode, vaeLoader } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';

export default defineWorkflow({
  name: 'short-video',
  title: 'Text to video (Wan 2.1, 1.3B)',
  description: 'A few seconds at 16 frames per second, as an MP4 file on the server.',
  params: {
    prompt: z.string().min(1).describe('What happens in the video'),
    negative: z.string().default('').describe('What not to show'),
    width: param.size({ default: 832 }).describe('Width of the video'),
    height: param.size({ default: 480 }).describe('Height of the video'),
    frames: z.int().min(1).max(121).default(33).describe('Frames at 16 per second, rounded down to 4n + 1: 33 are two seconds'),
    seed: param.seed().describe('The same seed and parameters give the same video'),
  },
  build({ prompt, negative, width, height, frames, seed }) {
    const wan = unetLoader({ unet_name: 'wan2.1_t2v_1.3B_fp16.safetensors', weight_dtype: 'default' });
    const clip = clipLoader({ clip_name: 'umt5_xxl_fp8_e4m3fn_scaled.safetensors', type: 'wan' });
    const vae = vaeLoader({ vae_name: 'wan_2.1_vae.safetensors' });
    const text = prompts({ clip: clip.CLIP, positive: prompt, negative });
    // Wan's latents have the shape of HunyuanVideo's: 16 channels, a cell of 8 by 8 pixels and 4 frames.
    const latent = emptyHunyuanLatentVideo({ width, height, length: frames });
    const sampled = guidedSampler({ family: 'wan', model: wan.MODEL, ...text, latent: latent.LATENT, seed });
    const pixels = vaeDecode({ samples: sampled.LATENT, vae: vae.VAE });
    const video = createVideo({ images: pixels.IMAGE, fps: 16 });
    return { video: saveVideo({ video: video.VIDEO, filename_prefix: 'comfyloom/short-video', format: 'mp4', codec: 'h264' }) };
  },
  cases: [
    {
      name: 'two-seconds',
      params: { prompt: 'waves roll onto a beach', negative: 'people', width: 416, height: 240, seed: 7 },
      expect: { video: { count: 1 } },
    },
    {
      name: 'tiny',
      params: { prompt: 'waves roll onto a beach', width: 208, height: 112, frames: 9, seed: 7 },
      expect: { video: { count: 1 } },
    },
  ],
});
