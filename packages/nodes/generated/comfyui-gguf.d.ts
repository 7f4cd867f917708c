/** Builders for the node classes of ComfyUI-GGUF. */
import type { Bool, Choice, FileName, Link, Node, NodeOptions } from '@comfyloom/workflow/types';

export type CLIPLoaderGGUFType = 'stable_diffusion' | 'stable_cascade' | 'sd3' | 'stable_audio' | 'mochi' | 'ltxv' | 'pixart' | 'cosmos' | 'lumina2' | 'wan' | 'hidream' | 'chroma' | 'ace' | 'omnigen2' | 'qwen_image' | 'hunyuan_image' | 'flux2' | 'ovis' | 'longcat_image' | 'cogvideox' | 'lens' | 'pixeldit' | 'ideogram4' | 'boogu' | 'krea2' | 'joyimage' | 'mage' | 'minimax';
export type DualCLIPLoaderGGUFType = 'sdxl' | 'sd3' | 'flux' | 'hunyuan_video' | 'hidream' | 'hunyuan_image' | 'hunyuan_video_15' | 'kandinsky5' | 'kandinsky5_image' | 'ltxv' | 'newbie' | 'ace';

export interface CLIPLoaderGGUFInputs {
  /** A file in the server's models/clip_gguf or models/text_encoders. */
  clip_name: FileName;
  type: Choice<CLIPLoaderGGUFType>;
}
export interface CLIPLoaderGGUFNode extends Node<'CLIPLoaderGGUF'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `CLIPLoaderGGUF`, shown as "CLIPLoader (GGUF)". */
export declare function clipLoaderGGUF(inputs: CLIPLoaderGGUFInputs, options?: NodeOptions): CLIPLoaderGGUFNode;

export interface DualCLIPLoaderGGUFInputs {
  /** A file in the server's models/clip_gguf or models/text_encoders. */
  clip_name1: FileName;
  /** A file in the server's models/clip_gguf or models/text_encoders. */
  clip_name2: FileName;
  type: Choice<DualCLIPLoaderGGUFType>;
}
export interface DualCLIPLoaderGGUFNode extends Node<'DualCLIPLoaderGGUF'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `DualCLIPLoaderGGUF`, shown as "DualCLIPLoader (GGUF)". */
export declare function dualCLIPLoaderGGUF(inputs: DualCLIPLoaderGGUFInputs, options?: NodeOptions): DualCLIPLoaderGGUFNode;

export interface QuadrupleCLIPLoaderGGUFInputs {
  /** A file in the server's models/clip_gguf or models/text_encoders. */
  clip_name1: FileName;
  /** A file in the server's models/clip_gguf or models/text_encoders. */
  clip_name2: FileName;
  /** A file in the server's models/clip_gguf or models/text_encoders. */
  clip_name3: FileName;
  /** A file in the server's models/clip_gguf or models/text_encoders. */
  clip_name4: FileName;
}
export interface QuadrupleCLIPLoaderGGUFNode extends Node<'QuadrupleCLIPLoaderGGUF'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `QuadrupleCLIPLoaderGGUF`, shown as "QuadrupleCLIPLoader (GGUF)". */
export declare function quadrupleCLIPLoaderGGUF(inputs: QuadrupleCLIPLoaderGGUFInputs, options?: NodeOptions): QuadrupleCLIPLoaderGGUFNode;

export interface TripleCLIPLoaderGGUFInputs {
  /** A file in the server's models/clip_gguf or models/text_encoders. */
  clip_name1: FileName;
  /** A file in the server's models/clip_gguf or models/text_encoders. */
  clip_name2: FileName;
  /** A file in the server's models/clip_gguf or models/text_encoders. */
  clip_name3: FileName;
}
export interface TripleCLIPLoaderGGUFNode extends Node<'TripleCLIPLoaderGGUF'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `TripleCLIPLoaderGGUF`, shown as "TripleCLIPLoader (GGUF)". */
export declare function tripleCLIPLoaderGGUF(inputs: TripleCLIPLoaderGGUFInputs, options?: NodeOptions): TripleCLIPLoaderGGUFNode;

export interface UnetLoaderGGUFInputs {
  /** A file in the server's models/unet_gguf. */
  unet_name: FileName;
}
export interface UnetLoaderGGUFNode extends Node<'UnetLoaderGGUF'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `UnetLoaderGGUF`, shown as "Unet Loader (GGUF)". */
export declare function unetLoaderGGUF(inputs: UnetLoaderGGUFInputs, options?: NodeOptions): UnetLoaderGGUFNode;

export interface UnetLoaderGGUFAdvancedInputs {
  /** A file in the server's models/unet_gguf. */
  unet_name: FileName;
  /** Default `"default"`. */
  dequant_dtype?: Choice<'default' | 'target' | 'float32' | 'float16' | 'bfloat16'> | undefined;
  /** Default `"default"`. */
  patch_dtype?: Choice<'default' | 'target' | 'float32' | 'float16' | 'bfloat16'> | undefined;
  /** Default `false`. */
  patch_on_device?: Bool | undefined;
}
export interface UnetLoaderGGUFAdvancedNode extends Node<'UnetLoaderGGUFAdvanced'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `UnetLoaderGGUFAdvanced`, shown as "Unet Loader (GGUF/Advanced)". */
export declare function unetLoaderGGUFAdvanced(inputs: UnetLoaderGGUFAdvancedInputs, options?: NodeOptions): UnetLoaderGGUFAdvancedNode;
