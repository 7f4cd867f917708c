import type { Behaviour } from '../options.js';

/** Names of the servers' model folders, in the order of GET /models; those with a plus are of the newer server only. */
const FOLDERS =
  'checkpoints configs loras vae text_encoders diffusion_models clip_vision style_models embeddings diffusers vae_approx controlnet gligen ' +
  'upscale_models +latent_upscale_models custom_nodes +datasets hypernetworks photomaker classifiers model_patches audio_encoders ' +
  '+background_removal +frame_interpolation +geometry_estimation +optical_flow +detection unet_gguf clip_gguf';

function folderNames(behave: Behaviour): string[] {
  const names = FOLDERS.split(' ').filter((name) => behave === '0.33.0' || !name.startsWith('+'));
  return names.map((name) => name.replace('+', ''));
}

/** What the lists show where any name is taken: the files that the first examples of the field use. */
const FAMILIAR: Readonly<Record<string, readonly string[]>> = {
  checkpoints: ['sd_xl_base_1.0.safetensors', 'v1-5-pruned-emaonly.safetensors'],
  text_encoders: ['clip_l.safetensors', 't5xxl_fp16.safetensors'],
  vae: ['ae.safetensors'],
  unet_gguf: ['flux1-dev-Q8_0.gguf'],
  diffusion_models: ['flux1-dev.safetensors'],
};

export type InstalledModels = Readonly<Record<string, readonly string[]>>;

/** The models that count as installed: file names by folder. */
export class ModelFiles {
  /** Every name is taken, also one that no list shows. */
  readonly any: boolean;
  private readonly byFolder: Map<string, readonly string[]>;

  constructor(given: 'any' | InstalledModels, behave: Behaviour) {
    this.any = given === 'any';
    this.byFolder = new Map(folderNames(behave).map((folder) => [folder, []]));
    for (const [folder, files] of Object.entries(given === 'any' ? FAMILIAR : given)) this.byFolder.set(folder, [...files].sort());
  }

  folders(): Iterable<string> {
    return this.byFolder.keys();
  }

  files(folder: string): readonly string[] | undefined {
    return this.byFolder.get(folder);
  }

  toRecord(): InstalledModels {
    return Object.fromEntries(this.byFolder);
  }
}
