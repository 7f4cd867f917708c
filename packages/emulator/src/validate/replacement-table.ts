import type { PyValue } from '../python/values.js';

/** One entry of `GET /node_replacements`. */
export interface Replacement {
  readonly new_node_id: string;
  readonly old_node_id: string;
  readonly old_widget_ids: readonly string[] | null;
  readonly input_mapping: readonly { readonly new_id: string; readonly old_id?: string; readonly set_value?: PyValue }[] | null;
  readonly output_mapping: readonly { readonly new_idx: number; readonly old_idx: number }[] | null;
}

type InputMapping = NonNullable<Replacement['input_mapping']>;

function replacement(
  old_node_id: string,
  new_node_id: string,
  parts: { widgets?: readonly string[]; inputs?: InputMapping; outputs?: Replacement['output_mapping'] } = {},
): readonly Replacement[] {
  const { widgets = null, inputs = null, outputs = null } = parts;
  return [{ new_node_id, old_node_id, old_widget_ids: widgets, input_mapping: inputs, output_mapping: outputs }];
}

/** What 0.33.0 answers on `GET /node_replacements`, by the class that is gone. */
export const REPLACEMENTS: Readonly<Record<string, readonly Replacement[]>> = {
  ResizeImagesByLongerEdge: replacement('ResizeImagesByLongerEdge', 'ImageScaleToMaxDimension', {
    widgets: ['longer_edge'],
    inputs: [
      { new_id: 'image', old_id: 'images' },
      { new_id: 'largest_size', old_id: 'longer_edge' },
      { new_id: 'upscale_method', set_value: 'lanczos' },
    ],
    outputs: [{ new_idx: 0, old_idx: 0 }],
  }),
  ImageBatch: replacement('ImageBatch', 'BatchImagesNode', {
    inputs: [
      { new_id: 'images.image0', old_id: 'image1' },
      { new_id: 'images.image1', old_id: 'image2' },
    ],
  }),
  ImageScaleBy: replacement('ImageScaleBy', 'ResizeImageMaskNode', {
    widgets: ['upscale_method', 'scale_by'],
    inputs: [
      { new_id: 'input', old_id: 'image' },
      { new_id: 'resize_type', set_value: 'scale by multiplier' },
      { new_id: 'resize_type.multiplier', old_id: 'scale_by' },
      { new_id: 'scale_method', old_id: 'upscale_method' },
    ],
  }),
  T2IAdapterLoader: replacement('T2IAdapterLoader', 'ControlNetLoader', {
    inputs: [{ new_id: 'control_net_name', old_id: 't2i_adapter_name' }],
  }),
  Load3DAnimation: replacement('Load3DAnimation', 'Load3D'),
  Preview3DAnimation: replacement('Preview3DAnimation', 'Preview3D'),
  SDV_img2vid_Conditioning: replacement('SDV_img2vid_Conditioning', 'SVD_img2vid_Conditioning'),
  'ConditioningAverage ': replacement('ConditioningAverage ', 'ConditioningAverage'),
};
