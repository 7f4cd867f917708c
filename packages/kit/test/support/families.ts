import { checkpointLoaderSimple, clipTextEncode, emptyImage, saveImageWebsocket, solidMask, vaeDecode } from '@comfyloom/nodes/core';
import type { Link } from '@comfyloom/workflow/types';
import { emptyLatent, fluxModels, type LatentFamily, prompts } from '../../src/index.js';

/** A checkpoint with its prompts and an empty latent: what samplers of guided families start from. */
export function guided(family: Exclude<LatentFamily, 'flux'>) {
  const sd = checkpointLoaderSimple({ ckpt_name: 'v1-5-pruned-emaonly.safetensors' });
  const latent = emptyLatent({ family, width: 64, height: 72 });
  return { sd, shared: { model: sd.MODEL, ...prompts({ clip: sd.CLIP, positive: 'a cat' }), seed: 7, latent: latent.LATENT } };
}

/** The same for FLUX. */
export function flux() {
  const models = fluxModels();
  const text = clipTextEncode({ text: 'a cat', clip: models.CLIP });
  const latent = emptyLatent({ family: 'flux', width: 64, height: 72 });
  return { models, shared: { model: models.MODEL, conditioning: text.CONDITIONING, seed: 7, latent: latent.LATENT } };
}

/** A picture and a mask of one size that come from no file. */
export const picture = () => emptyImage({ width: 64, height: 72, color: 255 }).IMAGE;
export const mask = () => solidMask({ width: 64, height: 72 }).MASK;

/** Latent to output. */
export const decoded = (LATENT: Link<'LATENT'>, VAE: Link<'VAE'>) => ({
  images: saveImageWebsocket({ images: vaeDecode({ samples: LATENT, vae: VAE }).IMAGE }),
});
export const saved = (images: Link<'IMAGE'>) => ({ images: saveImageWebsocket({ images }) });
