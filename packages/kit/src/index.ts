export { type SeedBatchInputs, seedBatch } from './batch.js';
export { type ControlNetInputs, controlNet, type FluxControlNetInputs, fluxControlNet } from './controlnet.js';
export { type FluxFillInputs, fluxFill } from './flux/fill.js';
export {
  type FluxModelNames,
  type FluxTextEncoderNames,
  fluxModels,
  fluxTextEncoders,
  fluxUnetGGUF,
  type LoadedModels,
} from './flux/load.js';
export { type FluxSamplerInputs, fluxSampler } from './flux/sampler.js';
export { GUIDED_DEFAULTS, type GuidedFamily, type GuidedSamplerInputs, type GuidedSettings, guidedSampler } from './guided.js';
export {
  type EmptyLatentOptions,
  emptyLatent,
  type ImageLatentInputs,
  type InpaintLatentInputs,
  imageLatent,
  inpaintLatent,
  type LatentFamily,
} from './latent.js';
export { type Lora, type LoraChainInputs, loraChain } from './lora.js';
export { type FitInputs, fitWithMask, type SoftMaskInputs, softMask } from './mask.js';
export { type PromptInputs, type Prompts, prompts } from './prompts.js';
export { type Sd35SamplerInputs, type Sd35TextEncoderNames, sd35Sampler, sd35TextEncoders } from './sd35.js';
export {
  type SdxlPromptInputs,
  type SdxlSamplerInputs,
  type SdxlStage,
  sdxlPrompts,
  sdxlRefinerPrompts,
  sdxlSampler,
} from './sdxl.js';
export { type HiresFixInputs, hiresFix, type UpscaleInputs, upscaleByModel } from './upscale.js';
