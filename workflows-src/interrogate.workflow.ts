import { loadImage, previewAny } from '@comfyloom/nodes/core';
import { defineWorkflow, param } from '@comfyloom/workflow';
import { z } from 'zod';
import { wd14Tagger } from './packs/wd14-tagger.js';

export default defineWorkflow({
  name: 'interrogate',
  title: 'Describe a picture in tags (WD14 tagger)',
  description: 'Needs the pack comfyui-wd14-tagger. The tags come back as text, separated by commas.',
  params: {
    image: param.image().describe('The picture'),
    threshold: z.number().min(0).max(1).default(0.35).describe('How sure the model must be of a tag'),
    exclude: z.string().default('').describe('Tags to leave out, separated by commas'),
  },
  build({ image, threshold, exclude }) {
    const tags = wd14Tagger({ image: loadImage({ image }).IMAGE, threshold, exclude_tags: exclude, replace_underscore: true });
    // The tagger shows its tags in a way of its own; PreviewAny puts them into history as text.
    return { tags: previewAny({ source: tags.STRING }) };
  },
  cases: [
    { name: 'plain', params: { image: 'example.png' }, expect: { tags: { count: 1 } } },
    { name: 'strict', params: { image: 'example.png', threshold: 0.7, exclude: 'simple background' }, expect: { tags: { count: 1 } } },
  ],
});
