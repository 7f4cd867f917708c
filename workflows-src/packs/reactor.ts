import { defineNode, input } from '@comfyloom/workflow';

/** Swaps faces of `input_image` for those of `source_image`. Its swap models lie in `models/insightface`, the restorers in `models/facerestore_models`. */
export const reactorFaceSwap = defineNode({
  class_type: 'ReActorFaceSwap',
  pack: 'comfyui-reactor',
  inputs: {
    enabled: input.boolean({ default: true }),
    input_image: input.link('IMAGE'),
    swap_model: input.model('insightface', { default: 'inswapper_128.onnx' }),
    facedetection: input.choice(['retinaface_resnet50', 'retinaface_mobile0.25', 'YOLOv5l', 'YOLOv5n'], { default: 'retinaface_resnet50' }),
    face_restore_model: input.model('facerestore_models', { default: 'GFPGANv1.4.pth' }),
    face_restore_visibility: input.float({ default: 1, min: 0.1, max: 1, step: 0.05 }),
    codeformer_weight: input.float({ default: 0.5, min: 0, max: 1, step: 0.05 }),
    detect_gender_input: input.choice(['no', 'female', 'male'], { default: 'no' }),
    detect_gender_source: input.choice(['no', 'female', 'male'], { default: 'no' }),
    input_faces_index: input.text({ default: '0' }),
    source_faces_index: input.text({ default: '0' }),
    console_log_level: input.choice([0, 1, 2], { default: 1 }),
    source_image: input.link('IMAGE', { optional: true }),
    face_model: input.link('FACE_MODEL', { optional: true }),
    face_boost: input.link('FACE_BOOST', { optional: true }),
  },
  outputs: { SWAPPED_IMAGE: 'IMAGE', FACE_MODEL: 'FACE_MODEL', ORIGINAL_IMAGE: 'IMAGE' },
});
