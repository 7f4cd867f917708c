/** Builders for the node classes of core. */
import type { Anything, Bool, BoundingBox, Choice, Curve, FileName, Float, Int, JsonValue, Link, Node, NodeOptions, Text, Unchecked, Widget } from '@comfyloom/workflow/types';

export type BlendMode = 'normal' | 'multiply' | 'screen' | 'overlay' | 'darken' | 'lighten' | 'color-dodge' | 'color-burn' | 'hard-light' | 'soft-light' | 'difference' | 'exclusion' | 'linear-dodge' | 'linear-burn' | 'vivid-light' | 'pin-light' | 'linear-light' | 'hard-mix' | 'subtract' | 'divide' | 'grain-extract' | 'grain-merge' | 'hue' | 'saturation' | 'color' | 'luminosity';
export type Scheduler = 'simple' | 'sgm_uniform' | 'karras' | 'exponential' | 'ddim_uniform' | 'beta' | 'normal' | 'linear_quadratic' | 'kl_optimal';
export type CLIPLoaderType = 'stable_diffusion' | 'stable_cascade' | 'sd3' | 'stable_audio' | 'mochi' | 'ltxv' | 'pixart' | 'cosmos' | 'lumina2' | 'wan' | 'hidream' | 'chroma' | 'ace' | 'omnigen2' | 'qwen_image' | 'hunyuan_image' | 'flux2' | 'ovis' | 'longcat_image' | 'cogvideox' | 'lens' | 'pixeldit' | 'ideogram4' | 'boogu' | 'krea2' | 'joyimage' | 'mage' | 'minimax';
export type ContextSchedule = 'standard_static' | 'standard_uniform' | 'looped_uniform' | 'batched';
export type DualCLIPLoaderType = 'sdxl' | 'sd3' | 'flux' | 'hunyuan_video' | 'hidream' | 'hunyuan_image' | 'hunyuan_video_15' | 'kandinsky5' | 'kandinsky5_image' | 'ltxv' | 'newbie' | 'ace';
export type HunyuanVideo15LatentUpscaleWithModelUpscaleMethod = 'nearest-exact' | 'bilinear' | 'area' | 'bicubic' | 'bislerp';
export type ImageScaleUpscaleMethod = 'nearest-exact' | 'bilinear' | 'area' | 'bicubic' | 'lanczos';
export type SamplerName = 'euler' | 'euler_cfg_pp' | 'euler_ancestral' | 'euler_ancestral_cfg_pp' | 'heun' | 'heunpp2' | 'exp_heun_2_x0' | 'exp_heun_2_x0_sde' | 'dpm_2' | 'dpm_2_ancestral' | 'lms' | 'dpm_fast' | 'dpm_adaptive' | 'dpmpp_2s_ancestral' | 'dpmpp_2s_ancestral_cfg_pp' | 'dpmpp_sde' | 'dpmpp_sde_gpu' | 'dpmpp_2m' | 'dpmpp_2m_cfg_pp' | 'dpmpp_2m_sde' | 'dpmpp_2m_sde_gpu' | 'dpmpp_2m_sde_heun' | 'dpmpp_2m_sde_heun_gpu' | 'dpmpp_3m_sde' | 'dpmpp_3m_sde_gpu' | 'ddpm' | 'lcm' | 'ipndm' | 'ipndm_v' | 'deis' | 'res_multistep' | 'res_multistep_cfg_pp' | 'res_multistep_ancestral' | 'res_multistep_ancestral_cfg_pp' | 'gradient_estimation' | 'gradient_estimation_cfg_pp' | 'er_sde' | 'seeds_2' | 'seeds_3' | 'sa_solver' | 'sa_solver_pece' | 'ddim' | 'uni_pc' | 'uni_pc_bh2';
export type Mode = 'ADD' | 'CLEAR' | 'DARKEN' | 'DST' | 'DST_ATOP' | 'DST_IN' | 'DST_OUT' | 'DST_OVER' | 'LIGHTEN' | 'MULTIPLY' | 'OVERLAY' | 'SCREEN' | 'SRC' | 'SRC_ATOP' | 'SRC_IN' | 'SRC_OUT' | 'SRC_OVER' | 'XOR';
export type ClassName = 'all' | 'person' | 'bicycle' | 'car' | 'motorcycle' | 'airplane' | 'bus' | 'train' | 'truck' | 'boat' | 'traffic light' | 'fire hydrant' | 'stop sign' | 'parking meter' | 'bench' | 'bird' | 'cat' | 'dog' | 'horse' | 'sheep' | 'cow' | 'elephant' | 'bear' | 'zebra' | 'giraffe' | 'backpack' | 'umbrella' | 'handbag' | 'tie' | 'suitcase' | 'frisbee' | 'skis' | 'snowboard' | 'sports ball' | 'kite' | 'baseball bat' | 'baseball glove' | 'skateboard' | 'surfboard' | 'tennis racket' | 'bottle' | 'wine glass' | 'cup' | 'fork' | 'knife' | 'spoon' | 'bowl' | 'banana' | 'apple' | 'sandwich' | 'orange' | 'broccoli' | 'carrot' | 'hot dog' | 'pizza' | 'donut' | 'cake' | 'chair' | 'couch' | 'potted plant' | 'bed' | 'dining table' | 'toilet' | 'tv' | 'laptop' | 'mouse' | 'remote' | 'keyboard' | 'cell phone' | 'microwave' | 'oven' | 'toaster' | 'sink' | 'refrigerator' | 'book' | 'clock' | 'vase' | 'scissors' | 'teddy bear' | 'hair drier' | 'toothbrush';
export type AspectRatio = '1:1 (Square)' | '2:3 (Portrait Photo)' | '3:2 (Photo)' | '3:4 (Portrait Standard)' | '4:3 (Standard)' | '9:16 (Portrait Widescreen)' | '16:9 (Widescreen)' | '21:9 (Ultrawide)';
export type SetUnionControlNetTypeType = 'auto' | 'openpose' | 'depth' | 'hed/pidi/scribble/ted' | 'canny/lineart/anime_lineart/mlsd' | 'normal' | 'segment' | 'tile' | 'repaint';
export type Language = 'ar' | 'az' | 'bg' | 'bn' | 'ca' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'es' | 'fa' | 'fi' | 'fr' | 'he' | 'hi' | 'hr' | 'ht' | 'hu' | 'id' | 'is' | 'it' | 'ja' | 'ko' | 'la' | 'lt' | 'ms' | 'ne' | 'nl' | 'no' | 'pa' | 'pl' | 'pt' | 'ro' | 'ru' | 'sa' | 'sk' | 'sr' | 'sv' | 'sw' | 'ta' | 'te' | 'th' | 'tl' | 'tr' | 'uk' | 'ur' | 'vi' | 'yue' | 'zh' | 'unknown';
export type Keyscale = 'C major' | 'C# major' | 'Db major' | 'D major' | 'D# major' | 'Eb major' | 'E major' | 'F major' | 'F# major' | 'Gb major' | 'G major' | 'G# major' | 'Ab major' | 'A major' | 'A# major' | 'Bb major' | 'B major' | 'C minor' | 'C# minor' | 'Db minor' | 'D minor' | 'D# minor' | 'Eb minor' | 'E minor' | 'F minor' | 'F# minor' | 'Gb minor' | 'G minor' | 'G# minor' | 'Ab minor' | 'A minor' | 'A# minor' | 'Bb minor' | 'B minor';
export type CameraPose = 'Static' | 'Pan Up' | 'Pan Down' | 'Pan Left' | 'Pan Right' | 'Zoom In' | 'Zoom Out' | 'Anti Clockwise (ACW)' | 'ClockWise (CW)';

export interface APGInputs {
  model: Link<'MODEL'>;
  /** -10 to 10, steps of 0.01; default `1`. */
  eta?: Float | undefined;
  /** 0 to 50, steps of 0.1; default `5`. */
  norm_threshold?: Float | undefined;
  /** -5 to 1, steps of 0.01; default `0`. */
  momentum?: Float | undefined;
}
export interface APGNode extends Node<'APG'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `APG`, shown as "Adaptive Projected Guidance". */
export declare function apg(inputs: APGInputs, options?: NodeOptions): APGNode;

export interface ARVideoI2VInputs {
  model: Link<'MODEL'>;
  vae: Link<'VAE'>;
  start_image: Link<'IMAGE'>;
  /** 16 to 8192, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 8192, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 1024, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 64; default `1`. */
  batch_size?: Int | undefined;
}
export interface ARVideoI2VNode extends Node<'ARVideoI2V'> {
  readonly MODEL: Link<'MODEL'>;
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `ARVideoI2V`. */
export declare function arVideoI2V(inputs: ARVideoI2VInputs, options?: NodeOptions): ARVideoI2VNode;

export interface AddLayerInputs {
  image: Link<'IMAGE'>;
  layers?: Link<'LAYERS'> | undefined;
  mask?: Link<'MASK'> | undefined;
  /** Default `""`. */
  name?: Text | undefined;
  /** -16384 to 16384; default `0`; pixels. */
  x?: Int | undefined;
  /** -16384 to 16384; default `0`; pixels. */
  y?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  opacity?: Float | undefined;
  /** Default `"normal"`. */
  blend_mode?: Choice<BlendMode> | undefined;
  /** -360 to 360; default `0`. */
  rotation?: Float | undefined;
  /** 0 to 16384; default `0`; pixels. */
  width?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  height?: Int | undefined;
  /** -1000 to 1000; default `0`. */
  z_index?: Int | undefined;
  /** Default `false`. */
  flip_h?: Bool | undefined;
  /** Default `false`. */
  flip_v?: Bool | undefined;
}
export interface AddLayerNode extends Node<'AddLayer'> {
  readonly LAYERS: Link<'LAYERS'>;
}
/**
 * Server class `AddLayer`.
 * @experimental
 */
export declare function addLayer(inputs: AddLayerInputs, options?: NodeOptions): AddLayerNode;

export interface AddNoiseInputs {
  model: Link<'MODEL'>;
  noise: Link<'NOISE'>;
  sigmas: Link<'SIGMAS'>;
  latent_image: Link<'LATENT'>;
}
export interface AddNoiseNode extends Node<'AddNoise'> {
  readonly LATENT: Link<'LATENT'>;
}
/**
 * Server class `AddNoise`.
 * @experimental
 */
export declare function addNoise(inputs: AddNoiseInputs, options?: NodeOptions): AddNoiseNode;

export interface AddTextPrefixInputs {
  texts: Text;
  /** Default `""`. */
  prefix?: Text | undefined;
}
export interface AddTextPrefixNode extends Node<'AddTextPrefix'> {
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `AddTextPrefix`, shown as "Add Text Prefix (DEPRECATED)".
 * @experimental
 */
export declare function addTextPrefix(inputs: AddTextPrefixInputs, options?: NodeOptions): AddTextPrefixNode;

export interface AddTextSuffixInputs {
  texts: Text;
  /** Default `""`. */
  suffix?: Text | undefined;
}
export interface AddTextSuffixNode extends Node<'AddTextSuffix'> {
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `AddTextSuffix`, shown as "Add Text Suffix (DEPRECATED)".
 * @experimental
 */
export declare function addTextSuffix(inputs: AddTextSuffixInputs, options?: NodeOptions): AddTextSuffixNode;

export interface AdjustBrightnessInputs {
  images: Link<'IMAGE'>;
  /** 0 to 2; default `1`. */
  factor?: Float | undefined;
}
export interface AdjustBrightnessNode extends Node<'AdjustBrightness'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `AdjustBrightness`.
 * @experimental
 */
export declare function adjustBrightness(inputs: AdjustBrightnessInputs, options?: NodeOptions): AdjustBrightnessNode;

export interface AdjustContrastInputs {
  images: Link<'IMAGE'>;
  /** 0 to 2; default `1`. */
  factor?: Float | undefined;
}
export interface AdjustContrastNode extends Node<'AdjustContrast'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `AdjustContrast`.
 * @experimental
 */
export declare function adjustContrast(inputs: AdjustContrastInputs, options?: NodeOptions): AdjustContrastNode;

export interface AlignYourStepsSchedulerInputs {
  model_type: Choice<'SD1' | 'SDXL' | 'SVD'>;
  /** 1 to 10000; default `10`. */
  steps?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  denoise?: Float | undefined;
}
export interface AlignYourStepsSchedulerNode extends Node<'AlignYourStepsScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `AlignYourStepsScheduler`. */
export declare function alignYourStepsScheduler(inputs: AlignYourStepsSchedulerInputs, options?: NodeOptions): AlignYourStepsSchedulerNode;

export interface AnimaLLLiteApplyInputs {
  model: Link<'MODEL'>;
  model_patch: Link<'MODEL_PATCH'>;
  image: Link<'IMAGE'>;
  /** -10 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
  mask?: Link<'MASK'> | undefined;
}
export interface AnimaLLLiteApplyNode extends Node<'AnimaLLLiteApply'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `AnimaLLLiteApply`, shown as "Apply Anima LLLite".
 * @experimental
 */
export declare function animaLLLiteApply(inputs: AnimaLLLiteApplyInputs, options?: NodeOptions): AnimaLLLiteApplyNode;

export interface AudioAdjustVolumeInputs {
  audio: Link<'AUDIO'>;
  /** -100 to 100; default `1`. */
  volume?: Int | undefined;
}
export interface AudioAdjustVolumeNode extends Node<'AudioAdjustVolume'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/** Server class `AudioAdjustVolume`, shown as "Adjust Audio Volume". */
export declare function audioAdjustVolume(inputs: AudioAdjustVolumeInputs, options?: NodeOptions): AudioAdjustVolumeNode;

export interface AudioConcatInputs {
  audio1: Link<'AUDIO'>;
  audio2: Link<'AUDIO'>;
  /** Default `"after"`. */
  direction?: Choice<'after' | 'before'> | undefined;
}
export interface AudioConcatNode extends Node<'AudioConcat'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/** Server class `AudioConcat`, shown as "Concatenate Audio". */
export declare function audioConcat(inputs: AudioConcatInputs, options?: NodeOptions): AudioConcatNode;

export interface AudioEncoderEncodeInputs {
  audio_encoder: Link<'AUDIO_ENCODER'>;
  audio: Link<'AUDIO'>;
}
export interface AudioEncoderEncodeNode extends Node<'AudioEncoderEncode'> {
  readonly AUDIO_ENCODER_OUTPUT: Link<'AUDIO_ENCODER_OUTPUT'>;
}
/** Server class `AudioEncoderEncode`. */
export declare function audioEncoderEncode(inputs: AudioEncoderEncodeInputs, options?: NodeOptions): AudioEncoderEncodeNode;

export interface AudioEncoderLoaderInputs {
  /** A file in the server's models/audio_encoders. */
  audio_encoder_name: FileName;
}
export interface AudioEncoderLoaderNode extends Node<'AudioEncoderLoader'> {
  readonly AUDIO_ENCODER: Link<'AUDIO_ENCODER'>;
}
/** Server class `AudioEncoderLoader`, shown as "Load Audio Encoder". */
export declare function audioEncoderLoader(inputs: AudioEncoderLoaderInputs, options?: NodeOptions): AudioEncoderLoaderNode;

export interface AudioEqualizer3BandInputs {
  audio: Link<'AUDIO'>;
  /** -24 to 24, steps of 0.1; default `0`. */
  low_gain_dB?: Float | undefined;
  /** 20 to 500; default `100`. */
  low_freq?: Int | undefined;
  /** -24 to 24, steps of 0.1; default `0`. */
  mid_gain_dB?: Float | undefined;
  /** 200 to 4000; default `1000`. */
  mid_freq?: Int | undefined;
  /** 0.1 to 10, steps of 0.1; default `0.707`. */
  mid_q?: Float | undefined;
  /** -24 to 24, steps of 0.1; default `0`. */
  high_gain_dB?: Float | undefined;
  /** 1000 to 15000; default `5000`. */
  high_freq?: Int | undefined;
}
export interface AudioEqualizer3BandNode extends Node<'AudioEqualizer3Band'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/**
 * Server class `AudioEqualizer3Band`, shown as "Audio Equalizer (3-Band)".
 * @experimental
 */
export declare function audioEqualizer3Band(inputs: AudioEqualizer3BandInputs, options?: NodeOptions): AudioEqualizer3BandNode;

export interface AudioMergeInputs {
  audio1: Link<'AUDIO'>;
  audio2: Link<'AUDIO'>;
  merge_method: Choice<'add' | 'mean' | 'subtract' | 'multiply'>;
}
export interface AudioMergeNode extends Node<'AudioMerge'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/** Server class `AudioMerge`, shown as "Merge Audio". */
export declare function audioMerge(inputs: AudioMergeInputs, options?: NodeOptions): AudioMergeNode;

export interface BasicGuiderInputs {
  model: Link<'MODEL'>;
  conditioning: Link<'CONDITIONING'>;
}
export interface BasicGuiderNode extends Node<'BasicGuider'> {
  readonly GUIDER: Link<'GUIDER'>;
}
/** Server class `BasicGuider`. */
export declare function basicGuider(inputs: BasicGuiderInputs, options?: NodeOptions): BasicGuiderNode;

export interface BasicSchedulerInputs {
  model: Link<'MODEL'>;
  scheduler: Choice<Scheduler>;
  /** 1 to 10000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  denoise?: Float | undefined;
}
export interface BasicSchedulerNode extends Node<'BasicScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `BasicScheduler`. */
export declare function basicScheduler(inputs: BasicSchedulerInputs, options?: NodeOptions): BasicSchedulerNode;

export interface BatchImagesNodeInputs {
  /** 1 to 50, sent as `images.image0` and so on. */
  images: readonly [Link<'IMAGE'>, ...(Link<'IMAGE'> | undefined)[]];
}
export interface BatchImagesNodeNode extends Node<'BatchImagesNode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `BatchImagesNode`, shown as "Batch Images". */
export declare function batchImagesNode(inputs: BatchImagesNodeInputs, options?: NodeOptions): BatchImagesNodeNode;

export interface BatchLatentsNodeInputs {
  /** 1 to 50, sent as `latents.latent0` and so on. */
  latents: readonly [Link<'LATENT'>, ...(Link<'LATENT'> | undefined)[]];
}
export interface BatchLatentsNodeNode extends Node<'BatchLatentsNode'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `BatchLatentsNode`, shown as "Batch Latents". */
export declare function batchLatentsNode(inputs: BatchLatentsNodeInputs, options?: NodeOptions): BatchLatentsNodeNode;

export interface BatchMasksNodeInputs {
  /** 1 to 50, sent as `masks.mask0` and so on. */
  masks: readonly [Link<'MASK'>, ...(Link<'MASK'> | undefined)[]];
}
export interface BatchMasksNodeNode extends Node<'BatchMasksNode'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `BatchMasksNode`, shown as "Batch Masks". */
export declare function batchMasksNode(inputs: BatchMasksNodeInputs, options?: NodeOptions): BatchMasksNodeNode;

export interface BerniniConditioningInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 8192, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 8192, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 8192, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  source_video?: Link<'IMAGE'> | undefined;
  reference_video?: Link<'IMAGE'> | undefined;
  /** 0 to 8, sent as `reference_images.reference_image_0` and so on. */
  reference_images?: readonly (Link<'IMAGE'> | undefined)[] | undefined;
  /** 16 to 8192, steps of 16; default `848`. */
  ref_max_size?: Int | undefined;
}
export interface BerniniConditioningNode extends Node<'BerniniConditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `BerniniConditioning`. */
export declare function berniniConditioning(inputs: BerniniConditioningInputs, options?: NodeOptions): BerniniConditioningNode;

export interface BetaSamplingSchedulerInputs {
  model: Link<'MODEL'>;
  /** 1 to 10000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 50, steps of 0.01; default `0.6`. */
  alpha?: Float | undefined;
  /** 0 to 50, steps of 0.01; default `0.6`. */
  beta?: Float | undefined;
}
export interface BetaSamplingSchedulerNode extends Node<'BetaSamplingScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `BetaSamplingScheduler`. */
export declare function betaSamplingScheduler(inputs: BetaSamplingSchedulerInputs, options?: NodeOptions): BetaSamplingSchedulerNode;

export interface BuildJsonPromptIdeogramInputs {
  element: Link<'ARRAY'>;
  /** Default `""`. */
  high_level_description?: Text | undefined;
  /** Default `""`. */
  background?: Text | undefined;
  style?:
    | 'none' | 'photo' | 'art_style'
    | { none: Record<string, never> }
    | {
      photo: {
        /** Default `""`. Sent as `style.photo`. */
        photo?: Text | undefined;
      };
    }
    | {
      art_style: {
        /** Default `""`. Sent as `style.art_style`. */
        art_style?: Text | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `""`. */
  aesthetics?: Text | undefined;
  /** Default `""`. */
  lighting?: Text | undefined;
  /** Default `""`. */
  medium?: Text | undefined;
  /** Default `[]`. */
  color_palette?: Widget<readonly string[]> | Link<'COLORS'> | undefined;
}
export interface BuildJsonPromptIdeogramNode extends Node<'BuildJsonPromptIdeogram'> {
  readonly prompt: Link<'DICT'>;
}
/**
 * Server class `BuildJsonPromptIdeogram`, shown as "Build JSON Prompt (Ideogram)".
 * @experimental
 */
export declare function buildJsonPromptIdeogram(inputs: BuildJsonPromptIdeogramInputs, options?: NodeOptions): BuildJsonPromptIdeogramNode;

export interface CFGGuiderInputs {
  model: Link<'MODEL'>;
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  /** 0 to 100, steps of 0.1; default `8`. */
  cfg?: Float | undefined;
}
export interface CFGGuiderNode extends Node<'CFGGuider'> {
  readonly GUIDER: Link<'GUIDER'>;
}
/** Server class `CFGGuider`. */
export declare function cfgGuider(inputs: CFGGuiderInputs, options?: NodeOptions): CFGGuiderNode;

export interface CFGNormInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  /** Default `false`. */
  pre_cfg?: Bool | undefined;
}
export interface CFGNormNode extends Node<'CFGNorm'> {
  readonly patched_model: Link<'MODEL'>;
}
/**
 * Server class `CFGNorm`.
 * @experimental
 */
export declare function cfgNorm(inputs: CFGNormInputs, options?: NodeOptions): CFGNormNode;

export interface CFGOverrideInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.1; default `1`. */
  cfg?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
}
export interface CFGOverrideNode extends Node<'CFGOverride'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `CFGOverride`. */
export declare function cfgOverride(inputs: CFGOverrideInputs, options?: NodeOptions): CFGOverrideNode;

export interface CFGZeroStarInputs {
  model: Link<'MODEL'>;
}
export interface CFGZeroStarNode extends Node<'CFGZeroStar'> {
  readonly patched_model: Link<'MODEL'>;
}
/** Server class `CFGZeroStar`. */
export declare function cfgZeroStar(inputs: CFGZeroStarInputs, options?: NodeOptions): CFGZeroStarNode;

export interface CLIPAttentionMultiplyInputs {
  clip: Link<'CLIP'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  q?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  k?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  v?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  out?: Float | undefined;
}
export interface CLIPAttentionMultiplyNode extends Node<'CLIPAttentionMultiply'> {
  readonly CLIP: Link<'CLIP'>;
}
/**
 * Server class `CLIPAttentionMultiply`.
 * @experimental
 */
export declare function clipAttentionMultiply(inputs: CLIPAttentionMultiplyInputs, options?: NodeOptions): CLIPAttentionMultiplyNode;

export interface CLIPLoaderInputs {
  /** A file in the server's models/text_encoders. */
  clip_name: FileName;
  type: Choice<CLIPLoaderType>;
  device?: Choice<'default' | 'cpu'> | undefined;
}
export interface CLIPLoaderNode extends Node<'CLIPLoader'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `CLIPLoader`, shown as "Load CLIP". */
export declare function clipLoader(inputs: CLIPLoaderInputs, options?: NodeOptions): CLIPLoaderNode;

export interface CLIPMergeAddInputs {
  clip1: Link<'CLIP'>;
  clip2: Link<'CLIP'>;
}
export interface CLIPMergeAddNode extends Node<'CLIPMergeAdd'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `CLIPMergeAdd`. */
export declare function clipMergeAdd(inputs: CLIPMergeAddInputs, options?: NodeOptions): CLIPMergeAddNode;

export interface CLIPMergeSimpleInputs {
  clip1: Link<'CLIP'>;
  clip2: Link<'CLIP'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  ratio?: Float | undefined;
}
export interface CLIPMergeSimpleNode extends Node<'CLIPMergeSimple'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `CLIPMergeSimple`. */
export declare function clipMergeSimple(inputs: CLIPMergeSimpleInputs, options?: NodeOptions): CLIPMergeSimpleNode;

export interface CLIPMergeSubtractInputs {
  clip1: Link<'CLIP'>;
  clip2: Link<'CLIP'>;
  /** -10 to 10, steps of 0.01; default `1`. */
  multiplier?: Float | undefined;
}
export interface CLIPMergeSubtractNode extends Node<'CLIPMergeSubtract'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `CLIPMergeSubtract`. */
export declare function clipMergeSubtract(inputs: CLIPMergeSubtractInputs, options?: NodeOptions): CLIPMergeSubtractNode;

export interface CLIPSaveInputs {
  clip: Link<'CLIP'>;
  /** Default `"clip/ComfyUI"`. */
  filename_prefix?: Text | undefined;
}
export interface CLIPSaveNode extends Node<'CLIPSave'> {}
/**
 * Server class `CLIPSave`.
 * A server runs it by itself: it is an output node.
 */
export declare function clipSave(inputs: CLIPSaveInputs, options?: NodeOptions): CLIPSaveNode;

export interface CLIPSetLastLayerInputs {
  clip: Link<'CLIP'>;
  /** -24 to -1; default `-1`. */
  stop_at_clip_layer?: Int | undefined;
}
export interface CLIPSetLastLayerNode extends Node<'CLIPSetLastLayer'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `CLIPSetLastLayer`. */
export declare function clipSetLastLayer(inputs: CLIPSetLastLayerInputs, options?: NodeOptions): CLIPSetLastLayerNode;

export interface CLIPTextEncodeInputs {
  text: Text;
  clip: Link<'CLIP'>;
}
export interface CLIPTextEncodeNode extends Node<'CLIPTextEncode'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `CLIPTextEncode`, shown as "CLIP Text Encode (Prompt)". */
export declare function clipTextEncode(inputs: CLIPTextEncodeInputs, options?: NodeOptions): CLIPTextEncodeNode;

export interface CLIPTextEncodeControlnetInputs {
  clip: Link<'CLIP'>;
  conditioning: Link<'CONDITIONING'>;
  text: Text;
}
export interface CLIPTextEncodeControlnetNode extends Node<'CLIPTextEncodeControlnet'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/**
 * Server class `CLIPTextEncodeControlnet`, shown as "CLIP Text Encode (Controlnet)".
 * @experimental
 */
export declare function clipTextEncodeControlnet(inputs: CLIPTextEncodeControlnetInputs, options?: NodeOptions): CLIPTextEncodeControlnetNode;

export interface CLIPTextEncodeFluxInputs {
  clip: Link<'CLIP'>;
  clip_l: Text;
  t5xxl: Text;
  /** 0 to 100, steps of 0.1; default `3.5`. */
  guidance?: Float | undefined;
}
export interface CLIPTextEncodeFluxNode extends Node<'CLIPTextEncodeFlux'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `CLIPTextEncodeFlux`. */
export declare function clipTextEncodeFlux(inputs: CLIPTextEncodeFluxInputs, options?: NodeOptions): CLIPTextEncodeFluxNode;

export interface CLIPTextEncodeHiDreamInputs {
  clip: Link<'CLIP'>;
  clip_l: Text;
  clip_g: Text;
  t5xxl: Text;
  llama: Text;
}
export interface CLIPTextEncodeHiDreamNode extends Node<'CLIPTextEncodeHiDream'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `CLIPTextEncodeHiDream`, shown as "CLIP Text Encode (HiDream)". */
export declare function clipTextEncodeHiDream(inputs: CLIPTextEncodeHiDreamInputs, options?: NodeOptions): CLIPTextEncodeHiDreamNode;

export interface CLIPTextEncodeHunyuanDiTInputs {
  clip: Link<'CLIP'>;
  bert: Text;
  mt5xl: Text;
}
export interface CLIPTextEncodeHunyuanDiTNode extends Node<'CLIPTextEncodeHunyuanDiT'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `CLIPTextEncodeHunyuanDiT`, shown as "CLIP Text Encode (Hunyuan Image)". */
export declare function clipTextEncodeHunyuanDiT(inputs: CLIPTextEncodeHunyuanDiTInputs, options?: NodeOptions): CLIPTextEncodeHunyuanDiTNode;

export interface CLIPTextEncodeKandinsky5Inputs {
  clip: Link<'CLIP'>;
  clip_l: Text;
  qwen25_7b: Text;
}
export interface CLIPTextEncodeKandinsky5Node extends Node<'CLIPTextEncodeKandinsky5'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `CLIPTextEncodeKandinsky5`, shown as "CLIP Text Encode (Kandinsky 5)". */
export declare function clipTextEncodeKandinsky5(inputs: CLIPTextEncodeKandinsky5Inputs, options?: NodeOptions): CLIPTextEncodeKandinsky5Node;

export interface CLIPTextEncodeLumina2Inputs {
  system_prompt: Choice<'superior' | 'alignment'>;
  user_prompt: Text;
  clip: Link<'CLIP'>;
}
export interface CLIPTextEncodeLumina2Node extends Node<'CLIPTextEncodeLumina2'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `CLIPTextEncodeLumina2`, shown as "CLIP Text Encode (Lumina 2)". */
export declare function clipTextEncodeLumina2(inputs: CLIPTextEncodeLumina2Inputs, options?: NodeOptions): CLIPTextEncodeLumina2Node;

export interface CLIPTextEncodePixArtAlphaInputs {
  /** 0 to 16384; default `1024`; pixels. */
  width?: Int | undefined;
  /** 0 to 16384; default `1024`; pixels. */
  height?: Int | undefined;
  text: Text;
  clip: Link<'CLIP'>;
}
export interface CLIPTextEncodePixArtAlphaNode extends Node<'CLIPTextEncodePixArtAlpha'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `CLIPTextEncodePixArtAlpha`, shown as "CLIP Text Encode (PixArt Alpha)". */
export declare function clipTextEncodePixArtAlpha(inputs: CLIPTextEncodePixArtAlphaInputs, options?: NodeOptions): CLIPTextEncodePixArtAlphaNode;

export interface CLIPTextEncodeSD3Inputs {
  clip: Link<'CLIP'>;
  clip_l: Text;
  clip_g: Text;
  t5xxl: Text;
  empty_padding: Choice<'none' | 'empty_prompt'>;
}
export interface CLIPTextEncodeSD3Node extends Node<'CLIPTextEncodeSD3'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `CLIPTextEncodeSD3`, shown as "CLIP Text Encode (SD3)". */
export declare function clipTextEncodeSD3(inputs: CLIPTextEncodeSD3Inputs, options?: NodeOptions): CLIPTextEncodeSD3Node;

export interface CLIPTextEncodeSDXLInputs {
  clip: Link<'CLIP'>;
  /** 0 to 16384; default `1024`; pixels. */
  width?: Int | undefined;
  /** 0 to 16384; default `1024`; pixels. */
  height?: Int | undefined;
  /** 0 to 16384; default `0`. */
  crop_w?: Int | undefined;
  /** 0 to 16384; default `0`. */
  crop_h?: Int | undefined;
  /** 0 to 16384; default `1024`; pixels. */
  target_width?: Int | undefined;
  /** 0 to 16384; default `1024`; pixels. */
  target_height?: Int | undefined;
  text_g: Text;
  text_l: Text;
}
export interface CLIPTextEncodeSDXLNode extends Node<'CLIPTextEncodeSDXL'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `CLIPTextEncodeSDXL`, shown as "CLIP Text Encode (SDXL)". */
export declare function clipTextEncodeSDXL(inputs: CLIPTextEncodeSDXLInputs, options?: NodeOptions): CLIPTextEncodeSDXLNode;

export interface CLIPTextEncodeSDXLRefinerInputs {
  /** 0 to 1000, steps of 0.01; default `6`. */
  ascore?: Float | undefined;
  /** 0 to 16384; default `1024`; pixels. */
  width?: Int | undefined;
  /** 0 to 16384; default `1024`; pixels. */
  height?: Int | undefined;
  text: Text;
  clip: Link<'CLIP'>;
}
export interface CLIPTextEncodeSDXLRefinerNode extends Node<'CLIPTextEncodeSDXLRefiner'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `CLIPTextEncodeSDXLRefiner`, shown as "CLIP Text Encode (SDXL Refiner)". */
export declare function clipTextEncodeSDXLRefiner(inputs: CLIPTextEncodeSDXLRefinerInputs, options?: NodeOptions): CLIPTextEncodeSDXLRefinerNode;

export interface CLIPVisionEncodeInputs {
  clip_vision: Link<'CLIP_VISION'>;
  image: Link<'IMAGE'>;
  crop: Choice<'center' | 'none'>;
}
export interface CLIPVisionEncodeNode extends Node<'CLIPVisionEncode'> {
  readonly CLIP_VISION_OUTPUT: Link<'CLIP_VISION_OUTPUT'>;
}
/** Server class `CLIPVisionEncode`. */
export declare function clipVisionEncode(inputs: CLIPVisionEncodeInputs, options?: NodeOptions): CLIPVisionEncodeNode;

export interface CLIPVisionLoaderInputs {
  /** A file in the server's models/clip_vision. */
  clip_name: FileName;
}
export interface CLIPVisionLoaderNode extends Node<'CLIPVisionLoader'> {
  readonly CLIP_VISION: Link<'CLIP_VISION'>;
}
/** Server class `CLIPVisionLoader`, shown as "Load CLIP Vision". */
export declare function clipVisionLoader(inputs: CLIPVisionLoaderInputs, options?: NodeOptions): CLIPVisionLoaderNode;

export interface CannyInputs {
  image: Link<'IMAGE'>;
  /** 0.01 to 0.99, steps of 0.01; default `0.4`. */
  low_threshold?: Float | undefined;
  /** 0.01 to 0.99, steps of 0.01; default `0.8`. */
  high_threshold?: Float | undefined;
}
export interface CannyNode extends Node<'Canny'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `Canny`, shown as "Detect Edges (Canny)". */
export declare function canny(inputs: CannyInputs, options?: NodeOptions): CannyNode;

export interface CaseConverterInputs {
  string: Text;
  mode: Choice<'UPPERCASE' | 'lowercase' | 'Capitalize' | 'Title Case'>;
}
export interface CaseConverterNode extends Node<'CaseConverter'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `CaseConverter`, shown as "Convert Text Case". */
export declare function caseConverter(inputs: CaseConverterInputs, options?: NodeOptions): CaseConverterNode;

export interface CenterCropImagesInputs {
  images: Link<'IMAGE'>;
  /** 1 to 8192; default `512`; pixels. */
  width?: Int | undefined;
  /** 1 to 8192; default `512`; pixels. */
  height?: Int | undefined;
}
export interface CenterCropImagesNode extends Node<'CenterCropImages'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `CenterCropImages`, shown as "Crop Image (Center)".
 * @experimental
 */
export declare function centerCropImages(inputs: CenterCropImagesInputs, options?: NodeOptions): CenterCropImagesNode;

export interface CheckpointLoaderInputs {
  /** A file in the server's models/configs. */
  config_name: FileName;
  /** A file in the server's models/checkpoints. */
  ckpt_name: FileName;
}
export interface CheckpointLoaderNode extends Node<'CheckpointLoader'> {
  readonly MODEL: Link<'MODEL'>;
  readonly CLIP: Link<'CLIP'>;
  readonly VAE: Link<'VAE'>;
}
/**
 * Server class `CheckpointLoader`, shown as "Load Checkpoint With Config (DEPRECATED)".
 * @deprecated The server marks this class as deprecated.
 */
export declare function checkpointLoader(inputs: CheckpointLoaderInputs, options?: NodeOptions): CheckpointLoaderNode;

export interface CheckpointLoaderSimpleInputs {
  /** A file in the server's models/checkpoints. */
  ckpt_name: FileName;
}
export interface CheckpointLoaderSimpleNode extends Node<'CheckpointLoaderSimple'> {
  readonly MODEL: Link<'MODEL'>;
  readonly CLIP: Link<'CLIP'>;
  readonly VAE: Link<'VAE'>;
}
/** Server class `CheckpointLoaderSimple`, shown as "Load Checkpoint". */
export declare function checkpointLoaderSimple(inputs: CheckpointLoaderSimpleInputs, options?: NodeOptions): CheckpointLoaderSimpleNode;

export interface CheckpointSaveInputs {
  model: Link<'MODEL'>;
  clip: Link<'CLIP'>;
  vae: Link<'VAE'>;
  /** Default `"checkpoints/ComfyUI"`. */
  filename_prefix?: Text | undefined;
}
export interface CheckpointSaveNode extends Node<'CheckpointSave'> {}
/**
 * Server class `CheckpointSave`, shown as "Save Checkpoint".
 * A server runs it by itself: it is an output node.
 */
export declare function checkpointSave(inputs: CheckpointSaveInputs, options?: NodeOptions): CheckpointSaveNode;

export interface ChromaRadianceOptionsInputs {
  model: Link<'MODEL'>;
  /** Default `true`. */
  preserve_wrapper?: Bool | undefined;
  /** 0 to 1; default `1`. */
  start_sigma?: Float | undefined;
  /** 0 to 1; default `0`. */
  end_sigma?: Float | undefined;
  /** At least -1; default `-1`; pixels. */
  nerf_tile_size?: Int | undefined;
  /** Default `false`. */
  force_sequential_txt_ids?: Bool | undefined;
}
export interface ChromaRadianceOptionsNode extends Node<'ChromaRadianceOptions'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ChromaRadianceOptions`. */
export declare function chromaRadianceOptions(inputs: ChromaRadianceOptionsInputs, options?: NodeOptions): ChromaRadianceOptionsNode;

export interface ColorToRGBIntInputs {
  /** Default `"#ffffff"`. */
  color?: Widget<string> | undefined;
}
export interface ColorToRGBIntNode extends Node<'ColorToRGBInt'> {
  readonly rgb_int: Link<'INT'>;
  readonly hex: Link<'COLOR'>;
  readonly alpha: Link<'FLOAT'>;
}
/** Server class `ColorToRGBInt`, shown as "Color Picker". */
export declare function colorToRGBInt(inputs?: ColorToRGBIntInputs, options?: NodeOptions): ColorToRGBIntNode;

export interface ColorTransferInputs {
  image_target: Link<'IMAGE'>;
  image_ref: Link<'IMAGE'>;
  method: Choice<'reinhard_lab' | 'mkl_lab' | 'histogram'>;
  source_stats?:
    | 'per_frame' | 'uniform' | 'target_frame'
    | { per_frame: Record<string, never> }
    | { uniform: Record<string, never> }
    | {
      target_frame: {
        /** 0 to 10000; default `0`. Sent as `source_stats.target_index`. */
        target_index?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
}
export interface ColorTransferNode extends Node<'ColorTransfer'> {
  readonly image: Link<'IMAGE'>;
}
/** Server class `ColorTransfer`, shown as "Transfer Color". */
export declare function colorTransfer(inputs: ColorTransferInputs, options?: NodeOptions): ColorTransferNode;

export interface CombineHooks2Inputs {
  hooks_A?: Link<'HOOKS'> | undefined;
  hooks_B?: Link<'HOOKS'> | undefined;
}
export interface CombineHooks2Node extends Node<'CombineHooks2'> {
  readonly HOOKS: Link<'HOOKS'>;
}
/**
 * Server class `CombineHooks2`, shown as "Combine Hooks [2]".
 * @experimental
 */
export declare function combineHooks2(inputs?: CombineHooks2Inputs, options?: NodeOptions): CombineHooks2Node;

export interface CombineHooks4Inputs {
  hooks_A?: Link<'HOOKS'> | undefined;
  hooks_B?: Link<'HOOKS'> | undefined;
  hooks_C?: Link<'HOOKS'> | undefined;
  hooks_D?: Link<'HOOKS'> | undefined;
}
export interface CombineHooks4Node extends Node<'CombineHooks4'> {
  readonly HOOKS: Link<'HOOKS'>;
}
/**
 * Server class `CombineHooks4`, shown as "Combine Hooks [4]".
 * @experimental
 */
export declare function combineHooks4(inputs?: CombineHooks4Inputs, options?: NodeOptions): CombineHooks4Node;

export interface CombineHooks8Inputs {
  hooks_A?: Link<'HOOKS'> | undefined;
  hooks_B?: Link<'HOOKS'> | undefined;
  hooks_C?: Link<'HOOKS'> | undefined;
  hooks_D?: Link<'HOOKS'> | undefined;
  hooks_E?: Link<'HOOKS'> | undefined;
  hooks_F?: Link<'HOOKS'> | undefined;
  hooks_G?: Link<'HOOKS'> | undefined;
  hooks_H?: Link<'HOOKS'> | undefined;
}
export interface CombineHooks8Node extends Node<'CombineHooks8'> {
  readonly HOOKS: Link<'HOOKS'>;
}
/**
 * Server class `CombineHooks8`, shown as "Combine Hooks [8]".
 * @experimental
 */
export declare function combineHooks8(inputs?: CombineHooks8Inputs, options?: NodeOptions): CombineHooks8Node;

export interface ComfyAndNodeInputs {
  /** 1 to 10, sent as `values.value0` and so on. */
  values: readonly [Anything, ...(Anything | undefined)[]];
}
export interface ComfyAndNodeNode extends Node<'ComfyAndNode'> {
  readonly BOOLEAN: Link<'BOOLEAN'>;
}
/** Server class `ComfyAndNode`, shown as "And". */
export declare function comfyAndNode(inputs: ComfyAndNodeInputs, options?: NodeOptions): ComfyAndNodeNode;

export interface ComfyMathExpressionInputs {
  /** Default `"a + b"`. */
  expression?: Text | undefined;
  /** 1 to 26, sent as `values.a` and so on. */
  values: {
    a: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean>;
    b?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    c?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    d?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    e?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    f?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    g?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    h?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    i?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    j?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    k?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    l?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    m?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    n?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    o?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    p?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    q?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    r?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    s?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    t?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    u?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    v?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    w?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    x?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    y?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
    z?: Link<'FLOAT' | 'INT' | 'BOOLEAN'> | Widget<number | boolean> | undefined;
  };
}
export interface ComfyMathExpressionNode extends Node<'ComfyMathExpression'> {
  readonly FLOAT: Link<'FLOAT'>;
  readonly INT: Link<'INT'>;
  readonly BOOL: Link<'BOOLEAN'>;
}
/** Server class `ComfyMathExpression`, shown as "Math Expression". */
export declare function comfyMathExpression(inputs: ComfyMathExpressionInputs, options?: NodeOptions): ComfyMathExpressionNode;

export interface ComfyNotNodeInputs {
  value: Anything;
}
export interface ComfyNotNodeNode extends Node<'ComfyNotNode'> {
  readonly BOOLEAN: Link<'BOOLEAN'>;
}
/** Server class `ComfyNotNode`, shown as "Not". */
export declare function comfyNotNode(inputs: ComfyNotNodeInputs, options?: NodeOptions): ComfyNotNodeNode;

export interface ComfyNumberConvertInputs {
  value: Link<'INT' | 'FLOAT' | 'STRING' | 'BOOLEAN'> | Widget<number | string | boolean>;
}
export interface ComfyNumberConvertNode extends Node<'ComfyNumberConvert'> {
  readonly FLOAT: Link<'FLOAT'>;
  readonly INT: Link<'INT'>;
}
/** Server class `ComfyNumberConvert`, shown as "Convert Number". */
export declare function comfyNumberConvert(inputs: ComfyNumberConvertInputs, options?: NodeOptions): ComfyNumberConvertNode;

export interface ComfyOrNodeInputs {
  /** 1 to 10, sent as `values.value0` and so on. */
  values: readonly [Anything, ...(Anything | undefined)[]];
}
export interface ComfyOrNodeNode extends Node<'ComfyOrNode'> {
  readonly BOOLEAN: Link<'BOOLEAN'>;
}
/** Server class `ComfyOrNode`, shown as "Or". */
export declare function comfyOrNode(inputs: ComfyOrNodeInputs, options?: NodeOptions): ComfyOrNodeNode;

export interface ComfySwitchNodeInputs<T extends string> {
  switch: Bool;
  /** Only computed when it is needed. */
  on_false: Link<T>;
  /** Only computed when it is needed. */
  on_true: Link<T>;
}
export interface ComfySwitchNodeNode<T extends string> extends Node<'ComfySwitchNode'> {
  readonly output: Link<T>;
}
/**
 * Server class `ComfySwitchNode`, shown as "If/Else Switch".
 * @experimental
 */
export declare function comfySwitchNode<T extends string>(inputs: ComfySwitchNodeInputs<T>, options?: NodeOptions): ComfySwitchNodeNode<T>;

export interface ConditioningAverageInputs {
  conditioning_to: Link<'CONDITIONING'>;
  conditioning_from: Link<'CONDITIONING'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  conditioning_to_strength?: Float | undefined;
}
export interface ConditioningAverageNode extends Node<'ConditioningAverage'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningAverage`, shown as "Conditioning (Average)". */
export declare function conditioningAverage(inputs: ConditioningAverageInputs, options?: NodeOptions): ConditioningAverageNode;

export interface ConditioningCombineInputs {
  conditioning_1: Link<'CONDITIONING'>;
  conditioning_2: Link<'CONDITIONING'>;
}
export interface ConditioningCombineNode extends Node<'ConditioningCombine'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningCombine`, shown as "Conditioning (Combine)". */
export declare function conditioningCombine(inputs: ConditioningCombineInputs, options?: NodeOptions): ConditioningCombineNode;

export interface ConditioningConcatInputs {
  conditioning_to: Link<'CONDITIONING'>;
  conditioning_from: Link<'CONDITIONING'>;
}
export interface ConditioningConcatNode extends Node<'ConditioningConcat'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningConcat`, shown as "Conditioning (Concat)". */
export declare function conditioningConcat(inputs: ConditioningConcatInputs, options?: NodeOptions): ConditioningConcatNode;

export interface ConditioningMultiplyInputs {
  conditioning: Link<'CONDITIONING'>;
  /** -100 to 100, steps of 0.01; default `1`. */
  multiplier?: Float | undefined;
}
export interface ConditioningMultiplyNode extends Node<'ConditioningMultiply'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningMultiply`, shown as "Conditioning (Multiply)". */
export declare function conditioningMultiply(inputs: ConditioningMultiplyInputs, options?: NodeOptions): ConditioningMultiplyNode;

export interface ConditioningSetAreaInputs {
  conditioning: Link<'CONDITIONING'>;
  /** 64 to 16384, steps of 8; default `64`; pixels. */
  width?: Int | undefined;
  /** 64 to 16384, steps of 8; default `64`; pixels. */
  height?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  x?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  y?: Int | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
}
export interface ConditioningSetAreaNode extends Node<'ConditioningSetArea'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningSetArea`, shown as "Conditioning (Set Area)". */
export declare function conditioningSetArea(inputs: ConditioningSetAreaInputs, options?: NodeOptions): ConditioningSetAreaNode;

export interface ConditioningSetAreaPercentageInputs {
  conditioning: Link<'CONDITIONING'>;
  /** 0 to 1, steps of 0.01; default `1`; pixels. */
  width?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`; pixels. */
  height?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0`; pixels. */
  x?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0`; pixels. */
  y?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
}
export interface ConditioningSetAreaPercentageNode extends Node<'ConditioningSetAreaPercentage'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningSetAreaPercentage`, shown as "Conditioning (Set Area with Percentage)". */
export declare function conditioningSetAreaPercentage(inputs: ConditioningSetAreaPercentageInputs, options?: NodeOptions): ConditioningSetAreaPercentageNode;

export interface ConditioningSetAreaPercentageVideoInputs {
  conditioning: Link<'CONDITIONING'>;
  /** 0 to 1, steps of 0.01; default `1`; pixels. */
  width?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`; pixels. */
  height?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  temporal?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0`; pixels. */
  x?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0`; pixels. */
  y?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0`. */
  z?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
}
export interface ConditioningSetAreaPercentageVideoNode extends Node<'ConditioningSetAreaPercentageVideo'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningSetAreaPercentageVideo`, shown as "Conditioning (Set Area with Percentage for Video)". */
export declare function conditioningSetAreaPercentageVideo(inputs: ConditioningSetAreaPercentageVideoInputs, options?: NodeOptions): ConditioningSetAreaPercentageVideoNode;

export interface ConditioningSetAreaStrengthInputs {
  conditioning: Link<'CONDITIONING'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
}
export interface ConditioningSetAreaStrengthNode extends Node<'ConditioningSetAreaStrength'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningSetAreaStrength`, shown as "Conditioning (Set Area Strength)". */
export declare function conditioningSetAreaStrength(inputs: ConditioningSetAreaStrengthInputs, options?: NodeOptions): ConditioningSetAreaStrengthNode;

export interface ConditioningSetDefaultCombineInputs {
  cond: Link<'CONDITIONING'>;
  cond_DEFAULT: Link<'CONDITIONING'>;
  hooks?: Link<'HOOKS'> | undefined;
}
export interface ConditioningSetDefaultCombineNode extends Node<'ConditioningSetDefaultCombine'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/**
 * Server class `ConditioningSetDefaultCombine`, shown as "Cond Set Default Combine".
 * @experimental
 */
export declare function conditioningSetDefaultCombine(inputs: ConditioningSetDefaultCombineInputs, options?: NodeOptions): ConditioningSetDefaultCombineNode;

export interface ConditioningSetMaskInputs {
  conditioning: Link<'CONDITIONING'>;
  mask: Link<'MASK'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  set_cond_area: Choice<'default' | 'mask bounds'>;
}
export interface ConditioningSetMaskNode extends Node<'ConditioningSetMask'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningSetMask`, shown as "Conditioning (Set Mask)". */
export declare function conditioningSetMask(inputs: ConditioningSetMaskInputs, options?: NodeOptions): ConditioningSetMaskNode;

export interface ConditioningSetPropertiesInputs {
  cond_NEW: Link<'CONDITIONING'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  set_cond_area: Choice<'default' | 'mask bounds'>;
  mask?: Link<'MASK'> | undefined;
  hooks?: Link<'HOOKS'> | undefined;
  timesteps?: Link<'TIMESTEPS_RANGE'> | undefined;
}
export interface ConditioningSetPropertiesNode extends Node<'ConditioningSetProperties'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/**
 * Server class `ConditioningSetProperties`, shown as "Cond Set Props".
 * @experimental
 */
export declare function conditioningSetProperties(inputs: ConditioningSetPropertiesInputs, options?: NodeOptions): ConditioningSetPropertiesNode;

export interface ConditioningSetPropertiesAndCombineInputs {
  cond: Link<'CONDITIONING'>;
  cond_NEW: Link<'CONDITIONING'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  set_cond_area: Choice<'default' | 'mask bounds'>;
  mask?: Link<'MASK'> | undefined;
  hooks?: Link<'HOOKS'> | undefined;
  timesteps?: Link<'TIMESTEPS_RANGE'> | undefined;
}
export interface ConditioningSetPropertiesAndCombineNode extends Node<'ConditioningSetPropertiesAndCombine'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/**
 * Server class `ConditioningSetPropertiesAndCombine`, shown as "Cond Set Props Combine".
 * @experimental
 */
export declare function conditioningSetPropertiesAndCombine(inputs: ConditioningSetPropertiesAndCombineInputs, options?: NodeOptions): ConditioningSetPropertiesAndCombineNode;

export interface ConditioningSetTimestepRangeInputs {
  conditioning: Link<'CONDITIONING'>;
  /** 0 to 1, steps of 0.001; default `0`. */
  start?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`. */
  end?: Float | undefined;
}
export interface ConditioningSetTimestepRangeNode extends Node<'ConditioningSetTimestepRange'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningSetTimestepRange`. */
export declare function conditioningSetTimestepRange(inputs: ConditioningSetTimestepRangeInputs, options?: NodeOptions): ConditioningSetTimestepRangeNode;

export interface ConditioningStableAudioInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  /** 0 to 1000, steps of 0.1; default `0`. */
  seconds_start?: Float | undefined;
  /** 0 to 1000, steps of 0.1; default `47`. */
  seconds_total?: Float | undefined;
}
export interface ConditioningStableAudioNode extends Node<'ConditioningStableAudio'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/** Server class `ConditioningStableAudio`. */
export declare function conditioningStableAudio(inputs: ConditioningStableAudioInputs, options?: NodeOptions): ConditioningStableAudioNode;

export interface ConditioningTimestepsRangeInputs {
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
}
export interface ConditioningTimestepsRangeNode extends Node<'ConditioningTimestepsRange'> {
  readonly TIMESTEPS_RANGE: Link<'TIMESTEPS_RANGE'>;
  readonly BEFORE_RANGE: Link<'TIMESTEPS_RANGE'>;
  readonly AFTER_RANGE: Link<'TIMESTEPS_RANGE'>;
}
/**
 * Server class `ConditioningTimestepsRange`, shown as "Timesteps Range".
 * @experimental
 */
export declare function conditioningTimestepsRange(inputs?: ConditioningTimestepsRangeInputs, options?: NodeOptions): ConditioningTimestepsRangeNode;

export interface ConditioningZeroOutInputs {
  conditioning: Link<'CONDITIONING'>;
}
export interface ConditioningZeroOutNode extends Node<'ConditioningZeroOut'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ConditioningZeroOut`. */
export declare function conditioningZeroOut(inputs: ConditioningZeroOutInputs, options?: NodeOptions): ConditioningZeroOutNode;

export interface ContextWindowsManualInputs {
  model: Link<'MODEL'>;
  /** At least 1; default `16`. */
  context_length?: Int | undefined;
  /** At least 0; default `4`; pixels. */
  context_overlap?: Int | undefined;
  /** Default `"standard_static"`. */
  context_schedule?: Choice<ContextSchedule> | undefined;
  /** At least 1; default `1`. */
  context_stride?: Int | undefined;
  /** Default `false`. */
  closed_loop?: Bool | undefined;
  /** Default `"pyramid"`. */
  fuse_method?: Choice<'pyramid' | 'relative' | 'flat' | 'overlap-linear'> | undefined;
  /** 0 to 5; default `0`. */
  dim?: Int | undefined;
  /** Default `false`. */
  freenoise?: Bool | undefined;
  /** Default `""`. */
  cond_retain_index_list?: Text | undefined;
  /** Default `false`. */
  split_conds_to_windows?: Bool | undefined;
  /** Default `""`. */
  latent_retain_index_list?: Text | undefined;
  /** Default `true`. */
  causal_window_fix?: Bool | undefined;
}
export interface ContextWindowsManualNode extends Node<'ContextWindowsManual'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `ContextWindowsManual`, shown as "Context Windows (Manual)".
 * @experimental
 */
export declare function contextWindowsManual(inputs: ContextWindowsManualInputs, options?: NodeOptions): ContextWindowsManualNode;

export interface ControlNetApplyInputs {
  conditioning: Link<'CONDITIONING'>;
  control_net: Link<'CONTROL_NET'>;
  image: Link<'IMAGE'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
}
export interface ControlNetApplyNode extends Node<'ControlNetApply'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/**
 * Server class `ControlNetApply`, shown as "Apply ControlNet (DEPRECATED)".
 * @deprecated The server marks this class as deprecated.
 */
export declare function controlNetApply(inputs: ControlNetApplyInputs, options?: NodeOptions): ControlNetApplyNode;

export interface ControlNetApplyAdvancedInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  control_net: Link<'CONTROL_NET'>;
  image: Link<'IMAGE'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
  vae?: Link<'VAE'> | undefined;
}
export interface ControlNetApplyAdvancedNode extends Node<'ControlNetApplyAdvanced'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/** Server class `ControlNetApplyAdvanced`, shown as "Apply ControlNet". */
export declare function controlNetApplyAdvanced(inputs: ControlNetApplyAdvancedInputs, options?: NodeOptions): ControlNetApplyAdvancedNode;

export interface ControlNetApplySD3Inputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  control_net: Link<'CONTROL_NET'>;
  vae: Link<'VAE'>;
  image: Link<'IMAGE'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
}
export interface ControlNetApplySD3Node extends Node<'ControlNetApplySD3'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/**
 * Server class `ControlNetApplySD3`, shown as "Apply Controlnet with VAE".
 * @deprecated The server marks this class as deprecated.
 */
export declare function controlNetApplySD3(inputs: ControlNetApplySD3Inputs, options?: NodeOptions): ControlNetApplySD3Node;

export interface ControlNetInpaintingAliMamaApplyInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  control_net: Link<'CONTROL_NET'>;
  vae: Link<'VAE'>;
  image: Link<'IMAGE'>;
  mask: Link<'MASK'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
}
export interface ControlNetInpaintingAliMamaApplyNode extends Node<'ControlNetInpaintingAliMamaApply'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/** Server class `ControlNetInpaintingAliMamaApply`, shown as "Apply ControlNet Inpainting (AliMama)". */
export declare function controlNetInpaintingAliMamaApply(inputs: ControlNetInpaintingAliMamaApplyInputs, options?: NodeOptions): ControlNetInpaintingAliMamaApplyNode;

export interface ControlNetLoaderInputs {
  /** A file in the server's models/controlnet. */
  control_net_name: FileName;
}
export interface ControlNetLoaderNode extends Node<'ControlNetLoader'> {
  readonly CONTROL_NET: Link<'CONTROL_NET'>;
}
/** Server class `ControlNetLoader`, shown as "Load ControlNet Model". */
export declare function controlNetLoader(inputs: ControlNetLoaderInputs, options?: NodeOptions): ControlNetLoaderNode;

export interface ConvertArrayToStringInputs {
  array: Link<'ARRAY'>;
  /** 0 to 8; default `2`. */
  indent?: Int | undefined;
}
export interface ConvertArrayToStringNode extends Node<'ConvertArrayToString'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `ConvertArrayToString`. */
export declare function convertArrayToString(inputs: ConvertArrayToStringInputs, options?: NodeOptions): ConvertArrayToStringNode;

export interface ConvertDictionaryToStringInputs {
  dictionary: Link<'DICT'>;
  /** 0 to 8; default `2`. */
  indent?: Int | undefined;
}
export interface ConvertDictionaryToStringNode extends Node<'ConvertDictionaryToString'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `ConvertDictionaryToString`. */
export declare function convertDictionaryToString(inputs: ConvertDictionaryToStringInputs, options?: NodeOptions): ConvertDictionaryToStringNode;

export interface CosmosImageToVideoLatentInputs {
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `1280`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `704`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 8; default `121`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  start_image?: Link<'IMAGE'> | undefined;
  end_image?: Link<'IMAGE'> | undefined;
}
export interface CosmosImageToVideoLatentNode extends Node<'CosmosImageToVideoLatent'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `CosmosImageToVideoLatent`. */
export declare function cosmosImageToVideoLatent(inputs: CosmosImageToVideoLatentInputs, options?: NodeOptions): CosmosImageToVideoLatentNode;

export interface CosmosPredict2ImageToVideoLatentInputs {
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `848`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `93`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  start_image?: Link<'IMAGE'> | undefined;
  end_image?: Link<'IMAGE'> | undefined;
}
export interface CosmosPredict2ImageToVideoLatentNode extends Node<'CosmosPredict2ImageToVideoLatent'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `CosmosPredict2ImageToVideoLatent`. */
export declare function cosmosPredict2ImageToVideoLatent(inputs: CosmosPredict2ImageToVideoLatentInputs, options?: NodeOptions): CosmosPredict2ImageToVideoLatentNode;

export interface CreateBoundingBoxesInputs {
  /** 64 to 16384, steps of 16; default `1024`; pixels. */
  width?: Int | undefined;
  /** 64 to 16384, steps of 16; default `1024`; pixels. */
  height?: Int | undefined;
  /** Default `[]`. */
  editor_state?: Widget<readonly BoundingBox[]> | Link<'BOUNDING_BOXES'> | undefined;
  background?: Link<'IMAGE'> | undefined;
  bboxes?: Link<'BOUNDING_BOX' | 'ARRAY' | 'STRING'> | Widget<string> | undefined;
  /** Default `[]`. */
  last_incoming?: Widget<readonly BoundingBox[]> | undefined;
}
export interface CreateBoundingBoxesNode extends Node<'CreateBoundingBoxes'> {
  readonly preview: Link<'IMAGE'>;
  readonly bboxes: Link<'BOUNDING_BOX'>;
  readonly elements: Link<'ARRAY'>;
}
/**
 * Server class `CreateBoundingBoxes`.
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function createBoundingBoxes(inputs?: CreateBoundingBoxesInputs, options?: NodeOptions): CreateBoundingBoxesNode;

export interface CreateCameraInfoInputs {
  mode?:
    | 'orbit' | 'look_at' | 'quaternion'
    | {
      orbit: {
        /** -360 to 360; default `35`; degrees. Sent as `mode.yaw`. */
        yaw?: Float | undefined;
        /** -89 to 89; default `30`; degrees. Sent as `mode.pitch`. */
        pitch?: Float | undefined;
        /** 0.01 to 1000, steps of 0.01; default `4`. Sent as `mode.distance`. */
        distance?: Float | undefined;
      };
    }
    | {
      look_at: {
        /** -1000 to 1000, steps of 0.01; default `4`; pixels. Sent as `mode.position_x`. */
        position_x?: Float | undefined;
        /** -1000 to 1000, steps of 0.01; default `4`; pixels. Sent as `mode.position_y`. */
        position_y?: Float | undefined;
        /** -1000 to 1000, steps of 0.01; default `4`. Sent as `mode.position_z`. */
        position_z?: Float | undefined;
      };
    }
    | {
      quaternion: {
        /** -1000 to 1000, steps of 0.01; default `4`; pixels. Sent as `mode.position_x`. */
        position_x?: Float | undefined;
        /** -1000 to 1000, steps of 0.01; default `4`; pixels. Sent as `mode.position_y`. */
        position_y?: Float | undefined;
        /** -1000 to 1000, steps of 0.01; default `4`. Sent as `mode.position_z`. */
        position_z?: Float | undefined;
        /** -1 to 1, steps of 0.001; default `0`; pixels. Sent as `mode.quat_x`. */
        quat_x?: Float | undefined;
        /** -1 to 1, steps of 0.001; default `0`; pixels. Sent as `mode.quat_y`. */
        quat_y?: Float | undefined;
        /** -1 to 1, steps of 0.001; default `0`. Sent as `mode.quat_z`. */
        quat_z?: Float | undefined;
        /** -1 to 1, steps of 0.001; default `1`. Sent as `mode.quat_w`. */
        quat_w?: Float | undefined;
      };
    }
    | Unchecked | undefined;
  /** -1000 to 1000, steps of 0.01; default `0`; pixels. */
  target_x?: Float | undefined;
  /** -1000 to 1000, steps of 0.01; default `0`; pixels. */
  target_y?: Float | undefined;
  /** -1000 to 1000, steps of 0.01; default `0`. */
  target_z?: Float | undefined;
  /** -180 to 180; default `0`; degrees. */
  roll?: Float | undefined;
  /** 1 to 120; default `35`; degrees. */
  fov?: Float | undefined;
  /** 0.01 to 100, steps of 0.01; default `1`. */
  zoom?: Float | undefined;
  camera_type: Choice<'perspective' | 'orthographic'>;
}
export interface CreateCameraInfoNode extends Node<'CreateCameraInfo'> {
  readonly camera_info: Link<'LOAD3D_CAMERA'>;
}
/** Server class `CreateCameraInfo`. */
export declare function createCameraInfo(inputs: CreateCameraInfoInputs, options?: NodeOptions): CreateCameraInfoNode;

export interface CreateHookKeyframeInputs {
  /** -20 to 20, steps of 0.01; default `1`. */
  strength_mult?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  prev_hook_kf?: Link<'HOOK_KEYFRAMES'> | undefined;
}
export interface CreateHookKeyframeNode extends Node<'CreateHookKeyframe'> {
  readonly HOOK_KF: Link<'HOOK_KEYFRAMES'>;
}
/**
 * Server class `CreateHookKeyframe`.
 * @experimental
 */
export declare function createHookKeyframe(inputs?: CreateHookKeyframeInputs, options?: NodeOptions): CreateHookKeyframeNode;

export interface CreateHookKeyframesFromFloatsInputs {
  /** Default `-1`. */
  floats_strength?: Widget<JsonValue> | Link<'FLOATS'> | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
  /** Default `false`. */
  print_keyframes?: Bool | undefined;
  prev_hook_kf?: Link<'HOOK_KEYFRAMES'> | undefined;
}
export interface CreateHookKeyframesFromFloatsNode extends Node<'CreateHookKeyframesFromFloats'> {
  readonly HOOK_KF: Link<'HOOK_KEYFRAMES'>;
}
/**
 * Server class `CreateHookKeyframesFromFloats`.
 * @experimental
 */
export declare function createHookKeyframesFromFloats(inputs?: CreateHookKeyframesFromFloatsInputs, options?: NodeOptions): CreateHookKeyframesFromFloatsNode;

export interface CreateHookKeyframesInterpolatedInputs {
  /** 0 to 10, steps of 0.001; default `1`. */
  strength_start?: Float | undefined;
  /** 0 to 10, steps of 0.001; default `1`. */
  strength_end?: Float | undefined;
  interpolation: Choice<'linear' | 'ease_in' | 'ease_out' | 'ease_in_out'>;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
  /** 2 to 100; default `5`. */
  keyframes_count?: Int | undefined;
  /** Default `false`. */
  print_keyframes?: Bool | undefined;
  prev_hook_kf?: Link<'HOOK_KEYFRAMES'> | undefined;
}
export interface CreateHookKeyframesInterpolatedNode extends Node<'CreateHookKeyframesInterpolated'> {
  readonly HOOK_KF: Link<'HOOK_KEYFRAMES'>;
}
/**
 * Server class `CreateHookKeyframesInterpolated`, shown as "Create Hook Keyframes Interp.".
 * @experimental
 */
export declare function createHookKeyframesInterpolated(inputs: CreateHookKeyframesInterpolatedInputs, options?: NodeOptions): CreateHookKeyframesInterpolatedNode;

export interface CreateHookLoraInputs {
  /** A file in the server's models/loras. */
  lora_name: FileName;
  /** -20 to 20, steps of 0.01; default `1`. */
  strength_model?: Float | undefined;
  /** -20 to 20, steps of 0.01; default `1`. */
  strength_clip?: Float | undefined;
  prev_hooks?: Link<'HOOKS'> | undefined;
}
export interface CreateHookLoraNode extends Node<'CreateHookLora'> {
  readonly HOOKS: Link<'HOOKS'>;
}
/**
 * Server class `CreateHookLora`.
 * @experimental
 */
export declare function createHookLora(inputs: CreateHookLoraInputs, options?: NodeOptions): CreateHookLoraNode;

export interface CreateHookLoraModelOnlyInputs {
  /** A file in the server's models/loras. */
  lora_name: FileName;
  /** -20 to 20, steps of 0.01; default `1`. */
  strength_model?: Float | undefined;
  prev_hooks?: Link<'HOOKS'> | undefined;
}
export interface CreateHookLoraModelOnlyNode extends Node<'CreateHookLoraModelOnly'> {
  readonly HOOKS: Link<'HOOKS'>;
}
/**
 * Server class `CreateHookLoraModelOnly`, shown as "Create Hook LoRA (MO)".
 * @experimental
 */
export declare function createHookLoraModelOnly(inputs: CreateHookLoraModelOnlyInputs, options?: NodeOptions): CreateHookLoraModelOnlyNode;

export interface CreateHookModelAsLoraInputs {
  /** A file in the server's models/checkpoints. */
  ckpt_name: FileName;
  /** -20 to 20, steps of 0.01; default `1`. */
  strength_model?: Float | undefined;
  /** -20 to 20, steps of 0.01; default `1`. */
  strength_clip?: Float | undefined;
  prev_hooks?: Link<'HOOKS'> | undefined;
}
export interface CreateHookModelAsLoraNode extends Node<'CreateHookModelAsLora'> {
  readonly HOOKS: Link<'HOOKS'>;
}
/**
 * Server class `CreateHookModelAsLora`.
 * @experimental
 */
export declare function createHookModelAsLora(inputs: CreateHookModelAsLoraInputs, options?: NodeOptions): CreateHookModelAsLoraNode;

export interface CreateHookModelAsLoraModelOnlyInputs {
  /** A file in the server's models/checkpoints. */
  ckpt_name: FileName;
  /** -20 to 20, steps of 0.01; default `1`. */
  strength_model?: Float | undefined;
  prev_hooks?: Link<'HOOKS'> | undefined;
}
export interface CreateHookModelAsLoraModelOnlyNode extends Node<'CreateHookModelAsLoraModelOnly'> {
  readonly HOOKS: Link<'HOOKS'>;
}
/**
 * Server class `CreateHookModelAsLoraModelOnly`, shown as "Create Hook Model as LoRA (MO)".
 * @experimental
 */
export declare function createHookModelAsLoraModelOnly(inputs: CreateHookModelAsLoraModelOnlyInputs, options?: NodeOptions): CreateHookModelAsLoraModelOnlyNode;

export interface CreateListInputs<T extends string> {
  /** 1 to 10, sent as `inputs.input0` and so on. */
  inputs: readonly [Link<T>, ...(Link<T> | undefined)[]];
}
export interface CreateListNode<T extends string> extends Node<'CreateList'> {
  /** A list: what it is linked to runs once for each. */
  readonly list: Link<T>;
}
/**
 * Server class `CreateList`.
 * It takes whole lists at once.
 */
export declare function createList<T extends string>(inputs: CreateListInputs<T>, options?: NodeOptions): CreateListNode<T>;

export interface CreateVideoInputs {
  images: Link<'IMAGE'>;
  /** 1 to 120; default `30`; frames per second. */
  fps?: Float | undefined;
  audio?: Link<'AUDIO'> | undefined;
  /** 8 to 10, steps of 2; default `8`. */
  bit_depth?: Int | undefined;
}
export interface CreateVideoNode extends Node<'CreateVideo'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/** Server class `CreateVideo`. */
export declare function createVideo(inputs: CreateVideoInputs, options?: NodeOptions): CreateVideoNode;

export interface CropByBBoxesInputs {
  image: Link<'IMAGE'>;
  /** Default `{"x":0,"y":0,"width":512,"height":512}`. */
  bboxes?: Widget<BoundingBox> | Link<'BOUNDING_BOX'> | undefined;
  /** 64 to 4096, steps of 8; default `512`; pixels. */
  output_width?: Int | undefined;
  /** 64 to 4096, steps of 8; default `512`; pixels. */
  output_height?: Int | undefined;
  /** 0 to 1024; default `0`; pixels. */
  padding?: Int | undefined;
  /** Default `"stretch"`. */
  keep_aspect?: Choice<'stretch' | 'pad'> | undefined;
}
export interface CropByBBoxesNode extends Node<'CropByBBoxes'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `CropByBBoxes`, shown as "Crop By Bounding Boxes". */
export declare function cropByBBoxes(inputs: CropByBBoxesInputs, options?: NodeOptions): CropByBBoxesNode;

export interface CropMaskInputs {
  mask: Link<'MASK'>;
  /** 0 to 16384; default `0`; pixels. */
  x?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  y?: Int | undefined;
  /** 1 to 16384; default `512`; pixels. */
  width?: Int | undefined;
  /** 1 to 16384; default `512`; pixels. */
  height?: Int | undefined;
}
export interface CropMaskNode extends Node<'CropMask'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `CropMask`. */
export declare function cropMask(inputs: CropMaskInputs, options?: NodeOptions): CropMaskNode;

export interface CurveEditorInputs {
  /** Default `{"points":[[0,0],[1,1]],"interpolation":"monotone_cubic"}`. */
  curve?: Widget<Curve> | undefined;
  histogram?: Link<'HISTOGRAM'> | undefined;
}
export interface CurveEditorNode extends Node<'CurveEditor'> {
  readonly curve: Link<'CURVE'>;
}
/** Server class `CurveEditor`. */
export declare function curveEditor(inputs?: CurveEditorInputs, options?: NodeOptions): CurveEditorNode;

export interface CustomComboInputs {
  /** A name that the server knows. */
  choice: FileName;
}
export interface CustomComboNode extends Node<'CustomCombo'> {
  readonly STRING: Link<'STRING'>;
  readonly INDEX: Link<'INT'>;
}
/**
 * Server class `CustomCombo`.
 * @experimental
 */
export declare function customCombo(inputs: CustomComboInputs, options?: NodeOptions): CustomComboNode;

export interface DA3GeometryToMeshInputs {
  da3_geometry: Link<'DA3_GEOMETRY'>;
  /** 0 to 4096; default `0`. */
  batch_index?: Int | undefined;
  /** 1 to 8; default `1`. */
  decimation?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `0.04`. */
  discontinuity_threshold?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.1`. */
  confidence_threshold?: Float | undefined;
  /** Default `true`. */
  use_sky_mask?: Bool | undefined;
  /** Default `true`. */
  texture?: Bool | undefined;
}
export interface DA3GeometryToMeshNode extends Node<'DA3GeometryToMesh'> {
  readonly MESH: Link<'MESH'>;
}
/** Server class `DA3GeometryToMesh`, shown as "Convert DA3 Geometry to Mesh". */
export declare function da3GeometryToMesh(inputs: DA3GeometryToMeshInputs, options?: NodeOptions): DA3GeometryToMeshNode;

export interface DA3InferenceInputs {
  da3_model: Link<'DA3_MODEL'>;
  image: Link<'IMAGE'>;
  /** 140 to 2520, steps of 14; default `504`. */
  resolution?: Int | undefined;
  /** Default `"upper_bound_resize"`. */
  resize_method?: Choice<'upper_bound_resize' | 'lower_bound_resize'> | undefined;
  mode?:
    | 'mono' | 'multiview'
    | { mono: Record<string, never> }
    | {
      multiview: {
        /** Default `"saddle_balanced"`. Sent as `mode.ref_view_strategy`. */
        ref_view_strategy?: Choice<'saddle_balanced' | 'saddle_sim_range' | 'first' | 'middle'> | undefined;
        /** Default `"cam_dec"`. Sent as `mode.pose_method`. */
        pose_method?: Choice<'cam_dec' | 'ray_pose'> | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface DA3InferenceNode extends Node<'DA3Inference'> {
  readonly da3_geometry: Link<'DA3_GEOMETRY'>;
}
/** Server class `DA3Inference`, shown as "Run Depth Anything 3". */
export declare function da3Inference(inputs: DA3InferenceInputs, options?: NodeOptions): DA3InferenceNode;

export interface DA3RenderInputs {
  da3_geometry: Link<'DA3_GEOMETRY'>;
  output?:
    | 'depth' | 'depth_colored' | 'sky_mask' | 'confidence'
    | {
      depth: {
        /** Default `"v2_style"`. Sent as `output.normalization`. */
        normalization?: Choice<'v2_style' | 'min_max' | 'raw'> | undefined;
        /** Default `false`. Sent as `output.apply_sky_clip`. */
        apply_sky_clip?: Bool | undefined;
      };
    }
    | {
      depth_colored: {
        /** Default `"v2_style"`. Sent as `output.normalization`. */
        normalization?: Choice<'v2_style' | 'min_max' | 'raw'> | undefined;
        /** Default `false`. Sent as `output.apply_sky_clip`. */
        apply_sky_clip?: Bool | undefined;
      };
    }
    | {
      sky_mask: {
        /** Default `false`. Sent as `output.colored`. */
        colored?: Bool | undefined;
      };
    }
    | {
      confidence: {
        /** Default `false`. Sent as `output.colored`. */
        colored?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface DA3RenderNode extends Node<'DA3Render'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `DA3Render`, shown as "Render Depth Anything 3". */
export declare function da3Render(inputs: DA3RenderInputs, options?: NodeOptions): DA3RenderNode;

export interface DiffControlNetLoaderInputs {
  model: Link<'MODEL'>;
  /** A file in the server's models/controlnet. */
  control_net_name: FileName;
}
export interface DiffControlNetLoaderNode extends Node<'DiffControlNetLoader'> {
  readonly CONTROL_NET: Link<'CONTROL_NET'>;
}
/** Server class `DiffControlNetLoader`, shown as "Load ControlNet Model (diff)". */
export declare function diffControlNetLoader(inputs: DiffControlNetLoaderInputs, options?: NodeOptions): DiffControlNetLoaderNode;

export interface DifferentialDiffusionInputs {
  model: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  strength?: Float | undefined;
}
export interface DifferentialDiffusionNode extends Node<'DifferentialDiffusion'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `DifferentialDiffusion`.
 * @experimental
 */
export declare function differentialDiffusion(inputs: DifferentialDiffusionInputs, options?: NodeOptions): DifferentialDiffusionNode;

export interface DiffusersLoaderInputs {
  /** A file in the server's models/diffusers. */
  model_path: FileName;
}
export interface DiffusersLoaderNode extends Node<'DiffusersLoader'> {
  readonly MODEL: Link<'MODEL'>;
  readonly CLIP: Link<'CLIP'>;
  readonly VAE: Link<'VAE'>;
}
/**
 * Server class `DiffusersLoader`, shown as "Load Diffusers Model (DEPRECATED)".
 * @deprecated The server marks this class as deprecated.
 */
export declare function diffusersLoader(inputs: DiffusersLoaderInputs, options?: NodeOptions): DiffusersLoaderNode;

export interface DisableNoiseInputs {}
export interface DisableNoiseNode extends Node<'DisableNoise'> {
  readonly NOISE: Link<'NOISE'>;
}
/** Server class `DisableNoise`. */
export declare function disableNoise(inputs?: DisableNoiseInputs, options?: NodeOptions): DisableNoiseNode;

export interface DrawBBoxesInputs {
  /** Default `{"x":0,"y":0,"width":512,"height":512}`. */
  bboxes?: Widget<BoundingBox> | Link<'BOUNDING_BOX'> | undefined;
  image?: Link<'IMAGE'> | undefined;
}
export interface DrawBBoxesNode extends Node<'DrawBBoxes'> {
  readonly out_image: Link<'IMAGE'>;
}
/** Server class `DrawBBoxes`. */
export declare function drawBBoxes(inputs?: DrawBBoxesInputs, options?: NodeOptions): DrawBBoxesNode;

export interface DualCFGGuiderInputs {
  model: Link<'MODEL'>;
  cond1: Link<'CONDITIONING'>;
  cond2: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  /** 0 to 100, steps of 0.1; default `8`. */
  cfg_conds?: Float | undefined;
  /** 0 to 100, steps of 0.1; default `8`. */
  cfg_cond2_negative?: Float | undefined;
  style: Choice<'regular' | 'nested'>;
}
export interface DualCFGGuiderNode extends Node<'DualCFGGuider'> {
  readonly GUIDER: Link<'GUIDER'>;
}
/** Server class `DualCFGGuider`. */
export declare function dualCFGGuider(inputs: DualCFGGuiderInputs, options?: NodeOptions): DualCFGGuiderNode;

export interface DualCLIPLoaderInputs {
  /** A file in the server's models/text_encoders. */
  clip_name1: FileName;
  /** A file in the server's models/text_encoders. */
  clip_name2: FileName;
  type: Choice<DualCLIPLoaderType>;
  device?: Choice<'default' | 'cpu'> | undefined;
}
export interface DualCLIPLoaderNode extends Node<'DualCLIPLoader'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `DualCLIPLoader`, shown as "Load CLIP (Dual)". */
export declare function dualCLIPLoader(inputs: DualCLIPLoaderInputs, options?: NodeOptions): DualCLIPLoaderNode;

export interface DualModelGuiderInputs {
  model: Link<'MODEL'>;
  positive: Link<'CONDITIONING'>;
  /** 0 to 100, steps of 0.1; default `4`. */
  cfg?: Float | undefined;
  model_negative?: Link<'MODEL'> | undefined;
  negative?: Link<'CONDITIONING'> | undefined;
}
export interface DualModelGuiderNode extends Node<'DualModelGuider'> {
  readonly GUIDER: Link<'GUIDER'>;
}
/**
 * Server class `DualModelGuider`, shown as "Dual Model CFG Guider".
 * @experimental
 */
export declare function dualModelGuider(inputs: DualModelGuiderInputs, options?: NodeOptions): DualModelGuiderNode;

export interface EasyCacheInputs {
  model: Link<'MODEL'>;
  /** 0 to 3, steps of 0.01; default `0.2`. */
  reuse_threshold?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.15`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.95`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
  /** Default `false`. */
  verbose?: Bool | undefined;
}
export interface EasyCacheNode extends Node<'EasyCache'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `EasyCache`.
 * @experimental
 */
export declare function easyCache(inputs: EasyCacheInputs, options?: NodeOptions): EasyCacheNode;

export interface EmptyARVideoLatentInputs {
  /** 16 to 8192, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 8192, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 1024, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 64; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyARVideoLatentNode extends Node<'EmptyARVideoLatent'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyARVideoLatent`. */
export declare function emptyARVideoLatent(inputs?: EmptyARVideoLatentInputs, options?: NodeOptions): EmptyARVideoLatentNode;

export interface EmptyAceStep1_5LatentAudioInputs {
  /** 1 to 1000, steps of 0.01; default `120`; seconds. */
  seconds?: Float | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyAceStep1_5LatentAudioNode extends Node<'EmptyAceStep1.5LatentAudio'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyAceStep1.5LatentAudio`. */
export declare function emptyAceStep1_5LatentAudio(inputs?: EmptyAceStep1_5LatentAudioInputs, options?: NodeOptions): EmptyAceStep1_5LatentAudioNode;

export interface EmptyAceStepLatentAudioInputs {
  /** 1 to 1000, steps of 0.1; default `120`; seconds. */
  seconds?: Float | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyAceStepLatentAudioNode extends Node<'EmptyAceStepLatentAudio'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyAceStepLatentAudio`, shown as "Empty Ace Step 1.0 Latent Audio". */
export declare function emptyAceStepLatentAudio(inputs?: EmptyAceStepLatentAudioInputs, options?: NodeOptions): EmptyAceStepLatentAudioNode;

export interface EmptyAudioInputs {
  /** 0 to 18446744073709552000, steps of 0.01; default `60`; seconds. */
  duration?: Float | undefined;
  /** 1 to 192000; default `44100`; Hz. */
  sample_rate?: Int | undefined;
  /** 1 to 2; default `2`. */
  channels?: Int | undefined;
}
export interface EmptyAudioNode extends Node<'EmptyAudio'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/** Server class `EmptyAudio`. */
export declare function emptyAudio(inputs?: EmptyAudioInputs, options?: NodeOptions): EmptyAudioNode;

export interface EmptyChromaRadianceLatentImageInputs {
  /** 16 to 16384, steps of 16; default `1024`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `1024`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyChromaRadianceLatentImageNode extends Node<'EmptyChromaRadianceLatentImage'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyChromaRadianceLatentImage`. */
export declare function emptyChromaRadianceLatentImage(inputs?: EmptyChromaRadianceLatentImageInputs, options?: NodeOptions): EmptyChromaRadianceLatentImageNode;

export interface EmptyCosmosLatentVideoInputs {
  /** 16 to 16384, steps of 16; default `1280`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `704`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 8; default `121`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyCosmosLatentVideoNode extends Node<'EmptyCosmosLatentVideo'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyCosmosLatentVideo`. */
export declare function emptyCosmosLatentVideo(inputs?: EmptyCosmosLatentVideoInputs, options?: NodeOptions): EmptyCosmosLatentVideoNode;

export interface EmptyFlux2LatentImageInputs {
  /** 16 to 16384, steps of 16; default `1024`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `1024`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyFlux2LatentImageNode extends Node<'EmptyFlux2LatentImage'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyFlux2LatentImage`, shown as "Empty Flux 2 Latent". */
export declare function emptyFlux2LatentImage(inputs?: EmptyFlux2LatentImageInputs, options?: NodeOptions): EmptyFlux2LatentImageNode;

export interface EmptyHiDreamO1LatentImageInputs {
  /** 64 to 4096, steps of 32; default `2048`; pixels. */
  width?: Int | undefined;
  /** 64 to 4096, steps of 32; default `2048`; pixels. */
  height?: Int | undefined;
  /** 1 to 64; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyHiDreamO1LatentImageNode extends Node<'EmptyHiDreamO1LatentImage'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyHiDreamO1LatentImage`, shown as "Empty HiDream-O1 Latent Image". */
export declare function emptyHiDreamO1LatentImage(inputs?: EmptyHiDreamO1LatentImageInputs, options?: NodeOptions): EmptyHiDreamO1LatentImageNode;

export interface EmptyHunyuanImageLatentInputs {
  /** 64 to 16384, steps of 32; default `2048`; pixels. */
  width?: Int | undefined;
  /** 64 to 16384, steps of 32; default `2048`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyHunyuanImageLatentNode extends Node<'EmptyHunyuanImageLatent'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyHunyuanImageLatent`. */
export declare function emptyHunyuanImageLatent(inputs?: EmptyHunyuanImageLatentInputs, options?: NodeOptions): EmptyHunyuanImageLatentNode;

export interface EmptyHunyuanLatentVideoInputs {
  /** 16 to 16384, steps of 16; default `848`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `25`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyHunyuanLatentVideoNode extends Node<'EmptyHunyuanLatentVideo'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyHunyuanLatentVideo`, shown as "Empty HunyuanVideo 1.0 Latent". */
export declare function emptyHunyuanLatentVideo(inputs?: EmptyHunyuanLatentVideoInputs, options?: NodeOptions): EmptyHunyuanLatentVideoNode;

export interface EmptyHunyuanVideo15LatentInputs {
  /** 16 to 16384, steps of 16; default `848`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `25`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyHunyuanVideo15LatentNode extends Node<'EmptyHunyuanVideo15Latent'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyHunyuanVideo15Latent`, shown as "Empty HunyuanVideo 1.5 Latent". */
export declare function emptyHunyuanVideo15Latent(inputs?: EmptyHunyuanVideo15LatentInputs, options?: NodeOptions): EmptyHunyuanVideo15LatentNode;

export interface EmptyImageInputs {
  /** 1 to 16384; default `512`; pixels. */
  width?: Int | undefined;
  /** 1 to 16384; default `512`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  /** 0 to 16777215; default `0`. */
  color?: Int | undefined;
}
export interface EmptyImageNode extends Node<'EmptyImage'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `EmptyImage`. */
export declare function emptyImage(inputs?: EmptyImageInputs, options?: NodeOptions): EmptyImageNode;

export interface EmptyLTXVLatentVideoInputs {
  /** 64 to 16384, steps of 32; default `768`; pixels. */
  width?: Int | undefined;
  /** 64 to 16384, steps of 32; default `512`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 8; default `97`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyLTXVLatentVideoNode extends Node<'EmptyLTXVLatentVideo'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyLTXVLatentVideo`. */
export declare function emptyLTXVLatentVideo(inputs?: EmptyLTXVLatentVideoInputs, options?: NodeOptions): EmptyLTXVLatentVideoNode;

export interface EmptyLatentAudioInputs {
  /** 1 to 1000, steps of 0.1; default `47.6`; seconds. */
  seconds?: Float | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyLatentAudioNode extends Node<'EmptyLatentAudio'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyLatentAudio`. */
export declare function emptyLatentAudio(inputs?: EmptyLatentAudioInputs, options?: NodeOptions): EmptyLatentAudioNode;

export interface EmptyLatentHunyuan3Dv2Inputs {
  /** 1 to 8192; default `3072`. */
  resolution?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyLatentHunyuan3Dv2Node extends Node<'EmptyLatentHunyuan3Dv2'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyLatentHunyuan3Dv2`. */
export declare function emptyLatentHunyuan3Dv2(inputs?: EmptyLatentHunyuan3Dv2Inputs, options?: NodeOptions): EmptyLatentHunyuan3Dv2Node;

export interface EmptyLatentImageInputs {
  /** 16 to 16384, steps of 8; default `512`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 8; default `512`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyLatentImageNode extends Node<'EmptyLatentImage'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyLatentImage`. */
export declare function emptyLatentImage(inputs?: EmptyLatentImageInputs, options?: NodeOptions): EmptyLatentImageNode;

export interface EmptyMiniMaxH3LatentAVInputs {
  /** 32 to 16384, steps of 32; default `1344`; pixels. */
  width?: Int | undefined;
  /** 32 to 16384, steps of 32; default `768`; pixels. */
  height?: Int | undefined;
  /** 5 to 3600, steps of 17; default `124`. */
  length?: Int | undefined;
}
export interface EmptyMiniMaxH3LatentAVNode extends Node<'EmptyMiniMaxH3LatentAV'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyMiniMaxH3LatentAV`, shown as "Empty MiniMax H3 AV Latent". */
export declare function emptyMiniMaxH3LatentAV(inputs?: EmptyMiniMaxH3LatentAVInputs, options?: NodeOptions): EmptyMiniMaxH3LatentAVNode;

export interface EmptyMiniMaxMusic3LatentAudioInputs {
  /** 0.04 to 360, steps of 0.04; default `120`; seconds. */
  seconds?: Float | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyMiniMaxMusic3LatentAudioNode extends Node<'EmptyMiniMaxMusic3LatentAudio'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyMiniMaxMusic3LatentAudio`. */
export declare function emptyMiniMaxMusic3LatentAudio(inputs?: EmptyMiniMaxMusic3LatentAudioInputs, options?: NodeOptions): EmptyMiniMaxMusic3LatentAudioNode;

export interface EmptyMochiLatentVideoInputs {
  /** 16 to 16384, steps of 16; default `848`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 7 to 16384, steps of 6; default `25`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyMochiLatentVideoNode extends Node<'EmptyMochiLatentVideo'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyMochiLatentVideo`. */
export declare function emptyMochiLatentVideo(inputs?: EmptyMochiLatentVideoInputs, options?: NodeOptions): EmptyMochiLatentVideoNode;

export interface EmptyQwenImageLayeredLatentImageInputs {
  /** 16 to 16384, steps of 16; default `640`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `640`; pixels. */
  height?: Int | undefined;
  /** 0 to 16384; default `3`. */
  layers?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptyQwenImageLayeredLatentImageNode extends Node<'EmptyQwenImageLayeredLatentImage'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptyQwenImageLayeredLatentImage`, shown as "Empty Qwen Image Layered Latent". */
export declare function emptyQwenImageLayeredLatentImage(inputs?: EmptyQwenImageLayeredLatentImageInputs, options?: NodeOptions): EmptyQwenImageLayeredLatentImageNode;

export interface EmptySD3LatentImageInputs {
  /** 16 to 16384, steps of 16; default `1024`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `1024`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface EmptySD3LatentImageNode extends Node<'EmptySD3LatentImage'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `EmptySD3LatentImage`. */
export declare function emptySD3LatentImage(inputs?: EmptySD3LatentImageInputs, options?: NodeOptions): EmptySD3LatentImageNode;

export interface EpsilonScalingInputs {
  model: Link<'MODEL'>;
  /** 0.5 to 1.5, steps of 0.001; default `1.005`. */
  scaling_factor?: Float | undefined;
}
export interface EpsilonScalingNode extends Node<'Epsilon Scaling'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `Epsilon Scaling`. */
export declare function epsilonScaling(inputs: EpsilonScalingInputs, options?: NodeOptions): EpsilonScalingNode;

export interface ExponentialSchedulerInputs {
  /** 1 to 10000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 5000, steps of 0.01; default `14.614642`. */
  sigma_max?: Float | undefined;
  /** 0 to 5000, steps of 0.01; default `0.0291675`. */
  sigma_min?: Float | undefined;
}
export interface ExponentialSchedulerNode extends Node<'ExponentialScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `ExponentialScheduler`. */
export declare function exponentialScheduler(inputs?: ExponentialSchedulerInputs, options?: NodeOptions): ExponentialSchedulerNode;

export interface ExtendIntermediateSigmasInputs {
  sigmas: Link<'SIGMAS'>;
  /** 1 to 100; default `2`. */
  steps?: Int | undefined;
  /** -1 to 20000, steps of 0.01; default `-1`. */
  start_at_sigma?: Float | undefined;
  /** 0 to 20000, steps of 0.01; default `12`. */
  end_at_sigma?: Float | undefined;
  spacing: Choice<'linear' | 'cosine' | 'sine'>;
}
export interface ExtendIntermediateSigmasNode extends Node<'ExtendIntermediateSigmas'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `ExtendIntermediateSigmas`. */
export declare function extendIntermediateSigmas(inputs: ExtendIntermediateSigmasInputs, options?: NodeOptions): ExtendIntermediateSigmasNode;

export interface FeatherMaskInputs {
  mask: Link<'MASK'>;
  /** 0 to 16384; default `0`; pixels. */
  left?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  top?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  right?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  bottom?: Int | undefined;
}
export interface FeatherMaskNode extends Node<'FeatherMask'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `FeatherMask`. */
export declare function featherMask(inputs: FeatherMaskInputs, options?: NodeOptions): FeatherMaskNode;

export interface File3DToSplatInputs {
  model_3d: Link<'FILE_3D' | 'FILE_3D_SPLAT_ANY' | 'FILE_3D_PLY' | 'FILE_3D_SPLAT' | 'FILE_3D_KSPLAT' | 'FILE_3D_SPZ'>;
}
export interface File3DToSplatNode extends Node<'File3DToSplat'> {
  readonly splat: Link<'SPLAT'>;
}
/** Server class `File3DToSplat`, shown as "Get Splat". */
export declare function file3DToSplat(inputs: File3DToSplatInputs, options?: NodeOptions): File3DToSplatNode;

export interface FlipSigmasInputs {
  sigmas: Link<'SIGMAS'>;
}
export interface FlipSigmasNode extends Node<'FlipSigmas'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `FlipSigmas`. */
export declare function flipSigmas(inputs: FlipSigmasInputs, options?: NodeOptions): FlipSigmasNode;

export interface Flux2SchedulerInputs {
  /** 1 to 4096; default `20`. */
  steps?: Int | undefined;
  /** 16 to 16384; default `1024`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384; default `1024`; pixels. */
  height?: Int | undefined;
}
export interface Flux2SchedulerNode extends Node<'Flux2Scheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `Flux2Scheduler`. */
export declare function flux2Scheduler(inputs?: Flux2SchedulerInputs, options?: NodeOptions): Flux2SchedulerNode;

export interface FluxDisableGuidanceInputs {
  conditioning: Link<'CONDITIONING'>;
}
export interface FluxDisableGuidanceNode extends Node<'FluxDisableGuidance'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `FluxDisableGuidance`. */
export declare function fluxDisableGuidance(inputs: FluxDisableGuidanceInputs, options?: NodeOptions): FluxDisableGuidanceNode;

export interface FluxGuidanceInputs {
  conditioning: Link<'CONDITIONING'>;
  /** 0 to 100, steps of 0.1; default `3.5`. */
  guidance?: Float | undefined;
}
export interface FluxGuidanceNode extends Node<'FluxGuidance'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `FluxGuidance`. */
export declare function fluxGuidance(inputs: FluxGuidanceInputs, options?: NodeOptions): FluxGuidanceNode;

export interface FluxKVCacheInputs {
  model: Link<'MODEL'>;
}
export interface FluxKVCacheNode extends Node<'FluxKVCache'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `FluxKVCache`.
 * @experimental
 */
export declare function fluxKVCache(inputs: FluxKVCacheInputs, options?: NodeOptions): FluxKVCacheNode;

export interface FluxKontextImageScaleInputs {
  image: Link<'IMAGE'>;
}
export interface FluxKontextImageScaleNode extends Node<'FluxKontextImageScale'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `FluxKontextImageScale`. */
export declare function fluxKontextImageScale(inputs: FluxKontextImageScaleInputs, options?: NodeOptions): FluxKontextImageScaleNode;

export interface FluxKontextMultiReferenceLatentMethodInputs {
  conditioning: Link<'CONDITIONING'>;
  reference_latents_method: Choice<'offset' | 'index' | 'uxo/uno' | 'index_timestep_zero'>;
}
export interface FluxKontextMultiReferenceLatentMethodNode extends Node<'FluxKontextMultiReferenceLatentMethod'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/**
 * Server class `FluxKontextMultiReferenceLatentMethod`, shown as "Edit Model Reference Method".
 * @experimental
 */
export declare function fluxKontextMultiReferenceLatentMethod(inputs: FluxKontextMultiReferenceLatentMethodInputs, options?: NodeOptions): FluxKontextMultiReferenceLatentMethodNode;

export interface FrameInterpolateInputs {
  interp_model: Link<'INTERP_MODEL'>;
  images: Link<'IMAGE'>;
  /** 2 to 16; default `2`. */
  multiplier?: Int | undefined;
}
export interface FrameInterpolateNode extends Node<'FrameInterpolate'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `FrameInterpolate`, shown as "Run Frame Interpolation Model". */
export declare function frameInterpolate(inputs: FrameInterpolateInputs, options?: NodeOptions): FrameInterpolateNode;

export interface FrameInterpolationModelLoaderInputs {
  /** A file in the server's models/frame_interpolation. */
  model_name: FileName;
}
export interface FrameInterpolationModelLoaderNode extends Node<'FrameInterpolationModelLoader'> {
  readonly INTERP_MODEL: Link<'INTERP_MODEL'>;
}
/** Server class `FrameInterpolationModelLoader`, shown as "Load Frame Interpolation Model". */
export declare function frameInterpolationModelLoader(inputs: FrameInterpolationModelLoaderInputs, options?: NodeOptions): FrameInterpolationModelLoaderNode;

export interface FreScaInputs {
  model: Link<'MODEL'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  scale_low?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1.25`. */
  scale_high?: Float | undefined;
  /** 1 to 10000; default `20`. */
  freq_cutoff?: Int | undefined;
}
export interface FreScaNode extends Node<'FreSca'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `FreSca`.
 * @experimental
 */
export declare function freSca(inputs: FreScaInputs, options?: NodeOptions): FreScaNode;

export interface FreeUInputs {
  model: Link<'MODEL'>;
  /** 0 to 10, steps of 0.01; default `1.1`. */
  b1?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1.2`. */
  b2?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `0.9`. */
  s1?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `0.2`. */
  s2?: Float | undefined;
}
export interface FreeUNode extends Node<'FreeU'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `FreeU`. */
export declare function freeU(inputs: FreeUInputs, options?: NodeOptions): FreeUNode;

export interface FreeUV2Inputs {
  model: Link<'MODEL'>;
  /** 0 to 10, steps of 0.01; default `1.3`. */
  b1?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1.4`. */
  b2?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `0.9`. */
  s1?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `0.2`. */
  s2?: Float | undefined;
}
export interface FreeUV2Node extends Node<'FreeU_V2'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `FreeU_V2`. */
export declare function freeU_V2(inputs: FreeUV2Inputs, options?: NodeOptions): FreeUV2Node;

export interface GITSSchedulerInputs {
  /** 0.8 to 1.5, steps of 0.05; default `1.2`. */
  coeff?: Float | undefined;
  /** 2 to 1000; default `10`. */
  steps?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  denoise?: Float | undefined;
}
export interface GITSSchedulerNode extends Node<'GITSScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `GITSScheduler`. */
export declare function gitsScheduler(inputs?: GITSSchedulerInputs, options?: NodeOptions): GITSSchedulerNode;

export interface GLIGENLoaderInputs {
  /** A file in the server's models/gligen. */
  gligen_name: FileName;
}
export interface GLIGENLoaderNode extends Node<'GLIGENLoader'> {
  readonly GLIGEN: Link<'GLIGEN'>;
}
/** Server class `GLIGENLoader`, shown as "Load GLIGEN Model". */
export declare function gligenLoader(inputs: GLIGENLoaderInputs, options?: NodeOptions): GLIGENLoaderNode;

export interface GLIGENTextBoxApplyInputs {
  conditioning_to: Link<'CONDITIONING'>;
  clip: Link<'CLIP'>;
  gligen_textbox_model: Link<'GLIGEN'>;
  text: Text;
  /** 8 to 16384, steps of 8; default `64`; pixels. */
  width?: Int | undefined;
  /** 8 to 16384, steps of 8; default `64`; pixels. */
  height?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  x?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  y?: Int | undefined;
}
export interface GLIGENTextBoxApplyNode extends Node<'GLIGENTextBoxApply'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `GLIGENTextBoxApply`, shown as "Apply GLIGEN Text Box". */
export declare function gligenTextBoxApply(inputs: GLIGENTextBoxApplyInputs, options?: NodeOptions): GLIGENTextBoxApplyNode;

export interface GLSLShaderInputs {
  /** Default `""`. */
  fragment_shader?: Text | undefined;
  size_mode?:
    | 'from_input' | 'custom'
    | { from_input: Record<string, never> }
    | {
      custom: {
        /** 1 to 16384; default `512`; pixels. Sent as `size_mode.width`. */
        width?: Int | undefined;
        /** 1 to 16384; default `512`; pixels. Sent as `size_mode.height`. */
        height?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** 1 to 5, sent as `images.image0` and so on. */
  images: readonly [Link<'IMAGE'>, ...(Link<'IMAGE'> | undefined)[]];
  /** 0 to 20, sent as `floats.u_float0` and so on. */
  floats?: readonly (Float | undefined)[] | undefined;
  /** 0 to 20, sent as `ints.u_int0` and so on. */
  ints?: readonly (Int | undefined)[] | undefined;
  /** 0 to 10, sent as `bools.u_bool0` and so on. */
  bools?: readonly (Bool | undefined)[] | undefined;
  /** 0 to 4, sent as `curves.u_curve0` and so on. */
  curves?: readonly (Widget<Curve> | Link<'CURVE'> | undefined)[] | undefined;
}
export interface GLSLShaderNode extends Node<'GLSLShader'> {
  readonly IMAGE0: Link<'IMAGE'>;
  readonly IMAGE1: Link<'IMAGE'>;
  readonly IMAGE2: Link<'IMAGE'>;
  readonly IMAGE3: Link<'IMAGE'>;
}
/**
 * Server class `GLSLShader`.
 * @experimental
 */
export declare function glslShader(inputs: GLSLShaderInputs, options?: NodeOptions): GLSLShaderNode;

export interface GenerateTracksInputs {
  /** 16 to 4096, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 4096, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `0`; pixels. */
  start_x?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0`; pixels. */
  start_y?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`; pixels. */
  end_x?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`; pixels. */
  end_y?: Float | undefined;
  /** 1 to 1024; default `81`; frames. */
  num_frames?: Int | undefined;
  /** 1 to 100; default `5`. */
  num_tracks?: Int | undefined;
  /** 0 to 1, steps of 0.001; default `0.025`. */
  track_spread?: Float | undefined;
  /** Default `false`. */
  bezier?: Bool | undefined;
  /** 0 to 1, steps of 0.01; default `0.5`; pixels. */
  mid_x?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.5`; pixels. */
  mid_y?: Float | undefined;
  interpolation: Choice<'linear' | 'ease_in' | 'ease_out' | 'ease_in_out' | 'constant'>;
  track_mask?: Link<'MASK'> | undefined;
}
export interface GenerateTracksNode extends Node<'GenerateTracks'> {
  readonly TRACKS: Link<'TRACKS'>;
  readonly track_length: Link<'INT'>;
}
/** Server class `GenerateTracks`, shown as "Generate Video Tracks". */
export declare function generateTracks(inputs: GenerateTracksInputs, options?: NodeOptions): GenerateTracksNode;

export interface GetICLoRAParametersInputs {
  iclora_model: Link<'MODEL'>;
}
export interface GetICLoRAParametersNode extends Node<'GetICLoRAParameters'> {
  readonly iclora_parameters: Link<'IC_LORA_PARAMETERS'>;
}
/** Server class `GetICLoRAParameters`, shown as "Get IC-LoRA Parameters". */
export declare function getICLoRAParameters(inputs: GetICLoRAParametersInputs, options?: NodeOptions): GetICLoRAParametersNode;

export interface GetImageSizeInputs {
  image: Link<'IMAGE'>;
}
export interface GetImageSizeNode extends Node<'GetImageSize'> {
  readonly width: Link<'INT'>;
  readonly height: Link<'INT'>;
  readonly batch_size: Link<'INT'>;
}
/** Server class `GetImageSize`. */
export declare function getImageSize(inputs: GetImageSizeInputs, options?: NodeOptions): GetImageSizeNode;

export interface GetSplatCountInputs {
  splat: Link<'SPLAT'>;
}
export interface GetSplatCountNode extends Node<'GetSplatCount'> {
  readonly splat: Link<'SPLAT'>;
  readonly count: Link<'INT'>;
}
/** Server class `GetSplatCount`. */
export declare function getSplatCount(inputs: GetSplatCountInputs, options?: NodeOptions): GetSplatCountNode;

export interface GetVideoComponentsInputs {
  video: Link<'VIDEO'>;
}
export interface GetVideoComponentsNode extends Node<'GetVideoComponents'> {
  readonly images: Link<'IMAGE'>;
  readonly audio: Link<'AUDIO'>;
  readonly fps: Link<'FLOAT'>;
  readonly bit_depth: Link<'INT'>;
}
/** Server class `GetVideoComponents`. */
export declare function getVideoComponents(inputs: GetVideoComponentsInputs, options?: NodeOptions): GetVideoComponentsNode;

export interface GrowMaskInputs {
  mask: Link<'MASK'>;
  /** -16384 to 16384; default `0`. */
  expand?: Int | undefined;
  /** Default `true`. */
  tapered_corners?: Bool | undefined;
}
export interface GrowMaskNode extends Node<'GrowMask'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `GrowMask`. */
export declare function growMask(inputs: GrowMaskInputs, options?: NodeOptions): GrowMaskNode;

export interface HiDreamO1PatchSeamSmoothingInputs {
  model: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `0.8`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
  /** Default `"single_shift"`. */
  pattern?: Choice<'single_shift' | 'symmetric'> | undefined;
  /** Default `"2"`. */
  passes?: Choice<'2' | '4' | 'ramp_2_4' | 'ramp_2_4_8'> | undefined;
  /** Default `"average"`. */
  blend?: Choice<'average' | 'window' | 'median'> | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  strength?: Float | undefined;
}
export interface HiDreamO1PatchSeamSmoothingNode extends Node<'HiDreamO1PatchSeamSmoothing'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `HiDreamO1PatchSeamSmoothing`, shown as "HiDream-O1 Patch Seam Smoothing".
 * @experimental
 */
export declare function hiDreamO1PatchSeamSmoothing(inputs: HiDreamO1PatchSeamSmoothingInputs, options?: NodeOptions): HiDreamO1PatchSeamSmoothingNode;

export interface HiDreamO1ReferenceImagesInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  /** 1 to 10, sent as `images.image_1` and so on. */
  images: {
    image_1: Link<'IMAGE'>;
    image_2?: Link<'IMAGE'> | undefined;
    image_3?: Link<'IMAGE'> | undefined;
    image_4?: Link<'IMAGE'> | undefined;
    image_5?: Link<'IMAGE'> | undefined;
    image_6?: Link<'IMAGE'> | undefined;
    image_7?: Link<'IMAGE'> | undefined;
    image_8?: Link<'IMAGE'> | undefined;
    image_9?: Link<'IMAGE'> | undefined;
    image_10?: Link<'IMAGE'> | undefined;
  };
}
export interface HiDreamO1ReferenceImagesNode extends Node<'HiDreamO1ReferenceImages'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/** Server class `HiDreamO1ReferenceImages`, shown as "HiDream-O1 Reference Images". */
export declare function hiDreamO1ReferenceImages(inputs: HiDreamO1ReferenceImagesInputs, options?: NodeOptions): HiDreamO1ReferenceImagesNode;

export interface Hunyuan3Dv2ConditioningInputs {
  clip_vision_output: Link<'CLIP_VISION_OUTPUT'>;
}
export interface Hunyuan3Dv2ConditioningNode extends Node<'Hunyuan3Dv2Conditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/** Server class `Hunyuan3Dv2Conditioning`. */
export declare function hunyuan3Dv2Conditioning(inputs: Hunyuan3Dv2ConditioningInputs, options?: NodeOptions): Hunyuan3Dv2ConditioningNode;

export interface Hunyuan3Dv2ConditioningMultiViewInputs {
  front?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  left?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  back?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  right?: Link<'CLIP_VISION_OUTPUT'> | undefined;
}
export interface Hunyuan3Dv2ConditioningMultiViewNode extends Node<'Hunyuan3Dv2ConditioningMultiView'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/** Server class `Hunyuan3Dv2ConditioningMultiView`. */
export declare function hunyuan3Dv2ConditioningMultiView(inputs?: Hunyuan3Dv2ConditioningMultiViewInputs, options?: NodeOptions): Hunyuan3Dv2ConditioningMultiViewNode;

export interface HunyuanImageToVideoInputs {
  positive: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `848`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `53`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  guidance_type: Choice<'v1 (concat)' | 'v2 (replace)' | 'custom'>;
  start_image?: Link<'IMAGE'> | undefined;
}
export interface HunyuanImageToVideoNode extends Node<'HunyuanImageToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `HunyuanImageToVideo`. */
export declare function hunyuanImageToVideo(inputs: HunyuanImageToVideoInputs, options?: NodeOptions): HunyuanImageToVideoNode;

export interface HunyuanRefinerLatentInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  latent: Link<'LATENT'>;
  /** 0 to 1, steps of 0.01; default `0.1`. */
  noise_augmentation?: Float | undefined;
}
export interface HunyuanRefinerLatentNode extends Node<'HunyuanRefinerLatent'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `HunyuanRefinerLatent`, shown as "Hunyuan Latent Refiner". */
export declare function hunyuanRefinerLatent(inputs: HunyuanRefinerLatentInputs, options?: NodeOptions): HunyuanRefinerLatentNode;

export interface HunyuanVideo15ImageToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `848`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `33`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  start_image?: Link<'IMAGE'> | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
}
export interface HunyuanVideo15ImageToVideoNode extends Node<'HunyuanVideo15ImageToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `HunyuanVideo15ImageToVideo`. */
export declare function hunyuanVideo15ImageToVideo(inputs: HunyuanVideo15ImageToVideoInputs, options?: NodeOptions): HunyuanVideo15ImageToVideoNode;

export interface HunyuanVideo15LatentUpscaleWithModelInputs {
  model: Link<'LATENT_UPSCALE_MODEL'>;
  samples: Link<'LATENT'>;
  /** Default `"bilinear"`. */
  upscale_method?: Choice<HunyuanVideo15LatentUpscaleWithModelUpscaleMethod> | undefined;
  /** 0 to 16384, steps of 8; default `1280`; pixels. */
  width?: Int | undefined;
  /** 0 to 16384, steps of 8; default `720`; pixels. */
  height?: Int | undefined;
  crop: Choice<'disabled' | 'center'>;
}
export interface HunyuanVideo15LatentUpscaleWithModelNode extends Node<'HunyuanVideo15LatentUpscaleWithModel'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `HunyuanVideo15LatentUpscaleWithModel`. */
export declare function hunyuanVideo15LatentUpscaleWithModel(inputs: HunyuanVideo15LatentUpscaleWithModelInputs, options?: NodeOptions): HunyuanVideo15LatentUpscaleWithModelNode;

export interface HunyuanVideo15SuperResolutionInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  latent: Link<'LATENT'>;
  /** 0 to 1, steps of 0.01; default `0.7`. */
  noise_augmentation?: Float | undefined;
  vae?: Link<'VAE'> | undefined;
  start_image?: Link<'IMAGE'> | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
}
export interface HunyuanVideo15SuperResolutionNode extends Node<'HunyuanVideo15SuperResolution'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `HunyuanVideo15SuperResolution`, shown as "Hunyuan Video 1.5 Super Resolution". */
export declare function hunyuanVideo15SuperResolution(inputs: HunyuanVideo15SuperResolutionInputs, options?: NodeOptions): HunyuanVideo15SuperResolutionNode;

export interface HyperTileInputs {
  model: Link<'MODEL'>;
  /** 1 to 2048; default `256`; pixels. */
  tile_size?: Int | undefined;
  /** 1 to 128; default `2`. */
  swap_size?: Int | undefined;
  /** 0 to 10; default `0`. */
  max_depth?: Int | undefined;
  /** Default `false`. */
  scale_depth?: Bool | undefined;
}
export interface HyperTileNode extends Node<'HyperTile'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `HyperTile`. */
export declare function hyperTile(inputs: HyperTileInputs, options?: NodeOptions): HyperTileNode;

export interface HypernetworkLoaderInputs {
  model: Link<'MODEL'>;
  /** A file in the server's models/hypernetworks. */
  hypernetwork_name: FileName;
  /** -10 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
}
export interface HypernetworkLoaderNode extends Node<'HypernetworkLoader'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `HypernetworkLoader`, shown as "Load Hypernetwork". */
export declare function hypernetworkLoader(inputs: HypernetworkLoaderInputs, options?: NodeOptions): HypernetworkLoaderNode;

export interface Ideogram4SchedulerInputs {
  /** 1 to 200; default `20`. */
  steps?: Int | undefined;
  /** 256 to 8192, steps of 16; default `1024`; pixels. */
  width?: Int | undefined;
  /** 256 to 8192, steps of 16; default `1024`; pixels. */
  height?: Int | undefined;
  /** -10 to 10, steps of 0.05; default `0`. */
  mu?: Float | undefined;
  /** 0.1 to 5, steps of 0.05; default `1.75`. */
  std?: Float | undefined;
}
export interface Ideogram4SchedulerNode extends Node<'Ideogram4Scheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `Ideogram4Scheduler`. */
export declare function ideogram4Scheduler(inputs?: Ideogram4SchedulerInputs, options?: NodeOptions): Ideogram4SchedulerNode;

export interface ImageAddNoiseInputs {
  image: Link<'IMAGE'>;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  strength?: Float | undefined;
}
export interface ImageAddNoiseNode extends Node<'ImageAddNoise'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageAddNoise`, shown as "Add Noise to Image". */
export declare function imageAddNoise(inputs: ImageAddNoiseInputs, options?: NodeOptions): ImageAddNoiseNode;

export interface ImageBatchInputs {
  image1: Link<'IMAGE'>;
  image2: Link<'IMAGE'>;
}
export interface ImageBatchNode extends Node<'ImageBatch'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `ImageBatch`, shown as "Batch Images (DEPRECATED)".
 * @deprecated The server marks this class as deprecated.
 */
export declare function imageBatch(inputs: ImageBatchInputs, options?: NodeOptions): ImageBatchNode;

export interface ImageBlendInputs {
  image1: Link<'IMAGE'>;
  image2: Link<'IMAGE'>;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  blend_factor?: Float | undefined;
  blend_mode: Choice<'normal' | 'multiply' | 'screen' | 'overlay' | 'soft_light' | 'difference'>;
}
export interface ImageBlendNode extends Node<'ImageBlend'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageBlend`, shown as "Blend Images". */
export declare function imageBlend(inputs: ImageBlendInputs, options?: NodeOptions): ImageBlendNode;

export interface ImageBlurInputs {
  image: Link<'IMAGE'>;
  /** 1 to 31; default `1`. */
  blur_radius?: Int | undefined;
  /** 0.1 to 10, steps of 0.1; default `1`. */
  sigma?: Float | undefined;
}
export interface ImageBlurNode extends Node<'ImageBlur'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageBlur`, shown as "Blur Image". */
export declare function imageBlur(inputs: ImageBlurInputs, options?: NodeOptions): ImageBlurNode;

export interface ImageColorToMaskInputs {
  image: Link<'IMAGE'>;
  /** 0 to 16777215; default `0`. */
  color?: Int | undefined;
}
export interface ImageColorToMaskNode extends Node<'ImageColorToMask'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `ImageColorToMask`, shown as "Convert Image Color to Mask". */
export declare function imageColorToMask(inputs: ImageColorToMaskInputs, options?: NodeOptions): ImageColorToMaskNode;

export interface ImageCompareInputs {
  compare_view: Widget<JsonValue>;
  image_a?: Link<'IMAGE'> | undefined;
  image_b?: Link<'IMAGE'> | undefined;
}
export interface ImageCompareNode extends Node<'ImageCompare'> {}
/**
 * Server class `ImageCompare`, shown as "Compare Images".
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function imageCompare(inputs: ImageCompareInputs, options?: NodeOptions): ImageCompareNode;

export interface ImageCompositeMaskedInputs {
  destination: Link<'IMAGE'>;
  source: Link<'IMAGE'>;
  /** 0 to 16384; default `0`; pixels. */
  x?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  y?: Int | undefined;
  /** Default `false`. */
  resize_source?: Bool | undefined;
  mask?: Link<'MASK'> | undefined;
}
export interface ImageCompositeMaskedNode extends Node<'ImageCompositeMasked'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageCompositeMasked`. */
export declare function imageCompositeMasked(inputs: ImageCompositeMaskedInputs, options?: NodeOptions): ImageCompositeMaskedNode;

export interface ImageCompositorInputs {
  layers: Link<'LAYERS'>;
  /** Default `{}`. */
  compositor?: Widget<JsonValue> | undefined;
}
export interface ImageCompositorNode extends Node<'ImageCompositor'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly MASK: Link<'MASK'>;
}
/**
 * Server class `ImageCompositor`, shown as "Create Layered Image".
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function imageCompositor(inputs: ImageCompositorInputs, options?: NodeOptions): ImageCompositorNode;

export interface ImageCropInputs {
  image: Link<'IMAGE'>;
  /** 1 to 16384; default `512`; pixels. */
  width?: Int | undefined;
  /** 1 to 16384; default `512`; pixels. */
  height?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  x?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  y?: Int | undefined;
}
export interface ImageCropNode extends Node<'ImageCrop'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `ImageCrop`, shown as "Crop Image (DEPRECATED)".
 * @deprecated The server marks this class as deprecated.
 */
export declare function imageCrop(inputs: ImageCropInputs, options?: NodeOptions): ImageCropNode;

export interface ImageCropV2Inputs {
  image: Link<'IMAGE'>;
  /** Default `{"x":0,"y":0,"width":512,"height":512}`. */
  crop_region?: Widget<BoundingBox> | undefined;
}
export interface ImageCropV2Node extends Node<'ImageCropV2'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageCropV2`, shown as "Crop Image". */
export declare function imageCropV2(inputs: ImageCropV2Inputs, options?: NodeOptions): ImageCropV2Node;

export interface ImageDeduplicationInputs {
  images: Link<'IMAGE'>;
  /** 0 to 1; default `0.95`. */
  similarity_threshold?: Float | undefined;
}
export interface ImageDeduplicationNode extends Node<'ImageDeduplication'> {
  /** A list: what it is linked to runs once for each. */
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `ImageDeduplication`, shown as "Deduplicate Images".
 * It takes whole lists at once.
 * @experimental
 */
export declare function imageDeduplication(inputs: ImageDeduplicationInputs, options?: NodeOptions): ImageDeduplicationNode;

export interface ImageFlipInputs {
  image: Link<'IMAGE'>;
  flip_method: Choice<'x-axis: vertically' | 'y-axis: horizontally'>;
}
export interface ImageFlipNode extends Node<'ImageFlip'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageFlip`, shown as "Flip Image". */
export declare function imageFlip(inputs: ImageFlipInputs, options?: NodeOptions): ImageFlipNode;

export interface ImageFromBatchInputs {
  image: Link<'IMAGE'>;
  /** -16384 to 16384; default `0`. */
  batch_index?: Int | undefined;
  /** 1 to 4096; default `1`. */
  length?: Int | undefined;
}
export interface ImageFromBatchNode extends Node<'ImageFromBatch'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageFromBatch`, shown as "Get Image from Batch". */
export declare function imageFromBatch(inputs: ImageFromBatchInputs, options?: NodeOptions): ImageFromBatchNode;

export interface ImageGridInputs {
  images: Link<'IMAGE'>;
  /** 1 to 20; default `4`. */
  columns?: Int | undefined;
  /** 32 to 2048; default `256`; pixels. */
  cell_width?: Int | undefined;
  /** 32 to 2048; default `256`; pixels. */
  cell_height?: Int | undefined;
  /** 0 to 50; default `4`; pixels. */
  padding?: Int | undefined;
}
export interface ImageGridNode extends Node<'ImageGrid'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `ImageGrid`, shown as "Make Image Grid".
 * It takes whole lists at once.
 * @experimental
 */
export declare function imageGrid(inputs: ImageGridInputs, options?: NodeOptions): ImageGridNode;

export interface ImageHistogramInputs {
  image: Link<'IMAGE'>;
}
export interface ImageHistogramNode extends Node<'ImageHistogram'> {
  readonly rgb: Link<'HISTOGRAM'>;
  readonly luminance: Link<'HISTOGRAM'>;
  readonly red: Link<'HISTOGRAM'>;
  readonly green: Link<'HISTOGRAM'>;
  readonly blue: Link<'HISTOGRAM'>;
}
/** Server class `ImageHistogram`. */
export declare function imageHistogram(inputs: ImageHistogramInputs, options?: NodeOptions): ImageHistogramNode;

export interface ImageInvertInputs {
  image: Link<'IMAGE'>;
}
export interface ImageInvertNode extends Node<'ImageInvert'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageInvert`, shown as "Invert Image Colors". */
export declare function imageInvert(inputs: ImageInvertInputs, options?: NodeOptions): ImageInvertNode;

export interface ImageMergeTileListInputs {
  image_list: Link<'IMAGE'>;
  /** 64 to 32768; default `1024`; pixels. */
  final_width?: Int | undefined;
  /** 64 to 32768; default `1024`; pixels. */
  final_height?: Int | undefined;
  /** 0 to 4096; default `128`; pixels. */
  overlap?: Int | undefined;
}
export interface ImageMergeTileListNode extends Node<'ImageMergeTileList'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `ImageMergeTileList`, shown as "Merge List of Tiles to Image".
 * It takes whole lists at once.
 */
export declare function imageMergeTileList(inputs: ImageMergeTileListInputs, options?: NodeOptions): ImageMergeTileListNode;

export interface ImageOnlyCheckpointLoaderInputs {
  /** A file in the server's models/checkpoints. */
  ckpt_name: FileName;
}
export interface ImageOnlyCheckpointLoaderNode extends Node<'ImageOnlyCheckpointLoader'> {
  readonly MODEL: Link<'MODEL'>;
  readonly CLIP_VISION: Link<'CLIP_VISION'>;
  readonly VAE: Link<'VAE'>;
}
/** Server class `ImageOnlyCheckpointLoader`, shown as "Load Checkpoint Image Only (img2vid model)". */
export declare function imageOnlyCheckpointLoader(inputs: ImageOnlyCheckpointLoaderInputs, options?: NodeOptions): ImageOnlyCheckpointLoaderNode;

export interface ImageOnlyCheckpointSaveInputs {
  model: Link<'MODEL'>;
  clip_vision: Link<'CLIP_VISION'>;
  vae: Link<'VAE'>;
  /** Default `"checkpoints/ComfyUI"`. */
  filename_prefix?: Text | undefined;
}
export interface ImageOnlyCheckpointSaveNode extends Node<'ImageOnlyCheckpointSave'> {}
/**
 * Server class `ImageOnlyCheckpointSave`.
 * A server runs it by itself: it is an output node.
 */
export declare function imageOnlyCheckpointSave(inputs: ImageOnlyCheckpointSaveInputs, options?: NodeOptions): ImageOnlyCheckpointSaveNode;

export interface ImagePadForOutpaintInputs {
  image: Link<'IMAGE'>;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  left?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  top?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  right?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  bottom?: Int | undefined;
  /** 0 to 16384; default `40`. */
  feathering?: Int | undefined;
}
export interface ImagePadForOutpaintNode extends Node<'ImagePadForOutpaint'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly MASK: Link<'MASK'>;
}
/** Server class `ImagePadForOutpaint`, shown as "Pad Image for Outpainting". */
export declare function imagePadForOutpaint(inputs: ImagePadForOutpaintInputs, options?: NodeOptions): ImagePadForOutpaintNode;

export interface ImageQuantizeInputs {
  image: Link<'IMAGE'>;
  /** 1 to 256; default `256`. */
  colors?: Int | undefined;
  dither: Choice<'none' | 'floyd-steinberg' | 'bayer-2' | 'bayer-4' | 'bayer-8' | 'bayer-16'>;
}
export interface ImageQuantizeNode extends Node<'ImageQuantize'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageQuantize`, shown as "Quantize Image". */
export declare function imageQuantize(inputs: ImageQuantizeInputs, options?: NodeOptions): ImageQuantizeNode;

export interface ImageRGBToYUVInputs {
  image: Link<'IMAGE'>;
}
export interface ImageRGBToYUVNode extends Node<'ImageRGBToYUV'> {
  readonly Y: Link<'IMAGE'>;
  readonly U: Link<'IMAGE'>;
  readonly V: Link<'IMAGE'>;
}
/** Server class `ImageRGBToYUV`. */
export declare function imageRGBToYUV(inputs: ImageRGBToYUVInputs, options?: NodeOptions): ImageRGBToYUVNode;

export interface ImageRotateInputs {
  image: Link<'IMAGE'>;
  rotation: Choice<'none' | '90 degrees' | '180 degrees' | '270 degrees'>;
}
export interface ImageRotateNode extends Node<'ImageRotate'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageRotate`, shown as "Rotate Image". */
export declare function imageRotate(inputs: ImageRotateInputs, options?: NodeOptions): ImageRotateNode;

export interface ImageScaleInputs {
  image: Link<'IMAGE'>;
  upscale_method: Choice<ImageScaleUpscaleMethod>;
  /** 0 to 16384; default `512`; pixels. */
  width?: Int | undefined;
  /** 0 to 16384; default `512`; pixels. */
  height?: Int | undefined;
  crop: Choice<'disabled' | 'center'>;
}
export interface ImageScaleNode extends Node<'ImageScale'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageScale`, shown as "Upscale Image". */
export declare function imageScale(inputs: ImageScaleInputs, options?: NodeOptions): ImageScaleNode;

export interface ImageScaleByInputs {
  image: Link<'IMAGE'>;
  upscale_method: Choice<ImageScaleUpscaleMethod>;
  /** 0.01 to 8, steps of 0.01; default `1`. */
  scale_by?: Float | undefined;
}
export interface ImageScaleByNode extends Node<'ImageScaleBy'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageScaleBy`, shown as "Upscale Image By". */
export declare function imageScaleBy(inputs: ImageScaleByInputs, options?: NodeOptions): ImageScaleByNode;

export interface ImageScaleToMaxDimensionInputs {
  image: Link<'IMAGE'>;
  upscale_method: Choice<'area' | 'lanczos' | 'bilinear' | 'nearest-exact' | 'bicubic'>;
  /** 0 to 16384; default `512`. */
  largest_size?: Int | undefined;
}
export interface ImageScaleToMaxDimensionNode extends Node<'ImageScaleToMaxDimension'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageScaleToMaxDimension`, shown as "Scale Image to Max Dimension". */
export declare function imageScaleToMaxDimension(inputs: ImageScaleToMaxDimensionInputs, options?: NodeOptions): ImageScaleToMaxDimensionNode;

export interface ImageScaleToTotalPixelsInputs {
  image: Link<'IMAGE'>;
  upscale_method: Choice<ImageScaleUpscaleMethod>;
  /** 0.01 to 16, steps of 0.01; default `1`; megapixels. */
  megapixels?: Float | undefined;
  /** 1 to 256; default `1`. */
  resolution_steps?: Int | undefined;
}
export interface ImageScaleToTotalPixelsNode extends Node<'ImageScaleToTotalPixels'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageScaleToTotalPixels`, shown as "Scale Image to Total Pixels". */
export declare function imageScaleToTotalPixels(inputs: ImageScaleToTotalPixelsInputs, options?: NodeOptions): ImageScaleToTotalPixelsNode;

export interface ImageSharpenInputs {
  image: Link<'IMAGE'>;
  /** 1 to 31; default `1`. */
  sharpen_radius?: Int | undefined;
  /** 0.1 to 10, steps of 0.01; default `1`. */
  sigma?: Float | undefined;
  /** 0 to 5, steps of 0.01; default `1`. */
  alpha?: Float | undefined;
}
export interface ImageSharpenNode extends Node<'ImageSharpen'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageSharpen`, shown as "Sharpen Image". */
export declare function imageSharpen(inputs: ImageSharpenInputs, options?: NodeOptions): ImageSharpenNode;

export interface ImageStitchInputs {
  image1: Link<'IMAGE'>;
  /** Default `"right"`. */
  direction?: Choice<'right' | 'down' | 'left' | 'up'> | undefined;
  /** Default `true`. */
  match_image_size?: Bool | undefined;
  /** 0 to 1024, steps of 2; default `0`; pixels. */
  spacing_width?: Int | undefined;
  /** Default `"white"`. */
  spacing_color?: Choice<'white' | 'black' | 'red' | 'green' | 'blue'> | undefined;
  image2?: Link<'IMAGE'> | undefined;
}
export interface ImageStitchNode extends Node<'ImageStitch'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageStitch`, shown as "Stitch Images". */
export declare function imageStitch(inputs: ImageStitchInputs, options?: NodeOptions): ImageStitchNode;

export interface ImageToMaskInputs {
  image: Link<'IMAGE'>;
  channel: Choice<'red' | 'green' | 'blue' | 'alpha'>;
}
export interface ImageToMaskNode extends Node<'ImageToMask'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `ImageToMask`, shown as "Convert Image to Mask". */
export declare function imageToMask(inputs: ImageToMaskInputs, options?: NodeOptions): ImageToMaskNode;

export interface ImageUpscaleWithModelInputs {
  upscale_model: Link<'UPSCALE_MODEL'>;
  image: Link<'IMAGE'>;
}
export interface ImageUpscaleWithModelNode extends Node<'ImageUpscaleWithModel'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageUpscaleWithModel`, shown as "Upscale Image (using Model)". */
export declare function imageUpscaleWithModel(inputs: ImageUpscaleWithModelInputs, options?: NodeOptions): ImageUpscaleWithModelNode;

export interface ImageYUVToRGBInputs {
  Y: Link<'IMAGE'>;
  U: Link<'IMAGE'>;
  V: Link<'IMAGE'>;
}
export interface ImageYUVToRGBNode extends Node<'ImageYUVToRGB'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ImageYUVToRGB`. */
export declare function imageYUVToRGB(inputs: ImageYUVToRGBInputs, options?: NodeOptions): ImageYUVToRGBNode;

export interface InpaintModelConditioningInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  pixels: Link<'IMAGE'>;
  mask: Link<'MASK'>;
  /** Default `true`. */
  noise_mask?: Bool | undefined;
}
export interface InpaintModelConditioningNode extends Node<'InpaintModelConditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `InpaintModelConditioning`. */
export declare function inpaintModelConditioning(inputs: InpaintModelConditioningInputs, options?: NodeOptions): InpaintModelConditioningNode;

export interface InstructPixToPixConditioningInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  pixels: Link<'IMAGE'>;
}
export interface InstructPixToPixConditioningNode extends Node<'InstructPixToPixConditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `InstructPixToPixConditioning`. */
export declare function instructPixToPixConditioning(inputs: InstructPixToPixConditioningInputs, options?: NodeOptions): InstructPixToPixConditioningNode;

export interface InvertMaskInputs {
  mask: Link<'MASK'>;
}
export interface InvertMaskNode extends Node<'InvertMask'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `InvertMask`. */
export declare function invertMask(inputs: InvertMaskInputs, options?: NodeOptions): InvertMaskNode;

export interface JoinAudioChannelsInputs {
  audio_left: Link<'AUDIO'>;
  audio_right: Link<'AUDIO'>;
}
export interface JoinAudioChannelsNode extends Node<'JoinAudioChannels'> {
  readonly audio: Link<'AUDIO'>;
}
/** Server class `JoinAudioChannels`. */
export declare function joinAudioChannels(inputs: JoinAudioChannelsInputs, options?: NodeOptions): JoinAudioChannelsNode;

export interface JoinImageWithAlphaInputs {
  image: Link<'IMAGE'>;
  alpha: Link<'MASK'>;
}
export interface JoinImageWithAlphaNode extends Node<'JoinImageWithAlpha'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `JoinImageWithAlpha`. */
export declare function joinImageWithAlpha(inputs: JoinImageWithAlphaInputs, options?: NodeOptions): JoinImageWithAlphaNode;

export interface JsonExtractStringInputs {
  json_string: Text;
  key: Text;
}
export interface JsonExtractStringNode extends Node<'JsonExtractString'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `JsonExtractString`, shown as "Extract Text from JSON". */
export declare function jsonExtractString(inputs: JsonExtractStringInputs, options?: NodeOptions): JsonExtractStringNode;

export interface KSamplerInputs {
  model: Link<'MODEL'>;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  /** 1 to 10000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 100, steps of 0.1; default `8`. */
  cfg?: Float | undefined;
  sampler_name: Choice<SamplerName>;
  scheduler: Choice<Scheduler>;
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  latent_image: Link<'LATENT'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  denoise?: Float | undefined;
}
export interface KSamplerNode extends Node<'KSampler'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `KSampler`. */
export declare function kSampler(inputs: KSamplerInputs, options?: NodeOptions): KSamplerNode;

export interface KSamplerAdvancedInputs {
  model: Link<'MODEL'>;
  add_noise: Choice<'enable' | 'disable'>;
  /** 0 to 18446744073709551615; default `0`. */
  noise_seed?: Int | undefined;
  /** 1 to 10000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 100, steps of 0.1; default `8`. */
  cfg?: Float | undefined;
  sampler_name: Choice<SamplerName>;
  scheduler: Choice<Scheduler>;
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  latent_image: Link<'LATENT'>;
  /** 0 to 10000; default `0`. */
  start_at_step?: Int | undefined;
  /** 0 to 10000; default `10000`. */
  end_at_step?: Int | undefined;
  return_with_leftover_noise: Choice<'disable' | 'enable'>;
}
export interface KSamplerAdvancedNode extends Node<'KSamplerAdvanced'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `KSamplerAdvanced`, shown as "KSampler (Advanced)". */
export declare function kSamplerAdvanced(inputs: KSamplerAdvancedInputs, options?: NodeOptions): KSamplerAdvancedNode;

export interface KSamplerSelectInputs {
  sampler_name: Choice<SamplerName>;
}
export interface KSamplerSelectNode extends Node<'KSamplerSelect'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `KSamplerSelect`. */
export declare function kSamplerSelect(inputs: KSamplerSelectInputs, options?: NodeOptions): KSamplerSelectNode;

export interface Kandinsky5ImageToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `768`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `512`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `121`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  start_image?: Link<'IMAGE'> | undefined;
}
export interface Kandinsky5ImageToVideoNode extends Node<'Kandinsky5ImageToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
  readonly cond_latent: Link<'LATENT'>;
}
/** Server class `Kandinsky5ImageToVideo`. */
export declare function kandinsky5ImageToVideo(inputs: Kandinsky5ImageToVideoInputs, options?: NodeOptions): Kandinsky5ImageToVideoNode;

export interface KarrasSchedulerInputs {
  /** 1 to 10000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 5000, steps of 0.01; default `14.614642`. */
  sigma_max?: Float | undefined;
  /** 0 to 5000, steps of 0.01; default `0.0291675`. */
  sigma_min?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `7`. */
  rho?: Float | undefined;
}
export interface KarrasSchedulerNode extends Node<'KarrasScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `KarrasScheduler`. */
export declare function karrasScheduler(inputs?: KarrasSchedulerInputs, options?: NodeOptions): KarrasSchedulerNode;

export interface LTXAVTextEncoderLoaderInputs {
  /** A file in the server's models/text_encoders. */
  text_encoder: FileName;
  /** A file in the server's models/checkpoints. */
  ckpt_name: FileName;
  device: Choice<'default' | 'cpu'>;
}
export interface LTXAVTextEncoderLoaderNode extends Node<'LTXAVTextEncoderLoader'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `LTXAVTextEncoderLoader`, shown as "Load LTXV Audio Text Encoder". */
export declare function ltxavTextEncoderLoader(inputs: LTXAVTextEncoderLoaderInputs, options?: NodeOptions): LTXAVTextEncoderLoaderNode;

export interface LTXVAddGuideInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  latent: Link<'LATENT'>;
  image: Link<'IMAGE'>;
  /** -9999 to 9999; default `0`. */
  frame_idx?: Int | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  attention_mask?: Link<'MASK'> | undefined;
  iclora_parameters?: Link<'IC_LORA_PARAMETERS'> | undefined;
}
export interface LTXVAddGuideNode extends Node<'LTXVAddGuide'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `LTXVAddGuide`. */
export declare function ltxvAddGuide(inputs: LTXVAddGuideInputs, options?: NodeOptions): LTXVAddGuideNode;

export interface LTXVAudioVAEDecodeInputs {
  samples: Link<'LATENT'>;
  audio_vae: Link<'VAE'>;
}
export interface LTXVAudioVAEDecodeNode extends Node<'LTXVAudioVAEDecode'> {
  readonly Audio: Link<'AUDIO'>;
}
/** Server class `LTXVAudioVAEDecode`. */
export declare function ltxvAudioVAEDecode(inputs: LTXVAudioVAEDecodeInputs, options?: NodeOptions): LTXVAudioVAEDecodeNode;

export interface LTXVAudioVAEEncodeInputs {
  audio: Link<'AUDIO'>;
  audio_vae: Link<'VAE'>;
}
export interface LTXVAudioVAEEncodeNode extends Node<'LTXVAudioVAEEncode'> {
  readonly 'Audio Latent': Link<'LATENT'>;
}
/** Server class `LTXVAudioVAEEncode`. */
export declare function ltxvAudioVAEEncode(inputs: LTXVAudioVAEEncodeInputs, options?: NodeOptions): LTXVAudioVAEEncodeNode;

export interface LTXVAudioVAELoaderInputs {
  /** A file in the server's models/checkpoints. */
  ckpt_name: FileName;
}
export interface LTXVAudioVAELoaderNode extends Node<'LTXVAudioVAELoader'> {
  readonly 'Audio VAE': Link<'VAE'>;
}
/** Server class `LTXVAudioVAELoader`, shown as "Load LTXV Audio VAE". */
export declare function ltxvAudioVAELoader(inputs: LTXVAudioVAELoaderInputs, options?: NodeOptions): LTXVAudioVAELoaderNode;

export interface LTXVConcatAVLatentInputs {
  video_latent: Link<'LATENT'>;
  audio_latent: Link<'LATENT'>;
}
export interface LTXVConcatAVLatentNode extends Node<'LTXVConcatAVLatent'> {
  readonly latent: Link<'LATENT'>;
}
/** Server class `LTXVConcatAVLatent`, shown as "Concat AV Latent". */
export declare function ltxvConcatAVLatent(inputs: LTXVConcatAVLatentInputs, options?: NodeOptions): LTXVConcatAVLatentNode;

export interface LTXVConditioningInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  /** 0 to 1000, steps of 0.01; default `25`; frames per second. */
  frame_rate?: Float | undefined;
}
export interface LTXVConditioningNode extends Node<'LTXVConditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/** Server class `LTXVConditioning`. */
export declare function ltxvConditioning(inputs: LTXVConditioningInputs, options?: NodeOptions): LTXVConditioningNode;

export interface LTXVContextWindowsInputs {
  model: Link<'MODEL'>;
  /** 1 to 16384, steps of 8; default `145`. */
  context_length?: Int | undefined;
  /** At least 0, steps of 8; default `40`; pixels. */
  context_overlap?: Int | undefined;
  /** Default `"standard_uniform"`. */
  context_schedule?: Choice<ContextSchedule> | undefined;
  /** At least 1; default `1`. */
  context_stride?: Int | undefined;
  /** Default `false`. */
  closed_loop?: Bool | undefined;
  /** Default `"pyramid"`. */
  fuse_method?: Choice<'pyramid' | 'relative' | 'flat' | 'overlap-linear'> | undefined;
  /** Default `true`. */
  freenoise?: Bool | undefined;
  /** Default `false`. */
  retain_first_frame?: Bool | undefined;
  /** Default `false`. */
  split_conds_to_windows?: Bool | undefined;
}
export interface LTXVContextWindowsNode extends Node<'LTXVContextWindows'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `LTXVContextWindows`.
 * @experimental
 */
export declare function ltxvContextWindows(inputs: LTXVContextWindowsInputs, options?: NodeOptions): LTXVContextWindowsNode;

export interface LTXVCropGuidesInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  latent: Link<'LATENT'>;
}
export interface LTXVCropGuidesNode extends Node<'LTXVCropGuides'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `LTXVCropGuides`. */
export declare function ltxvCropGuides(inputs: LTXVCropGuidesInputs, options?: NodeOptions): LTXVCropGuidesNode;

export interface LTXVDualCFGGuiderInputs {
  model: Link<'MODEL'>;
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  /** 0 to 100, steps of 0.1; default `3`. */
  video_cfg?: Float | undefined;
  /** 0 to 100, steps of 0.1; default `7`. */
  audio_cfg?: Float | undefined;
}
export interface LTXVDualCFGGuiderNode extends Node<'LTXVDualCFGGuider'> {
  readonly GUIDER: Link<'GUIDER'>;
}
/** Server class `LTXVDualCFGGuider`. */
export declare function ltxvDualCFGGuider(inputs: LTXVDualCFGGuiderInputs, options?: NodeOptions): LTXVDualCFGGuiderNode;

export interface LTXVDurationPredictorInputs {
  model: Link<'MODEL'>;
  positive: Link<'CONDITIONING'>;
  duration_head: Link<'MODEL_PATCH'>;
  /** 1 to 120, steps of 0.01; default `24`; frames per second. */
  frame_rate?: Float | undefined;
  /** 0.5 to 120, steps of 0.1; default `1`; seconds. */
  min_seconds?: Float | undefined;
  /** 0.5 to 120, steps of 0.1; default `20`; seconds. */
  max_seconds?: Float | undefined;
}
export interface LTXVDurationPredictorNode extends Node<'LTXVDurationPredictor'> {
  readonly num_frames: Link<'INT'>;
  readonly seconds: Link<'FLOAT'>;
}
/** Server class `LTXVDurationPredictor`. */
export declare function ltxvDurationPredictor(inputs: LTXVDurationPredictorInputs, options?: NodeOptions): LTXVDurationPredictorNode;

export interface LTXVEmptyLatentAudioInputs {
  /** 1 to 1000; default `97`. */
  frames_number?: Int | undefined;
  /** FLOAT or INT; 1 to 1000, steps of 0.01; default `25`; frames per second. */
  frame_rate?: Float | Link<'FLOAT' | 'INT'> | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  audio_vae: Link<'VAE'>;
}
export interface LTXVEmptyLatentAudioNode extends Node<'LTXVEmptyLatentAudio'> {
  readonly Latent: Link<'LATENT'>;
}
/** Server class `LTXVEmptyLatentAudio`. */
export declare function ltxvEmptyLatentAudio(inputs: LTXVEmptyLatentAudioInputs, options?: NodeOptions): LTXVEmptyLatentAudioNode;

export interface LTXVImgToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  image: Link<'IMAGE'>;
  /** 64 to 16384, steps of 32; default `768`; pixels. */
  width?: Int | undefined;
  /** 64 to 16384, steps of 32; default `512`; pixels. */
  height?: Int | undefined;
  /** 9 to 16384, steps of 8; default `97`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  /** 0 to 1; default `1`. */
  strength?: Float | undefined;
}
export interface LTXVImgToVideoNode extends Node<'LTXVImgToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `LTXVImgToVideo`. */
export declare function ltxvImgToVideo(inputs: LTXVImgToVideoInputs, options?: NodeOptions): LTXVImgToVideoNode;

export interface LTXVImgToVideoInplaceInputs {
  vae: Link<'VAE'>;
  image: Link<'IMAGE'>;
  latent: Link<'LATENT'>;
  /** 0 to 1; default `1`. */
  strength?: Float | undefined;
  /** Default `false`. */
  bypass?: Bool | undefined;
}
export interface LTXVImgToVideoInplaceNode extends Node<'LTXVImgToVideoInplace'> {
  readonly latent: Link<'LATENT'>;
}
/** Server class `LTXVImgToVideoInplace`. */
export declare function ltxvImgToVideoInplace(inputs: LTXVImgToVideoInplaceInputs, options?: NodeOptions): LTXVImgToVideoInplaceNode;

export interface LTXVLatentUpsamplerInputs {
  samples: Link<'LATENT'>;
  upscale_model: Link<'LATENT_UPSCALE_MODEL'>;
  vae: Link<'VAE'>;
}
export interface LTXVLatentUpsamplerNode extends Node<'LTXVLatentUpsampler'> {
  readonly LATENT: Link<'LATENT'>;
}
/**
 * Server class `LTXVLatentUpsampler`.
 * @experimental
 */
export declare function ltxvLatentUpsampler(inputs: LTXVLatentUpsamplerInputs, options?: NodeOptions): LTXVLatentUpsamplerNode;

export interface LTXVModalityGuidanceInputs {
  model: Link<'MODEL'>;
  /** 1 to 100, steps of 0.1; default `3`. */
  modality_scale?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
}
export interface LTXVModalityGuidanceNode extends Node<'LTXVModalityGuidance'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `LTXVModalityGuidance`, shown as "LTXV Modality Guidance (A/V coupling)". */
export declare function ltxvModalityGuidance(inputs: LTXVModalityGuidanceInputs, options?: NodeOptions): LTXVModalityGuidanceNode;

export interface LTXVPreprocessInputs {
  image: Link<'IMAGE'>;
  /** 0 to 100; default `35`. */
  img_compression?: Int | undefined;
}
export interface LTXVPreprocessNode extends Node<'LTXVPreprocess'> {
  readonly output_image: Link<'IMAGE'>;
}
/** Server class `LTXVPreprocess`. */
export declare function ltxvPreprocess(inputs: LTXVPreprocessInputs, options?: NodeOptions): LTXVPreprocessNode;

export interface LTXVReferenceAudioInputs {
  model: Link<'MODEL'>;
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  reference_audio: Link<'AUDIO'>;
  audio_vae: Link<'VAE'>;
  /** 0 to 100, steps of 0.01; default `3`. */
  identity_guidance_scale?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
}
export interface LTXVReferenceAudioNode extends Node<'LTXVReferenceAudio'> {
  readonly MODEL: Link<'MODEL'>;
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/** Server class `LTXVReferenceAudio`, shown as "LTXV Reference Audio (ID-LoRA)". */
export declare function ltxvReferenceAudio(inputs: LTXVReferenceAudioInputs, options?: NodeOptions): LTXVReferenceAudioNode;

export interface LTXVSchedulerInputs {
  /** 1 to 10000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 100, steps of 0.01; default `2.05`. */
  max_shift?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `0.95`. */
  base_shift?: Float | undefined;
  /** Default `true`. */
  stretch?: Bool | undefined;
  /** 0 to 0.99, steps of 0.01; default `0.1`. */
  terminal?: Float | undefined;
  latent?: Link<'LATENT'> | undefined;
}
export interface LTXVSchedulerNode extends Node<'LTXVScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `LTXVScheduler`. */
export declare function ltxvScheduler(inputs?: LTXVSchedulerInputs, options?: NodeOptions): LTXVSchedulerNode;

export interface LTXVSeparateAVLatentInputs {
  av_latent: Link<'LATENT'>;
}
export interface LTXVSeparateAVLatentNode extends Node<'LTXVSeparateAVLatent'> {
  readonly video_latent: Link<'LATENT'>;
  readonly audio_latent: Link<'LATENT'>;
}
/** Server class `LTXVSeparateAVLatent`, shown as "Separate AV Latent". */
export declare function ltxvSeparateAVLatent(inputs: LTXVSeparateAVLatentInputs, options?: NodeOptions): LTXVSeparateAVLatentNode;

export interface LTXVSpatioTemporalGuidanceInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.01; default `1`. */
  scale?: Float | undefined;
  /** Default `"29"`. */
  blocks?: Text | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
}
export interface LTXVSpatioTemporalGuidanceNode extends Node<'LTXVSpatioTemporalGuidance'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `LTXVSpatioTemporalGuidance`, shown as "LTXV Spatio-Temporal Guidance (STG)". */
export declare function ltxvSpatioTemporalGuidance(inputs: LTXVSpatioTemporalGuidanceInputs, options?: NodeOptions): LTXVSpatioTemporalGuidanceNode;

export interface LaplaceSchedulerInputs {
  /** 1 to 10000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 5000, steps of 0.01; default `14.614642`. */
  sigma_max?: Float | undefined;
  /** 0 to 5000, steps of 0.01; default `0.0291675`. */
  sigma_min?: Float | undefined;
  /** -10 to 10, steps of 0.1; default `0`. */
  mu?: Float | undefined;
  /** 0 to 10, steps of 0.1; default `0.5`. */
  beta?: Float | undefined;
}
export interface LaplaceSchedulerNode extends Node<'LaplaceScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `LaplaceScheduler`. */
export declare function laplaceScheduler(inputs?: LaplaceSchedulerInputs, options?: NodeOptions): LaplaceSchedulerNode;

export interface LatentAddInputs {
  samples1: Link<'LATENT'>;
  samples2: Link<'LATENT'>;
}
export interface LatentAddNode extends Node<'LatentAdd'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentAdd`. */
export declare function latentAdd(inputs: LatentAddInputs, options?: NodeOptions): LatentAddNode;

export interface LatentApplyOperationInputs {
  samples: Link<'LATENT'>;
  operation: Link<'LATENT_OPERATION'>;
}
export interface LatentApplyOperationNode extends Node<'LatentApplyOperation'> {
  readonly LATENT: Link<'LATENT'>;
}
/**
 * Server class `LatentApplyOperation`.
 * @experimental
 */
export declare function latentApplyOperation(inputs: LatentApplyOperationInputs, options?: NodeOptions): LatentApplyOperationNode;

export interface LatentApplyOperationCFGInputs {
  model: Link<'MODEL'>;
  operation: Link<'LATENT_OPERATION'>;
}
export interface LatentApplyOperationCFGNode extends Node<'LatentApplyOperationCFG'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `LatentApplyOperationCFG`.
 * @experimental
 */
export declare function latentApplyOperationCFG(inputs: LatentApplyOperationCFGInputs, options?: NodeOptions): LatentApplyOperationCFGNode;

export interface LatentBatchInputs {
  samples1: Link<'LATENT'>;
  samples2: Link<'LATENT'>;
}
export interface LatentBatchNode extends Node<'LatentBatch'> {
  readonly LATENT: Link<'LATENT'>;
}
/**
 * Server class `LatentBatch`, shown as "Batch Latents (DEPRECATED)".
 * @deprecated The server marks this class as deprecated.
 */
export declare function latentBatch(inputs: LatentBatchInputs, options?: NodeOptions): LatentBatchNode;

export interface LatentBatchSeedBehaviorInputs {
  samples: Link<'LATENT'>;
  /** Default `"fixed"`. */
  seed_behavior?: Choice<'random' | 'fixed'> | undefined;
}
export interface LatentBatchSeedBehaviorNode extends Node<'LatentBatchSeedBehavior'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentBatchSeedBehavior`. */
export declare function latentBatchSeedBehavior(inputs: LatentBatchSeedBehaviorInputs, options?: NodeOptions): LatentBatchSeedBehaviorNode;

export interface LatentBlendInputs {
  samples1: Link<'LATENT'>;
  samples2: Link<'LATENT'>;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  blend_factor?: Float | undefined;
}
export interface LatentBlendNode extends Node<'LatentBlend'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentBlend`. */
export declare function latentBlend(inputs: LatentBlendInputs, options?: NodeOptions): LatentBlendNode;

export interface LatentCompositeInputs {
  samples_to: Link<'LATENT'>;
  samples_from: Link<'LATENT'>;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  x?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  y?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`. */
  feather?: Int | undefined;
}
export interface LatentCompositeNode extends Node<'LatentComposite'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentComposite`. */
export declare function latentComposite(inputs: LatentCompositeInputs, options?: NodeOptions): LatentCompositeNode;

export interface LatentCompositeMaskedInputs {
  destination: Link<'LATENT'>;
  source: Link<'LATENT'>;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  x?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  y?: Int | undefined;
  /** Default `false`. */
  resize_source?: Bool | undefined;
  mask?: Link<'MASK'> | undefined;
}
export interface LatentCompositeMaskedNode extends Node<'LatentCompositeMasked'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentCompositeMasked`. */
export declare function latentCompositeMasked(inputs: LatentCompositeMaskedInputs, options?: NodeOptions): LatentCompositeMaskedNode;

export interface LatentConcatInputs {
  samples1: Link<'LATENT'>;
  samples2: Link<'LATENT'>;
  dim: Choice<'x' | '-x' | 'y' | '-y' | 't' | '-t'>;
}
export interface LatentConcatNode extends Node<'LatentConcat'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentConcat`. */
export declare function latentConcat(inputs: LatentConcatInputs, options?: NodeOptions): LatentConcatNode;

export interface LatentCropInputs {
  samples: Link<'LATENT'>;
  /** 64 to 16384, steps of 8; default `512`; pixels. */
  width?: Int | undefined;
  /** 64 to 16384, steps of 8; default `512`; pixels. */
  height?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  x?: Int | undefined;
  /** 0 to 16384, steps of 8; default `0`; pixels. */
  y?: Int | undefined;
}
export interface LatentCropNode extends Node<'LatentCrop'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentCrop`, shown as "Crop Latent". */
export declare function latentCrop(inputs: LatentCropInputs, options?: NodeOptions): LatentCropNode;

export interface LatentCutInputs {
  samples: Link<'LATENT'>;
  dim: Choice<'x' | 'y' | 't'>;
  /** -16384 to 16384; default `0`. */
  index?: Int | undefined;
  /** 1 to 16384; default `1`. */
  amount?: Int | undefined;
}
export interface LatentCutNode extends Node<'LatentCut'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentCut`. */
export declare function latentCut(inputs: LatentCutInputs, options?: NodeOptions): LatentCutNode;

export interface LatentCutToBatchInputs {
  samples: Link<'LATENT'>;
  dim: Choice<'t' | 'x' | 'y'>;
  /** 1 to 16384; default `1`. */
  slice_size?: Int | undefined;
}
export interface LatentCutToBatchNode extends Node<'LatentCutToBatch'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentCutToBatch`. */
export declare function latentCutToBatch(inputs: LatentCutToBatchInputs, options?: NodeOptions): LatentCutToBatchNode;

export interface LatentFlipInputs {
  samples: Link<'LATENT'>;
  flip_method: Choice<'x-axis: vertically' | 'y-axis: horizontally'>;
}
export interface LatentFlipNode extends Node<'LatentFlip'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentFlip`, shown as "Flip Latent". */
export declare function latentFlip(inputs: LatentFlipInputs, options?: NodeOptions): LatentFlipNode;

export interface LatentFromBatchInputs {
  samples: Link<'LATENT'>;
  /** -16384 to 16384; default `0`. */
  batch_index?: Int | undefined;
  /** 1 to 64; default `1`. */
  length?: Int | undefined;
}
export interface LatentFromBatchNode extends Node<'LatentFromBatch'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentFromBatch`, shown as "Get Latent From Batch". */
export declare function latentFromBatch(inputs: LatentFromBatchInputs, options?: NodeOptions): LatentFromBatchNode;

export interface LatentInterpolateInputs {
  samples1: Link<'LATENT'>;
  samples2: Link<'LATENT'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  ratio?: Float | undefined;
}
export interface LatentInterpolateNode extends Node<'LatentInterpolate'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentInterpolate`. */
export declare function latentInterpolate(inputs: LatentInterpolateInputs, options?: NodeOptions): LatentInterpolateNode;

export interface LatentMultiplyInputs {
  samples: Link<'LATENT'>;
  /** -10 to 10, steps of 0.01; default `1`. */
  multiplier?: Float | undefined;
}
export interface LatentMultiplyNode extends Node<'LatentMultiply'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentMultiply`. */
export declare function latentMultiply(inputs: LatentMultiplyInputs, options?: NodeOptions): LatentMultiplyNode;

export interface LatentOperationSharpenInputs {
  /** 1 to 31; default `9`. */
  sharpen_radius?: Int | undefined;
  /** 0.1 to 10, steps of 0.1; default `1`. */
  sigma?: Float | undefined;
  /** 0 to 5, steps of 0.01; default `0.1`. */
  alpha?: Float | undefined;
}
export interface LatentOperationSharpenNode extends Node<'LatentOperationSharpen'> {
  readonly LATENT_OPERATION: Link<'LATENT_OPERATION'>;
}
/**
 * Server class `LatentOperationSharpen`.
 * @experimental
 */
export declare function latentOperationSharpen(inputs?: LatentOperationSharpenInputs, options?: NodeOptions): LatentOperationSharpenNode;

export interface LatentOperationTonemapReinhardInputs {
  /** 0 to 100, steps of 0.01; default `1`. */
  multiplier?: Float | undefined;
}
export interface LatentOperationTonemapReinhardNode extends Node<'LatentOperationTonemapReinhard'> {
  readonly LATENT_OPERATION: Link<'LATENT_OPERATION'>;
}
/**
 * Server class `LatentOperationTonemapReinhard`.
 * @experimental
 */
export declare function latentOperationTonemapReinhard(inputs?: LatentOperationTonemapReinhardInputs, options?: NodeOptions): LatentOperationTonemapReinhardNode;

export interface LatentRotateInputs {
  samples: Link<'LATENT'>;
  rotation: Choice<'none' | '90 degrees' | '180 degrees' | '270 degrees'>;
}
export interface LatentRotateNode extends Node<'LatentRotate'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentRotate`, shown as "Rotate Latent". */
export declare function latentRotate(inputs: LatentRotateInputs, options?: NodeOptions): LatentRotateNode;

export interface LatentSubtractInputs {
  samples1: Link<'LATENT'>;
  samples2: Link<'LATENT'>;
}
export interface LatentSubtractNode extends Node<'LatentSubtract'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentSubtract`. */
export declare function latentSubtract(inputs: LatentSubtractInputs, options?: NodeOptions): LatentSubtractNode;

export interface LatentUpscaleInputs {
  samples: Link<'LATENT'>;
  upscale_method: Choice<HunyuanVideo15LatentUpscaleWithModelUpscaleMethod>;
  /** 0 to 16384, steps of 8; default `512`; pixels. */
  width?: Int | undefined;
  /** 0 to 16384, steps of 8; default `512`; pixels. */
  height?: Int | undefined;
  crop: Choice<'disabled' | 'center'>;
}
export interface LatentUpscaleNode extends Node<'LatentUpscale'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentUpscale`, shown as "Upscale Latent". */
export declare function latentUpscale(inputs: LatentUpscaleInputs, options?: NodeOptions): LatentUpscaleNode;

export interface LatentUpscaleByInputs {
  samples: Link<'LATENT'>;
  upscale_method: Choice<HunyuanVideo15LatentUpscaleWithModelUpscaleMethod>;
  /** 0.01 to 8, steps of 0.01; default `1.5`. */
  scale_by?: Float | undefined;
}
export interface LatentUpscaleByNode extends Node<'LatentUpscaleBy'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LatentUpscaleBy`, shown as "Upscale Latent By". */
export declare function latentUpscaleBy(inputs: LatentUpscaleByInputs, options?: NodeOptions): LatentUpscaleByNode;

export interface LatentUpscaleModelLoaderInputs {
  /** A file in the server's models/latent_upscale_models. */
  model_name: FileName;
}
export interface LatentUpscaleModelLoaderNode extends Node<'LatentUpscaleModelLoader'> {
  readonly LATENT_UPSCALE_MODEL: Link<'LATENT_UPSCALE_MODEL'>;
}
/** Server class `LatentUpscaleModelLoader`, shown as "Load Latent Upscale Model". */
export declare function latentUpscaleModelLoader(inputs: LatentUpscaleModelLoaderInputs, options?: NodeOptions): LatentUpscaleModelLoaderNode;

export interface LayersFromBoundingBoxesInputs {
  image: Link<'IMAGE'>;
  bboxes: Link<'BOUNDING_BOX' | 'ARRAY' | 'STRING'> | Widget<string>;
  mask?: Link<'MASK'> | undefined;
  layers?: Link<'LAYERS'> | undefined;
  /** Default `true`. */
  crop_to_content?: Bool | undefined;
  /** 0 to 16384; default `0`; pixels. */
  canvas_width?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  canvas_height?: Int | undefined;
}
export interface LayersFromBoundingBoxesNode extends Node<'LayersFromBoundingBoxes'> {
  readonly LAYERS: Link<'LAYERS'>;
}
/**
 * Server class `LayersFromBoundingBoxes`.
 * @experimental
 */
export declare function layersFromBoundingBoxes(inputs: LayersFromBoundingBoxesInputs, options?: NodeOptions): LayersFromBoundingBoxesNode;

export interface LazyCacheInputs {
  model: Link<'MODEL'>;
  /** 0 to 3, steps of 0.01; default `0.2`. */
  reuse_threshold?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.15`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.95`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
  /** Default `false`. */
  verbose?: Bool | undefined;
}
export interface LazyCacheNode extends Node<'LazyCache'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `LazyCache`.
 * @experimental
 */
export declare function lazyCache(inputs: LazyCacheInputs, options?: NodeOptions): LazyCacheNode;

export interface Load3DInputs {
  /** A file in the server's input folder, or `"none"`. */
  model_file: FileName;
  image: Widget<JsonValue> | Link<'LOAD_3D'>;
  /** 1 to 4096; default `1024`; pixels. */
  width?: Int | undefined;
  /** 1 to 4096; default `1024`; pixels. */
  height?: Int | undefined;
}
export interface Load3DNode extends Node<'Load3D'> {
  readonly image: Link<'IMAGE'>;
  readonly mask: Link<'MASK'>;
  readonly mesh_path: Link<'STRING'>;
  readonly normal: Link<'IMAGE'>;
  readonly camera_info: Link<'LOAD3D_CAMERA'>;
  readonly recording_video: Link<'VIDEO'>;
  readonly model_3d: Link<'FILE_3D'>;
  readonly model_3d_info: Link<'LOAD3D_MODEL_INFO'>;
}
/**
 * Server class `Load3D`, shown as "Load 3D & Animation".
 * @experimental
 */
export declare function load3D(inputs: Load3DInputs, options?: NodeOptions): Load3DNode;

export interface Load3DAdvancedInputs {
  /** A file in the server's input folder, or `"none"`. */
  model_file: FileName;
  viewport_state: Widget<JsonValue> | Link<'LOAD_3D'>;
  /** 1 to 4096; default `1024`; pixels. */
  width?: Int | undefined;
  /** 1 to 4096; default `1024`; pixels. */
  height?: Int | undefined;
}
export interface Load3DAdvancedNode extends Node<'Load3DAdvanced'> {
  readonly model_3d: Link<'FILE_3D'>;
  readonly model_3d_info: Link<'LOAD3D_MODEL_INFO'>;
  readonly camera_info: Link<'LOAD3D_CAMERA'>;
  readonly width: Link<'INT'>;
  readonly height: Link<'INT'>;
}
/**
 * Server class `Load3DAdvanced`, shown as "Load 3D (Advanced)".
 * @experimental
 */
export declare function load3DAdvanced(inputs: Load3DAdvancedInputs, options?: NodeOptions): Load3DAdvancedNode;

export interface LoadAudioInputs {
  /** A file in the server's input folder. */
  audio: FileName;
}
export interface LoadAudioNode extends Node<'LoadAudio'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/** Server class `LoadAudio`. */
export declare function loadAudio(inputs: LoadAudioInputs, options?: NodeOptions): LoadAudioNode;

export interface LoadBackgroundRemovalModelInputs {
  /** A file in the server's models/background_removal. */
  bg_removal_name: FileName;
}
export interface LoadBackgroundRemovalModelNode extends Node<'LoadBackgroundRemovalModel'> {
  readonly bg_model: Link<'BACKGROUND_REMOVAL'>;
}
/** Server class `LoadBackgroundRemovalModel`. */
export declare function loadBackgroundRemovalModel(inputs: LoadBackgroundRemovalModelInputs, options?: NodeOptions): LoadBackgroundRemovalModelNode;

export interface LoadDA3ModelInputs {
  /** A file in the server's models/geometry_estimation. */
  model_name: FileName;
  /** Default `"default"`. */
  weight_dtype?: Choice<'default' | 'fp16' | 'bf16' | 'fp32'> | undefined;
}
export interface LoadDA3ModelNode extends Node<'LoadDA3Model'> {
  readonly DA3_MODEL: Link<'DA3_MODEL'>;
}
/** Server class `LoadDA3Model`, shown as "Load Depth Anything 3". */
export declare function loadDA3Model(inputs: LoadDA3ModelInputs, options?: NodeOptions): LoadDA3ModelNode;

export interface LoadImageInputs {
  /** A file in the server's input folder. */
  image: FileName;
}
export interface LoadImageNode extends Node<'LoadImage'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly MASK: Link<'MASK'>;
}
/** Server class `LoadImage`. */
export declare function loadImage(inputs: LoadImageInputs, options?: NodeOptions): LoadImageNode;

export interface LoadImageDataSetFromFolderInputs {
  /** A folder in the server's input folder. */
  folder: FileName;
}
export interface LoadImageDataSetFromFolderNode extends Node<'LoadImageDataSetFromFolder'> {
  /** A list: what it is linked to runs once for each. */
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `LoadImageDataSetFromFolder`, shown as "Load Image (from Folder)".
 * @experimental
 */
export declare function loadImageDataSetFromFolder(inputs: LoadImageDataSetFromFolderInputs, options?: NodeOptions): LoadImageDataSetFromFolderNode;

export interface LoadImageMaskInputs {
  /** A file in the server's input folder. */
  image: FileName;
  channel: Choice<'alpha' | 'red' | 'green' | 'blue'>;
}
export interface LoadImageMaskNode extends Node<'LoadImageMask'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `LoadImageMask`, shown as "Load Image (as Mask)". */
export declare function loadImageMask(inputs: LoadImageMaskInputs, options?: NodeOptions): LoadImageMaskNode;

export interface LoadImageOutputInputs {
  /** A name that the server knows. */
  image: FileName;
}
export interface LoadImageOutputNode extends Node<'LoadImageOutput'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly MASK: Link<'MASK'>;
}
/**
 * Server class `LoadImageOutput`, shown as "Load Image (from Outputs)".
 * @experimental
 */
export declare function loadImageOutput(inputs: LoadImageOutputInputs, options?: NodeOptions): LoadImageOutputNode;

export interface LoadImageTextDataSetFromFolderInputs {
  /** A folder in the server's input folder. */
  folder: FileName;
}
export interface LoadImageTextDataSetFromFolderNode extends Node<'LoadImageTextDataSetFromFolder'> {
  /** A list: what it is linked to runs once for each. */
  readonly images: Link<'IMAGE'>;
  /** A list: what it is linked to runs once for each. */
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `LoadImageTextDataSetFromFolder`, shown as "Load Image-Text (from Folder)".
 * @experimental
 */
export declare function loadImageTextDataSetFromFolder(inputs: LoadImageTextDataSetFromFolderInputs, options?: NodeOptions): LoadImageTextDataSetFromFolderNode;

export interface LoadLatentInputs {
  /** A file in the server's input folder. */
  latent: FileName;
}
export interface LoadLatentNode extends Node<'LoadLatent'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `LoadLatent`. */
export declare function loadLatent(inputs: LoadLatentInputs, options?: NodeOptions): LoadLatentNode;

export interface LoadMediaPipeFaceLandmarkerInputs {
  /** A file in the server's models/detection. */
  model_name: FileName;
}
export interface LoadMediaPipeFaceLandmarkerNode extends Node<'LoadMediaPipeFaceLandmarker'> {
  readonly FACE_DETECTION_MODEL: Link<'FACE_DETECTION_MODEL'>;
}
/** Server class `LoadMediaPipeFaceLandmarker`, shown as "Load Face Detection Model (MediaPipe)". */
export declare function loadMediaPipeFaceLandmarker(inputs: LoadMediaPipeFaceLandmarkerInputs, options?: NodeOptions): LoadMediaPipeFaceLandmarkerNode;

export interface LoadMoGeModelInputs {
  /** A file in the server's models/geometry_estimation. */
  model_name: FileName;
}
export interface LoadMoGeModelNode extends Node<'LoadMoGeModel'> {
  readonly MOGE_MODEL: Link<'MOGE_MODEL'>;
}
/** Server class `LoadMoGeModel`. */
export declare function loadMoGeModel(inputs: LoadMoGeModelInputs, options?: NodeOptions): LoadMoGeModelNode;

export interface LoadTrainingDatasetInputs {
  /** A folder in the server's output folder. */
  folder_name: FileName;
}
export interface LoadTrainingDatasetNode extends Node<'LoadTrainingDataset'> {
  /** A list: what it is linked to runs once for each. */
  readonly latents: Link<'LATENT'>;
  /** A list: what it is linked to runs once for each. */
  readonly conditioning: Link<'CONDITIONING'>;
}
/**
 * Server class `LoadTrainingDataset`.
 * @experimental
 */
export declare function loadTrainingDataset(inputs: LoadTrainingDatasetInputs, options?: NodeOptions): LoadTrainingDatasetNode;

export interface LoadVideoInputs {
  /** A file in the server's input folder. */
  file: FileName;
}
export interface LoadVideoNode extends Node<'LoadVideo'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/** Server class `LoadVideo`. */
export declare function loadVideo(inputs: LoadVideoInputs, options?: NodeOptions): LoadVideoNode;

export interface LoadVideoDataSetFromFolderInputs {
  /** A folder in the server's input folder. */
  folder: FileName;
}
export interface LoadVideoDataSetFromFolderNode extends Node<'LoadVideoDataSetFromFolder'> {
  /** A list: what it is linked to runs once for each. */
  readonly videos: Link<'VIDEO'>;
}
/**
 * Server class `LoadVideoDataSetFromFolder`, shown as "Load Video (from Folder)".
 * @experimental
 */
export declare function loadVideoDataSetFromFolder(inputs: LoadVideoDataSetFromFolderInputs, options?: NodeOptions): LoadVideoDataSetFromFolderNode;

export interface LoadVideoTextDataSetFromFolderInputs {
  /** A folder in the server's input folder. */
  folder: FileName;
}
export interface LoadVideoTextDataSetFromFolderNode extends Node<'LoadVideoTextDataSetFromFolder'> {
  /** A list: what it is linked to runs once for each. */
  readonly videos: Link<'VIDEO'>;
  /** A list: what it is linked to runs once for each. */
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `LoadVideoTextDataSetFromFolder`, shown as "Load Video-Text (from Folder)".
 * @experimental
 */
export declare function loadVideoTextDataSetFromFolder(inputs: LoadVideoTextDataSetFromFolderInputs, options?: NodeOptions): LoadVideoTextDataSetFromFolderNode;

export interface LoraLoaderInputs {
  model: Link<'MODEL'>;
  clip: Link<'CLIP'>;
  /** A file in the server's models/loras. */
  lora_name: FileName;
  /** -100 to 100, steps of 0.01; default `1`. */
  strength_model?: Float | undefined;
  /** -100 to 100, steps of 0.01; default `1`. */
  strength_clip?: Float | undefined;
}
export interface LoraLoaderNode extends Node<'LoraLoader'> {
  readonly MODEL: Link<'MODEL'>;
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `LoraLoader`, shown as "Load LoRA (Model and CLIP)". */
export declare function loraLoader(inputs: LoraLoaderInputs, options?: NodeOptions): LoraLoaderNode;

export interface LoraLoaderBypassInputs {
  model: Link<'MODEL'>;
  clip: Link<'CLIP'>;
  /** A file in the server's models/loras. */
  lora_name: FileName;
  /** -100 to 100, steps of 0.01; default `1`. */
  strength_model?: Float | undefined;
  /** -100 to 100, steps of 0.01; default `1`. */
  strength_clip?: Float | undefined;
}
export interface LoraLoaderBypassNode extends Node<'LoraLoaderBypass'> {
  readonly MODEL: Link<'MODEL'>;
  readonly CLIP: Link<'CLIP'>;
}
/**
 * Server class `LoraLoaderBypass`, shown as "Load LoRA (Bypass) (For debugging)".
 * @experimental
 */
export declare function loraLoaderBypass(inputs: LoraLoaderBypassInputs, options?: NodeOptions): LoraLoaderBypassNode;

export interface LoraLoaderBypassModelOnlyInputs {
  model: Link<'MODEL'>;
  /** A file in the server's models/loras. */
  lora_name: FileName;
  /** -100 to 100, steps of 0.01; default `1`. */
  strength_model?: Float | undefined;
}
export interface LoraLoaderBypassModelOnlyNode extends Node<'LoraLoaderBypassModelOnly'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `LoraLoaderBypassModelOnly`, shown as "Load LoRA (Bypass, Model Only) (for debugging)".
 * @experimental
 */
export declare function loraLoaderBypassModelOnly(inputs: LoraLoaderBypassModelOnlyInputs, options?: NodeOptions): LoraLoaderBypassModelOnlyNode;

export interface LoraLoaderModelOnlyInputs {
  model: Link<'MODEL'>;
  /** A file in the server's models/loras. */
  lora_name: FileName;
  /** -100 to 100, steps of 0.01; default `1`. */
  strength_model?: Float | undefined;
}
export interface LoraLoaderModelOnlyNode extends Node<'LoraLoaderModelOnly'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `LoraLoaderModelOnly`, shown as "Load LoRA". */
export declare function loraLoaderModelOnly(inputs: LoraLoaderModelOnlyInputs, options?: NodeOptions): LoraLoaderModelOnlyNode;

export interface LoraModelLoaderInputs {
  model: Link<'MODEL'>;
  lora: Link<'LORA_MODEL'>;
  /** -100 to 100; default `1`. */
  strength_model?: Float | undefined;
  /** Default `false`. */
  bypass?: Bool | undefined;
}
export interface LoraModelLoaderNode extends Node<'LoraModelLoader'> {
  readonly model: Link<'MODEL'>;
}
/**
 * Server class `LoraModelLoader`, shown as "Load LoRA Model".
 * @experimental
 */
export declare function loraModelLoader(inputs: LoraModelLoaderInputs, options?: NodeOptions): LoraModelLoaderNode;

export interface LoraSaveInputs {
  /** Default `"loras/ComfyUI_extracted_lora"`. */
  filename_prefix?: Text | undefined;
  /** 1 to 4096; default `8`. */
  rank?: Int | undefined;
  lora_type: Choice<'standard' | 'full_diff'>;
  /** Default `true`. */
  bias_diff?: Bool | undefined;
  model_diff?: Link<'MODEL'> | undefined;
  text_encoder_diff?: Link<'CLIP'> | undefined;
}
export interface LoraSaveNode extends Node<'LoraSave'> {}
/**
 * Server class `LoraSave`, shown as "Extract and Save Lora".
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function loraSave(inputs: LoraSaveInputs, options?: NodeOptions): LoraSaveNode;

export interface LossGraphNodeInputs {
  loss: Link<'LOSS_MAP'>;
  /** Default `"loss_graph"`. */
  filename_prefix?: Text | undefined;
}
export interface LossGraphNodeNode extends Node<'LossGraphNode'> {}
/**
 * Server class `LossGraphNode`, shown as "Plot Loss Graph".
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function lossGraphNode(inputs: LossGraphNodeInputs, options?: NodeOptions): LossGraphNodeNode;

export interface LotusConditioningInputs {}
export interface LotusConditioningNode extends Node<'LotusConditioning'> {
  readonly conditioning: Link<'CONDITIONING'>;
}
/** Server class `LotusConditioning`. */
export declare function lotusConditioning(inputs?: LotusConditioningInputs, options?: NodeOptions): LotusConditioningNode;

export interface MahiroInputs {
  model: Link<'MODEL'>;
}
export interface MahiroNode extends Node<'Mahiro'> {
  readonly patched_model: Link<'MODEL'>;
}
/**
 * Server class `Mahiro`, shown as "Positive-Biased Guidance".
 * @experimental
 */
export declare function mahiro(inputs: MahiroInputs, options?: NodeOptions): MahiroNode;

export interface MakeTrainingDatasetInputs {
  images: Link<'IMAGE'>;
  vae: Link<'VAE'>;
  clip: Link<'CLIP'>;
  texts?: Text | undefined;
}
export interface MakeTrainingDatasetNode extends Node<'MakeTrainingDataset'> {
  /** A list: what it is linked to runs once for each. */
  readonly latents: Link<'LATENT'>;
  /** A list: what it is linked to runs once for each. */
  readonly conditioning: Link<'CONDITIONING'>;
}
/**
 * Server class `MakeTrainingDataset`.
 * It takes whole lists at once.
 * @experimental
 */
export declare function makeTrainingDataset(inputs: MakeTrainingDatasetInputs, options?: NodeOptions): MakeTrainingDatasetNode;

export interface ManualSigmasInputs {
  /** Default `"1, 0.5"`. */
  sigmas?: Text | undefined;
}
export interface ManualSigmasNode extends Node<'ManualSigmas'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/**
 * Server class `ManualSigmas`.
 * @experimental
 */
export declare function manualSigmas(inputs?: ManualSigmasInputs, options?: NodeOptions): ManualSigmasNode;

export interface MaskCompositeInputs {
  destination: Link<'MASK'>;
  source: Link<'MASK'>;
  /** 0 to 16384; default `0`; pixels. */
  x?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  y?: Int | undefined;
  operation: Choice<'multiply' | 'add' | 'subtract' | 'and' | 'or' | 'xor'>;
}
export interface MaskCompositeNode extends Node<'MaskComposite'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `MaskComposite`, shown as "Combine Masks". */
export declare function maskComposite(inputs: MaskCompositeInputs, options?: NodeOptions): MaskCompositeNode;

export interface MaskPreviewInputs {
  mask: Link<'MASK'>;
}
export interface MaskPreviewNode extends Node<'MaskPreview'> {
  readonly mask: Link<'MASK'>;
}
/**
 * Server class `MaskPreview`, shown as "Preview Mask".
 * A server runs it by itself: it is an output node.
 */
export declare function maskPreview(inputs: MaskPreviewInputs, options?: NodeOptions): MaskPreviewNode;

export interface MaskToImageInputs {
  mask: Link<'MASK'>;
}
export interface MaskToImageNode extends Node<'MaskToImage'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `MaskToImage`, shown as "Convert Mask to Image". */
export declare function maskToImage(inputs: MaskToImageInputs, options?: NodeOptions): MaskToImageNode;

export interface MediaPipeFaceLandmarkerInputs {
  face_detection_model: Link<'FACE_DETECTION_MODEL'>;
  image: Link<'IMAGE'>;
  /** Default `"short"`. */
  detector_variant?: Choice<'short' | 'full' | 'both'> | undefined;
  /** 0 to 16; default `1`. */
  num_faces?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  min_confidence?: Float | undefined;
  /** Default `"empty"`. */
  missing_frame_fallback?: Choice<'empty' | 'previous' | 'interpolate'> | undefined;
}
export interface MediaPipeFaceLandmarkerNode extends Node<'MediaPipeFaceLandmarker'> {
  readonly face_landmarks: Link<'FACE_LANDMARKS'>;
  readonly bboxes: Link<'BOUNDING_BOX'>;
}
/** Server class `MediaPipeFaceLandmarker`, shown as "Detect Face Landmarks (MediaPipe)". */
export declare function mediaPipeFaceLandmarker(inputs: MediaPipeFaceLandmarkerInputs, options?: NodeOptions): MediaPipeFaceLandmarkerNode;

export interface MediaPipeFaceMaskInputs {
  face_landmarks: Link<'FACE_LANDMARKS'>;
  regions?:
    | 'all' | 'custom'
    | { all: Record<string, never> }
    | {
      custom: {
        /** Default `true`. Sent as `regions.face_oval`. */
        face_oval?: Bool | undefined;
        /** Default `false`. Sent as `regions.lips`. */
        lips?: Bool | undefined;
        /** Default `false`. Sent as `regions.left_eye`. */
        left_eye?: Bool | undefined;
        /** Default `false`. Sent as `regions.right_eye`. */
        right_eye?: Bool | undefined;
        /** Default `false`. Sent as `regions.irises`. */
        irises?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface MediaPipeFaceMaskNode extends Node<'MediaPipeFaceMask'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `MediaPipeFaceMask`, shown as "Draw Face Mask (MediaPipe)". */
export declare function mediaPipeFaceMask(inputs: MediaPipeFaceMaskInputs, options?: NodeOptions): MediaPipeFaceMaskNode;

export interface MediaPipeFaceMeshVisualizeInputs {
  face_landmarks: Link<'FACE_LANDMARKS'>;
  connections?:
    | 'all' | 'fill' | 'custom'
    | { all: Record<string, never> }
    | { fill: Record<string, never> }
    | {
      custom: {
        /** Default `true`. Sent as `connections.face_oval`. */
        face_oval?: Bool | undefined;
        /** Default `true`. Sent as `connections.lips`. */
        lips?: Bool | undefined;
        /** Default `true`. Sent as `connections.left_eye`. */
        left_eye?: Bool | undefined;
        /** Default `true`. Sent as `connections.right_eye`. */
        right_eye?: Bool | undefined;
        /** Default `true`. Sent as `connections.left_eyebrow`. */
        left_eyebrow?: Bool | undefined;
        /** Default `true`. Sent as `connections.right_eyebrow`. */
        right_eyebrow?: Bool | undefined;
        /** Default `true`. Sent as `connections.irises`. */
        irises?: Bool | undefined;
        /** Default `true`. Sent as `connections.nose`. */
        nose?: Bool | undefined;
        /** Default `false`. Sent as `connections.tesselation`. */
        tesselation?: Bool | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `"#00ff00"`. */
  color?: Widget<string> | undefined;
  /** 0 to 8; default `1`. */
  thickness?: Int | undefined;
  /** 0 to 16; default `2`. */
  point_size?: Int | undefined;
  image?: Link<'IMAGE'> | undefined;
}
export interface MediaPipeFaceMeshVisualizeNode extends Node<'MediaPipeFaceMeshVisualize'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `MediaPipeFaceMeshVisualize`, shown as "Visualize Face Landmarks (MediaPipe)". */
export declare function mediaPipeFaceMeshVisualize(inputs: MediaPipeFaceMeshVisualizeInputs, options?: NodeOptions): MediaPipeFaceMeshVisualizeNode;

export interface MergeImageListsInputs {
  images: Link<'IMAGE'>;
}
export interface MergeImageListsNode extends Node<'MergeImageLists'> {
  /** A list: what it is linked to runs once for each. */
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `MergeImageLists`, shown as "Merge Image Lists (DEPRECATED)".
 * It takes whole lists at once.
 * @experimental
 */
export declare function mergeImageLists(inputs: MergeImageListsInputs, options?: NodeOptions): MergeImageListsNode;

export interface MergeSplatInputs {
  /** 2 to 32, sent as `splats.splat0` and so on. */
  splats: readonly [Link<'SPLAT'>, Link<'SPLAT'>, ...(Link<'SPLAT'> | undefined)[]];
}
export interface MergeSplatNode extends Node<'MergeSplat'> {
  readonly splat: Link<'SPLAT'>;
}
/** Server class `MergeSplat`, shown as "Merge Splats". */
export declare function mergeSplat(inputs: MergeSplatInputs, options?: NodeOptions): MergeSplatNode;

export interface MergeTextListsInputs {
  texts: Text;
}
export interface MergeTextListsNode extends Node<'MergeTextLists'> {
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `MergeTextLists`, shown as "Merge Text Lists (DEPRECATED)".
 * It takes whole lists at once.
 * @experimental
 */
export declare function mergeTextLists(inputs: MergeTextListsInputs, options?: NodeOptions): MergeTextListsNode;

export interface MiniMaxH3ImageToVideoInputs {
  clip: Link<'CLIP'>;
  vae: Link<'VAE'>;
  prompt: Text;
  /** 32 to 16384, steps of 32; default `1344`; pixels. */
  width?: Int | undefined;
  /** 32 to 16384, steps of 32; default `768`; pixels. */
  height?: Int | undefined;
  /** 5 to 3600, steps of 17; default `124`. */
  length?: Int | undefined;
  first_frame?: Link<'IMAGE'> | undefined;
  last_frame?: Link<'IMAGE'> | undefined;
}
export interface MiniMaxH3ImageToVideoNode extends Node<'MiniMaxH3ImageToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `MiniMaxH3ImageToVideo`. */
export declare function miniMaxH3ImageToVideo(inputs: MiniMaxH3ImageToVideoInputs, options?: NodeOptions): MiniMaxH3ImageToVideoNode;

export interface MiniMaxH3ReferenceToVideoInputs {
  clip: Link<'CLIP'>;
  vae: Link<'VAE'>;
  audio_vae: Link<'VAE'>;
  prompt: Text;
  /** 32 to 16384, steps of 32; default `1344`; pixels. */
  width?: Int | undefined;
  /** 32 to 16384, steps of 32; default `768`; pixels. */
  height?: Int | undefined;
  /** 5 to 3600, steps of 17; default `124`. */
  length?: Int | undefined;
  /** Default `"match"`. */
  ref_image_size?: Choice<'match' | 'max'> | undefined;
  /** 0 to 9, sent as `ref_images.ref_image_0` and so on. */
  ref_images?: readonly (Link<'IMAGE'> | undefined)[] | undefined;
  /** 0 to 3, sent as `ref_videos.ref_video_0` and so on. */
  ref_videos?: readonly (Link<'IMAGE'> | undefined)[] | undefined;
  /** 0 to 3, sent as `ref_video_audios.ref_video_audio_0` and so on. */
  ref_video_audios?: readonly (Link<'AUDIO'> | undefined)[] | undefined;
  /** 0 to 3, sent as `ref_audios.ref_audio_0` and so on. */
  ref_audios?: readonly (Link<'AUDIO'> | undefined)[] | undefined;
}
export interface MiniMaxH3ReferenceToVideoNode extends Node<'MiniMaxH3ReferenceToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `MiniMaxH3ReferenceToVideo`. */
export declare function miniMaxH3ReferenceToVideo(inputs: MiniMaxH3ReferenceToVideoInputs, options?: NodeOptions): MiniMaxH3ReferenceToVideoNode;

export interface MiniMaxH3SigmaShiftInputs {
  model: Link<'MODEL'>;
  /** 0.01 to 100, steps of 0.01; default `12`. */
  shift_video?: Float | undefined;
  /** 0.01 to 100, steps of 0.01; default `3`. */
  shift_audio?: Float | undefined;
}
export interface MiniMaxH3SigmaShiftNode extends Node<'MiniMaxH3SigmaShift'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `MiniMaxH3SigmaShift`, shown as "ModelSamplingMiniMaxH3". */
export declare function miniMaxH3SigmaShift(inputs: MiniMaxH3SigmaShiftInputs, options?: NodeOptions): MiniMaxH3SigmaShiftNode;

export interface MiniMaxMusic3TextEncodeInputs {
  clip: Link<'CLIP'>;
  caption: Text;
  lyrics: Text;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  /** 0.04 to 360, steps of 0.04; default `120`; seconds. */
  max_duration?: Float | undefined;
  /** 0 to 100, steps of 0.1; default `1.5`. */
  cfg_scale?: Float | undefined;
  /** 1 to 16384; default `50`. */
  top_k?: Int | undefined;
}
export interface MiniMaxMusic3TextEncodeNode extends Node<'MiniMaxMusic3TextEncode'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
  readonly seconds: Link<'FLOAT'>;
}
/** Server class `MiniMaxMusic3TextEncode`. */
export declare function miniMaxMusic3TextEncode(inputs: MiniMaxMusic3TextEncodeInputs, options?: NodeOptions): MiniMaxMusic3TextEncodeNode;

export interface MoGeInferenceInputs {
  moge_model: Link<'MOGE_MODEL'>;
  image: Link<'IMAGE'>;
  /** 0 to 9; default `9`. */
  resolution_level?: Int | undefined;
  /** 0 to 170, steps of 0.1; default `0`; degrees. */
  fov_x_degrees?: Float | undefined;
  /** 1 to 64; default `4`. */
  batch_size?: Int | undefined;
  /** Default `true`. */
  force_projection?: Bool | undefined;
  /** Default `true`. */
  apply_mask?: Bool | undefined;
}
export interface MoGeInferenceNode extends Node<'MoGeInference'> {
  readonly moge_geometry: Link<'MOGE_GEOMETRY'>;
}
/** Server class `MoGeInference`, shown as "Run MoGe Inference". */
export declare function moGeInference(inputs: MoGeInferenceInputs, options?: NodeOptions): MoGeInferenceNode;

export interface MoGePanoramaInferenceInputs {
  moge_model: Link<'MOGE_MODEL'>;
  image: Link<'IMAGE'>;
  /** 0 to 9; default `9`. */
  resolution_level?: Int | undefined;
  /** 256 to 1024; default `512`. */
  split_resolution?: Int | undefined;
  /** 256 to 8192; default `1920`. */
  merge_resolution?: Int | undefined;
  /** 1 to 12; default `4`. */
  batch_size?: Int | undefined;
}
export interface MoGePanoramaInferenceNode extends Node<'MoGePanoramaInference'> {
  readonly moge_geometry: Link<'MOGE_GEOMETRY'>;
}
/** Server class `MoGePanoramaInference`, shown as "Run MoGe Panorama Inference". */
export declare function moGePanoramaInference(inputs: MoGePanoramaInferenceInputs, options?: NodeOptions): MoGePanoramaInferenceNode;

export interface MoGePointMapToMeshInputs {
  moge_geometry: Link<'MOGE_GEOMETRY'>;
  /** 0 to 4096; default `0`. */
  batch_index?: Int | undefined;
  /** 1 to 8; default `1`. */
  decimation?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `0.04`. */
  discontinuity_threshold?: Float | undefined;
  /** Default `true`. */
  texture?: Bool | undefined;
}
export interface MoGePointMapToMeshNode extends Node<'MoGePointMapToMesh'> {
  readonly MESH: Link<'MESH'>;
}
/** Server class `MoGePointMapToMesh`, shown as "Convert MoGe Point Map to Mesh". */
export declare function moGePointMapToMesh(inputs: MoGePointMapToMeshInputs, options?: NodeOptions): MoGePointMapToMeshNode;

export interface MoGeRenderInputs {
  moge_geometry: Link<'MOGE_GEOMETRY'>;
  /** Default `"depth"`. */
  output?: Choice<'depth' | 'depth_colored' | 'normal_opengl' | 'normal_directx' | 'mask'> | undefined;
}
export interface MoGeRenderNode extends Node<'MoGeRender'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `MoGeRender`, shown as "Render MoGe Geometry". */
export declare function moGeRender(inputs: MoGeRenderInputs, options?: NodeOptions): MoGeRenderNode;

export interface ModelAttentionBackendInputs {
  model: Link<'MODEL'>;
  attention?: Choice<'pytorch attention'> | undefined;
}
export interface ModelAttentionBackendNode extends Node<'ModelAttentionBackend'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelAttentionBackend`. */
export declare function modelAttentionBackend(inputs: ModelAttentionBackendInputs, options?: NodeOptions): ModelAttentionBackendNode;

export interface ModelComputeDtypeInputs {
  model: Link<'MODEL'>;
  dtype: Choice<'default' | 'fp32' | 'fp16' | 'bf16'>;
}
export interface ModelComputeDtypeNode extends Node<'ModelComputeDtype'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelComputeDtype`. */
export declare function modelComputeDtype(inputs: ModelComputeDtypeInputs, options?: NodeOptions): ModelComputeDtypeNode;

export interface ModelMergeAddInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
}
export interface ModelMergeAddNode extends Node<'ModelMergeAdd'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeAdd`. */
export declare function modelMergeAdd(inputs: ModelMergeAddInputs, options?: NodeOptions): ModelMergeAddNode;

export interface ModelMergeAuraflowInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'init_x_linear.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  positional_encoding?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'cond_seq_linear.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  register_tokens?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_layers.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_layers.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_layers.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_layers.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.28.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.29.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.30.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_layers.31.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'modF.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'final_linear.'?: Float | undefined;
}
export interface ModelMergeAuraflowNode extends Node<'ModelMergeAuraflow'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeAuraflow`. */
export declare function modelMergeAuraflow(inputs: ModelMergeAuraflowInputs, options?: NodeOptions): ModelMergeAuraflowNode;

export interface ModelMergeBlocksInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  input?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  middle?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  out?: Float | undefined;
}
export interface ModelMergeBlocksNode extends Node<'ModelMergeBlocks'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeBlocks`. */
export declare function modelMergeBlocks(inputs: ModelMergeBlocksInputs, options?: NodeOptions): ModelMergeBlocksNode;

export interface ModelMergeCosmos14BInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'pos_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'extra_pos_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'x_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'affline_norm.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block28.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block29.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block30.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block31.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block32.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block33.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block34.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block35.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'final_layer.'?: Float | undefined;
}
export interface ModelMergeCosmos14BNode extends Node<'ModelMergeCosmos14B'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeCosmos14B`. */
export declare function modelMergeCosmos14B(inputs: ModelMergeCosmos14BInputs, options?: NodeOptions): ModelMergeCosmos14BNode;

export interface ModelMergeCosmos7BInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'pos_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'extra_pos_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'x_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'affline_norm.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.block27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'final_layer.'?: Float | undefined;
}
export interface ModelMergeCosmos7BNode extends Node<'ModelMergeCosmos7B'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeCosmos7B`. */
export declare function modelMergeCosmos7B(inputs: ModelMergeCosmos7BInputs, options?: NodeOptions): ModelMergeCosmos7BNode;

export interface ModelMergeCosmosPredict2_14BInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'pos_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'x_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't_embedding_norm.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.28.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.29.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.30.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.31.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.32.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.33.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.34.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.35.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'final_layer.'?: Float | undefined;
}
export interface ModelMergeCosmosPredict2_14BNode extends Node<'ModelMergeCosmosPredict2_14B'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeCosmosPredict2_14B`. */
export declare function modelMergeCosmosPredict2_14B(inputs: ModelMergeCosmosPredict2_14BInputs, options?: NodeOptions): ModelMergeCosmosPredict2_14BNode;

export interface ModelMergeCosmosPredict2_2BInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'pos_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'x_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't_embedding_norm.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'final_layer.'?: Float | undefined;
}
export interface ModelMergeCosmosPredict2_2BNode extends Node<'ModelMergeCosmosPredict2_2B'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeCosmosPredict2_2B`. */
export declare function modelMergeCosmosPredict2_2B(inputs: ModelMergeCosmosPredict2_2BInputs, options?: NodeOptions): ModelMergeCosmosPredict2_2BNode;

export interface ModelMergeFlux1Inputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'img_in.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'time_in.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  guidance_in?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'vector_in.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'txt_in.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'double_blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.28.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.29.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.30.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.31.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.32.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.33.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.34.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.35.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.36.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'single_blocks.37.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'final_layer.'?: Float | undefined;
}
export interface ModelMergeFlux1Node extends Node<'ModelMergeFlux1'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeFlux1`. */
export declare function modelMergeFlux1(inputs: ModelMergeFlux1Inputs, options?: NodeOptions): ModelMergeFlux1Node;

export interface ModelMergeKrea2Inputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'first.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'tmlp.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'txtmlp.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'tproj.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'txtfusion.layerwise_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'txtfusion.layerwise_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'txtfusion.projector.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'txtfusion.refiner_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'txtfusion.refiner_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'last.'?: Float | undefined;
}
export interface ModelMergeKrea2Node extends Node<'ModelMergeKrea2'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeKrea2`. */
export declare function modelMergeKrea2(inputs: ModelMergeKrea2Inputs, options?: NodeOptions): ModelMergeKrea2Node;

export interface ModelMergeLTXVInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'patchify_proj.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'adaln_single.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'caption_projection.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  scale_shift_table?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'proj_out.'?: Float | undefined;
}
export interface ModelMergeLTXVNode extends Node<'ModelMergeLTXV'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeLTXV`. */
export declare function modelMergeLTXV(inputs: ModelMergeLTXVInputs, options?: NodeOptions): ModelMergeLTXVNode;

export interface ModelMergeMochiPreviewInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'pos_frequencies.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't5_y_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't5_yproj.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.28.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.29.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.30.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.31.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.32.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.33.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.34.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.35.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.36.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.37.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.38.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.39.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.40.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.41.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.42.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.43.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.44.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.45.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.46.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.47.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'final_layer.'?: Float | undefined;
}
export interface ModelMergeMochiPreviewNode extends Node<'ModelMergeMochiPreview'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeMochiPreview`. */
export declare function modelMergeMochiPreview(inputs: ModelMergeMochiPreviewInputs, options?: NodeOptions): ModelMergeMochiPreviewNode;

export interface ModelMergeQwenImageInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'pos_embeds.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'img_in.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'txt_norm.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'txt_in.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'time_text_embed.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.28.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.29.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.30.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.31.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.32.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.33.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.34.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.35.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.36.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.37.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.38.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.39.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.40.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.41.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.42.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.43.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.44.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.45.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.46.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.47.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.48.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.49.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.50.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.51.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.52.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.53.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.54.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.55.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.56.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.57.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.58.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'transformer_blocks.59.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'proj_out.'?: Float | undefined;
}
export interface ModelMergeQwenImageNode extends Node<'ModelMergeQwenImage'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeQwenImage`. */
export declare function modelMergeQwenImage(inputs: ModelMergeQwenImageInputs, options?: NodeOptions): ModelMergeQwenImageNode;

export interface ModelMergeSD1Inputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'time_embed.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'label_emb.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'middle_block.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'middle_block.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'middle_block.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'out.'?: Float | undefined;
}
export interface ModelMergeSD1Node extends Node<'ModelMergeSD1'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeSD1`. */
export declare function modelMergeSD1(inputs: ModelMergeSD1Inputs, options?: NodeOptions): ModelMergeSD1Node;

export interface ModelMergeSD2Inputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'time_embed.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'label_emb.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'middle_block.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'middle_block.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'middle_block.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'out.'?: Float | undefined;
}
export interface ModelMergeSD2Node extends Node<'ModelMergeSD2'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeSD2`. */
export declare function modelMergeSD2(inputs: ModelMergeSD2Inputs, options?: NodeOptions): ModelMergeSD2Node;

export interface ModelMergeSD35LargeInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'pos_embed.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'x_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'context_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'y_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.28.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.29.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.30.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.31.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.32.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.33.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.34.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.35.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.36.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.37.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'final_layer.'?: Float | undefined;
}
export interface ModelMergeSD35LargeNode extends Node<'ModelMergeSD35_Large'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeSD35_Large`. */
export declare function modelMergeSD35_Large(inputs: ModelMergeSD35LargeInputs, options?: NodeOptions): ModelMergeSD35LargeNode;

export interface ModelMergeSD3_2BInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'pos_embed.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'x_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'context_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'y_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  't_embedder.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'joint_blocks.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'final_layer.'?: Float | undefined;
}
export interface ModelMergeSD3_2BNode extends Node<'ModelMergeSD3_2B'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeSD3_2B`. */
export declare function modelMergeSD3_2B(inputs: ModelMergeSD3_2BInputs, options?: NodeOptions): ModelMergeSD3_2BNode;

export interface ModelMergeSDXLInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'time_embed.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'label_emb.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.0'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.1'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.2'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.3'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.4'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.5'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.6'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.7'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'input_blocks.8'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'middle_block.0'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'middle_block.1'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'middle_block.2'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.0'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.1'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.2'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.3'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.4'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.5'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.6'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.7'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'output_blocks.8'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'out.'?: Float | undefined;
}
export interface ModelMergeSDXLNode extends Node<'ModelMergeSDXL'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeSDXL`. */
export declare function modelMergeSDXL(inputs: ModelMergeSDXLInputs, options?: NodeOptions): ModelMergeSDXLNode;

export interface ModelMergeSimpleInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  ratio?: Float | undefined;
}
export interface ModelMergeSimpleNode extends Node<'ModelMergeSimple'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeSimple`. */
export declare function modelMergeSimple(inputs: ModelMergeSimpleInputs, options?: NodeOptions): ModelMergeSimpleNode;

export interface ModelMergeSubtractInputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** -10 to 10, steps of 0.01; default `1`. */
  multiplier?: Float | undefined;
}
export interface ModelMergeSubtractNode extends Node<'ModelMergeSubtract'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeSubtract`. */
export declare function modelMergeSubtract(inputs: ModelMergeSubtractInputs, options?: NodeOptions): ModelMergeSubtractNode;

export interface ModelMergeWAN2_1Inputs {
  model1: Link<'MODEL'>;
  model2: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  'patch_embedding.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'time_embedding.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'time_projection.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'text_embedding.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'img_emb.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.0.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.1.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.2.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.3.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.4.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.5.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.6.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.7.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.8.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.9.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.10.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.11.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.12.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.13.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.14.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.15.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.16.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.17.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.18.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.19.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.20.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.21.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.22.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.23.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.24.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.25.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.26.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.27.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.28.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.29.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.30.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.31.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.32.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.33.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.34.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.35.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.36.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.37.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.38.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'blocks.39.'?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  'head.'?: Float | undefined;
}
export interface ModelMergeWAN2_1Node extends Node<'ModelMergeWAN2_1'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelMergeWAN2_1`. */
export declare function modelMergeWAN2_1(inputs: ModelMergeWAN2_1Inputs, options?: NodeOptions): ModelMergeWAN2_1Node;

export interface ModelNoiseScaleInputs {
  model: Link<'MODEL'>;
  /** 0 to 64, steps of 0.01; default `1`. */
  noise_scale?: Float | undefined;
}
export interface ModelNoiseScaleNode extends Node<'ModelNoiseScale'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelNoiseScale`. */
export declare function modelNoiseScale(inputs: ModelNoiseScaleInputs, options?: NodeOptions): ModelNoiseScaleNode;

export interface ModelPatchLoaderInputs {
  /** A file in the server's models/model_patches. */
  name: FileName;
}
export interface ModelPatchLoaderNode extends Node<'ModelPatchLoader'> {
  readonly MODEL_PATCH: Link<'MODEL_PATCH'>;
}
/**
 * Server class `ModelPatchLoader`, shown as "Load Model Patch".
 * @experimental
 */
export declare function modelPatchLoader(inputs: ModelPatchLoaderInputs, options?: NodeOptions): ModelPatchLoaderNode;

export interface ModelSamplingAuraFlowInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.01; default `1.73`. */
  shift?: Float | undefined;
}
export interface ModelSamplingAuraFlowNode extends Node<'ModelSamplingAuraFlow'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelSamplingAuraFlow`. */
export declare function modelSamplingAuraFlow(inputs: ModelSamplingAuraFlowInputs, options?: NodeOptions): ModelSamplingAuraFlowNode;

export interface ModelSamplingContinuousEDMInputs {
  model: Link<'MODEL'>;
  sampling: Choice<'v_prediction' | 'edm' | 'edm_playground_v2.5' | 'eps' | 'cosmos_rflow'>;
  /** 0 to 1000, steps of 0.001; default `120`. */
  sigma_max?: Float | undefined;
  /** 0 to 1000, steps of 0.001; default `0.002`. */
  sigma_min?: Float | undefined;
}
export interface ModelSamplingContinuousEDMNode extends Node<'ModelSamplingContinuousEDM'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelSamplingContinuousEDM`. */
export declare function modelSamplingContinuousEDM(inputs: ModelSamplingContinuousEDMInputs, options?: NodeOptions): ModelSamplingContinuousEDMNode;

export interface ModelSamplingContinuousVInputs {
  model: Link<'MODEL'>;
  sampling?: Choice<'v_prediction'> | undefined;
  /** 0 to 1000, steps of 0.001; default `500`. */
  sigma_max?: Float | undefined;
  /** 0 to 1000, steps of 0.001; default `0.03`. */
  sigma_min?: Float | undefined;
}
export interface ModelSamplingContinuousVNode extends Node<'ModelSamplingContinuousV'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelSamplingContinuousV`. */
export declare function modelSamplingContinuousV(inputs: ModelSamplingContinuousVInputs, options?: NodeOptions): ModelSamplingContinuousVNode;

export interface ModelSamplingDiscreteInputs {
  model: Link<'MODEL'>;
  sampling: Choice<'eps' | 'v_prediction' | 'lcm' | 'x0' | 'img_to_img' | 'img_to_img_flow'>;
  /** Default `false`. */
  zsnr?: Bool | undefined;
}
export interface ModelSamplingDiscreteNode extends Node<'ModelSamplingDiscrete'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelSamplingDiscrete`. */
export declare function modelSamplingDiscrete(inputs: ModelSamplingDiscreteInputs, options?: NodeOptions): ModelSamplingDiscreteNode;

export interface ModelSamplingFluxInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.01; default `1.15`. */
  max_shift?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `0.5`. */
  base_shift?: Float | undefined;
  /** 16 to 16384, steps of 8; default `1024`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 8; default `1024`; pixels. */
  height?: Int | undefined;
}
export interface ModelSamplingFluxNode extends Node<'ModelSamplingFlux'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelSamplingFlux`. */
export declare function modelSamplingFlux(inputs: ModelSamplingFluxInputs, options?: NodeOptions): ModelSamplingFluxNode;

export interface ModelSamplingLTXVInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.01; default `2.05`. */
  max_shift?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `0.95`. */
  base_shift?: Float | undefined;
  latent?: Link<'LATENT'> | undefined;
}
export interface ModelSamplingLTXVNode extends Node<'ModelSamplingLTXV'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelSamplingLTXV`. */
export declare function modelSamplingLTXV(inputs: ModelSamplingLTXVInputs, options?: NodeOptions): ModelSamplingLTXVNode;

export interface ModelSamplingSD3Inputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.01; default `3`. */
  shift?: Float | undefined;
}
export interface ModelSamplingSD3Node extends Node<'ModelSamplingSD3'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelSamplingSD3`. */
export declare function modelSamplingSD3(inputs: ModelSamplingSD3Inputs, options?: NodeOptions): ModelSamplingSD3Node;

export interface ModelSamplingStableCascadeInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.01; default `2`. */
  shift?: Float | undefined;
}
export interface ModelSamplingStableCascadeNode extends Node<'ModelSamplingStableCascade'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `ModelSamplingStableCascade`. */
export declare function modelSamplingStableCascade(inputs: ModelSamplingStableCascadeInputs, options?: NodeOptions): ModelSamplingStableCascadeNode;

export interface ModelSaveInputs {
  model: Link<'MODEL'>;
  /** Default `"diffusion_models/ComfyUI"`. */
  filename_prefix?: Text | undefined;
}
export interface ModelSaveNode extends Node<'ModelSave'> {}
/**
 * Server class `ModelSave`.
 * A server runs it by itself: it is an output node.
 */
export declare function modelSave(inputs: ModelSaveInputs, options?: NodeOptions): ModelSaveNode;

export interface MorphologyInputs {
  image: Link<'IMAGE'>;
  operation: Choice<'erode' | 'dilate' | 'open' | 'close' | 'gradient' | 'bottom_hat' | 'top_hat'>;
  /** 3 to 999; default `3`. */
  kernel_size?: Int | undefined;
}
export interface MorphologyNode extends Node<'Morphology'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `Morphology`, shown as "Apply Morphology". */
export declare function morphology(inputs: MorphologyInputs, options?: NodeOptions): MorphologyNode;

export interface MultiGPUWorkUnitsInputs {
  model: Link<'MODEL'>;
  /** At least 1; default `2`. */
  max_gpus?: Int | undefined;
}
export interface MultiGPUWorkUnitsNode extends Node<'MultiGPU_WorkUnits'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `MultiGPU_WorkUnits`, shown as "MultiGPU CFG Split". */
export declare function multiGPU_WorkUnits(inputs: MultiGPUWorkUnitsInputs, options?: NodeOptions): MultiGPUWorkUnitsNode;

export interface NAGuidanceInputs {
  model: Link<'MODEL'>;
  /** 0 to 50, steps of 0.1; default `5`. */
  nag_scale?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  nag_alpha?: Float | undefined;
  /** 1 to 10, steps of 0.01; default `1.5`. */
  nag_tau?: Float | undefined;
}
export interface NAGuidanceNode extends Node<'NAGuidance'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `NAGuidance`, shown as "Normalized Attention Guidance".
 * @experimental
 */
export declare function naGuidance(inputs: NAGuidanceInputs, options?: NodeOptions): NAGuidanceNode;

export interface NormalizeImagesInputs {
  images: Link<'IMAGE'>;
  /** 0 to 1; default `0.5`. */
  mean?: Float | undefined;
  /** 0.001 to 1; default `0.5`. */
  std?: Float | undefined;
}
export interface NormalizeImagesNode extends Node<'NormalizeImages'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `NormalizeImages`, shown as "Normalize Image Colors".
 * @experimental
 */
export declare function normalizeImages(inputs: NormalizeImagesInputs, options?: NodeOptions): NormalizeImagesNode;

export interface NormalizeVideoLatentStartInputs {
  latent: Link<'LATENT'>;
  /** 1 to 16384; default `4`; frames. */
  start_frame_count?: Int | undefined;
  /** 1 to 16384; default `5`; frames. */
  reference_frame_count?: Int | undefined;
}
export interface NormalizeVideoLatentStartNode extends Node<'NormalizeVideoLatentStart'> {
  readonly latent: Link<'LATENT'>;
}
/** Server class `NormalizeVideoLatentStart`. */
export declare function normalizeVideoLatentStart(inputs: NormalizeVideoLatentStartInputs, options?: NodeOptions): NormalizeVideoLatentStartNode;

export interface OpticalFlowLoaderInputs {
  /** A file in the server's models/optical_flow. */
  model_name: FileName;
}
export interface OpticalFlowLoaderNode extends Node<'OpticalFlowLoader'> {
  readonly OPTICAL_FLOW: Link<'OPTICAL_FLOW'>;
}
/** Server class `OpticalFlowLoader`, shown as "Load Optical Flow Model". */
export declare function opticalFlowLoader(inputs: OpticalFlowLoaderInputs, options?: NodeOptions): OpticalFlowLoaderNode;

export interface OptimalStepsSchedulerInputs {
  model_type: Choice<'FLUX' | 'Wan' | 'Chroma'>;
  /** 3 to 1000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  denoise?: Float | undefined;
}
export interface OptimalStepsSchedulerNode extends Node<'OptimalStepsScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `OptimalStepsScheduler`. */
export declare function optimalStepsScheduler(inputs: OptimalStepsSchedulerInputs, options?: NodeOptions): OptimalStepsSchedulerNode;

export interface PainterInputs {
  /** Default `""`. */
  mask?: Text | undefined;
  /** 64 to 4096, steps of 64; default `512`; pixels. */
  width?: Int | undefined;
  /** 64 to 4096, steps of 64; default `512`; pixels. */
  height?: Int | undefined;
  /** Default `"#000000"`. */
  bg_color?: Widget<string> | undefined;
  image?: Link<'IMAGE'> | undefined;
}
export interface PainterNode extends Node<'Painter'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly MASK: Link<'MASK'>;
}
/** Server class `Painter`. */
export declare function painter(inputs?: PainterInputs, options?: NodeOptions): PainterNode;

export interface PairConditioningCombineInputs {
  positive_A: Link<'CONDITIONING'>;
  negative_A: Link<'CONDITIONING'>;
  positive_B: Link<'CONDITIONING'>;
  negative_B: Link<'CONDITIONING'>;
}
export interface PairConditioningCombineNode extends Node<'PairConditioningCombine'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/**
 * Server class `PairConditioningCombine`, shown as "Cond Pair Combine".
 * @experimental
 */
export declare function pairConditioningCombine(inputs: PairConditioningCombineInputs, options?: NodeOptions): PairConditioningCombineNode;

export interface PairConditioningSetDefaultCombineInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  positive_DEFAULT: Link<'CONDITIONING'>;
  negative_DEFAULT: Link<'CONDITIONING'>;
  hooks?: Link<'HOOKS'> | undefined;
}
export interface PairConditioningSetDefaultCombineNode extends Node<'PairConditioningSetDefaultCombine'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/**
 * Server class `PairConditioningSetDefaultCombine`, shown as "Cond Pair Set Default Combine".
 * @experimental
 */
export declare function pairConditioningSetDefaultCombine(inputs: PairConditioningSetDefaultCombineInputs, options?: NodeOptions): PairConditioningSetDefaultCombineNode;

export interface PairConditioningSetPropertiesInputs {
  positive_NEW: Link<'CONDITIONING'>;
  negative_NEW: Link<'CONDITIONING'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  set_cond_area: Choice<'default' | 'mask bounds'>;
  mask?: Link<'MASK'> | undefined;
  hooks?: Link<'HOOKS'> | undefined;
  timesteps?: Link<'TIMESTEPS_RANGE'> | undefined;
}
export interface PairConditioningSetPropertiesNode extends Node<'PairConditioningSetProperties'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/**
 * Server class `PairConditioningSetProperties`, shown as "Cond Pair Set Props".
 * @experimental
 */
export declare function pairConditioningSetProperties(inputs: PairConditioningSetPropertiesInputs, options?: NodeOptions): PairConditioningSetPropertiesNode;

export interface PairConditioningSetPropertiesAndCombineInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  positive_NEW: Link<'CONDITIONING'>;
  negative_NEW: Link<'CONDITIONING'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  set_cond_area: Choice<'default' | 'mask bounds'>;
  mask?: Link<'MASK'> | undefined;
  hooks?: Link<'HOOKS'> | undefined;
  timesteps?: Link<'TIMESTEPS_RANGE'> | undefined;
}
export interface PairConditioningSetPropertiesAndCombineNode extends Node<'PairConditioningSetPropertiesAndCombine'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/**
 * Server class `PairConditioningSetPropertiesAndCombine`, shown as "Cond Pair Set Props Combine".
 * @experimental
 */
export declare function pairConditioningSetPropertiesAndCombine(inputs: PairConditioningSetPropertiesAndCombineInputs, options?: NodeOptions): PairConditioningSetPropertiesAndCombineNode;

export interface PatchModelAddDownscaleInputs {
  model: Link<'MODEL'>;
  /** 1 to 32; default `3`. */
  block_number?: Int | undefined;
  /** 0.1 to 9, steps of 0.001; default `2`. */
  downscale_factor?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0.35`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
  /** Default `true`. */
  downscale_after_skip?: Bool | undefined;
  downscale_method: Choice<'bicubic' | 'nearest-exact' | 'bilinear' | 'area' | 'bislerp'>;
  upscale_method: Choice<'bicubic' | 'nearest-exact' | 'bilinear' | 'area' | 'bislerp'>;
}
export interface PatchModelAddDownscaleNode extends Node<'PatchModelAddDownscale'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `PatchModelAddDownscale`, shown as "PatchModelAddDownscale (Kohya Deep Shrink)". */
export declare function patchModelAddDownscale(inputs: PatchModelAddDownscaleInputs, options?: NodeOptions): PatchModelAddDownscaleNode;

export interface PerpNegInputs {
  model: Link<'MODEL'>;
  empty_conditioning: Link<'CONDITIONING'>;
  /** 0 to 100, steps of 0.01; default `1`. */
  neg_scale?: Float | undefined;
}
export interface PerpNegNode extends Node<'PerpNeg'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `PerpNeg`, shown as "Perp-Neg (DEPRECATED by Perp-Neg Guider)".
 * @deprecated The server marks this class as deprecated.
 * @experimental
 */
export declare function perpNeg(inputs: PerpNegInputs, options?: NodeOptions): PerpNegNode;

export interface PerpNegGuiderInputs {
  model: Link<'MODEL'>;
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  empty_conditioning: Link<'CONDITIONING'>;
  /** 0 to 100, steps of 0.1; default `8`. */
  cfg?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  neg_scale?: Float | undefined;
}
export interface PerpNegGuiderNode extends Node<'PerpNegGuider'> {
  readonly GUIDER: Link<'GUIDER'>;
}
/**
 * Server class `PerpNegGuider`, shown as "Perp-Neg Guider".
 * @experimental
 */
export declare function perpNegGuider(inputs: PerpNegGuiderInputs, options?: NodeOptions): PerpNegGuiderNode;

export interface PerturbedAttentionGuidanceInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.01; default `3`. */
  scale?: Float | undefined;
}
export interface PerturbedAttentionGuidanceNode extends Node<'PerturbedAttentionGuidance'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `PerturbedAttentionGuidance`. */
export declare function perturbedAttentionGuidance(inputs: PerturbedAttentionGuidanceInputs, options?: NodeOptions): PerturbedAttentionGuidanceNode;

export interface PhotoMakerEncodeInputs {
  photomaker: Link<'PHOTOMAKER'>;
  image: Link<'IMAGE'>;
  clip: Link<'CLIP'>;
  /** Default `"photograph of photomaker"`. */
  text?: Text | undefined;
}
export interface PhotoMakerEncodeNode extends Node<'PhotoMakerEncode'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/**
 * Server class `PhotoMakerEncode`.
 * @experimental
 */
export declare function photoMakerEncode(inputs: PhotoMakerEncodeInputs, options?: NodeOptions): PhotoMakerEncodeNode;

export interface PhotoMakerLoaderInputs {
  /** A file in the server's models/photomaker. */
  photomaker_model_name: FileName;
}
export interface PhotoMakerLoaderNode extends Node<'PhotoMakerLoader'> {
  readonly PHOTOMAKER: Link<'PHOTOMAKER'>;
}
/**
 * Server class `PhotoMakerLoader`, shown as "Load PhotoMaker Model".
 * @experimental
 */
export declare function photoMakerLoader(inputs: PhotoMakerLoaderInputs, options?: NodeOptions): PhotoMakerLoaderNode;

export interface PiDConditioningInputs {
  positive: Link<'CONDITIONING'>;
  latent: Link<'LATENT'>;
  /** Default `"flux"`. */
  latent_format?: Choice<'flux' | 'sd3' | 'sdxl' | 'qwenimage'> | undefined;
  /** 0 to 1, steps of 0.01; default `0`. */
  degrade_sigma?: Float | undefined;
}
export interface PiDConditioningNode extends Node<'PiDConditioning'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `PiDConditioning`. */
export declare function piDConditioning(inputs: PiDConditioningInputs, options?: NodeOptions): PiDConditioningNode;

export interface PolyexponentialSchedulerInputs {
  /** 1 to 10000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 5000, steps of 0.01; default `14.614642`. */
  sigma_max?: Float | undefined;
  /** 0 to 5000, steps of 0.01; default `0.0291675`. */
  sigma_min?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  rho?: Float | undefined;
}
export interface PolyexponentialSchedulerNode extends Node<'PolyexponentialScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `PolyexponentialScheduler`. */
export declare function polyexponentialScheduler(inputs?: PolyexponentialSchedulerInputs, options?: NodeOptions): PolyexponentialSchedulerNode;

export interface PorterDuffImageCompositeInputs {
  source: Link<'IMAGE'>;
  source_alpha: Link<'MASK'>;
  destination: Link<'IMAGE'>;
  destination_alpha: Link<'MASK'>;
  /** Default `"DST"`. */
  mode?: Choice<Mode> | undefined;
}
export interface PorterDuffImageCompositeNode extends Node<'PorterDuffImageComposite'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly MASK: Link<'MASK'>;
}
/** Server class `PorterDuffImageComposite`, shown as "Porter-Duff Image Composite". */
export declare function porterDuffImageComposite(inputs: PorterDuffImageCompositeInputs, options?: NodeOptions): PorterDuffImageCompositeNode;

export interface Preview3DInputs {
  /** STRING or FILE_3D_GLB or FILE_3D_GLTF or FILE_3D_FBX or FILE_3D_OBJ or FILE_3D_STL or FILE_3D_USDZ or FILE_3D; default `""`. */
  model_file?: Text | Link<'STRING' | 'FILE_3D_GLB' | 'FILE_3D_GLTF' | 'FILE_3D_FBX' | 'FILE_3D_OBJ' | 'FILE_3D_STL' | 'FILE_3D_USDZ' | 'FILE_3D'> | undefined;
  camera_info?: Link<'LOAD3D_CAMERA'> | undefined;
  bg_image?: Link<'IMAGE'> | undefined;
}
export interface Preview3DNode extends Node<'Preview3D'> {}
/**
 * Server class `Preview3D`, shown as "Preview 3D & Animation".
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function preview3D(inputs?: Preview3DInputs, options?: NodeOptions): Preview3DNode;

export interface Preview3DAdvancedInputs {
  model_3d: Link<'FILE_3D_GLB' | 'FILE_3D_GLTF' | 'FILE_3D_FBX' | 'FILE_3D_OBJ' | 'FILE_3D_STL' | 'FILE_3D_USDZ' | 'FILE_3D'>;
  viewport_state: Widget<JsonValue> | Link<'LOAD_3D'>;
  /** 1 to 4096; default `1024`; pixels. */
  width?: Int | undefined;
  /** 1 to 4096; default `1024`; pixels. */
  height?: Int | undefined;
  model_3d_info?: Link<'LOAD3D_MODEL_INFO'> | undefined;
  camera_info?: Link<'LOAD3D_CAMERA'> | undefined;
}
export interface Preview3DAdvancedNode extends Node<'Preview3DAdvanced'> {
  readonly model_3d: Link<'FILE_3D'>;
  readonly model_3d_info: Link<'LOAD3D_MODEL_INFO'>;
  readonly camera_info: Link<'LOAD3D_CAMERA'>;
  readonly width: Link<'INT'>;
  readonly height: Link<'INT'>;
}
/**
 * Server class `Preview3DAdvanced`, shown as "Preview 3D (Advanced)".
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function preview3DAdvanced(inputs: Preview3DAdvancedInputs, options?: NodeOptions): Preview3DAdvancedNode;

export interface PreviewAnyInputs {
  source: Anything;
}
export interface PreviewAnyNode extends Node<'PreviewAny'> {
  readonly STRING: Link<'STRING'>;
}
/**
 * Server class `PreviewAny`, shown as "Preview as Text".
 * A server runs it by itself: it is an output node.
 */
export declare function previewAny(inputs: PreviewAnyInputs, options?: NodeOptions): PreviewAnyNode;

export interface PreviewAudioInputs {
  audio: Link<'AUDIO'>;
}
export interface PreviewAudioNode extends Node<'PreviewAudio'> {
  readonly audio: Link<'AUDIO'>;
}
/**
 * Server class `PreviewAudio`.
 * A server runs it by itself: it is an output node.
 */
export declare function previewAudio(inputs: PreviewAudioInputs, options?: NodeOptions): PreviewAudioNode;

export interface PreviewGaussianSplatInputs {
  model_3d: Link<'FILE_3D_SPLAT_ANY' | 'FILE_3D_PLY' | 'FILE_3D_SPLAT' | 'FILE_3D_SPZ' | 'FILE_3D_KSPLAT'>;
  viewport_state: Widget<JsonValue> | Link<'LOAD_3D'>;
  /** 1 to 4096; default `1024`; pixels. */
  width?: Int | undefined;
  /** 1 to 4096; default `1024`; pixels. */
  height?: Int | undefined;
  model_3d_info?: Link<'LOAD3D_MODEL_INFO'> | undefined;
  camera_info?: Link<'LOAD3D_CAMERA'> | undefined;
}
export interface PreviewGaussianSplatNode extends Node<'PreviewGaussianSplat'> {
  readonly model_3d: Link<'FILE_3D_SPLAT_ANY'>;
  readonly model_3d_info: Link<'LOAD3D_MODEL_INFO'>;
  readonly camera_info: Link<'LOAD3D_CAMERA'>;
  readonly width: Link<'INT'>;
  readonly height: Link<'INT'>;
}
/**
 * Server class `PreviewGaussianSplat`, shown as "Preview Splat".
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function previewGaussianSplat(inputs: PreviewGaussianSplatInputs, options?: NodeOptions): PreviewGaussianSplatNode;

export interface PreviewImageInputs {
  images: Link<'IMAGE'>;
}
export interface PreviewImageNode extends Node<'PreviewImage'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `PreviewImage`.
 * A server runs it by itself: it is an output node.
 */
export declare function previewImage(inputs: PreviewImageInputs, options?: NodeOptions): PreviewImageNode;

export interface PreviewPointCloudInputs {
  model_3d: Link<'FILE_3D_POINT_CLOUD_ANY' | 'FILE_3D_PLY'>;
  viewport_state: Widget<JsonValue> | Link<'LOAD_3D'>;
  /** 1 to 4096; default `1024`; pixels. */
  width?: Int | undefined;
  /** 1 to 4096; default `1024`; pixels. */
  height?: Int | undefined;
  model_3d_info?: Link<'LOAD3D_MODEL_INFO'> | undefined;
  camera_info?: Link<'LOAD3D_CAMERA'> | undefined;
}
export interface PreviewPointCloudNode extends Node<'PreviewPointCloud'> {
  readonly model_3d: Link<'FILE_3D_POINT_CLOUD_ANY'>;
  readonly model_3d_info: Link<'LOAD3D_MODEL_INFO'>;
  readonly camera_info: Link<'LOAD3D_CAMERA'>;
  readonly width: Link<'INT'>;
  readonly height: Link<'INT'>;
}
/**
 * Server class `PreviewPointCloud`.
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function previewPointCloud(inputs: PreviewPointCloudInputs, options?: NodeOptions): PreviewPointCloudNode;

export interface PrimitiveBooleanInputs {
  value: Bool;
}
export interface PrimitiveBooleanNode extends Node<'PrimitiveBoolean'> {
  readonly BOOLEAN: Link<'BOOLEAN'>;
}
/** Server class `PrimitiveBoolean`, shown as "Boolean". */
export declare function primitiveBoolean(inputs: PrimitiveBooleanInputs, options?: NodeOptions): PrimitiveBooleanNode;

export interface PrimitiveBoundingBoxInputs {
  /** 0 to 16384; default `0`; pixels. */
  x?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  y?: Int | undefined;
  /** 1 to 16384; default `512`; pixels. */
  width?: Int | undefined;
  /** 1 to 16384; default `512`; pixels. */
  height?: Int | undefined;
}
export interface PrimitiveBoundingBoxNode extends Node<'PrimitiveBoundingBox'> {
  readonly BOUNDING_BOX: Link<'BOUNDING_BOX'>;
}
/** Server class `PrimitiveBoundingBox`, shown as "Bounding Box". */
export declare function primitiveBoundingBox(inputs?: PrimitiveBoundingBoxInputs, options?: NodeOptions): PrimitiveBoundingBoxNode;

export interface PrimitiveFloatInputs {
  /** -9223372036854776000 to 9223372036854776000, steps of 0.1. */
  value: Float;
}
export interface PrimitiveFloatNode extends Node<'PrimitiveFloat'> {
  readonly FLOAT: Link<'FLOAT'>;
}
/** Server class `PrimitiveFloat`, shown as "Float". */
export declare function primitiveFloat(inputs: PrimitiveFloatInputs, options?: NodeOptions): PrimitiveFloatNode;

export interface PrimitiveIntInputs {
  /** -9223372036854775807 to 9223372036854775807. */
  value: Int;
}
export interface PrimitiveIntNode extends Node<'PrimitiveInt'> {
  readonly INT: Link<'INT'>;
}
/** Server class `PrimitiveInt`, shown as "Int". */
export declare function primitiveInt(inputs: PrimitiveIntInputs, options?: NodeOptions): PrimitiveIntNode;

export interface PrimitiveStringInputs {
  value: Text;
}
export interface PrimitiveStringNode extends Node<'PrimitiveString'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `PrimitiveString`, shown as "Text". */
export declare function primitiveString(inputs: PrimitiveStringInputs, options?: NodeOptions): PrimitiveStringNode;

export interface PrimitiveStringMultilineInputs {
  value: Text;
}
export interface PrimitiveStringMultilineNode extends Node<'PrimitiveStringMultiline'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `PrimitiveStringMultiline`, shown as "Text (Multiline)". */
export declare function primitiveStringMultiline(inputs: PrimitiveStringMultilineInputs, options?: NodeOptions): PrimitiveStringMultilineNode;

export interface QuadrupleCLIPLoaderInputs {
  /** A file in the server's models/text_encoders. */
  clip_name1: FileName;
  /** A file in the server's models/text_encoders. */
  clip_name2: FileName;
  /** A file in the server's models/text_encoders. */
  clip_name3: FileName;
  /** A file in the server's models/text_encoders. */
  clip_name4: FileName;
}
export interface QuadrupleCLIPLoaderNode extends Node<'QuadrupleCLIPLoader'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `QuadrupleCLIPLoader`, shown as "Load CLIP (Quadruple)". */
export declare function quadrupleCLIPLoader(inputs: QuadrupleCLIPLoaderInputs, options?: NodeOptions): QuadrupleCLIPLoaderNode;

export interface QwenImageDiffsynthControlnetInputs {
  model: Link<'MODEL'>;
  model_patch: Link<'MODEL_PATCH'>;
  vae: Link<'VAE'>;
  image: Link<'IMAGE'>;
  /** -10 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  mask?: Link<'MASK'> | undefined;
}
export interface QwenImageDiffsynthControlnetNode extends Node<'QwenImageDiffsynthControlnet'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `QwenImageDiffsynthControlnet`, shown as "Apply Qwen Image DiffSynth ControlNet".
 * @experimental
 */
export declare function qwenImageDiffsynthControlnet(inputs: QwenImageDiffsynthControlnetInputs, options?: NodeOptions): QwenImageDiffsynthControlnetNode;

export interface RTDETRDetectInputs {
  model: Link<'MODEL'>;
  image: Link<'IMAGE'>;
  /** Default `0.5`. */
  threshold?: Float | undefined;
  /** Default `"all"`. */
  class_name?: Choice<ClassName> | undefined;
  /** Default `100`. */
  max_detections?: Int | undefined;
}
export interface RTDETRDetectNode extends Node<'RTDETR_detect'> {
  readonly bboxes: Link<'BOUNDING_BOX'>;
}
/** Server class `RTDETR_detect`, shown as "Run Real-Time Detection (RT-DETR)". */
export declare function rtdetr_detect(inputs: RTDETRDetectInputs, options?: NodeOptions): RTDETRDetectNode;

export interface RandomCropImagesInputs {
  images: Link<'IMAGE'>;
  /** 1 to 8192; default `512`; pixels. */
  width?: Int | undefined;
  /** 1 to 8192; default `512`; pixels. */
  height?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface RandomCropImagesNode extends Node<'RandomCropImages'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `RandomCropImages`, shown as "Crop Image (Random)".
 * @experimental
 */
export declare function randomCropImages(inputs: RandomCropImagesInputs, options?: NodeOptions): RandomCropImagesNode;

export interface RandomNoiseInputs {
  /** 0 to 18446744073709551615; default `0`. */
  noise_seed?: Int | undefined;
}
export interface RandomNoiseNode extends Node<'RandomNoise'> {
  readonly NOISE: Link<'NOISE'>;
}
/** Server class `RandomNoise`. */
export declare function randomNoise(inputs?: RandomNoiseInputs, options?: NodeOptions): RandomNoiseNode;

export interface RebatchImagesInputs {
  images: Link<'IMAGE'>;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface RebatchImagesNode extends Node<'RebatchImages'> {
  /** A list: what it is linked to runs once for each. */
  readonly IMAGE: Link<'IMAGE'>;
}
/**
 * Server class `RebatchImages`.
 * It takes whole lists at once.
 */
export declare function rebatchImages(inputs: RebatchImagesInputs, options?: NodeOptions): RebatchImagesNode;

export interface RebatchLatentsInputs {
  latents: Link<'LATENT'>;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface RebatchLatentsNode extends Node<'RebatchLatents'> {
  /** A list: what it is linked to runs once for each. */
  readonly LATENT: Link<'LATENT'>;
}
/**
 * Server class `RebatchLatents`.
 * It takes whole lists at once.
 */
export declare function rebatchLatents(inputs: RebatchLatentsInputs, options?: NodeOptions): RebatchLatentsNode;

export interface RecordAudioInputs {
  audio: Widget<string> | Link<'AUDIO_RECORD'>;
}
export interface RecordAudioNode extends Node<'RecordAudio'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/** Server class `RecordAudio`. */
export declare function recordAudio(inputs: RecordAudioInputs, options?: NodeOptions): RecordAudioNode;

export interface ReferenceLatentInputs {
  conditioning: Link<'CONDITIONING'>;
  latent?: Link<'LATENT'> | undefined;
}
export interface ReferenceLatentNode extends Node<'ReferenceLatent'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `ReferenceLatent`, shown as "Set Reference Latent". */
export declare function referenceLatent(inputs: ReferenceLatentInputs, options?: NodeOptions): ReferenceLatentNode;

export interface ReferenceTimbreAudioInputs {
  conditioning: Link<'CONDITIONING'>;
  latent?: Link<'LATENT'> | undefined;
}
export interface ReferenceTimbreAudioNode extends Node<'ReferenceTimbreAudio'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/**
 * Server class `ReferenceTimbreAudio`, shown as "Set Reference Audio".
 * @experimental
 */
export declare function referenceTimbreAudio(inputs: ReferenceTimbreAudioInputs, options?: NodeOptions): ReferenceTimbreAudioNode;

export interface RegexExtractInputs {
  string: Text;
  regex_pattern: Text;
  mode: Choice<'First Match' | 'All Matches' | 'First Group' | 'All Groups'>;
  /** Default `true`. */
  case_insensitive?: Bool | undefined;
  /** Default `false`. */
  multiline?: Bool | undefined;
  /** Default `false`. */
  dotall?: Bool | undefined;
  /** 0 to 100; default `1`. */
  group_index?: Int | undefined;
}
export interface RegexExtractNode extends Node<'RegexExtract'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `RegexExtract`, shown as "Extract Text". */
export declare function regexExtract(inputs: RegexExtractInputs, options?: NodeOptions): RegexExtractNode;

export interface RegexMatchInputs {
  string: Text;
  regex_pattern: Text;
  /** Default `true`. */
  case_insensitive?: Bool | undefined;
  /** Default `false`. */
  multiline?: Bool | undefined;
  /** Default `false`. */
  dotall?: Bool | undefined;
}
export interface RegexMatchNode extends Node<'RegexMatch'> {
  readonly matches: Link<'BOOLEAN'>;
}
/** Server class `RegexMatch`, shown as "Match Text". */
export declare function regexMatch(inputs: RegexMatchInputs, options?: NodeOptions): RegexMatchNode;

export interface RegexReplaceInputs {
  string: Text;
  regex_pattern: Text;
  replace: Text;
  /** Default `true`. */
  case_insensitive?: Bool | undefined;
  /** Default `false`. */
  multiline?: Bool | undefined;
  /** Default `false`. */
  dotall?: Bool | undefined;
  /** 0 to 100; default `0`. */
  count?: Int | undefined;
}
export interface RegexReplaceNode extends Node<'RegexReplace'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `RegexReplace`, shown as "Replace Text (Regex)". */
export declare function regexReplace(inputs: RegexReplaceInputs, options?: NodeOptions): RegexReplaceNode;

export interface RemoveBackgroundInputs {
  bg_removal_model: Link<'BACKGROUND_REMOVAL'>;
  image: Link<'IMAGE'>;
}
export interface RemoveBackgroundNode extends Node<'RemoveBackground'> {
  readonly mask: Link<'MASK'>;
}
/** Server class `RemoveBackground`. */
export declare function removeBackground(inputs: RemoveBackgroundInputs, options?: NodeOptions): RemoveBackgroundNode;

export interface RenderSplatInputs {
  splat: Link<'SPLAT'>;
  /** 64 to 2048, steps of 8; default `1024`; pixels. */
  width?: Int | undefined;
  /** 64 to 2048, steps of 8; default `1024`; pixels. */
  height?: Int | undefined;
  /** -240 to 240; default `1`; frames. */
  frames?: Int | undefined;
  /** 0.1 to 5, steps of 0.05; default `1`. */
  splat_scale?: Float | undefined;
  /** 1 to 8, steps of 0.5; default `2`. */
  sharpen?: Float | undefined;
  /** 0 to 3, steps of 0.05; default `0`. */
  headlight_shading?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0`. */
  opacity_threshold?: Float | undefined;
  render_style: Choice<'color' | 'clay' | 'depth' | 'normal'>;
  /** Default `"#000000"`. */
  background?: Widget<string> | undefined;
  bg_image?: Link<'IMAGE'> | undefined;
  camera_info?: Link<'LOAD3D_CAMERA'> | undefined;
}
export interface RenderSplatNode extends Node<'RenderSplat'> {
  readonly image: Link<'IMAGE'>;
  readonly mask: Link<'MASK'>;
}
/** Server class `RenderSplat`. */
export declare function renderSplat(inputs: RenderSplatInputs, options?: NodeOptions): RenderSplatNode;

export interface RenormCFGInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.01; default `100`. */
  cfg_trunc?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  renorm_cfg?: Float | undefined;
}
export interface RenormCFGNode extends Node<'RenormCFG'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `RenormCFG`. */
export declare function renormCFG(inputs: RenormCFGInputs, options?: NodeOptions): RenormCFGNode;

export interface RepeatImageBatchInputs {
  image: Link<'IMAGE'>;
  /** 1 to 4096; default `1`. */
  amount?: Int | undefined;
}
export interface RepeatImageBatchNode extends Node<'RepeatImageBatch'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `RepeatImageBatch`. */
export declare function repeatImageBatch(inputs: RepeatImageBatchInputs, options?: NodeOptions): RepeatImageBatchNode;

export interface RepeatLatentBatchInputs {
  samples: Link<'LATENT'>;
  /** 1 to 64; default `1`. */
  amount?: Int | undefined;
}
export interface RepeatLatentBatchNode extends Node<'RepeatLatentBatch'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `RepeatLatentBatch`. */
export declare function repeatLatentBatch(inputs: RepeatLatentBatchInputs, options?: NodeOptions): RepeatLatentBatchNode;

export interface ReplaceTextInputs {
  texts: Text;
  /** Default `""`. */
  find?: Text | undefined;
  /** Default `""`. */
  replace?: Text | undefined;
}
export interface ReplaceTextNode extends Node<'ReplaceText'> {
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `ReplaceText`, shown as "Replace Text (DEPRECATED)".
 * @experimental
 */
export declare function replaceText(inputs: ReplaceTextInputs, options?: NodeOptions): ReplaceTextNode;

export interface ReplaceVideoLatentFramesInputs {
  destination: Link<'LATENT'>;
  /** -16384 to 16384; default `0`. */
  index?: Int | undefined;
  source?: Link<'LATENT'> | undefined;
}
export interface ReplaceVideoLatentFramesNode extends Node<'ReplaceVideoLatentFrames'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `ReplaceVideoLatentFrames`. */
export declare function replaceVideoLatentFrames(inputs: ReplaceVideoLatentFramesInputs, options?: NodeOptions): ReplaceVideoLatentFramesNode;

export interface RescaleCFGInputs {
  model: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `0.7`. */
  multiplier?: Float | undefined;
}
export interface RescaleCFGNode extends Node<'RescaleCFG'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `RescaleCFG`. */
export declare function rescaleCFG(inputs: RescaleCFGInputs, options?: NodeOptions): RescaleCFGNode;

export interface ResizeAndPadImageInputs {
  image: Link<'IMAGE'>;
  /** 1 to 16384; default `512`; pixels. */
  target_width?: Int | undefined;
  /** 1 to 16384; default `512`; pixels. */
  target_height?: Int | undefined;
  padding_color: Choice<'white' | 'black'>;
  interpolation: Choice<'area' | 'bicubic' | 'nearest-exact' | 'bilinear' | 'lanczos'>;
}
export interface ResizeAndPadImageNode extends Node<'ResizeAndPadImage'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `ResizeAndPadImage`. */
export declare function resizeAndPadImage(inputs: ResizeAndPadImageInputs, options?: NodeOptions): ResizeAndPadImageNode;

export interface ResizeImageMaskNodeInputs<T extends 'IMAGE' | 'MASK'> {
  input: Link<T>;
  resize_type?:
    | 'scale dimensions' | 'scale by multiplier' | 'scale longer dimension' | 'scale shorter dimension' | 'scale width' | 'scale height' | 'scale total pixels' | 'scale to multiple'
    | {
      'scale dimensions': {
        /** 0 to 16384; default `512`; pixels. Sent as `resize_type.width`. */
        width?: Int | undefined;
        /** 0 to 16384; default `512`; pixels. Sent as `resize_type.height`. */
        height?: Int | undefined;
        /** Default `"center"`. Sent as `resize_type.crop`. */
        crop?: Choice<'disabled' | 'center'> | undefined;
      };
    }
    | {
      'scale by multiplier': {
        /** 0.01 to 8, steps of 0.01; default `1`. Sent as `resize_type.multiplier`. */
        multiplier?: Float | undefined;
      };
    }
    | {
      'scale longer dimension': {
        /** 0 to 16384; default `512`; pixels. Sent as `resize_type.longer_size`. */
        longer_size?: Int | undefined;
      };
    }
    | {
      'scale shorter dimension': {
        /** 0 to 16384; default `512`; pixels. Sent as `resize_type.shorter_size`. */
        shorter_size?: Int | undefined;
      };
    }
    | {
      'scale width': {
        /** 0 to 16384; default `512`; pixels. Sent as `resize_type.width`. */
        width?: Int | undefined;
      };
    }
    | {
      'scale height': {
        /** 0 to 16384; default `512`; pixels. Sent as `resize_type.height`. */
        height?: Int | undefined;
      };
    }
    | {
      'scale total pixels': {
        /** 0.01 to 16, steps of 0.01; default `1`; megapixels. Sent as `resize_type.megapixels`. */
        megapixels?: Float | undefined;
      };
    }
    | {
      'match size': {
        /** Sent as `resize_type.match`. */
        match: Link<'IMAGE' | 'MASK'>;
        /** Default `"center"`. Sent as `resize_type.crop`. */
        crop?: Choice<'disabled' | 'center'> | undefined;
      };
    }
    | {
      'scale to multiple': {
        /** 1 to 16384; default `8`. Sent as `resize_type.multiple`. */
        multiple?: Int | undefined;
      };
    }
    | Unchecked | undefined;
  /** Default `"area"`. */
  scale_method?: Choice<'nearest-exact' | 'bilinear' | 'area' | 'bicubic' | 'lanczos'> | undefined;
}
export interface ResizeImageMaskNodeNode<T extends 'IMAGE' | 'MASK'> extends Node<'ResizeImageMaskNode'> {
  readonly resized: Link<T>;
}
/** Server class `ResizeImageMaskNode`, shown as "Resize Image/Mask". */
export declare function resizeImageMaskNode<T extends 'IMAGE' | 'MASK'>(inputs: ResizeImageMaskNodeInputs<T>, options?: NodeOptions): ResizeImageMaskNodeNode<T>;

export interface ResizeImagesByLongerEdgeInputs {
  images: Link<'IMAGE'>;
  /** 1 to 8192; default `1024`. */
  longer_edge?: Int | undefined;
}
export interface ResizeImagesByLongerEdgeNode extends Node<'ResizeImagesByLongerEdge'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `ResizeImagesByLongerEdge`, shown as "Resize Images by Longer Edge (DEPRECATED)".
 * @experimental
 */
export declare function resizeImagesByLongerEdge(inputs: ResizeImagesByLongerEdgeInputs, options?: NodeOptions): ResizeImagesByLongerEdgeNode;

export interface ResizeImagesByShorterEdgeInputs {
  images: Link<'IMAGE'>;
  /** 1 to 8192; default `512`. */
  shorter_edge?: Int | undefined;
}
export interface ResizeImagesByShorterEdgeNode extends Node<'ResizeImagesByShorterEdge'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `ResizeImagesByShorterEdge`, shown as "Resize Images by Shorter Edge (DEPRECATED)".
 * @experimental
 */
export declare function resizeImagesByShorterEdge(inputs: ResizeImagesByShorterEdgeInputs, options?: NodeOptions): ResizeImagesByShorterEdgeNode;

export interface ResolutionBucketInputs {
  latents: Link<'LATENT'>;
  conditioning: Link<'CONDITIONING'>;
}
export interface ResolutionBucketNode extends Node<'ResolutionBucket'> {
  /** A list: what it is linked to runs once for each. */
  readonly latents: Link<'LATENT'>;
  /** A list: what it is linked to runs once for each. */
  readonly conditioning: Link<'CONDITIONING'>;
}
/**
 * Server class `ResolutionBucket`.
 * It takes whole lists at once.
 * @experimental
 */
export declare function resolutionBucket(inputs: ResolutionBucketInputs, options?: NodeOptions): ResolutionBucketNode;

export interface ResolutionSelectorInputs {
  /** Default `"1:1 (Square)"`. */
  aspect_ratio?: Choice<AspectRatio> | undefined;
  /** 0.1 to 16, steps of 0.1; default `1`; megapixels. */
  megapixels?: Float | undefined;
  /** 8 to 128, steps of 4; default `8`. */
  multiple?: Int | undefined;
}
export interface ResolutionSelectorNode extends Node<'ResolutionSelector'> {
  readonly width: Link<'INT'>;
  readonly height: Link<'INT'>;
}
/** Server class `ResolutionSelector`. */
export declare function resolutionSelector(inputs?: ResolutionSelectorInputs, options?: NodeOptions): ResolutionSelectorNode;

export interface SAM3DetectInputs {
  model: Link<'MODEL'>;
  image: Link<'IMAGE'>;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  threshold?: Float | undefined;
  /** 0 to 5; default `2`. */
  refine_iterations?: Int | undefined;
  /** Default `false`. */
  individual_masks?: Bool | undefined;
  conditioning?: Link<'CONDITIONING'> | undefined;
  /** Default `{"x":0,"y":0,"width":512,"height":512}`. */
  bboxes?: Widget<BoundingBox> | Link<'BOUNDING_BOX'> | undefined;
  positive_coords?: Text | undefined;
  negative_coords?: Text | undefined;
}
export interface SAM3DetectNode extends Node<'SAM3_Detect'> {
  readonly masks: Link<'MASK'>;
  readonly bboxes: Link<'BOUNDING_BOX'>;
}
/** Server class `SAM3_Detect`. */
export declare function sam3_Detect(inputs: SAM3DetectInputs, options?: NodeOptions): SAM3DetectNode;

export interface SAM3TrackPreviewInputs {
  track_data: Link<'SAM3_TRACK_DATA'>;
  /** 0 to 1, steps of 0.05; default `0.5`. */
  opacity?: Float | undefined;
  /** 1 to 120; default `24`; frames per second. */
  fps?: Float | undefined;
  images?: Link<'IMAGE'> | undefined;
}
export interface SAM3TrackPreviewNode extends Node<'SAM3_TrackPreview'> {}
/**
 * Server class `SAM3_TrackPreview`.
 * A server runs it by itself: it is an output node.
 */
export declare function sam3_TrackPreview(inputs: SAM3TrackPreviewInputs, options?: NodeOptions): SAM3TrackPreviewNode;

export interface SAM3TrackToMaskInputs {
  track_data: Link<'SAM3_TRACK_DATA'>;
  /** Default `""`. */
  object_indices?: Text | undefined;
}
export interface SAM3TrackToMaskNode extends Node<'SAM3_TrackToMask'> {
  readonly masks: Link<'MASK'>;
}
/** Server class `SAM3_TrackToMask`. */
export declare function sam3_TrackToMask(inputs: SAM3TrackToMaskInputs, options?: NodeOptions): SAM3TrackToMaskNode;

export interface SAM3VideoTrackInputs {
  images: Link<'IMAGE'>;
  model: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  detection_threshold?: Float | undefined;
  /** 0 to 64; default `4`. */
  max_objects?: Int | undefined;
  /** At least 1; default `1`. */
  detect_interval?: Int | undefined;
  initial_mask?: Link<'MASK'> | undefined;
  conditioning?: Link<'CONDITIONING'> | undefined;
}
export interface SAM3VideoTrackNode extends Node<'SAM3_VideoTrack'> {
  readonly track_data: Link<'SAM3_TRACK_DATA'>;
}
/** Server class `SAM3_VideoTrack`, shown as "Run SAM3 Video Track". */
export declare function sam3_VideoTrack(inputs: SAM3VideoTrackInputs, options?: NodeOptions): SAM3VideoTrackNode;

export interface SCAIL2ColoredMaskInputs {
  driving_track_data: Link<'SAM3_TRACK_DATA'>;
  /** Default `""`. */
  object_indices?: Text | undefined;
  /** Default `"left_to_right"`. */
  sort_by?: Choice<'none' | 'left_to_right' | 'area'> | undefined;
  /** Default `false`. */
  replacement_mode?: Bool | undefined;
  ref_track_data?: Link<'SAM3_TRACK_DATA' | 'MASK'> | undefined;
}
export interface SCAIL2ColoredMaskNode extends Node<'SCAIL2ColoredMask'> {
  readonly pose_video_mask: Link<'IMAGE'>;
  readonly reference_image_mask: Link<'IMAGE'>;
}
/**
 * Server class `SCAIL2ColoredMask`, shown as "Create SCAIL-2 Colored Mask".
 * @experimental
 */
export declare function scail2ColoredMask(inputs: SCAIL2ColoredMaskInputs, options?: NodeOptions): SCAIL2ColoredMaskNode;

export interface SDPoseDrawKeypointsInputs {
  keypoints: Link<'POSE_KEYPOINT'>;
  /** Default `true`. */
  draw_body?: Bool | undefined;
  /** Default `true`. */
  draw_hands?: Bool | undefined;
  /** Default `true`. */
  draw_face?: Bool | undefined;
  /** Default `false`. */
  draw_feet?: Bool | undefined;
  /** 1 to 10; default `4`; pixels. */
  stick_width?: Int | undefined;
  /** 1 to 10; default `3`. */
  face_point_size?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `0.3`. */
  score_threshold?: Float | undefined;
  /** Default `true`. */
  draw_head?: Bool | undefined;
}
export interface SDPoseDrawKeypointsNode extends Node<'SDPoseDrawKeypoints'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `SDPoseDrawKeypoints`. */
export declare function sdPoseDrawKeypoints(inputs: SDPoseDrawKeypointsInputs, options?: NodeOptions): SDPoseDrawKeypointsNode;

export interface SDPoseFaceBBoxesInputs {
  keypoints: Link<'POSE_KEYPOINT'>;
  /** 1 to 10, steps of 0.1; default `1.5`. */
  scale?: Float | undefined;
  /** Default `true`. */
  force_square?: Bool | undefined;
}
export interface SDPoseFaceBBoxesNode extends Node<'SDPoseFaceBBoxes'> {
  readonly bboxes: Link<'BOUNDING_BOX'>;
}
/** Server class `SDPoseFaceBBoxes`, shown as "SDPose Face Bounding Boxes". */
export declare function sdPoseFaceBBoxes(inputs: SDPoseFaceBBoxesInputs, options?: NodeOptions): SDPoseFaceBBoxesNode;

export interface SDPoseKeypointExtractorInputs {
  model: Link<'MODEL'>;
  vae: Link<'VAE'>;
  image: Link<'IMAGE'>;
  /** 1 to 10000; default `16`. */
  batch_size?: Int | undefined;
  /** Default `{"x":0,"y":0,"width":512,"height":512}`. */
  bboxes?: Widget<BoundingBox> | Link<'BOUNDING_BOX'> | undefined;
}
export interface SDPoseKeypointExtractorNode extends Node<'SDPoseKeypointExtractor'> {
  readonly keypoints: Link<'POSE_KEYPOINT'>;
}
/** Server class `SDPoseKeypointExtractor`. */
export declare function sdPoseKeypointExtractor(inputs: SDPoseKeypointExtractorInputs, options?: NodeOptions): SDPoseKeypointExtractorNode;

export interface SDTurboSchedulerInputs {
  model: Link<'MODEL'>;
  /** 1 to 10; default `1`. */
  steps?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  denoise?: Float | undefined;
}
export interface SDTurboSchedulerNode extends Node<'SDTurboScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `SDTurboScheduler`. */
export declare function sdTurboScheduler(inputs: SDTurboSchedulerInputs, options?: NodeOptions): SDTurboSchedulerNode;

export interface SD_4XUpscaleConditioningInputs {
  images: Link<'IMAGE'>;
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  /** 0 to 10, steps of 0.01; default `4`. */
  scale_ratio?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`. */
  noise_augmentation?: Float | undefined;
}
export interface SD_4XUpscaleConditioningNode extends Node<'SD_4XUpscale_Conditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `SD_4XUpscale_Conditioning`. */
export declare function sd_4XUpscale_Conditioning(inputs: SD_4XUpscaleConditioningInputs, options?: NodeOptions): SD_4XUpscaleConditioningNode;

export interface SUPIRApplyInputs {
  model: Link<'MODEL'>;
  model_patch: Link<'MODEL_PATCH'>;
  vae: Link<'VAE'>;
  image: Link<'IMAGE'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength_start?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  strength_end?: Float | undefined;
  /** 0 to 20, steps of 0.1; default `4`. */
  restore_cfg?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.05`. */
  restore_cfg_s_tmin?: Float | undefined;
}
export interface SUPIRApplyNode extends Node<'SUPIRApply'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `SUPIRApply`.
 * @experimental
 */
export declare function supirApply(inputs: SUPIRApplyInputs, options?: NodeOptions): SUPIRApplyNode;

export interface SV3DConditioningInputs {
  clip_vision: Link<'CLIP_VISION'>;
  init_image: Link<'IMAGE'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 8; default `576`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 8; default `576`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `21`; frames. */
  video_frames?: Int | undefined;
  /** -90 to 90, steps of 0.1; default `0`. */
  elevation?: Float | undefined;
}
export interface SV3DConditioningNode extends Node<'SV3D_Conditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `SV3D_Conditioning`. */
export declare function sv3D_Conditioning(inputs: SV3DConditioningInputs, options?: NodeOptions): SV3DConditioningNode;

export interface SVDImg2vidConditioningInputs {
  clip_vision: Link<'CLIP_VISION'>;
  init_image: Link<'IMAGE'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 8; default `1024`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 8; default `576`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `14`; frames. */
  video_frames?: Int | undefined;
  /** 1 to 1023; default `127`. */
  motion_bucket_id?: Int | undefined;
  /** 1 to 1024; default `6`; frames per second. */
  fps?: Int | undefined;
  /** 0 to 10, steps of 0.01; default `0`. */
  augmentation_level?: Float | undefined;
}
export interface SVDImg2vidConditioningNode extends Node<'SVD_img2vid_Conditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `SVD_img2vid_Conditioning`. */
export declare function svd_img2vid_Conditioning(inputs: SVDImg2vidConditioningInputs, options?: NodeOptions): SVDImg2vidConditioningNode;

export interface SamplerARVideoInputs {
  /** 1 to 64; default `1`. */
  num_frame_per_block?: Int | undefined;
}
export interface SamplerARVideoNode extends Node<'SamplerARVideo'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerARVideo`. */
export declare function samplerARVideo(inputs?: SamplerARVideoInputs, options?: NodeOptions): SamplerARVideoNode;

export interface SamplerCustomInputs {
  model: Link<'MODEL'>;
  /** Default `true`. */
  add_noise?: Bool | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  noise_seed?: Int | undefined;
  /** 0 to 100, steps of 0.1; default `8`. */
  cfg?: Float | undefined;
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  sampler: Link<'SAMPLER'>;
  sigmas: Link<'SIGMAS'>;
  latent_image: Link<'LATENT'>;
}
export interface SamplerCustomNode extends Node<'SamplerCustom'> {
  readonly output: Link<'LATENT'>;
  readonly denoised_output: Link<'LATENT'>;
}
/** Server class `SamplerCustom`. */
export declare function samplerCustom(inputs: SamplerCustomInputs, options?: NodeOptions): SamplerCustomNode;

export interface SamplerCustomAdvancedInputs {
  noise: Link<'NOISE'>;
  guider: Link<'GUIDER'>;
  sampler: Link<'SAMPLER'>;
  sigmas: Link<'SIGMAS'>;
  latent_image: Link<'LATENT'>;
}
export interface SamplerCustomAdvancedNode extends Node<'SamplerCustomAdvanced'> {
  readonly output: Link<'LATENT'>;
  readonly denoised_output: Link<'LATENT'>;
}
/** Server class `SamplerCustomAdvanced`. */
export declare function samplerCustomAdvanced(inputs: SamplerCustomAdvancedInputs, options?: NodeOptions): SamplerCustomAdvancedNode;

export interface SamplerDPMAdaptativeInputs {
  /** 2 to 3; default `3`. */
  order?: Int | undefined;
  /** 0 to 100, steps of 0.01; default `0.05`. */
  rtol?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `0.0078`. */
  atol?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `0.05`. */
  h_init?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `0`. */
  pcoeff?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  icoeff?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `0`. */
  dcoeff?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `0.81`. */
  accept_safety?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `0`. */
  eta?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
}
export interface SamplerDPMAdaptativeNode extends Node<'SamplerDPMAdaptative'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerDPMAdaptative`. */
export declare function samplerDPMAdaptative(inputs?: SamplerDPMAdaptativeInputs, options?: NodeOptions): SamplerDPMAdaptativeNode;

export interface SamplerDPMPP_2MSDEInputs {
  solver_type: Choice<'midpoint' | 'heun'>;
  /** 0 to 100, steps of 0.01; default `1`. */
  eta?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
  noise_device: Choice<'gpu' | 'cpu'>;
}
export interface SamplerDPMPP_2MSDENode extends Node<'SamplerDPMPP_2M_SDE'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerDPMPP_2M_SDE`. */
export declare function samplerDPMPP_2M_SDE(inputs: SamplerDPMPP_2MSDEInputs, options?: NodeOptions): SamplerDPMPP_2MSDENode;

export interface SamplerDPMPP_2SAncestralInputs {
  /** 0 to 100, steps of 0.01; default `1`. */
  eta?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
}
export interface SamplerDPMPP_2SAncestralNode extends Node<'SamplerDPMPP_2S_Ancestral'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerDPMPP_2S_Ancestral`. */
export declare function samplerDPMPP_2S_Ancestral(inputs?: SamplerDPMPP_2SAncestralInputs, options?: NodeOptions): SamplerDPMPP_2SAncestralNode;

export interface SamplerDPMPP_3MSDEInputs {
  /** 0 to 100, steps of 0.01; default `1`. */
  eta?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
  noise_device: Choice<'gpu' | 'cpu'>;
}
export interface SamplerDPMPP_3MSDENode extends Node<'SamplerDPMPP_3M_SDE'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerDPMPP_3M_SDE`. */
export declare function samplerDPMPP_3M_SDE(inputs: SamplerDPMPP_3MSDEInputs, options?: NodeOptions): SamplerDPMPP_3MSDENode;

export interface SamplerDPMPPSDEInputs {
  /** 0 to 100, steps of 0.01; default `1`. */
  eta?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `0.5`. */
  r?: Float | undefined;
  noise_device: Choice<'gpu' | 'cpu'>;
}
export interface SamplerDPMPPSDENode extends Node<'SamplerDPMPP_SDE'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerDPMPP_SDE`. */
export declare function samplerDPMPP_SDE(inputs: SamplerDPMPPSDEInputs, options?: NodeOptions): SamplerDPMPPSDENode;

export interface SamplerERSDEInputs {
  solver_type: Choice<'ER-SDE' | 'Reverse-time SDE' | 'ODE'>;
  /** 1 to 3; default `3`. */
  max_stage?: Int | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  eta?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
}
export interface SamplerERSDENode extends Node<'SamplerER_SDE'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerER_SDE`. */
export declare function samplerER_SDE(inputs: SamplerERSDEInputs, options?: NodeOptions): SamplerERSDENode;

export interface SamplerEulerAncestralInputs {
  /** 0 to 100, steps of 0.01; default `1`. */
  eta?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
}
export interface SamplerEulerAncestralNode extends Node<'SamplerEulerAncestral'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerEulerAncestral`. */
export declare function samplerEulerAncestral(inputs?: SamplerEulerAncestralInputs, options?: NodeOptions): SamplerEulerAncestralNode;

export interface SamplerEulerAncestralCFGPPInputs {
  /** 0 to 1, steps of 0.01; default `1`. */
  eta?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
}
export interface SamplerEulerAncestralCFGPPNode extends Node<'SamplerEulerAncestralCFGPP'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerEulerAncestralCFGPP`, shown as "SamplerEulerAncestralCFG++". */
export declare function samplerEulerAncestralCFGPP(inputs?: SamplerEulerAncestralCFGPPInputs, options?: NodeOptions): SamplerEulerAncestralCFGPPNode;

export interface SamplerEulerCFGppInputs {
  version: Choice<'regular' | 'alternative'>;
}
export interface SamplerEulerCFGppNode extends Node<'SamplerEulerCFGpp'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/**
 * Server class `SamplerEulerCFGpp`, shown as "SamplerEulerCFG++".
 * @experimental
 */
export declare function samplerEulerCFGpp(inputs: SamplerEulerCFGppInputs, options?: NodeOptions): SamplerEulerCFGppNode;

export interface SamplerLCMInputs {
  /** 0 to 64, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
  /** 0 to 64, steps of 0.01; default `1`. */
  s_noise_end?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `0`. */
  noise_clip_std?: Float | undefined;
}
export interface SamplerLCMNode extends Node<'SamplerLCM'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerLCM`. */
export declare function samplerLCM(inputs?: SamplerLCMInputs, options?: NodeOptions): SamplerLCMNode;

export interface SamplerLCMUpscaleInputs {
  /** 0.1 to 20, steps of 0.01; default `1`. */
  scale_ratio?: Float | undefined;
  /** -1 to 1000; default `-1`. */
  scale_steps?: Int | undefined;
  upscale_method: Choice<'bislerp' | 'nearest-exact' | 'bilinear' | 'area' | 'bicubic'>;
}
export interface SamplerLCMUpscaleNode extends Node<'SamplerLCMUpscale'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerLCMUpscale`. */
export declare function samplerLCMUpscale(inputs: SamplerLCMUpscaleInputs, options?: NodeOptions): SamplerLCMUpscaleNode;

export interface SamplerLMSInputs {
  /** 1 to 100; default `4`. */
  order?: Int | undefined;
}
export interface SamplerLMSNode extends Node<'SamplerLMS'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerLMS`. */
export declare function samplerLMS(inputs?: SamplerLMSInputs, options?: NodeOptions): SamplerLMSNode;

export interface SamplerSASolverInputs {
  model: Link<'MODEL'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  eta?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0.2`; fraction of the sampling, 0 to 1. */
  sde_start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0.8`; fraction of the sampling, 0 to 1. */
  sde_end_percent?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
  /** 1 to 6; default `3`. */
  predictor_order?: Int | undefined;
  /** 0 to 6; default `4`. */
  corrector_order?: Int | undefined;
  use_pece: Bool;
  simple_order_2: Bool;
}
export interface SamplerSASolverNode extends Node<'SamplerSASolver'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerSASolver`. */
export declare function samplerSASolver(inputs: SamplerSASolverInputs, options?: NodeOptions): SamplerSASolverNode;

export interface SamplerSEEDS2Inputs {
  solver_type: Choice<'phi_1' | 'phi_2'>;
  /** 0 to 100, steps of 0.01; default `1`. */
  eta?: Float | undefined;
  /** 0 to 100, steps of 0.01; default `1`. */
  s_noise?: Float | undefined;
  /** 0.01 to 1, steps of 0.01; default `0.5`. */
  r?: Float | undefined;
}
export interface SamplerSEEDS2Node extends Node<'SamplerSEEDS2'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `SamplerSEEDS2`. */
export declare function samplerSEEDS2(inputs: SamplerSEEDS2Inputs, options?: NodeOptions): SamplerSEEDS2Node;

export interface SamplingPercentToSigmaInputs {
  model: Link<'MODEL'>;
  /** 0 to 1, steps of 0.0001; default `0`; fraction of the sampling, 0 to 1. */
  sampling_percent?: Float | undefined;
  /** Default `false`. */
  return_actual_sigma?: Bool | undefined;
}
export interface SamplingPercentToSigmaNode extends Node<'SamplingPercentToSigma'> {
  readonly sigma_value: Link<'FLOAT'>;
}
/** Server class `SamplingPercentToSigma`. */
export declare function samplingPercentToSigma(inputs: SamplingPercentToSigmaInputs, options?: NodeOptions): SamplingPercentToSigmaNode;

export interface Save3DAdvancedInputs {
  model_3d: Link<'FILE_3D_GLB' | 'FILE_3D_GLTF' | 'FILE_3D_FBX' | 'FILE_3D_OBJ' | 'FILE_3D_STL' | 'FILE_3D_USDZ' | 'FILE_3D'>;
  /** Default `"3d/ComfyUI"`. */
  filename_prefix?: Text | undefined;
  viewport_state: Widget<JsonValue> | Link<'LOAD_3D'>;
  /** 1 to 4096; default `1024`; pixels. */
  width?: Int | undefined;
  /** 1 to 4096; default `1024`; pixels. */
  height?: Int | undefined;
  model_3d_info?: Link<'LOAD3D_MODEL_INFO'> | undefined;
  camera_info?: Link<'LOAD3D_CAMERA'> | undefined;
}
export interface Save3DAdvancedNode extends Node<'Save3DAdvanced'> {
  readonly model_3d: Link<'FILE_3D'>;
  readonly model_3d_info: Link<'LOAD3D_MODEL_INFO'>;
  readonly camera_info: Link<'LOAD3D_CAMERA'>;
  readonly width: Link<'INT'>;
  readonly height: Link<'INT'>;
}
/**
 * Server class `Save3DAdvanced`, shown as "Save 3D (Advanced)".
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function save3DAdvanced(inputs: Save3DAdvancedInputs, options?: NodeOptions): Save3DAdvancedNode;

export interface SaveAnimatedPNGInputs {
  images: Link<'IMAGE'>;
  /** Default `"ComfyUI"`. */
  filename_prefix?: Text | undefined;
  /** 0.01 to 1000, steps of 0.01; default `6`; frames per second. */
  fps?: Float | undefined;
  /** 0 to 9; default `4`. */
  compress_level?: Int | undefined;
}
export interface SaveAnimatedPNGNode extends Node<'SaveAnimatedPNG'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `SaveAnimatedPNG`.
 * A server runs it by itself: it is an output node.
 */
export declare function saveAnimatedPNG(inputs: SaveAnimatedPNGInputs, options?: NodeOptions): SaveAnimatedPNGNode;

export interface SaveAnimatedWEBPInputs {
  images: Link<'IMAGE'>;
  /** Default `"ComfyUI"`. */
  filename_prefix?: Text | undefined;
  /** 0.01 to 1000, steps of 0.01; default `6`; frames per second. */
  fps?: Float | undefined;
  /** Default `true`. */
  lossless?: Bool | undefined;
  /** 0 to 100; default `80`. */
  quality?: Int | undefined;
  method: Choice<'default' | 'fastest' | 'slowest'>;
}
export interface SaveAnimatedWEBPNode extends Node<'SaveAnimatedWEBP'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `SaveAnimatedWEBP`.
 * A server runs it by itself: it is an output node.
 */
export declare function saveAnimatedWEBP(inputs: SaveAnimatedWEBPInputs, options?: NodeOptions): SaveAnimatedWEBPNode;

export interface SaveAudioInputs {
  audio: Link<'AUDIO'>;
  /** Default `"audio/ComfyUI"`. */
  filename_prefix?: Text | undefined;
}
export interface SaveAudioNode extends Node<'SaveAudio'> {
  readonly audio: Link<'AUDIO'>;
}
/**
 * Server class `SaveAudio`, shown as "Save Audio (FLAC) (DEPRECATED)".
 * A server runs it by itself: it is an output node.
 * @deprecated The server marks this class as deprecated.
 */
export declare function saveAudio(inputs: SaveAudioInputs, options?: NodeOptions): SaveAudioNode;

export interface SaveAudioAdvancedInputs {
  audio: Link<'AUDIO'>;
  /** Default `"audio/ComfyUI"`. */
  filename_prefix?: Text | undefined;
  format?:
    | 'flac' | 'mp3' | 'opus'
    | { flac: Record<string, never> }
    | {
      mp3: {
        /** Default `"V0"`. Sent as `format.quality`. */
        quality?: Choice<'V0' | '128k' | '320k'> | undefined;
      };
    }
    | {
      opus: {
        /** Default `"128k"`. Sent as `format.quality`. */
        quality?: Choice<'64k' | '96k' | '128k' | '192k' | '320k'> | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface SaveAudioAdvancedNode extends Node<'SaveAudioAdvanced'> {
  readonly audio: Link<'AUDIO'>;
}
/**
 * Server class `SaveAudioAdvanced`, shown as "Save Audio (Advanced)".
 * A server runs it by itself: it is an output node.
 */
export declare function saveAudioAdvanced(inputs: SaveAudioAdvancedInputs, options?: NodeOptions): SaveAudioAdvancedNode;

export interface SaveAudioMP3Inputs {
  audio: Link<'AUDIO'>;
  /** Default `"audio/ComfyUI"`. */
  filename_prefix?: Text | undefined;
  /** Default `"V0"`. */
  quality?: Choice<'V0' | '128k' | '320k'> | undefined;
}
export interface SaveAudioMP3Node extends Node<'SaveAudioMP3'> {
  readonly audio: Link<'AUDIO'>;
}
/**
 * Server class `SaveAudioMP3`, shown as "Save Audio (MP3) (DEPRECATED)".
 * A server runs it by itself: it is an output node.
 * @deprecated The server marks this class as deprecated.
 */
export declare function saveAudioMP3(inputs: SaveAudioMP3Inputs, options?: NodeOptions): SaveAudioMP3Node;

export interface SaveAudioOpusInputs {
  audio: Link<'AUDIO'>;
  /** Default `"audio/ComfyUI"`. */
  filename_prefix?: Text | undefined;
  /** Default `"128k"`. */
  quality?: Choice<'64k' | '96k' | '128k' | '192k' | '320k'> | undefined;
}
export interface SaveAudioOpusNode extends Node<'SaveAudioOpus'> {
  readonly audio: Link<'AUDIO'>;
}
/**
 * Server class `SaveAudioOpus`, shown as "Save Audio (Opus) (DEPRECATED)".
 * A server runs it by itself: it is an output node.
 * @deprecated The server marks this class as deprecated.
 */
export declare function saveAudioOpus(inputs: SaveAudioOpusInputs, options?: NodeOptions): SaveAudioOpusNode;

export interface SaveGLBInputs {
  mesh: Link<'MESH' | 'FILE_3D_GLB' | 'FILE_3D_GLTF' | 'FILE_3D_OBJ' | 'FILE_3D_FBX' | 'FILE_3D_STL' | 'FILE_3D_USDZ' | 'FILE_3D_PLY' | 'FILE_3D_SPLAT' | 'FILE_3D_SPZ' | 'FILE_3D_KSPLAT' | 'FILE_3D_SPLAT_ANY' | 'FILE_3D_POINT_CLOUD_ANY' | 'FILE_3D'>;
  /** Default `"3d/ComfyUI"`. */
  filename_prefix?: Text | undefined;
}
export interface SaveGLBNode extends Node<'SaveGLB'> {}
/**
 * Server class `SaveGLB`, shown as "Save 3D Model".
 * A server runs it by itself: it is an output node.
 */
export declare function saveGLB(inputs: SaveGLBInputs, options?: NodeOptions): SaveGLBNode;

export interface SaveGaussianSplatInputs {
  model_3d: Link<'FILE_3D_SPLAT_ANY' | 'FILE_3D_PLY' | 'FILE_3D_SPLAT' | 'FILE_3D_SPZ' | 'FILE_3D_KSPLAT'>;
  /** Default `"3d/ComfyUI"`. */
  filename_prefix?: Text | undefined;
  viewport_state: Widget<JsonValue> | Link<'LOAD_3D'>;
  /** 1 to 4096; default `1024`; pixels. */
  width?: Int | undefined;
  /** 1 to 4096; default `1024`; pixels. */
  height?: Int | undefined;
  model_3d_info?: Link<'LOAD3D_MODEL_INFO'> | undefined;
  camera_info?: Link<'LOAD3D_CAMERA'> | undefined;
}
export interface SaveGaussianSplatNode extends Node<'SaveGaussianSplat'> {
  readonly model_3d: Link<'FILE_3D_SPLAT_ANY'>;
  readonly model_3d_info: Link<'LOAD3D_MODEL_INFO'>;
  readonly camera_info: Link<'LOAD3D_CAMERA'>;
  readonly width: Link<'INT'>;
  readonly height: Link<'INT'>;
}
/**
 * Server class `SaveGaussianSplat`, shown as "Save Splat".
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function saveGaussianSplat(inputs: SaveGaussianSplatInputs, options?: NodeOptions): SaveGaussianSplatNode;

export interface SaveImageInputs {
  images: Link<'IMAGE'>;
  /** Default `"ComfyUI"`. */
  filename_prefix?: Text | undefined;
}
export interface SaveImageNode extends Node<'SaveImage'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `SaveImage`.
 * A server runs it by itself: it is an output node.
 */
export declare function saveImage(inputs: SaveImageInputs, options?: NodeOptions): SaveImageNode;

export interface SaveImageAdvancedInputs {
  images: Link<'IMAGE'>;
  /** Default `"ComfyUI"`. */
  filename_prefix?: Text | undefined;
  format?:
    | 'png' | 'exr'
    | {
      png: {
        /** Default `"8-bit"`. Sent as `format.bit_depth`. */
        bit_depth?: Choice<'8-bit' | '16-bit'> | undefined;
        /** Default `"sRGB"`. Sent as `format.input_color_space`. */
        input_color_space?: Choice<'sRGB'> | undefined;
      };
    }
    | {
      exr: {
        /** Default `"32-bit float"`. Sent as `format.bit_depth`. */
        bit_depth?: Choice<'32-bit float'> | undefined;
        /** Default `"sRGB"`. Sent as `format.input_color_space`. */
        input_color_space?: Choice<'sRGB' | 'HDR' | 'linear'> | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface SaveImageAdvancedNode extends Node<'SaveImageAdvanced'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `SaveImageAdvanced`, shown as "Save Image (Advanced)".
 * A server runs it by itself: it is an output node.
 */
export declare function saveImageAdvanced(inputs: SaveImageAdvancedInputs, options?: NodeOptions): SaveImageAdvancedNode;

export interface SaveImageDataSetToFolderInputs {
  images: Link<'IMAGE'>;
  /** Default `"dataset"`. */
  folder_name?: Text | undefined;
  /** Default `"image"`. */
  filename_prefix?: Text | undefined;
  /** Default `"overwrite"`. */
  mode?: Choice<'overwrite' | 'increment'> | undefined;
}
export interface SaveImageDataSetToFolderNode extends Node<'SaveImageDataSetToFolder'> {}
/**
 * Server class `SaveImageDataSetToFolder`, shown as "Save Image (to Folder) (DEPRECATED)".
 * A server runs it by itself: it is an output node.
 * It takes whole lists at once.
 * @deprecated The server marks this class as deprecated.
 * @experimental
 */
export declare function saveImageDataSetToFolder(inputs: SaveImageDataSetToFolderInputs, options?: NodeOptions): SaveImageDataSetToFolderNode;

export interface SaveImageTextDataSetToFolderInputs {
  images: Link<'IMAGE'>;
  /** Default `"dataset"`. */
  folder_name?: Text | undefined;
  /** Default `"image"`. */
  filename_prefix?: Text | undefined;
  /** Default `"overwrite"`. */
  mode?: Choice<'overwrite' | 'increment'> | undefined;
  texts?: Text | undefined;
}
export interface SaveImageTextDataSetToFolderNode extends Node<'SaveImageTextDataSetToFolder'> {}
/**
 * Server class `SaveImageTextDataSetToFolder`, shown as "Save Image-Text (to Folder)".
 * A server runs it by itself: it is an output node.
 * It takes whole lists at once.
 * @experimental
 */
export declare function saveImageTextDataSetToFolder(inputs: SaveImageTextDataSetToFolderInputs, options?: NodeOptions): SaveImageTextDataSetToFolderNode;

export interface SaveImageWebsocketInputs {
  images: Link<'IMAGE'>;
}
export interface SaveImageWebsocketNode extends Node<'SaveImageWebsocket'> {}
/**
 * Server class `SaveImageWebsocket`, shown as "Save Image (Websocket)".
 * A server runs it by itself: it is an output node.
 */
export declare function saveImageWebsocket(inputs: SaveImageWebsocketInputs, options?: NodeOptions): SaveImageWebsocketNode;

export interface SaveLatentInputs {
  samples: Link<'LATENT'>;
  /** Default `"latents/ComfyUI"`. */
  filename_prefix?: Text | undefined;
}
export interface SaveLatentNode extends Node<'SaveLatent'> {
  readonly samples: Link<'LATENT'>;
}
/**
 * Server class `SaveLatent`.
 * A server runs it by itself: it is an output node.
 */
export declare function saveLatent(inputs: SaveLatentInputs, options?: NodeOptions): SaveLatentNode;

export interface SaveLoRAInputs {
  lora: Link<'LORA_MODEL'>;
  /** Default `"loras/ComfyUI_trained_lora"`. */
  prefix?: Text | undefined;
  steps?: Int | undefined;
}
export interface SaveLoRANode extends Node<'SaveLoRA'> {}
/**
 * Server class `SaveLoRA`, shown as "Save LoRA Weights".
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function saveLoRA(inputs: SaveLoRAInputs, options?: NodeOptions): SaveLoRANode;

export interface SavePointCloudInputs {
  model_3d: Link<'FILE_3D_POINT_CLOUD_ANY' | 'FILE_3D_PLY'>;
  /** Default `"3d/ComfyUI"`. */
  filename_prefix?: Text | undefined;
  viewport_state: Widget<JsonValue> | Link<'LOAD_3D'>;
  /** 1 to 4096; default `1024`; pixels. */
  width?: Int | undefined;
  /** 1 to 4096; default `1024`; pixels. */
  height?: Int | undefined;
  model_3d_info?: Link<'LOAD3D_MODEL_INFO'> | undefined;
  camera_info?: Link<'LOAD3D_CAMERA'> | undefined;
}
export interface SavePointCloudNode extends Node<'SavePointCloud'> {
  readonly model_3d: Link<'FILE_3D_POINT_CLOUD_ANY'>;
  readonly model_3d_info: Link<'LOAD3D_MODEL_INFO'>;
  readonly camera_info: Link<'LOAD3D_CAMERA'>;
  readonly width: Link<'INT'>;
  readonly height: Link<'INT'>;
}
/**
 * Server class `SavePointCloud`.
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function savePointCloud(inputs: SavePointCloudInputs, options?: NodeOptions): SavePointCloudNode;

export interface SaveSVGNodeInputs {
  svg: Link<'SVG'>;
  /** Default `"svg/ComfyUI"`. */
  filename_prefix?: Text | undefined;
}
export interface SaveSVGNodeNode extends Node<'SaveSVGNode'> {
  readonly svg: Link<'SVG'>;
}
/**
 * Server class `SaveSVGNode`, shown as "Save SVG".
 * A server runs it by itself: it is an output node.
 */
export declare function saveSVGNode(inputs: SaveSVGNodeInputs, options?: NodeOptions): SaveSVGNodeNode;

export interface SaveTextInputs {
  text: Text;
  /** Default `"ComfyUI"`. */
  filename_prefix?: Text | undefined;
  /** Default `"txt"`. */
  format?: Choice<'txt' | 'csv' | 'md' | 'json'> | undefined;
}
export interface SaveTextNode extends Node<'SaveText'> {
  readonly text: Link<'STRING'>;
}
/**
 * Server class `SaveText`.
 * A server runs it by itself: it is an output node.
 */
export declare function saveText(inputs: SaveTextInputs, options?: NodeOptions): SaveTextNode;

export interface SaveTrainingDatasetInputs {
  latents: Link<'LATENT'>;
  conditioning: Link<'CONDITIONING'>;
  /** Default `"training_dataset"`. */
  folder_name?: Text | undefined;
  /** 1 to 100000; default `1000`. */
  shard_size?: Int | undefined;
}
export interface SaveTrainingDatasetNode extends Node<'SaveTrainingDataset'> {}
/**
 * Server class `SaveTrainingDataset`.
 * A server runs it by itself: it is an output node.
 * It takes whole lists at once.
 * @experimental
 */
export declare function saveTrainingDataset(inputs: SaveTrainingDatasetInputs, options?: NodeOptions): SaveTrainingDatasetNode;

export interface SaveVideoInputs {
  video: Link<'VIDEO'>;
  /** Default `"video/ComfyUI"`. */
  filename_prefix?: Text | undefined;
  /** Default `"auto"`. */
  format?: Choice<'auto' | 'mp4'> | undefined;
  codec?:
    | 'auto' | 'h264'
    | { auto: Record<string, never> }
    | {
      h264: {
        /** Sent as `codec.encoding`. */
        encoding?:
          | 'auto' | 're-encode'
          | { auto: Record<string, never> }
          | {
            're-encode': {
              /** 0 to 51; default `23`. Sent as `codec.encoding.crf`. */
              crf?: Float | undefined;
            };
          }
          | Unchecked | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface SaveVideoNode extends Node<'SaveVideo'> {
  readonly video: Link<'VIDEO'>;
}
/**
 * Server class `SaveVideo`.
 * A server runs it by itself: it is an output node.
 */
export declare function saveVideo(inputs: SaveVideoInputs, options?: NodeOptions): SaveVideoNode;

export interface SaveWEBMInputs {
  images: Link<'IMAGE'>;
  /** Default `"ComfyUI"`. */
  filename_prefix?: Text | undefined;
  codec: Choice<'vp9' | 'av1'>;
  /** 0.01 to 1000, steps of 0.01; default `24`; frames per second. */
  fps?: Float | undefined;
  /** 0 to 63; default `32`. */
  crf?: Float | undefined;
}
export interface SaveWEBMNode extends Node<'SaveWEBM'> {
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `SaveWEBM`.
 * A server runs it by itself: it is an output node.
 * @experimental
 */
export declare function saveWEBM(inputs: SaveWEBMInputs, options?: NodeOptions): SaveWEBMNode;

export interface ScaleROPEInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.1; default `1`; pixels. */
  scale_x?: Float | undefined;
  /** -256 to 256, steps of 0.1; default `0`; pixels. */
  shift_x?: Float | undefined;
  /** 0 to 100, steps of 0.1; default `1`; pixels. */
  scale_y?: Float | undefined;
  /** -256 to 256, steps of 0.1; default `0`; pixels. */
  shift_y?: Float | undefined;
  /** 0 to 100, steps of 0.1; default `1`. */
  scale_t?: Float | undefined;
  /** -256 to 256, steps of 0.1; default `0`. */
  shift_t?: Float | undefined;
}
export interface ScaleROPENode extends Node<'ScaleROPE'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `ScaleROPE`.
 * @experimental
 */
export declare function scaleROPE(inputs: ScaleROPEInputs, options?: NodeOptions): ScaleROPENode;

export interface SeedNodeInputs {
  /** 0 to 9223372036854775807. */
  seed: Int;
}
export interface SeedNodeNode extends Node<'SeedNode'> {
  readonly seed: Link<'INT'>;
}
/** Server class `SeedNode`, shown as "Seed". */
export declare function seedNode(inputs: SeedNodeInputs, options?: NodeOptions): SeedNodeNode;

export interface SeedVR2ConditioningInputs {
  model: Link<'MODEL'>;
  vae_conditioning: Link<'LATENT'>;
}
export interface SeedVR2ConditioningNode extends Node<'SeedVR2Conditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/** Server class `SeedVR2Conditioning`, shown as "Apply SeedVR2 Conditioning". */
export declare function seedVR2Conditioning(inputs: SeedVR2ConditioningInputs, options?: NodeOptions): SeedVR2ConditioningNode;

export interface SeedVR2PostProcessingInputs {
  images: Link<'IMAGE'>;
  original_resized_images: Link<'IMAGE'>;
  /** Default `"lab"`. */
  color_correction_method?: Choice<'lab' | 'wavelet' | 'adain' | 'none'> | undefined;
}
export interface SeedVR2PostProcessingNode extends Node<'SeedVR2PostProcessing'> {
  readonly images: Link<'IMAGE'>;
}
/** Server class `SeedVR2PostProcessing`, shown as "Post-Process SeedVR2 Output". */
export declare function seedVR2PostProcessing(inputs: SeedVR2PostProcessingInputs, options?: NodeOptions): SeedVR2PostProcessingNode;

export interface SeedVR2PreprocessInputs {
  resized_images: Link<'IMAGE'>;
}
export interface SeedVR2PreprocessNode extends Node<'SeedVR2Preprocess'> {
  readonly images: Link<'IMAGE'>;
}
/** Server class `SeedVR2Preprocess`, shown as "Pre-Process SeedVR2 Input". */
export declare function seedVR2Preprocess(inputs: SeedVR2PreprocessInputs, options?: NodeOptions): SeedVR2PreprocessNode;

export interface SeedVR2TemporalChunkInputs {
  latent: Link<'LATENT'>;
  /** 0 to 16384; default `0`; pixels. */
  temporal_overlap?: Int | undefined;
  chunking_mode?:
    | 'auto' | 'manual'
    | { auto: Record<string, never> }
    | {
      manual: {
        /** 1 to 16384, steps of 4; default `21`. Sent as `chunking_mode.frames_per_chunk`. */
        frames_per_chunk?: Int | undefined;
      };
    }
    | Unchecked | undefined;
}
export interface SeedVR2TemporalChunkNode extends Node<'SeedVR2TemporalChunk'> {
  /** A list: what it is linked to runs once for each. */
  readonly latents: Link<'LATENT'>;
  readonly temporal_overlap: Link<'INT'>;
}
/** Server class `SeedVR2TemporalChunk`, shown as "Split SeedVR2 Latent". */
export declare function seedVR2TemporalChunk(inputs: SeedVR2TemporalChunkInputs, options?: NodeOptions): SeedVR2TemporalChunkNode;

export interface SeedVR2TemporalMergeInputs {
  latents: Link<'LATENT'>;
  /** 0 to 16384; default `0`; pixels. */
  temporal_overlap?: Int | undefined;
}
export interface SeedVR2TemporalMergeNode extends Node<'SeedVR2TemporalMerge'> {
  readonly latent: Link<'LATENT'>;
}
/**
 * Server class `SeedVR2TemporalMerge`, shown as "Merge SeedVR2 Latents".
 * It takes whole lists at once.
 */
export declare function seedVR2TemporalMerge(inputs: SeedVR2TemporalMergeInputs, options?: NodeOptions): SeedVR2TemporalMergeNode;

export interface SelectCLIPDeviceInputs {
  clip: Link<'CLIP'>;
  device: Choice<'default' | 'cpu'>;
}
export interface SelectCLIPDeviceNode extends Node<'SelectCLIPDevice'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `SelectCLIPDevice`. */
export declare function selectCLIPDevice(inputs: SelectCLIPDeviceInputs, options?: NodeOptions): SelectCLIPDeviceNode;

export interface SelectModelDeviceInputs {
  model: Link<'MODEL'>;
  device: Choice<'default' | 'cpu'>;
}
export interface SelectModelDeviceNode extends Node<'SelectModelDevice'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `SelectModelDevice`. */
export declare function selectModelDevice(inputs: SelectModelDeviceInputs, options?: NodeOptions): SelectModelDeviceNode;

export interface SelectVAEDeviceInputs {
  vae: Link<'VAE'>;
  device?: Choice<'default'> | undefined;
}
export interface SelectVAEDeviceNode extends Node<'SelectVAEDevice'> {
  readonly VAE: Link<'VAE'>;
}
/** Server class `SelectVAEDevice`. */
export declare function selectVAEDevice(inputs: SelectVAEDeviceInputs, options?: NodeOptions): SelectVAEDeviceNode;

export interface SelfAttentionGuidanceInputs {
  model: Link<'MODEL'>;
  /** -2 to 5, steps of 0.01; default `0.5`. */
  scale?: Float | undefined;
  /** 0 to 10, steps of 0.1; default `2`. */
  blur_sigma?: Float | undefined;
}
export interface SelfAttentionGuidanceNode extends Node<'SelfAttentionGuidance'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `SelfAttentionGuidance`, shown as "Self-Attention Guidance".
 * @experimental
 */
export declare function selfAttentionGuidance(inputs: SelfAttentionGuidanceInputs, options?: NodeOptions): SelfAttentionGuidanceNode;

export interface SetClipHooksInputs {
  clip: Link<'CLIP'>;
  /** Default `true`. */
  apply_to_conds?: Bool | undefined;
  /** Default `false`. */
  schedule_clip?: Bool | undefined;
  hooks?: Link<'HOOKS'> | undefined;
}
export interface SetClipHooksNode extends Node<'SetClipHooks'> {
  readonly CLIP: Link<'CLIP'>;
}
/**
 * Server class `SetClipHooks`.
 * @experimental
 */
export declare function setClipHooks(inputs: SetClipHooksInputs, options?: NodeOptions): SetClipHooksNode;

export interface SetFirstSigmaInputs {
  sigmas: Link<'SIGMAS'>;
  /** 0 to 20000, steps of 0.001; default `136`. */
  sigma?: Float | undefined;
}
export interface SetFirstSigmaNode extends Node<'SetFirstSigma'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `SetFirstSigma`. */
export declare function setFirstSigma(inputs: SetFirstSigmaInputs, options?: NodeOptions): SetFirstSigmaNode;

export interface SetHookKeyframesInputs {
  hooks: Link<'HOOKS'>;
  hook_kf?: Link<'HOOK_KEYFRAMES'> | undefined;
}
export interface SetHookKeyframesNode extends Node<'SetHookKeyframes'> {
  readonly HOOKS: Link<'HOOKS'>;
}
/**
 * Server class `SetHookKeyframes`.
 * @experimental
 */
export declare function setHookKeyframes(inputs: SetHookKeyframesInputs, options?: NodeOptions): SetHookKeyframesNode;

export interface SetLatentNoiseMaskInputs {
  samples: Link<'LATENT'>;
  mask: Link<'MASK'>;
}
export interface SetLatentNoiseMaskNode extends Node<'SetLatentNoiseMask'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `SetLatentNoiseMask`. */
export declare function setLatentNoiseMask(inputs: SetLatentNoiseMaskInputs, options?: NodeOptions): SetLatentNoiseMaskNode;

export interface SetUnionControlNetTypeInputs {
  control_net: Link<'CONTROL_NET'>;
  type: Choice<SetUnionControlNetTypeType>;
}
export interface SetUnionControlNetTypeNode extends Node<'SetUnionControlNetType'> {
  readonly CONTROL_NET: Link<'CONTROL_NET'>;
}
/** Server class `SetUnionControlNetType`. */
export declare function setUnionControlNetType(inputs: SetUnionControlNetTypeInputs, options?: NodeOptions): SetUnionControlNetTypeNode;

export interface ShuffleDatasetInputs {
  images: Link<'IMAGE'>;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface ShuffleDatasetNode extends Node<'ShuffleDataset'> {
  /** A list: what it is linked to runs once for each. */
  readonly images: Link<'IMAGE'>;
}
/**
 * Server class `ShuffleDataset`, shown as "Shuffle Images List".
 * It takes whole lists at once.
 * @experimental
 */
export declare function shuffleDataset(inputs: ShuffleDatasetInputs, options?: NodeOptions): ShuffleDatasetNode;

export interface ShuffleImageTextDatasetInputs {
  images: Link<'IMAGE'>;
  texts: Text;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface ShuffleImageTextDatasetNode extends Node<'ShuffleImageTextDataset'> {
  /** A list: what it is linked to runs once for each. */
  readonly images: Link<'IMAGE'>;
  /** A list: what it is linked to runs once for each. */
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `ShuffleImageTextDataset`, shown as "Shuffle Pairs of Image-Text".
 * It takes whole lists at once.
 * @experimental
 */
export declare function shuffleImageTextDataset(inputs: ShuffleImageTextDatasetInputs, options?: NodeOptions): ShuffleImageTextDatasetNode;

export interface ShuffleVideoDatasetInputs {
  videos: Link<'VIDEO'>;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface ShuffleVideoDatasetNode extends Node<'ShuffleVideoDataset'> {
  /** A list: what it is linked to runs once for each. */
  readonly videos: Link<'VIDEO'>;
}
/**
 * Server class `ShuffleVideoDataset`, shown as "Shuffle Videos List".
 * It takes whole lists at once.
 * @experimental
 */
export declare function shuffleVideoDataset(inputs: ShuffleVideoDatasetInputs, options?: NodeOptions): ShuffleVideoDatasetNode;

export interface ShuffleVideoTextDatasetInputs {
  videos: Link<'VIDEO'>;
  texts: Text;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface ShuffleVideoTextDatasetNode extends Node<'ShuffleVideoTextDataset'> {
  /** A list: what it is linked to runs once for each. */
  readonly videos: Link<'VIDEO'>;
  /** A list: what it is linked to runs once for each. */
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `ShuffleVideoTextDataset`, shown as "Shuffle Pairs of Video-Text".
 * It takes whole lists at once.
 * @experimental
 */
export declare function shuffleVideoTextDataset(inputs: ShuffleVideoTextDatasetInputs, options?: NodeOptions): ShuffleVideoTextDatasetNode;

export interface SkipLayerGuidanceDiTInputs {
  model: Link<'MODEL'>;
  /** Default `"7, 8, 9"`. */
  double_layers?: Text | undefined;
  /** Default `"7, 8, 9"`. */
  single_layers?: Text | undefined;
  /** 0 to 10, steps of 0.1; default `3`. */
  scale?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0.01`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0.15`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `0`. */
  rescaling_scale?: Float | undefined;
}
export interface SkipLayerGuidanceDiTNode extends Node<'SkipLayerGuidanceDiT'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `SkipLayerGuidanceDiT`.
 * @experimental
 */
export declare function skipLayerGuidanceDiT(inputs: SkipLayerGuidanceDiTInputs, options?: NodeOptions): SkipLayerGuidanceDiTNode;

export interface SkipLayerGuidanceDiTSimpleInputs {
  model: Link<'MODEL'>;
  /** Default `"7, 8, 9"`. */
  double_layers?: Text | undefined;
  /** Default `"7, 8, 9"`. */
  single_layers?: Text | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
}
export interface SkipLayerGuidanceDiTSimpleNode extends Node<'SkipLayerGuidanceDiTSimple'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `SkipLayerGuidanceDiTSimple`.
 * @experimental
 */
export declare function skipLayerGuidanceDiTSimple(inputs: SkipLayerGuidanceDiTSimpleInputs, options?: NodeOptions): SkipLayerGuidanceDiTSimpleNode;

export interface SkipLayerGuidanceSD3Inputs {
  model: Link<'MODEL'>;
  /** Default `"7, 8, 9"`. */
  layers?: Text | undefined;
  /** 0 to 10, steps of 0.1; default `3`. */
  scale?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0.01`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0.15`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
}
export interface SkipLayerGuidanceSD3Node extends Node<'SkipLayerGuidanceSD3'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `SkipLayerGuidanceSD3`.
 * @experimental
 */
export declare function skipLayerGuidanceSD3(inputs: SkipLayerGuidanceSD3Inputs, options?: NodeOptions): SkipLayerGuidanceSD3Node;

export interface SolidMaskInputs {
  /** 0 to 1, steps of 0.01; default `1`. */
  value?: Float | undefined;
  /** 1 to 16384; default `512`; pixels. */
  width?: Int | undefined;
  /** 1 to 16384; default `512`; pixels. */
  height?: Int | undefined;
}
export interface SolidMaskNode extends Node<'SolidMask'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `SolidMask`, shown as "Create Solid Mask". */
export declare function solidMask(inputs?: SolidMaskInputs, options?: NodeOptions): SolidMaskNode;

export interface SplatToFile3DInputs {
  splat: Link<'SPLAT'>;
  format: Choice<'ply' | 'ksplat' | 'spz'>;
}
export interface SplatToFile3DNode extends Node<'SplatToFile3D'> {
  readonly model_3d: Link<'FILE_3D_SPLAT_ANY'>;
}
/** Server class `SplatToFile3D`, shown as "Create 3D File (from Splat)". */
export declare function splatToFile3D(inputs: SplatToFile3DInputs, options?: NodeOptions): SplatToFile3DNode;

export interface SplatToMeshInputs {
  splat: Link<'SPLAT'>;
  /** 64 to 768, steps of 16; default `384`. */
  resolution?: Int | undefined;
  /** 1 to 8; default `5`. */
  kernel?: Int | undefined;
  /** 0 to 60; default `0`. */
  smooth?: Int | undefined;
  /** 0 to 2, steps of 0.01; default `0.4`. */
  level?: Float | undefined;
  /** 0 to 100000, steps of 50; default `500`. */
  min_component?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `0.02`. */
  min_opacity?: Float | undefined;
  /** 1 to 8, steps of 0.5; default `2`. */
  color_sharpen?: Float | undefined;
}
export interface SplatToMeshNode extends Node<'SplatToMesh'> {
  readonly mesh: Link<'MESH'>;
}
/** Server class `SplatToMesh`, shown as "Extract Mesh from Splat". */
export declare function splatToMesh(inputs: SplatToMeshInputs, options?: NodeOptions): SplatToMeshNode;

export interface SplitAudioChannelsInputs {
  audio: Link<'AUDIO'>;
}
export interface SplitAudioChannelsNode extends Node<'SplitAudioChannels'> {
  readonly left: Link<'AUDIO'>;
  readonly right: Link<'AUDIO'>;
}
/** Server class `SplitAudioChannels`. */
export declare function splitAudioChannels(inputs: SplitAudioChannelsInputs, options?: NodeOptions): SplitAudioChannelsNode;

export interface SplitImageToTileListInputs {
  image: Link<'IMAGE'>;
  /** 64 to 16384; default `1024`; pixels. */
  tile_width?: Int | undefined;
  /** 64 to 16384; default `1024`; pixels. */
  tile_height?: Int | undefined;
  /** 0 to 4096; default `128`; pixels. */
  overlap?: Int | undefined;
}
export interface SplitImageToTileListNode extends Node<'SplitImageToTileList'> {
  /** A list: what it is linked to runs once for each. */
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `SplitImageToTileList`, shown as "Split Image into List of Tiles". */
export declare function splitImageToTileList(inputs: SplitImageToTileListInputs, options?: NodeOptions): SplitImageToTileListNode;

export interface SplitImageWithAlphaInputs {
  image: Link<'IMAGE'>;
}
export interface SplitImageWithAlphaNode extends Node<'SplitImageWithAlpha'> {
  readonly IMAGE: Link<'IMAGE'>;
  readonly MASK: Link<'MASK'>;
}
/** Server class `SplitImageWithAlpha`. */
export declare function splitImageWithAlpha(inputs: SplitImageWithAlphaInputs, options?: NodeOptions): SplitImageWithAlphaNode;

export interface SplitSigmasInputs {
  sigmas: Link<'SIGMAS'>;
  /** 0 to 10000; default `0`. */
  step?: Int | undefined;
}
export interface SplitSigmasNode extends Node<'SplitSigmas'> {
  readonly high_sigmas: Link<'SIGMAS'>;
  readonly low_sigmas: Link<'SIGMAS'>;
}
/** Server class `SplitSigmas`. */
export declare function splitSigmas(inputs: SplitSigmasInputs, options?: NodeOptions): SplitSigmasNode;

export interface SplitSigmasDenoiseInputs {
  sigmas: Link<'SIGMAS'>;
  /** 0 to 1, steps of 0.01; default `1`. */
  denoise?: Float | undefined;
}
export interface SplitSigmasDenoiseNode extends Node<'SplitSigmasDenoise'> {
  readonly high_sigmas: Link<'SIGMAS'>;
  readonly low_sigmas: Link<'SIGMAS'>;
}
/** Server class `SplitSigmasDenoise`. */
export declare function splitSigmasDenoise(inputs: SplitSigmasDenoiseInputs, options?: NodeOptions): SplitSigmasDenoiseNode;

export interface StableCascadeEmptyLatentImageInputs {
  /** 256 to 16384, steps of 8; default `1024`; pixels. */
  width?: Int | undefined;
  /** 256 to 16384, steps of 8; default `1024`; pixels. */
  height?: Int | undefined;
  /** 4 to 128; default `42`. */
  compression?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
}
export interface StableCascadeEmptyLatentImageNode extends Node<'StableCascade_EmptyLatentImage'> {
  readonly stage_c: Link<'LATENT'>;
  readonly stage_b: Link<'LATENT'>;
}
/** Server class `StableCascade_EmptyLatentImage`. */
export declare function stableCascade_EmptyLatentImage(inputs?: StableCascadeEmptyLatentImageInputs, options?: NodeOptions): StableCascadeEmptyLatentImageNode;

export interface StableCascadeStageBConditioningInputs {
  conditioning: Link<'CONDITIONING'>;
  stage_c: Link<'LATENT'>;
}
export interface StableCascadeStageBConditioningNode extends Node<'StableCascade_StageB_Conditioning'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `StableCascade_StageB_Conditioning`. */
export declare function stableCascade_StageB_Conditioning(inputs: StableCascadeStageBConditioningInputs, options?: NodeOptions): StableCascadeStageBConditioningNode;

export interface StableCascadeStageCVAEEncodeInputs {
  image: Link<'IMAGE'>;
  vae: Link<'VAE'>;
  /** 4 to 128; default `42`. */
  compression?: Int | undefined;
}
export interface StableCascadeStageCVAEEncodeNode extends Node<'StableCascade_StageC_VAEEncode'> {
  readonly stage_c: Link<'LATENT'>;
  readonly stage_b: Link<'LATENT'>;
}
/** Server class `StableCascade_StageC_VAEEncode`. */
export declare function stableCascade_StageC_VAEEncode(inputs: StableCascadeStageCVAEEncodeInputs, options?: NodeOptions): StableCascadeStageCVAEEncodeNode;

export interface StableCascadeSuperResolutionControlnetInputs {
  image: Link<'IMAGE'>;
  vae: Link<'VAE'>;
}
export interface StableCascadeSuperResolutionControlnetNode extends Node<'StableCascade_SuperResolutionControlnet'> {
  readonly controlnet_input: Link<'IMAGE'>;
  readonly stage_c: Link<'LATENT'>;
  readonly stage_b: Link<'LATENT'>;
}
/**
 * Server class `StableCascade_SuperResolutionControlnet`.
 * @experimental
 */
export declare function stableCascade_SuperResolutionControlnet(inputs: StableCascadeSuperResolutionControlnetInputs, options?: NodeOptions): StableCascadeSuperResolutionControlnetNode;

export interface StableZero123ConditioningInputs {
  clip_vision: Link<'CLIP_VISION'>;
  init_image: Link<'IMAGE'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 8; default `256`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 8; default `256`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  /** -180 to 180, steps of 0.1; default `0`. */
  elevation?: Float | undefined;
  /** -180 to 180, steps of 0.1; default `0`. */
  azimuth?: Float | undefined;
}
export interface StableZero123ConditioningNode extends Node<'StableZero123_Conditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `StableZero123_Conditioning`. */
export declare function stableZero123_Conditioning(inputs: StableZero123ConditioningInputs, options?: NodeOptions): StableZero123ConditioningNode;

export interface StableZero123ConditioningBatchedInputs {
  clip_vision: Link<'CLIP_VISION'>;
  init_image: Link<'IMAGE'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 8; default `256`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 8; default `256`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  /** -180 to 180, steps of 0.1; default `0`. */
  elevation?: Float | undefined;
  /** -180 to 180, steps of 0.1; default `0`. */
  azimuth?: Float | undefined;
  /** -180 to 180, steps of 0.1; default `0`. */
  elevation_batch_increment?: Float | undefined;
  /** -180 to 180, steps of 0.1; default `0`. */
  azimuth_batch_increment?: Float | undefined;
}
export interface StableZero123ConditioningBatchedNode extends Node<'StableZero123_Conditioning_Batched'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `StableZero123_Conditioning_Batched`. */
export declare function stableZero123_Conditioning_Batched(inputs: StableZero123ConditioningBatchedInputs, options?: NodeOptions): StableZero123ConditioningBatchedNode;

export interface StringCompareInputs {
  string_a: Text;
  string_b: Text;
  mode: Choice<'Starts With' | 'Ends With' | 'Equal'>;
  /** Default `true`. */
  case_sensitive?: Bool | undefined;
}
export interface StringCompareNode extends Node<'StringCompare'> {
  readonly BOOLEAN: Link<'BOOLEAN'>;
}
/** Server class `StringCompare`, shown as "Compare Text". */
export declare function stringCompare(inputs: StringCompareInputs, options?: NodeOptions): StringCompareNode;

export interface StringConcatenateInputs {
  string_a: Text;
  string_b: Text;
  /** Default `""`. */
  delimiter?: Text | undefined;
}
export interface StringConcatenateNode extends Node<'StringConcatenate'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `StringConcatenate`, shown as "Concatenate Text". */
export declare function stringConcatenate(inputs: StringConcatenateInputs, options?: NodeOptions): StringConcatenateNode;

export interface StringContainsInputs {
  string: Text;
  substring: Text;
  /** Default `true`. */
  case_sensitive?: Bool | undefined;
}
export interface StringContainsNode extends Node<'StringContains'> {
  readonly contains: Link<'BOOLEAN'>;
}
/** Server class `StringContains`, shown as "Contains Text". */
export declare function stringContains(inputs: StringContainsInputs, options?: NodeOptions): StringContainsNode;

export interface StringFormatInputs {
  /** 0 to 26, sent as `values.a` and so on. */
  values?: {
    a?: Anything | undefined;
    b?: Anything | undefined;
    c?: Anything | undefined;
    d?: Anything | undefined;
    e?: Anything | undefined;
    f?: Anything | undefined;
    g?: Anything | undefined;
    h?: Anything | undefined;
    i?: Anything | undefined;
    j?: Anything | undefined;
    k?: Anything | undefined;
    l?: Anything | undefined;
    m?: Anything | undefined;
    n?: Anything | undefined;
    o?: Anything | undefined;
    p?: Anything | undefined;
    q?: Anything | undefined;
    r?: Anything | undefined;
    s?: Anything | undefined;
    t?: Anything | undefined;
    u?: Anything | undefined;
    v?: Anything | undefined;
    w?: Anything | undefined;
    x?: Anything | undefined;
    y?: Anything | undefined;
    z?: Anything | undefined;
  } | undefined;
  /** Default `"{a}"`. */
  f_string?: Text | undefined;
}
export interface StringFormatNode extends Node<'StringFormat'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `StringFormat`, shown as "Format Text". */
export declare function stringFormat(inputs?: StringFormatInputs, options?: NodeOptions): StringFormatNode;

export interface StringLengthInputs {
  string: Text;
}
export interface StringLengthNode extends Node<'StringLength'> {
  readonly length: Link<'INT'>;
}
/** Server class `StringLength`, shown as "Text Length". */
export declare function stringLength(inputs: StringLengthInputs, options?: NodeOptions): StringLengthNode;

export interface StringReplaceInputs {
  string: Text;
  find: Text;
  replace: Text;
}
export interface StringReplaceNode extends Node<'StringReplace'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `StringReplace`, shown as "Replace Text". */
export declare function stringReplace(inputs: StringReplaceInputs, options?: NodeOptions): StringReplaceNode;

export interface StringSubstringInputs {
  string: Text;
  start: Int;
  end: Int;
}
export interface StringSubstringNode extends Node<'StringSubstring'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `StringSubstring`, shown as "Substring". */
export declare function stringSubstring(inputs: StringSubstringInputs, options?: NodeOptions): StringSubstringNode;

export interface StringTrimInputs {
  string: Text;
  mode: Choice<'Both' | 'Left' | 'Right'>;
}
export interface StringTrimNode extends Node<'StringTrim'> {
  readonly STRING: Link<'STRING'>;
}
/** Server class `StringTrim`, shown as "Trim Text". */
export declare function stringTrim(inputs: StringTrimInputs, options?: NodeOptions): StringTrimNode;

export interface StripWhitespaceInputs {
  texts: Text;
}
export interface StripWhitespaceNode extends Node<'StripWhitespace'> {
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `StripWhitespace`, shown as "Strip Whitespace (DEPRECATED)".
 * @experimental
 */
export declare function stripWhitespace(inputs: StripWhitespaceInputs, options?: NodeOptions): StripWhitespaceNode;

export interface StyleModelApplyInputs {
  conditioning: Link<'CONDITIONING'>;
  style_model: Link<'STYLE_MODEL'>;
  clip_vision_output: Link<'CLIP_VISION_OUTPUT'>;
  /** 0 to 10, steps of 0.001; default `1`. */
  strength?: Float | undefined;
  strength_type: Choice<'multiply' | 'attn_bias'>;
}
export interface StyleModelApplyNode extends Node<'StyleModelApply'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `StyleModelApply`, shown as "Apply Style Model". */
export declare function styleModelApply(inputs: StyleModelApplyInputs, options?: NodeOptions): StyleModelApplyNode;

export interface StyleModelLoaderInputs {
  /** A file in the server's models/style_models. */
  style_model_name: FileName;
}
export interface StyleModelLoaderNode extends Node<'StyleModelLoader'> {
  readonly STYLE_MODEL: Link<'STYLE_MODEL'>;
}
/** Server class `StyleModelLoader`, shown as "Load Style Model". */
export declare function styleModelLoader(inputs: StyleModelLoaderInputs, options?: NodeOptions): StyleModelLoaderNode;

export interface T5TokenizerOptionsInputs {
  clip: Link<'CLIP'>;
  /** 0 to 10000; default `0`; pixels. */
  min_padding?: Int | undefined;
  /** 0 to 10000; default `0`. */
  min_length?: Int | undefined;
}
export interface T5TokenizerOptionsNode extends Node<'T5TokenizerOptions'> {
  readonly CLIP: Link<'CLIP'>;
}
/**
 * Server class `T5TokenizerOptions`.
 * @experimental
 */
export declare function t5TokenizerOptions(inputs: T5TokenizerOptionsInputs, options?: NodeOptions): T5TokenizerOptionsNode;

export interface TCFGInputs {
  model: Link<'MODEL'>;
}
export interface TCFGNode extends Node<'TCFG'> {
  readonly patched_model: Link<'MODEL'>;
}
/** Server class `TCFG`, shown as "Tangential Damping CFG". */
export declare function tcfg(inputs: TCFGInputs, options?: NodeOptions): TCFGNode;

export interface TemporalScoreRescalingInputs {
  model: Link<'MODEL'>;
  /** 0.01 to 100, steps of 0.001; default `0.95`. */
  tsr_k?: Float | undefined;
  /** 0.01 to 100, steps of 0.001; default `1`. */
  tsr_sigma?: Float | undefined;
}
export interface TemporalScoreRescalingNode extends Node<'TemporalScoreRescaling'> {
  readonly patched_model: Link<'MODEL'>;
}
/** Server class `TemporalScoreRescaling`, shown as "TSR - Temporal Score Rescaling". */
export declare function temporalScoreRescaling(inputs: TemporalScoreRescalingInputs, options?: NodeOptions): TemporalScoreRescalingNode;

export interface TextEncodeAceStepAudioInputs {
  clip: Link<'CLIP'>;
  tags: Text;
  lyrics: Text;
  /** 0 to 10, steps of 0.01; default `1`. */
  lyrics_strength?: Float | undefined;
}
export interface TextEncodeAceStepAudioNode extends Node<'TextEncodeAceStepAudio'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `TextEncodeAceStepAudio`. */
export declare function textEncodeAceStepAudio(inputs: TextEncodeAceStepAudioInputs, options?: NodeOptions): TextEncodeAceStepAudioNode;

export interface TextEncodeAceStepAudio1_5Inputs {
  clip: Link<'CLIP'>;
  tags: Text;
  lyrics: Text;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  /** 10 to 300; default `120`. */
  bpm?: Int | undefined;
  /** 0 to 2000, steps of 0.1; default `120`; seconds. */
  duration?: Float | undefined;
  timesignature: Choice<'2' | '3' | '4' | '6'>;
  /** Default `"en"`. */
  language?: Choice<Language> | undefined;
  keyscale: Choice<Keyscale>;
  /** Default `true`. */
  generate_audio_codes?: Bool | undefined;
  /** 0 to 100, steps of 0.1; default `2`. */
  cfg_scale?: Float | undefined;
  /** 0 to 2, steps of 0.01; default `0.85`. */
  temperature?: Float | undefined;
  /** 0 to 2000, steps of 0.01; default `0.9`. */
  top_p?: Float | undefined;
  /** 0 to 100; default `0`. */
  top_k?: Int | undefined;
  /** 0 to 1, steps of 0.001; default `0`. */
  min_p?: Float | undefined;
}
export interface TextEncodeAceStepAudio1_5Node extends Node<'TextEncodeAceStepAudio1.5'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `TextEncodeAceStepAudio1.5`. */
export declare function textEncodeAceStepAudio1_5(inputs: TextEncodeAceStepAudio1_5Inputs, options?: NodeOptions): TextEncodeAceStepAudio1_5Node;

export interface TextEncodeBooguEditInputs {
  clip: Link<'CLIP'>;
  prompt: Text;
  negative_prompt: Text;
  vae: Link<'VAE'>;
  /** 0 to 16, sent as `images.image_1` and so on. */
  images?: {
    image_1?: Link<'IMAGE'> | undefined;
    image_2?: Link<'IMAGE'> | undefined;
    image_3?: Link<'IMAGE'> | undefined;
    image_4?: Link<'IMAGE'> | undefined;
    image_5?: Link<'IMAGE'> | undefined;
    image_6?: Link<'IMAGE'> | undefined;
    image_7?: Link<'IMAGE'> | undefined;
    image_8?: Link<'IMAGE'> | undefined;
    image_9?: Link<'IMAGE'> | undefined;
    image_10?: Link<'IMAGE'> | undefined;
    image_11?: Link<'IMAGE'> | undefined;
    image_12?: Link<'IMAGE'> | undefined;
    image_13?: Link<'IMAGE'> | undefined;
    image_14?: Link<'IMAGE'> | undefined;
    image_15?: Link<'IMAGE'> | undefined;
    image_16?: Link<'IMAGE'> | undefined;
  } | undefined;
}
export interface TextEncodeBooguEditNode extends Node<'TextEncodeBooguEdit'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
}
/** Server class `TextEncodeBooguEdit`. */
export declare function textEncodeBooguEdit(inputs: TextEncodeBooguEditInputs, options?: NodeOptions): TextEncodeBooguEditNode;

export interface TextEncodeHunyuanVideoImageToVideoInputs {
  clip: Link<'CLIP'>;
  clip_vision_output: Link<'CLIP_VISION_OUTPUT'>;
  prompt: Text;
  /** 1 to 512; default `2`. */
  image_interleave?: Int | undefined;
}
export interface TextEncodeHunyuanVideoImageToVideoNode extends Node<'TextEncodeHunyuanVideo_ImageToVideo'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `TextEncodeHunyuanVideo_ImageToVideo`. */
export declare function textEncodeHunyuanVideo_ImageToVideo(inputs: TextEncodeHunyuanVideoImageToVideoInputs, options?: NodeOptions): TextEncodeHunyuanVideoImageToVideoNode;

export interface TextEncodeJoyImageEditInputs {
  clip: Link<'CLIP'>;
  prompt: Text;
  vae?: Link<'VAE'> | undefined;
  /** 0 to 6, sent as `images.image0` and so on. */
  images?: readonly (Link<'IMAGE'> | undefined)[] | undefined;
}
export interface TextEncodeJoyImageEditNode extends Node<'TextEncodeJoyImageEdit'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `TextEncodeJoyImageEdit`. */
export declare function textEncodeJoyImageEdit(inputs: TextEncodeJoyImageEditInputs, options?: NodeOptions): TextEncodeJoyImageEditNode;

export interface TextEncodeMageFlowEditInputs {
  clip: Link<'CLIP'>;
  prompt: Text;
  negative_prompt: Text;
  /** 0 to 16, sent as `images.image_1` and so on. */
  images?: {
    image_1?: Link<'IMAGE'> | undefined;
    image_2?: Link<'IMAGE'> | undefined;
    image_3?: Link<'IMAGE'> | undefined;
    image_4?: Link<'IMAGE'> | undefined;
    image_5?: Link<'IMAGE'> | undefined;
    image_6?: Link<'IMAGE'> | undefined;
    image_7?: Link<'IMAGE'> | undefined;
    image_8?: Link<'IMAGE'> | undefined;
    image_9?: Link<'IMAGE'> | undefined;
    image_10?: Link<'IMAGE'> | undefined;
    image_11?: Link<'IMAGE'> | undefined;
    image_12?: Link<'IMAGE'> | undefined;
    image_13?: Link<'IMAGE'> | undefined;
    image_14?: Link<'IMAGE'> | undefined;
    image_15?: Link<'IMAGE'> | undefined;
    image_16?: Link<'IMAGE'> | undefined;
  } | undefined;
  /** 0 to 8192, steps of 16; default `0`; pixels. */
  width?: Int | undefined;
  /** 0 to 8192, steps of 16; default `0`; pixels. */
  height?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  vae?: Link<'VAE'> | undefined;
}
export interface TextEncodeMageFlowEditNode extends Node<'TextEncodeMageFlowEdit'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `TextEncodeMageFlowEdit`. */
export declare function textEncodeMageFlowEdit(inputs: TextEncodeMageFlowEditInputs, options?: NodeOptions): TextEncodeMageFlowEditNode;

export interface TextEncodeQwenImageEditInputs {
  clip: Link<'CLIP'>;
  prompt: Text;
  vae?: Link<'VAE'> | undefined;
  image?: Link<'IMAGE'> | undefined;
}
export interface TextEncodeQwenImageEditNode extends Node<'TextEncodeQwenImageEdit'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `TextEncodeQwenImageEdit`. */
export declare function textEncodeQwenImageEdit(inputs: TextEncodeQwenImageEditInputs, options?: NodeOptions): TextEncodeQwenImageEditNode;

export interface TextEncodeQwenImageEditPlusInputs {
  clip: Link<'CLIP'>;
  prompt: Text;
  vae?: Link<'VAE'> | undefined;
  image1?: Link<'IMAGE'> | undefined;
  image2?: Link<'IMAGE'> | undefined;
  image3?: Link<'IMAGE'> | undefined;
}
export interface TextEncodeQwenImageEditPlusNode extends Node<'TextEncodeQwenImageEditPlus'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `TextEncodeQwenImageEditPlus`. */
export declare function textEncodeQwenImageEditPlus(inputs: TextEncodeQwenImageEditPlusInputs, options?: NodeOptions): TextEncodeQwenImageEditPlusNode;

export interface TextEncodeZImageOmniInputs {
  clip: Link<'CLIP'>;
  prompt: Text;
  /** Default `true`. */
  auto_resize_images?: Bool | undefined;
  image_encoder?: Link<'CLIP_VISION'> | undefined;
  vae?: Link<'VAE'> | undefined;
  image1?: Link<'IMAGE'> | undefined;
  image2?: Link<'IMAGE'> | undefined;
  image3?: Link<'IMAGE'> | undefined;
}
export interface TextEncodeZImageOmniNode extends Node<'TextEncodeZImageOmni'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/**
 * Server class `TextEncodeZImageOmni`.
 * @experimental
 */
export declare function textEncodeZImageOmni(inputs: TextEncodeZImageOmniInputs, options?: NodeOptions): TextEncodeZImageOmniNode;

export interface TextGenerateInputs {
  clip: Link<'CLIP'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 1 to 32768; default `512`. */
  max_length?: Int | undefined;
  sampling_mode?:
    | 'on' | 'off'
    | {
      on: {
        /** 0.01 to 2, steps of 0.000001; default `0.7`. Sent as `sampling_mode.temperature`. */
        temperature?: Float | undefined;
        /** 0 to 1000; default `64`. Sent as `sampling_mode.top_k`. */
        top_k?: Int | undefined;
        /** 0 to 1, steps of 0.01; default `0.95`. Sent as `sampling_mode.top_p`. */
        top_p?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.05`. Sent as `sampling_mode.min_p`. */
        min_p?: Float | undefined;
        /** 0 to 5, steps of 0.01; default `1.05`. Sent as `sampling_mode.repetition_penalty`. */
        repetition_penalty?: Float | undefined;
        /** 0 to 18446744073709551615; default `0`. Sent as `sampling_mode.seed`. */
        seed?: Int | undefined;
        /** 0 to 5, steps of 0.01; default `0`. Sent as `sampling_mode.presence_penalty`. */
        presence_penalty?: Float | undefined;
      };
    }
    | { off: Record<string, never> }
    | Unchecked | undefined;
  image?: Link<'IMAGE'> | undefined;
  video?: Link<'IMAGE'> | undefined;
  audio?: Link<'AUDIO'> | undefined;
  /** Default `false`. */
  thinking?: Bool | undefined;
  /** Default `true`. */
  use_default_template?: Bool | undefined;
}
export interface TextGenerateNode extends Node<'TextGenerate'> {
  readonly generated_text: Link<'STRING'>;
}
/** Server class `TextGenerate`, shown as "Generate Text". */
export declare function textGenerate(inputs: TextGenerateInputs, options?: NodeOptions): TextGenerateNode;

export interface TextGenerateLTX2PromptInputs {
  clip: Link<'CLIP'>;
  /** Default `""`. */
  prompt?: Text | undefined;
  /** 1 to 32768; default `512`. */
  max_length?: Int | undefined;
  sampling_mode?:
    | 'on' | 'off'
    | {
      on: {
        /** 0.01 to 2, steps of 0.000001; default `0.7`. Sent as `sampling_mode.temperature`. */
        temperature?: Float | undefined;
        /** 0 to 1000; default `64`. Sent as `sampling_mode.top_k`. */
        top_k?: Int | undefined;
        /** 0 to 1, steps of 0.01; default `0.95`. Sent as `sampling_mode.top_p`. */
        top_p?: Float | undefined;
        /** 0 to 1, steps of 0.01; default `0.05`. Sent as `sampling_mode.min_p`. */
        min_p?: Float | undefined;
        /** 0 to 5, steps of 0.01; default `1.05`. Sent as `sampling_mode.repetition_penalty`. */
        repetition_penalty?: Float | undefined;
        /** 0 to 18446744073709551615; default `0`. Sent as `sampling_mode.seed`. */
        seed?: Int | undefined;
        /** 0 to 5, steps of 0.01; default `0`. Sent as `sampling_mode.presence_penalty`. */
        presence_penalty?: Float | undefined;
      };
    }
    | { off: Record<string, never> }
    | Unchecked | undefined;
  image?: Link<'IMAGE'> | undefined;
  video?: Link<'IMAGE'> | undefined;
  audio?: Link<'AUDIO'> | undefined;
  /** Default `false`. */
  thinking?: Bool | undefined;
  /** Default `true`. */
  use_default_template?: Bool | undefined;
}
export interface TextGenerateLTX2PromptNode extends Node<'TextGenerateLTX2Prompt'> {
  readonly generated_text: Link<'STRING'>;
}
/** Server class `TextGenerateLTX2Prompt`, shown as "Generate LTX2 Prompt". */
export declare function textGenerateLTX2Prompt(inputs: TextGenerateLTX2PromptInputs, options?: NodeOptions): TextGenerateLTX2PromptNode;

export interface TextOverlayInputs {
  images: Link<'IMAGE'>;
  /** Default `""`. */
  text?: Text | undefined;
  /** 0.5 to 50, steps of 0.5; default `5`. */
  font_size?: Float | undefined;
  /** Default `"#ffffff"`. */
  color?: Widget<string> | undefined;
  /** Default `"top"`. */
  position?: Choice<'top' | 'bottom'> | undefined;
  /** Default `"left"`. */
  align?: Choice<'left' | 'center' | 'right'> | undefined;
  /** Default `true`. */
  outline?: Bool | undefined;
}
export interface TextOverlayNode extends Node<'TextOverlay'> {
  readonly images: Link<'IMAGE'>;
}
/** Server class `TextOverlay`, shown as "Draw Text Overlay". */
export declare function textOverlay(inputs: TextOverlayInputs, options?: NodeOptions): TextOverlayNode;

export interface TextToLowercaseInputs {
  texts: Text;
}
export interface TextToLowercaseNode extends Node<'TextToLowercase'> {
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `TextToLowercase`, shown as "Convert Text to Lowercase (DEPRECATED)".
 * @experimental
 */
export declare function textToLowercase(inputs: TextToLowercaseInputs, options?: NodeOptions): TextToLowercaseNode;

export interface TextToUppercaseInputs {
  texts: Text;
}
export interface TextToUppercaseNode extends Node<'TextToUppercase'> {
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `TextToUppercase`, shown as "Convert Text to Uppercase (DEPRECATED)".
 * @experimental
 */
export declare function textToUppercase(inputs: TextToUppercaseInputs, options?: NodeOptions): TextToUppercaseNode;

export interface ThresholdMaskInputs {
  mask: Link<'MASK'>;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  value?: Float | undefined;
}
export interface ThresholdMaskNode extends Node<'ThresholdMask'> {
  readonly MASK: Link<'MASK'>;
}
/** Server class `ThresholdMask`. */
export declare function thresholdMask(inputs: ThresholdMaskInputs, options?: NodeOptions): ThresholdMaskNode;

export interface TomePatchModelInputs {
  model: Link<'MODEL'>;
  /** 0 to 1, steps of 0.01; default `0.3`. */
  ratio?: Float | undefined;
}
export interface TomePatchModelNode extends Node<'TomePatchModel'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `TomePatchModel`. */
export declare function tomePatchModel(inputs: TomePatchModelInputs, options?: NodeOptions): TomePatchModelNode;

export interface TorchCompileModelInputs {
  model: Link<'MODEL'>;
  backend: Choice<'inductor' | 'cudagraphs'>;
}
export interface TorchCompileModelNode extends Node<'TorchCompileModel'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `TorchCompileModel`.
 * @experimental
 */
export declare function torchCompileModel(inputs: TorchCompileModelInputs, options?: NodeOptions): TorchCompileModelNode;

export interface TrainLoraNodeInputs {
  model: Link<'MODEL'>;
  latents: Link<'LATENT'>;
  positive: Link<'CONDITIONING'>;
  /** 1 to 10000; default `1`. */
  batch_size?: Int | undefined;
  /** 1 to 1024; default `1`. */
  grad_accumulation_steps?: Int | undefined;
  /** 1 to 100000; default `16`. */
  steps?: Int | undefined;
  /** 1e-7 to 1, steps of 1e-7; default `0.0005`. */
  learning_rate?: Float | undefined;
  /** 1 to 128; default `8`. */
  rank?: Int | undefined;
  /** Default `"AdamW"`. */
  optimizer?: Choice<'AdamW' | 'Adam' | 'SGD' | 'RMSprop'> | undefined;
  /** Default `"MSE"`. */
  loss_function?: Choice<'MSE' | 'L1' | 'Huber' | 'SmoothL1'> | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
  /** Default `"bf16"`. */
  training_dtype?: Choice<'bf16' | 'fp32' | 'none'> | undefined;
  /** Default `"bf16"`. */
  lora_dtype?: Choice<'bf16' | 'fp32'> | undefined;
  /** Default `false`. */
  quantized_backward?: Bool | undefined;
  /** Default `"LoRA"`. */
  algorithm?: Choice<'LoRA' | 'LoHa' | 'LoKr' | 'OFT'> | undefined;
  /** Default `true`. */
  gradient_checkpointing?: Bool | undefined;
  /** 1 to 5; default `1`. */
  checkpoint_depth?: Int | undefined;
  /** Default `false`. */
  offloading?: Bool | undefined;
  /** A file in the server's models/loras, or `"[None]"`; default `"[None]"`. */
  existing_lora?: FileName | undefined;
  /** Default `false`. */
  bucket_mode?: Bool | undefined;
  /** Default `false`. */
  bypass_mode?: Bool | undefined;
}
export interface TrainLoraNodeNode extends Node<'TrainLoraNode'> {
  readonly lora: Link<'LORA_MODEL'>;
  readonly loss_map: Link<'LOSS_MAP'>;
  readonly steps: Link<'INT'>;
}
/**
 * Server class `TrainLoraNode`, shown as "Train LoRA".
 * It takes whole lists at once.
 * @experimental
 */
export declare function trainLoraNode(inputs: TrainLoraNodeInputs, options?: NodeOptions): TrainLoraNodeNode;

export interface TransformSplatInputs {
  splat: Link<'SPLAT'>;
  /** -100 to 100, steps of 0.01; default `0`; pixels. */
  translate_x?: Float | undefined;
  /** -100 to 100, steps of 0.01; default `0`; pixels. */
  translate_y?: Float | undefined;
  /** -100 to 100, steps of 0.01; default `0`. */
  translate_z?: Float | undefined;
  /** -360 to 360; default `0`; pixels. */
  rotate_x?: Float | undefined;
  /** -360 to 360; default `0`; pixels. */
  rotate_y?: Float | undefined;
  /** -360 to 360; default `0`. */
  rotate_z?: Float | undefined;
  /** 0.01 to 100, steps of 0.01; default `1`; pixels. */
  scale_x?: Float | undefined;
  /** 0.01 to 100, steps of 0.01; default `1`; pixels. */
  scale_y?: Float | undefined;
  /** 0.01 to 100, steps of 0.01; default `1`. */
  scale_z?: Float | undefined;
}
export interface TransformSplatNode extends Node<'TransformSplat'> {
  readonly splat: Link<'SPLAT'>;
}
/** Server class `TransformSplat`. */
export declare function transformSplat(inputs: TransformSplatInputs, options?: NodeOptions): TransformSplatNode;

export interface TrimAudioDurationInputs {
  audio: Link<'AUDIO'>;
  /** -18446744073709552000 to 18446744073709552000, steps of 0.01; default `0`. */
  start_index?: Float | undefined;
  /** At least 0, steps of 0.01; default `60`; seconds. */
  duration?: Float | undefined;
}
export interface TrimAudioDurationNode extends Node<'TrimAudioDuration'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/** Server class `TrimAudioDuration`. */
export declare function trimAudioDuration(inputs: TrimAudioDurationInputs, options?: NodeOptions): TrimAudioDurationNode;

export interface TrimVideoLatentInputs {
  samples: Link<'LATENT'>;
  /** 0 to 99999; default `0`. */
  trim_amount?: Int | undefined;
}
export interface TrimVideoLatentNode extends Node<'TrimVideoLatent'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `TrimVideoLatent`. */
export declare function trimVideoLatent(inputs: TrimVideoLatentInputs, options?: NodeOptions): TrimVideoLatentNode;

export interface TripleCLIPLoaderInputs {
  /** A file in the server's models/text_encoders. */
  clip_name1: FileName;
  /** A file in the server's models/text_encoders. */
  clip_name2: FileName;
  /** A file in the server's models/text_encoders. */
  clip_name3: FileName;
}
export interface TripleCLIPLoaderNode extends Node<'TripleCLIPLoader'> {
  readonly CLIP: Link<'CLIP'>;
}
/** Server class `TripleCLIPLoader`, shown as "Load CLIP (Triple)". */
export declare function tripleCLIPLoader(inputs: TripleCLIPLoaderInputs, options?: NodeOptions): TripleCLIPLoaderNode;

export interface TripoSplatConditioningInputs {
  clip_vision: Link<'CLIP_VISION'>;
  vae: Link<'VAE'>;
  image: Link<'IMAGE'>;
}
export interface TripoSplatConditioningNode extends Node<'TripoSplatConditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `TripoSplatConditioning`. */
export declare function tripoSplatConditioning(inputs: TripoSplatConditioningInputs, options?: NodeOptions): TripoSplatConditioningNode;

export interface TripoSplatPreprocessImageInputs {
  image: Link<'IMAGE'>;
  mask: Link<'MASK'>;
  /** 0 to 16; default `1`. */
  erode_radius?: Int | undefined;
  /** 256 to 4096, steps of 16; default `1024`. */
  size?: Int | undefined;
}
export interface TripoSplatPreprocessImageNode extends Node<'TripoSplatPreprocessImage'> {
  readonly image: Link<'IMAGE'>;
}
/** Server class `TripoSplatPreprocessImage`. */
export declare function tripoSplatPreprocessImage(inputs: TripoSplatPreprocessImageInputs, options?: NodeOptions): TripoSplatPreprocessImageNode;

export interface TripoSplatSamplingPreviewInputs {
  model: Link<'MODEL'>;
  vae: Link<'VAE'>;
  /** 2 to 8; default `5`. */
  octree_level?: Int | undefined;
  /** 1024 to 262144, steps of 32; default `16384`. */
  num_gaussians?: Int | undefined;
  /** -360 to 360; default `90`; degrees. */
  yaw?: Float | undefined;
  /** -89 to 89; default `15`; degrees. */
  pitch?: Float | undefined;
  /** 1 to 16; default `3`. */
  point_size?: Int | undefined;
}
export interface TripoSplatSamplingPreviewNode extends Node<'TripoSplatSamplingPreview'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `TripoSplatSamplingPreview`. */
export declare function tripoSplatSamplingPreview(inputs: TripoSplatSamplingPreviewInputs, options?: NodeOptions): TripoSplatSamplingPreviewNode;

export interface TruncateTextInputs {
  texts: Text;
  /** 1 to 10000; default `77`. */
  max_length?: Int | undefined;
}
export interface TruncateTextNode extends Node<'TruncateText'> {
  readonly texts: Link<'STRING'>;
}
/**
 * Server class `TruncateText`.
 * @experimental
 */
export declare function truncateText(inputs: TruncateTextInputs, options?: NodeOptions): TruncateTextNode;

export interface UNETLoaderInputs {
  /** A file in the server's models/diffusion_models. */
  unet_name: FileName;
  weight_dtype: Choice<'default' | 'fp8_e4m3fn' | 'fp8_e4m3fn_fast' | 'fp8_e5m2'>;
}
export interface UNETLoaderNode extends Node<'UNETLoader'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `UNETLoader`, shown as "Load Diffusion Model". */
export declare function unetLoader(inputs: UNETLoaderInputs, options?: NodeOptions): UNETLoaderNode;

export interface UNetCrossAttentionMultiplyInputs {
  model: Link<'MODEL'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  q?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  k?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  v?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  out?: Float | undefined;
}
export interface UNetCrossAttentionMultiplyNode extends Node<'UNetCrossAttentionMultiply'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `UNetCrossAttentionMultiply`.
 * @experimental
 */
export declare function uNetCrossAttentionMultiply(inputs: UNetCrossAttentionMultiplyInputs, options?: NodeOptions): UNetCrossAttentionMultiplyNode;

export interface UNetSelfAttentionMultiplyInputs {
  model: Link<'MODEL'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  q?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  k?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  v?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  out?: Float | undefined;
}
export interface UNetSelfAttentionMultiplyNode extends Node<'UNetSelfAttentionMultiply'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `UNetSelfAttentionMultiply`.
 * @experimental
 */
export declare function uNetSelfAttentionMultiply(inputs: UNetSelfAttentionMultiplyInputs, options?: NodeOptions): UNetSelfAttentionMultiplyNode;

export interface UNetTemporalAttentionMultiplyInputs {
  model: Link<'MODEL'>;
  /** 0 to 10, steps of 0.01; default `1`. */
  self_structural?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  self_temporal?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  cross_structural?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  cross_temporal?: Float | undefined;
}
export interface UNetTemporalAttentionMultiplyNode extends Node<'UNetTemporalAttentionMultiply'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `UNetTemporalAttentionMultiply`.
 * @experimental
 */
export declare function uNetTemporalAttentionMultiply(inputs: UNetTemporalAttentionMultiplyInputs, options?: NodeOptions): UNetTemporalAttentionMultiplyNode;

export interface USOStyleReferenceInputs {
  model: Link<'MODEL'>;
  model_patch: Link<'MODEL_PATCH'>;
  clip_vision_output: Link<'CLIP_VISION_OUTPUT'>;
}
export interface USOStyleReferenceNode extends Node<'USOStyleReference'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `USOStyleReference`, shown as "Apply USO Style Reference".
 * @experimental
 */
export declare function usoStyleReference(inputs: USOStyleReferenceInputs, options?: NodeOptions): USOStyleReferenceNode;

export interface UpscaleModelLoaderInputs {
  /** A file in the server's models/upscale_models. */
  model_name: FileName;
}
export interface UpscaleModelLoaderNode extends Node<'UpscaleModelLoader'> {
  readonly UPSCALE_MODEL: Link<'UPSCALE_MODEL'>;
}
/** Server class `UpscaleModelLoader`, shown as "Load Upscale Model". */
export declare function upscaleModelLoader(inputs: UpscaleModelLoaderInputs, options?: NodeOptions): UpscaleModelLoaderNode;

export interface VAEDecodeInputs {
  samples: Link<'LATENT'>;
  vae: Link<'VAE'>;
}
export interface VAEDecodeNode extends Node<'VAEDecode'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `VAEDecode`. */
export declare function vaeDecode(inputs: VAEDecodeInputs, options?: NodeOptions): VAEDecodeNode;

export interface VAEDecodeAudioInputs {
  samples: Link<'LATENT'>;
  vae: Link<'VAE'>;
}
export interface VAEDecodeAudioNode extends Node<'VAEDecodeAudio'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/** Server class `VAEDecodeAudio`. */
export declare function vaeDecodeAudio(inputs: VAEDecodeAudioInputs, options?: NodeOptions): VAEDecodeAudioNode;

export interface VAEDecodeAudioTiledInputs {
  samples: Link<'LATENT'>;
  vae: Link<'VAE'>;
  /** 32 to 8192, steps of 8; default `512`; pixels. */
  tile_size?: Int | undefined;
  /** 0 to 1024, steps of 8; default `64`; pixels. */
  overlap?: Int | undefined;
}
export interface VAEDecodeAudioTiledNode extends Node<'VAEDecodeAudioTiled'> {
  readonly AUDIO: Link<'AUDIO'>;
}
/** Server class `VAEDecodeAudioTiled`, shown as "VAE Decode Audio (Tiled)". */
export declare function vaeDecodeAudioTiled(inputs: VAEDecodeAudioTiledInputs, options?: NodeOptions): VAEDecodeAudioTiledNode;

export interface VAEDecodeHunyuan3DInputs {
  samples: Link<'LATENT'>;
  vae: Link<'VAE'>;
  /** 1000 to 500000; default `8000`. */
  num_chunks?: Int | undefined;
  /** 16 to 512; default `256`. */
  octree_resolution?: Int | undefined;
}
export interface VAEDecodeHunyuan3DNode extends Node<'VAEDecodeHunyuan3D'> {
  readonly VOXEL: Link<'VOXEL'>;
}
/** Server class `VAEDecodeHunyuan3D`. */
export declare function vaeDecodeHunyuan3D(inputs: VAEDecodeHunyuan3DInputs, options?: NodeOptions): VAEDecodeHunyuan3DNode;

export interface VAEDecodeTiledInputs {
  samples: Link<'LATENT'>;
  vae: Link<'VAE'>;
  /** 64 to 4096, steps of 32; default `512`; pixels. */
  tile_size?: Int | undefined;
  /** 0 to 4096, steps of 32; default `64`; pixels. */
  overlap?: Int | undefined;
  /** 8 to 4096, steps of 4; default `64`. */
  temporal_size?: Int | undefined;
  /** 4 to 4096, steps of 4; default `8`; pixels. */
  temporal_overlap?: Int | undefined;
}
export interface VAEDecodeTiledNode extends Node<'VAEDecodeTiled'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `VAEDecodeTiled`, shown as "VAE Decode (Tiled)". */
export declare function vaeDecodeTiled(inputs: VAEDecodeTiledInputs, options?: NodeOptions): VAEDecodeTiledNode;

export interface VAEDecodeTripoSplatInputs {
  samples: Link<'LATENT'>;
  vae: Link<'VAE'>;
  /** 32768 to 1048576, steps of 32; default `262144`. */
  num_gaussians?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface VAEDecodeTripoSplatNode extends Node<'VAEDecodeTripoSplat'> {
  readonly splat: Link<'SPLAT'>;
}
/** Server class `VAEDecodeTripoSplat`, shown as "TripoSplat Decode". */
export declare function vaeDecodeTripoSplat(inputs: VAEDecodeTripoSplatInputs, options?: NodeOptions): VAEDecodeTripoSplatNode;

export interface VAEEncodeInputs {
  pixels: Link<'IMAGE'>;
  vae: Link<'VAE'>;
}
export interface VAEEncodeNode extends Node<'VAEEncode'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `VAEEncode`. */
export declare function vaeEncode(inputs: VAEEncodeInputs, options?: NodeOptions): VAEEncodeNode;

export interface VAEEncodeAudioInputs {
  audio: Link<'AUDIO'>;
  vae: Link<'VAE'>;
}
export interface VAEEncodeAudioNode extends Node<'VAEEncodeAudio'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `VAEEncodeAudio`. */
export declare function vaeEncodeAudio(inputs: VAEEncodeAudioInputs, options?: NodeOptions): VAEEncodeAudioNode;

export interface VAEEncodeForInpaintInputs {
  pixels: Link<'IMAGE'>;
  vae: Link<'VAE'>;
  mask: Link<'MASK'>;
  /** 0 to 64; default `6`. */
  grow_mask_by?: Int | undefined;
}
export interface VAEEncodeForInpaintNode extends Node<'VAEEncodeForInpaint'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `VAEEncodeForInpaint`, shown as "VAE Encode (for Inpainting)". */
export declare function vaeEncodeForInpaint(inputs: VAEEncodeForInpaintInputs, options?: NodeOptions): VAEEncodeForInpaintNode;

export interface VAEEncodeTiledInputs {
  pixels: Link<'IMAGE'>;
  vae: Link<'VAE'>;
  /** 64 to 4096, steps of 64; default `512`; pixels. */
  tile_size?: Int | undefined;
  /** 0 to 4096, steps of 32; default `64`; pixels. */
  overlap?: Int | undefined;
  /** 8 to 4096, steps of 4; default `64`. */
  temporal_size?: Int | undefined;
  /** 4 to 4096, steps of 4; default `8`; pixels. */
  temporal_overlap?: Int | undefined;
}
export interface VAEEncodeTiledNode extends Node<'VAEEncodeTiled'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `VAEEncodeTiled`, shown as "VAE Encode (Tiled)". */
export declare function vaeEncodeTiled(inputs: VAEEncodeTiledInputs, options?: NodeOptions): VAEEncodeTiledNode;

export interface VAELoaderInputs {
  /** A file in the server's models/vae or models/vae_approx, or `"pixel_space"`. */
  vae_name: FileName;
}
export interface VAELoaderNode extends Node<'VAELoader'> {
  readonly VAE: Link<'VAE'>;
}
/** Server class `VAELoader`, shown as "Load VAE". */
export declare function vaeLoader(inputs: VAELoaderInputs, options?: NodeOptions): VAELoaderNode;

export interface VAESaveInputs {
  vae: Link<'VAE'>;
  /** Default `"vae/ComfyUI_vae"`. */
  filename_prefix?: Text | undefined;
}
export interface VAESaveNode extends Node<'VAESave'> {}
/**
 * Server class `VAESave`.
 * A server runs it by itself: it is an output node.
 */
export declare function vaeSave(inputs: VAESaveInputs, options?: NodeOptions): VAESaveNode;

export interface VOIDInpaintConditioningInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  video: Link<'IMAGE'>;
  quadmask: Link<'MASK'>;
  /** 16 to 16384, steps of 8; default `672`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 8; default `384`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384; default `45`. */
  length?: Int | undefined;
  /** 1 to 64; default `1`. */
  batch_size?: Int | undefined;
}
export interface VOIDInpaintConditioningNode extends Node<'VOIDInpaintConditioning'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `VOIDInpaintConditioning`. */
export declare function voidInpaintConditioning(inputs: VOIDInpaintConditioningInputs, options?: NodeOptions): VOIDInpaintConditioningNode;

export interface VOIDQuadmaskPreprocessInputs {
  mask: Link<'MASK'>;
  /** 0 to 50; default `0`; pixels. */
  dilate_width?: Int | undefined;
}
export interface VOIDQuadmaskPreprocessNode extends Node<'VOIDQuadmaskPreprocess'> {
  readonly quadmask: Link<'MASK'>;
}
/** Server class `VOIDQuadmaskPreprocess`, shown as "VOID Quadmask Preprocessor". */
export declare function voidQuadmaskPreprocess(inputs: VOIDQuadmaskPreprocessInputs, options?: NodeOptions): VOIDQuadmaskPreprocessNode;

export interface VOIDSamplerInputs {}
export interface VOIDSamplerNode extends Node<'VOIDSampler'> {
  readonly SAMPLER: Link<'SAMPLER'>;
}
/** Server class `VOIDSampler`. */
export declare function voidSampler(inputs?: VOIDSamplerInputs, options?: NodeOptions): VOIDSamplerNode;

export interface VOIDWarpedNoiseInputs {
  optical_flow: Link<'OPTICAL_FLOW'>;
  video: Link<'IMAGE'>;
  /** 16 to 16384, steps of 8; default `672`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 8; default `384`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384; default `45`. */
  length?: Int | undefined;
  /** 1 to 64; default `1`. */
  batch_size?: Int | undefined;
}
export interface VOIDWarpedNoiseNode extends Node<'VOIDWarpedNoise'> {
  readonly warped_noise: Link<'LATENT'>;
}
/** Server class `VOIDWarpedNoise`. */
export declare function voidWarpedNoise(inputs: VOIDWarpedNoiseInputs, options?: NodeOptions): VOIDWarpedNoiseNode;

export interface VOIDWarpedNoiseSourceInputs {
  warped_noise: Link<'LATENT'>;
}
export interface VOIDWarpedNoiseSourceNode extends Node<'VOIDWarpedNoiseSource'> {
  readonly NOISE: Link<'NOISE'>;
}
/** Server class `VOIDWarpedNoiseSource`. */
export declare function voidWarpedNoiseSource(inputs: VOIDWarpedNoiseSourceInputs, options?: NodeOptions): VOIDWarpedNoiseSourceNode;

export interface VPSchedulerInputs {
  /** 1 to 10000; default `20`. */
  steps?: Int | undefined;
  /** 0 to 5000, steps of 0.01; default `19.9`. */
  beta_d?: Float | undefined;
  /** 0 to 5000, steps of 0.01; default `0.1`. */
  beta_min?: Float | undefined;
  /** 0 to 1, steps of 0.0001; default `0.001`. */
  eps_s?: Float | undefined;
}
export interface VPSchedulerNode extends Node<'VPScheduler'> {
  readonly SIGMAS: Link<'SIGMAS'>;
}
/** Server class `VPScheduler`. */
export declare function vpScheduler(inputs?: VPSchedulerInputs, options?: NodeOptions): VPSchedulerNode;

export interface VideoSliceInputs {
  video: Link<'VIDEO'>;
  /** -100000 to 100000, steps of 0.001; default `0`. */
  start_time?: Float | undefined;
  /** At least 0, steps of 0.001; default `0`; seconds. */
  duration?: Float | undefined;
  /** Default `false`. */
  strict_duration?: Bool | undefined;
}
export interface VideoSliceNode extends Node<'Video Slice'> {
  readonly VIDEO: Link<'VIDEO'>;
}
/** Server class `Video Slice`, shown as "Trim Video". */
export declare function videoSlice(inputs: VideoSliceInputs, options?: NodeOptions): VideoSliceNode;

export interface VideoFrameSampleInputs {
  video: Link<'VIDEO'>;
  /** 1 to 9999; default `16`; frames. */
  num_frames?: Int | undefined;
  /** Default `"uniform"`. */
  strategy?: Choice<'uniform' | 'head' | 'tail' | 'random'> | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface VideoFrameSampleNode extends Node<'VideoFrameSample'> {
  readonly video: Link<'VIDEO'>;
}
/**
 * Server class `VideoFrameSample`, shown as "Sample Video Frame".
 * @experimental
 */
export declare function videoFrameSample(inputs: VideoFrameSampleInputs, options?: NodeOptions): VideoFrameSampleNode;

export interface VideoLinearCFGGuidanceInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.5; default `1`. */
  min_cfg?: Float | undefined;
}
export interface VideoLinearCFGGuidanceNode extends Node<'VideoLinearCFGGuidance'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `VideoLinearCFGGuidance`. */
export declare function videoLinearCFGGuidance(inputs: VideoLinearCFGGuidanceInputs, options?: NodeOptions): VideoLinearCFGGuidanceNode;

export interface VideoRandomTemporalCropInputs {
  video: Link<'VIDEO'>;
  /** 1 to 99999; default `16`. */
  length?: Int | undefined;
  /** 0 to 18446744073709551615; default `0`. */
  seed?: Int | undefined;
}
export interface VideoRandomTemporalCropNode extends Node<'VideoRandomTemporalCrop'> {
  readonly video: Link<'VIDEO'>;
}
/**
 * Server class `VideoRandomTemporalCrop`, shown as "Crop Video (Temporal Random)".
 * @experimental
 */
export declare function videoRandomTemporalCrop(inputs: VideoRandomTemporalCropInputs, options?: NodeOptions): VideoRandomTemporalCropNode;

export interface VideoTemporalCropInputs {
  video: Link<'VIDEO'>;
  /** 0 to 99999; default `0`. */
  start_frame?: Int | undefined;
  /** 1 to 99999; default `16`. */
  length?: Int | undefined;
}
export interface VideoTemporalCropNode extends Node<'VideoTemporalCrop'> {
  readonly video: Link<'VIDEO'>;
}
/**
 * Server class `VideoTemporalCrop`, shown as "Crop Video (Temporal)".
 * @experimental
 */
export declare function videoTemporalCrop(inputs: VideoTemporalCropInputs, options?: NodeOptions): VideoTemporalCropNode;

export interface VideoTriangleCFGGuidanceInputs {
  model: Link<'MODEL'>;
  /** 0 to 100, steps of 0.5; default `1`. */
  min_cfg?: Float | undefined;
}
export interface VideoTriangleCFGGuidanceNode extends Node<'VideoTriangleCFGGuidance'> {
  readonly MODEL: Link<'MODEL'>;
}
/** Server class `VideoTriangleCFGGuidance`. */
export declare function videoTriangleCFGGuidance(inputs: VideoTriangleCFGGuidanceInputs, options?: NodeOptions): VideoTriangleCFGGuidanceNode;

export interface VoxelToMeshInputs {
  voxel: Link<'VOXEL'>;
  algorithm: Choice<'surface net' | 'basic'>;
  /** -1 to 1, steps of 0.01; default `0.6`. */
  threshold?: Float | undefined;
}
export interface VoxelToMeshNode extends Node<'VoxelToMesh'> {
  readonly MESH: Link<'MESH'>;
}
/** Server class `VoxelToMesh`. */
export declare function voxelToMesh(inputs: VoxelToMeshInputs, options?: NodeOptions): VoxelToMeshNode;

export interface VoxelToMeshBasicInputs {
  voxel: Link<'VOXEL'>;
  /** -1 to 1, steps of 0.01; default `0.6`. */
  threshold?: Float | undefined;
}
export interface VoxelToMeshBasicNode extends Node<'VoxelToMeshBasic'> {
  readonly MESH: Link<'MESH'>;
}
/**
 * Server class `VoxelToMeshBasic`, shown as "Voxel to Mesh (Basic) (DEPRECATED)".
 * @deprecated The server marks this class as deprecated.
 */
export declare function voxelToMeshBasic(inputs: VoxelToMeshBasicInputs, options?: NodeOptions): VoxelToMeshBasicNode;

export interface Wan22FunControlToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  ref_image?: Link<'IMAGE'> | undefined;
  control_video?: Link<'IMAGE'> | undefined;
}
export interface Wan22FunControlToVideoNode extends Node<'Wan22FunControlToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `Wan22FunControlToVideo`. */
export declare function wan22FunControlToVideo(inputs: Wan22FunControlToVideoInputs, options?: NodeOptions): Wan22FunControlToVideoNode;

export interface Wan22ImageToVideoLatentInputs {
  vae: Link<'VAE'>;
  /** 32 to 16384, steps of 32; default `1280`; pixels. */
  width?: Int | undefined;
  /** 32 to 16384, steps of 32; default `704`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `49`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  start_image?: Link<'IMAGE'> | undefined;
}
export interface Wan22ImageToVideoLatentNode extends Node<'Wan22ImageToVideoLatent'> {
  readonly LATENT: Link<'LATENT'>;
}
/** Server class `Wan22ImageToVideoLatent`. */
export declare function wan22ImageToVideoLatent(inputs: Wan22ImageToVideoLatentInputs, options?: NodeOptions): Wan22ImageToVideoLatentNode;

export interface WanAnimate2CacheInputs {
  model: Link<'MODEL'>;
  /** Default `"cpu"`. */
  device?: Choice<'cpu' | 'gpu'> | undefined;
  /** Default `"default"`. */
  dtype?: Choice<'default' | 'int8' | 'int4'> | undefined;
}
export interface WanAnimate2CacheNode extends Node<'WanAnimate2Cache'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `WanAnimate2Cache`.
 * @experimental
 */
export declare function wanAnimate2Cache(inputs: WanAnimate2CacheInputs, options?: NodeOptions): WanAnimate2CacheNode;

export interface WanAnimate2ToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  /** 0 to 16384; default `0`. */
  video_frame_offset?: Int | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  pose_strength?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0`; fraction of the sampling, 0 to 1. */
  pose_start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`; fraction of the sampling, 0 to 1. */
  pose_end_percent?: Float | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  reference_image_strength?: Float | undefined;
  reference_image?: Link<'IMAGE'> | undefined;
  pose_video?: Link<'IMAGE'> | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  positive_pose?: Link<'CONDITIONING'> | undefined;
  clip_vision_output_pose?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  continue_motion?: Link<'IMAGE'> | undefined;
}
export interface WanAnimate2ToVideoNode extends Node<'WanAnimate2ToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
  readonly trim_latent: Link<'INT'>;
  readonly trim_image: Link<'INT'>;
  readonly video_frame_offset: Link<'INT'>;
}
/**
 * Server class `WanAnimate2ToVideo`.
 * @experimental
 */
export declare function wanAnimate2ToVideo(inputs: WanAnimate2ToVideoInputs, options?: NodeOptions): WanAnimate2ToVideoNode;

export interface WanAnimateToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `77`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  /** 1 to 16384, steps of 4; default `5`; frames. */
  continue_motion_max_frames?: Int | undefined;
  /** 0 to 16384; default `0`. */
  video_frame_offset?: Int | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  reference_image?: Link<'IMAGE'> | undefined;
  face_video?: Link<'IMAGE'> | undefined;
  pose_video?: Link<'IMAGE'> | undefined;
  background_video?: Link<'IMAGE'> | undefined;
  character_mask?: Link<'MASK'> | undefined;
  continue_motion?: Link<'IMAGE'> | undefined;
}
export interface WanAnimateToVideoNode extends Node<'WanAnimateToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
  readonly trim_latent: Link<'INT'>;
  readonly trim_image: Link<'INT'>;
  readonly video_frame_offset: Link<'INT'>;
}
/**
 * Server class `WanAnimateToVideo`.
 * @experimental
 */
export declare function wanAnimateToVideo(inputs: WanAnimateToVideoInputs, options?: NodeOptions): WanAnimateToVideoNode;

export interface WanCameraEmbeddingInputs {
  /** Default `"Static"`. */
  camera_pose?: Choice<CameraPose> | undefined;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 0 to 10, steps of 0.1; default `1`. */
  speed?: Float | undefined;
  /** 0 to 1, steps of 1e-9; default `0.5`. */
  fx?: Float | undefined;
  /** 0 to 1, steps of 1e-9; default `0.5`. */
  fy?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  cx?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0.5`. */
  cy?: Float | undefined;
}
export interface WanCameraEmbeddingNode extends Node<'WanCameraEmbedding'> {
  readonly camera_embedding: Link<'WAN_CAMERA_EMBEDDING'>;
  readonly width: Link<'INT'>;
  readonly height: Link<'INT'>;
  readonly length: Link<'INT'>;
}
/** Server class `WanCameraEmbedding`. */
export declare function wanCameraEmbedding(inputs?: WanCameraEmbeddingInputs, options?: NodeOptions): WanCameraEmbeddingNode;

export interface WanCameraImageToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  start_image?: Link<'IMAGE'> | undefined;
  camera_conditions?: Link<'WAN_CAMERA_EMBEDDING'> | undefined;
}
export interface WanCameraImageToVideoNode extends Node<'WanCameraImageToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanCameraImageToVideo`. */
export declare function wanCameraImageToVideo(inputs: WanCameraImageToVideoInputs, options?: NodeOptions): WanCameraImageToVideoNode;

export interface WanContextWindowsManualInputs {
  model: Link<'MODEL'>;
  /** 1 to 16384, steps of 4; default `81`. */
  context_length?: Int | undefined;
  /** At least 0; default `30`; pixels. */
  context_overlap?: Int | undefined;
  /** Default `"standard_uniform"`. */
  context_schedule?: Choice<ContextSchedule> | undefined;
  /** At least 1; default `1`. */
  context_stride?: Int | undefined;
  /** Default `false`. */
  closed_loop?: Bool | undefined;
  /** Default `"pyramid"`. */
  fuse_method?: Choice<'pyramid' | 'relative' | 'flat' | 'overlap-linear'> | undefined;
  /** Default `true`. */
  freenoise?: Bool | undefined;
  /** Default `false`. */
  retain_first_frame?: Bool | undefined;
  /** Default `false`. */
  split_conds_to_windows?: Bool | undefined;
}
export interface WanContextWindowsManualNode extends Node<'WanContextWindowsManual'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `WanContextWindowsManual`, shown as "Wan Context Windows".
 * @experimental
 */
export declare function wanContextWindowsManual(inputs: WanContextWindowsManualInputs, options?: NodeOptions): WanContextWindowsManualNode;

export interface WanDancerEncodeAudioInputs {
  audio: Link<'AUDIO'>;
  /** 1 to 16384, steps of 4; default `149`; frames. */
  video_frames?: Int | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  audio_inject_scale?: Float | undefined;
}
export interface WanDancerEncodeAudioNode extends Node<'WanDancerEncodeAudio'> {
  readonly audio_encoder_output: Link<'AUDIO_ENCODER_OUTPUT'>;
  readonly fps_string: Link<'STRING'>;
}
/** Server class `WanDancerEncodeAudio`. */
export declare function wanDancerEncodeAudio(inputs: WanDancerEncodeAudioInputs, options?: NodeOptions): WanDancerEncodeAudioNode;

export interface WanDancerPadKeyframesInputs {
  images: Link<'IMAGE'>;
  /** 1 to 10000; default `149`. */
  segment_length?: Int | undefined;
  /** 0 to 100; default `0`. */
  segment_index?: Int | undefined;
  audio: Link<'AUDIO'>;
}
export interface WanDancerPadKeyframesNode extends Node<'WanDancerPadKeyframes'> {
  readonly keyframes_sequence: Link<'IMAGE'>;
  readonly keyframes_mask: Link<'MASK'>;
  readonly audio_segment: Link<'AUDIO'>;
}
/** Server class `WanDancerPadKeyframes`. */
export declare function wanDancerPadKeyframes(inputs: WanDancerPadKeyframesInputs, options?: NodeOptions): WanDancerPadKeyframesNode;

export interface WanDancerPadKeyframesListInputs {
  images: Link<'IMAGE'>;
  /** 1 to 10000; default `149`. */
  segment_length?: Int | undefined;
  /** 1 to 100; default `1`. */
  num_segments?: Int | undefined;
  audio: Link<'AUDIO'>;
}
export interface WanDancerPadKeyframesListNode extends Node<'WanDancerPadKeyframesList'> {
  /** A list: what it is linked to runs once for each. */
  readonly keyframes_sequence: Link<'IMAGE'>;
  /** A list: what it is linked to runs once for each. */
  readonly keyframes_mask: Link<'MASK'>;
  /** A list: what it is linked to runs once for each. */
  readonly audio_segment: Link<'AUDIO'>;
}
/** Server class `WanDancerPadKeyframesList`. */
export declare function wanDancerPadKeyframesList(inputs: WanDancerPadKeyframesListInputs, options?: NodeOptions): WanDancerPadKeyframesListNode;

export interface WanDancerVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `149`. */
  length?: Int | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  clip_vision_output_ref?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  start_image?: Link<'IMAGE'> | undefined;
  mask?: Link<'MASK'> | undefined;
  audio_encoder_output?: Link<'AUDIO_ENCODER_OUTPUT'> | undefined;
}
export interface WanDancerVideoNode extends Node<'WanDancerVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanDancerVideo`. */
export declare function wanDancerVideo(inputs: WanDancerVideoInputs, options?: NodeOptions): WanDancerVideoNode;

export interface WanFirstLastFrameToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  clip_vision_start_image?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  clip_vision_end_image?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  start_image?: Link<'IMAGE'> | undefined;
  end_image?: Link<'IMAGE'> | undefined;
}
export interface WanFirstLastFrameToVideoNode extends Node<'WanFirstLastFrameToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanFirstLastFrameToVideo`. */
export declare function wanFirstLastFrameToVideo(inputs: WanFirstLastFrameToVideoInputs, options?: NodeOptions): WanFirstLastFrameToVideoNode;

export interface WanFunControlToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  start_image?: Link<'IMAGE'> | undefined;
  control_video?: Link<'IMAGE'> | undefined;
}
export interface WanFunControlToVideoNode extends Node<'WanFunControlToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanFunControlToVideo`. */
export declare function wanFunControlToVideo(inputs: WanFunControlToVideoInputs, options?: NodeOptions): WanFunControlToVideoNode;

export interface WanFunInpaintToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  start_image?: Link<'IMAGE'> | undefined;
  end_image?: Link<'IMAGE'> | undefined;
}
export interface WanFunInpaintToVideoNode extends Node<'WanFunInpaintToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanFunInpaintToVideo`. */
export declare function wanFunInpaintToVideo(inputs: WanFunInpaintToVideoInputs, options?: NodeOptions): WanFunInpaintToVideoNode;

export interface WanHuMoImageToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `97`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  audio_encoder_output?: Link<'AUDIO_ENCODER_OUTPUT'> | undefined;
  ref_image?: Link<'IMAGE'> | undefined;
}
export interface WanHuMoImageToVideoNode extends Node<'WanHuMoImageToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/**
 * Server class `WanHuMoImageToVideo`.
 * @experimental
 */
export declare function wanHuMoImageToVideo(inputs: WanHuMoImageToVideoInputs, options?: NodeOptions): WanHuMoImageToVideoNode;

export interface WanImageToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  start_image?: Link<'IMAGE'> | undefined;
}
export interface WanImageToVideoNode extends Node<'WanImageToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanImageToVideo`. */
export declare function wanImageToVideo(inputs: WanImageToVideoInputs, options?: NodeOptions): WanImageToVideoNode;

export interface WanInfiniteTalkToVideoInputs {
  mode?:
    | 'single_speaker' | 'two_speakers'
    | { single_speaker: Record<string, never> }
    | {
      two_speakers: {
        /** Sent as `mode.audio_encoder_output_2`. */
        audio_encoder_output_2?: Link<'AUDIO_ENCODER_OUTPUT'> | undefined;
        /** Sent as `mode.mask_1`. */
        mask_1?: Link<'MASK'> | undefined;
        /** Sent as `mode.mask_2`. */
        mask_2?: Link<'MASK'> | undefined;
      };
    }
    | Unchecked | undefined;
  model: Link<'MODEL'>;
  model_patch: Link<'MODEL_PATCH'>;
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  audio_encoder_output_1: Link<'AUDIO_ENCODER_OUTPUT'>;
  /** 1 to 33; default `9`; frames. */
  motion_frame_count?: Int | undefined;
  /** -10 to 10, steps of 0.01; default `1`. */
  audio_scale?: Float | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  start_image?: Link<'IMAGE'> | undefined;
  previous_frames?: Link<'IMAGE'> | undefined;
}
export interface WanInfiniteTalkToVideoNode extends Node<'WanInfiniteTalkToVideo'> {
  readonly model: Link<'MODEL'>;
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
  readonly trim_image: Link<'INT'>;
}
/** Server class `WanInfiniteTalkToVideo`. */
export declare function wanInfiniteTalkToVideo(inputs: WanInfiniteTalkToVideoInputs, options?: NodeOptions): WanInfiniteTalkToVideoNode;

export interface WanMoveConcatTrackInputs {
  tracks_1: Link<'TRACKS'>;
  tracks_2?: Link<'TRACKS'> | undefined;
}
export interface WanMoveConcatTrackNode extends Node<'WanMoveConcatTrack'> {
  readonly TRACKS: Link<'TRACKS'>;
}
/** Server class `WanMoveConcatTrack`. */
export declare function wanMoveConcatTrack(inputs: WanMoveConcatTrackInputs, options?: NodeOptions): WanMoveConcatTrackNode;

export interface WanMoveTrackToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 0 to 100, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  start_image: Link<'IMAGE'>;
  tracks?: Link<'TRACKS'> | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
}
export interface WanMoveTrackToVideoNode extends Node<'WanMoveTrackToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanMoveTrackToVideo`. */
export declare function wanMoveTrackToVideo(inputs: WanMoveTrackToVideoInputs, options?: NodeOptions): WanMoveTrackToVideoNode;

export interface WanMoveTracksFromCoordsInputs {
  /** Default `"[]"`. */
  track_coords?: Text | undefined;
  track_mask?: Link<'MASK'> | undefined;
}
export interface WanMoveTracksFromCoordsNode extends Node<'WanMoveTracksFromCoords'> {
  readonly TRACKS: Link<'TRACKS'>;
  readonly track_length: Link<'INT'>;
}
/** Server class `WanMoveTracksFromCoords`. */
export declare function wanMoveTracksFromCoords(inputs?: WanMoveTracksFromCoordsInputs, options?: NodeOptions): WanMoveTracksFromCoordsNode;

export interface WanMoveVisualizeTracksInputs {
  images: Link<'IMAGE'>;
  /** 1 to 1024; default `24`. */
  line_resolution?: Int | undefined;
  /** 1 to 128; default `12`. */
  circle_size?: Int | undefined;
  /** 0 to 1, steps of 0.01; default `0.75`. */
  opacity?: Float | undefined;
  /** 1 to 128; default `16`; pixels. */
  line_width?: Int | undefined;
  tracks?: Link<'TRACKS'> | undefined;
}
export interface WanMoveVisualizeTracksNode extends Node<'WanMoveVisualizeTracks'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `WanMoveVisualizeTracks`. */
export declare function wanMoveVisualizeTracks(inputs: WanMoveVisualizeTracksInputs, options?: NodeOptions): WanMoveVisualizeTracksNode;

export interface WanPhantomSubjectToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  images?: Link<'IMAGE'> | undefined;
}
export interface WanPhantomSubjectToVideoNode extends Node<'WanPhantomSubjectToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative_text: Link<'CONDITIONING'>;
  readonly negative_img_text: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanPhantomSubjectToVideo`. */
export declare function wanPhantomSubjectToVideo(inputs: WanPhantomSubjectToVideoInputs, options?: NodeOptions): WanPhantomSubjectToVideoNode;

export interface WanSCAILToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 32 to 16384, steps of 32; default `512`; pixels. */
  width?: Int | undefined;
  /** 32 to 16384, steps of 32; default `896`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  /** 0 to 10, steps of 0.01; default `1`. */
  pose_strength?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0`. */
  pose_start?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `1`. */
  pose_end?: Float | undefined;
  /** 0 to 16384; default `0`. */
  video_frame_offset?: Int | undefined;
  /** 1 to 16384, steps of 4; default `5`; frames. */
  previous_frame_count?: Int | undefined;
  pose_video?: Link<'IMAGE'> | undefined;
  pose_video_mask?: Link<'IMAGE'> | undefined;
  /** Default `false`. */
  replacement_mode?: Bool | undefined;
  reference_image?: Link<'IMAGE'> | undefined;
  reference_image_mask?: Link<'IMAGE'> | undefined;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
  previous_frames?: Link<'IMAGE'> | undefined;
}
export interface WanSCAILToVideoNode extends Node<'WanSCAILToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
  readonly video_frame_offset: Link<'INT'>;
}
/**
 * Server class `WanSCAILToVideo`.
 * @experimental
 */
export declare function wanSCAILToVideo(inputs: WanSCAILToVideoInputs, options?: NodeOptions): WanSCAILToVideoNode;

export interface WanSoundImageToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `77`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  audio_encoder_output?: Link<'AUDIO_ENCODER_OUTPUT'> | undefined;
  ref_image?: Link<'IMAGE'> | undefined;
  control_video?: Link<'IMAGE'> | undefined;
  ref_motion?: Link<'IMAGE'> | undefined;
}
export interface WanSoundImageToVideoNode extends Node<'WanSoundImageToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanSoundImageToVideo`. */
export declare function wanSoundImageToVideo(inputs: WanSoundImageToVideoInputs, options?: NodeOptions): WanSoundImageToVideoNode;

export interface WanSoundImageToVideoExtendInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 1 to 16384, steps of 4; default `77`. */
  length?: Int | undefined;
  video_latent: Link<'LATENT'>;
  audio_encoder_output?: Link<'AUDIO_ENCODER_OUTPUT'> | undefined;
  ref_image?: Link<'IMAGE'> | undefined;
  control_video?: Link<'IMAGE'> | undefined;
}
export interface WanSoundImageToVideoExtendNode extends Node<'WanSoundImageToVideoExtend'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanSoundImageToVideoExtend`. */
export declare function wanSoundImageToVideoExtend(inputs: WanSoundImageToVideoExtendInputs, options?: NodeOptions): WanSoundImageToVideoExtendNode;

export interface WanTrackToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** Default `"[]"`. */
  tracks?: Text | undefined;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  /** 1 to 1000, steps of 0.1; default `220`. */
  temperature?: Float | undefined;
  /** 1 to 10; default `2`. */
  topk?: Int | undefined;
  start_image: Link<'IMAGE'>;
  clip_vision_output?: Link<'CLIP_VISION_OUTPUT'> | undefined;
}
export interface WanTrackToVideoNode extends Node<'WanTrackToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
}
/** Server class `WanTrackToVideo`. */
export declare function wanTrackToVideo(inputs: WanTrackToVideoInputs, options?: NodeOptions): WanTrackToVideoNode;

export interface WanUni3CControlnetApplyInputs {
  model: Link<'MODEL'>;
  model_patch: Link<'MODEL_PATCH'>;
  vae: Link<'VAE'>;
  render_video: Link<'IMAGE'>;
  /** -10 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `0`; fraction of the sampling, 0 to 1. */
  start_percent?: Float | undefined;
  /** 0 to 1, steps of 0.001; default `1`; fraction of the sampling, 0 to 1. */
  end_percent?: Float | undefined;
}
export interface WanUni3CControlnetApplyNode extends Node<'WanUni3CControlnetApply'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `WanUni3CControlnetApply`, shown as "Apply Wan Uni3C ControlNet".
 * @experimental
 */
export declare function wanUni3CControlnetApply(inputs: WanUni3CControlnetApplyInputs, options?: NodeOptions): WanUni3CControlnetApplyNode;

export interface WanVaceToVideoInputs {
  positive: Link<'CONDITIONING'>;
  negative: Link<'CONDITIONING'>;
  vae: Link<'VAE'>;
  /** 16 to 16384, steps of 16; default `832`; pixels. */
  width?: Int | undefined;
  /** 16 to 16384, steps of 16; default `480`; pixels. */
  height?: Int | undefined;
  /** 1 to 16384, steps of 4; default `81`. */
  length?: Int | undefined;
  /** 1 to 4096; default `1`. */
  batch_size?: Int | undefined;
  /** 0 to 1000, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  control_video?: Link<'IMAGE'> | undefined;
  control_masks?: Link<'MASK'> | undefined;
  reference_image?: Link<'IMAGE'> | undefined;
}
export interface WanVaceToVideoNode extends Node<'WanVaceToVideo'> {
  readonly positive: Link<'CONDITIONING'>;
  readonly negative: Link<'CONDITIONING'>;
  readonly latent: Link<'LATENT'>;
  readonly trim_latent: Link<'INT'>;
}
/** Server class `WanVaceToVideo`. */
export declare function wanVaceToVideo(inputs: WanVaceToVideoInputs, options?: NodeOptions): WanVaceToVideoNode;

export interface WebcamCaptureInputs {
  image: Widget<string> | Link<'WEBCAM'>;
  /** 0 to 16384; default `0`; pixels. */
  width?: Int | undefined;
  /** 0 to 16384; default `0`; pixels. */
  height?: Int | undefined;
  /** Default `true`. */
  capture_on_queue?: Bool | undefined;
}
export interface WebcamCaptureNode extends Node<'WebcamCapture'> {
  readonly IMAGE: Link<'IMAGE'>;
}
/** Server class `WebcamCapture`. */
export declare function webcamCapture(inputs: WebcamCaptureInputs, options?: NodeOptions): WebcamCaptureNode;

export interface ZImageFunControlnetInputs {
  model: Link<'MODEL'>;
  model_patch: Link<'MODEL_PATCH'>;
  vae: Link<'VAE'>;
  /** -10 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  image?: Link<'IMAGE'> | undefined;
  inpaint_image?: Link<'IMAGE'> | undefined;
  mask?: Link<'MASK'> | undefined;
}
export interface ZImageFunControlnetNode extends Node<'ZImageFunControlnet'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `ZImageFunControlnet`, shown as "Apply Z-Image Fun ControlNet".
 * @experimental
 */
export declare function zImageFunControlnet(inputs: ZImageFunControlnetInputs, options?: NodeOptions): ZImageFunControlnetNode;

export interface UnCLIPCheckpointLoaderInputs {
  /** A file in the server's models/checkpoints. */
  ckpt_name: FileName;
}
export interface UnCLIPCheckpointLoaderNode extends Node<'unCLIPCheckpointLoader'> {
  readonly MODEL: Link<'MODEL'>;
  readonly CLIP: Link<'CLIP'>;
  readonly VAE: Link<'VAE'>;
  readonly CLIP_VISION: Link<'CLIP_VISION'>;
}
/** Server class `unCLIPCheckpointLoader`, shown as "Load unCLIP Checkpoint". */
export declare function unCLIPCheckpointLoader(inputs: UnCLIPCheckpointLoaderInputs, options?: NodeOptions): UnCLIPCheckpointLoaderNode;

export interface UnCLIPConditioningInputs {
  conditioning: Link<'CONDITIONING'>;
  clip_vision_output: Link<'CLIP_VISION_OUTPUT'>;
  /** -10 to 10, steps of 0.01; default `1`. */
  strength?: Float | undefined;
  /** 0 to 1, steps of 0.01; default `0`. */
  noise_augmentation?: Float | undefined;
}
export interface UnCLIPConditioningNode extends Node<'unCLIPConditioning'> {
  readonly CONDITIONING: Link<'CONDITIONING'>;
}
/** Server class `unCLIPConditioning`. */
export declare function unCLIPConditioning(inputs: UnCLIPConditioningInputs, options?: NodeOptions): UnCLIPConditioningNode;

export interface WanBlockSwapInputs {
  model: Link<'MODEL'>;
}
export interface WanBlockSwapNode extends Node<'wanBlockSwap'> {
  readonly MODEL: Link<'MODEL'>;
}
/**
 * Server class `wanBlockSwap`.
 * @deprecated The server marks this class as deprecated.
 */
export declare function wanBlockSwap(inputs: WanBlockSwapInputs, options?: NodeOptions): WanBlockSwapNode;
