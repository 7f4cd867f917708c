import { defineNode, input } from '@comfyloom/workflow';

/** Danbooru tags for a picture, as comma-separated text. The pack fetches the model's files from Hugging Face on its first use. */
export const wd14Tagger = defineNode({
  class_type: 'WD14Tagger|pysssss',
  pack: 'comfyui-wd14-tagger',
  inputs: {
    image: input.link('IMAGE'),
    model: input.choice(
      [
        'wd-eva02-large-tagger-v3',
        'wd-vit-tagger-v3',
        'wd-swinv2-tagger-v3',
        'wd-convnext-tagger-v3',
        'wd-v1-4-moat-tagger-v2',
        'wd-v1-4-convnextv2-tagger-v2',
        'wd-v1-4-convnext-tagger-v2',
        'wd-v1-4-convnext-tagger',
        'wd-v1-4-vit-tagger-v2',
        'wd-v1-4-swinv2-tagger-v2',
        'wd-v1-4-vit-tagger',
      ],
      { default: 'wd-v1-4-moat-tagger-v2' },
    ),
    threshold: input.float({ default: 0.35, min: 0, max: 1, step: 0.05 }),
    character_threshold: input.float({ default: 0.85, min: 0, max: 1, step: 0.05 }),
    replace_underscore: input.boolean({ default: false }),
    trailing_comma: input.boolean({ default: false }),
    exclude_tags: input.text({ default: '' }),
  },
  outputs: { STRING: 'STRING' },
  output_node: true,
});
