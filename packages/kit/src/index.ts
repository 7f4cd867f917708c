export { type FluxSamplerInputs, type FluxTextEncoderNames, fluxSampler, fluxTextEncoders, fluxUnetGGUF } from './flux.js';
export { type EmptyLatentOptions, emptyLatent, type LatentFamily } from './latent.js';
