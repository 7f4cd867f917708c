import type { Artifact } from '@comfyloom/artifact';
import type { ApiGraph } from '@comfyloom/protocol';

export const websocketGraph = (tag: string, count = 2, ms = 1): ApiGraph => ({
  sampler: { class_type: 'Sampler', inputs: { steps: 3, ms }, _meta: { title: 'Paint' } },
  out: { class_type: 'SaveImageWebsocket', inputs: { images: ['sampler', 0], count, tag } },
});

export const fileGraph: ApiGraph = {
  a: { class_type: 'EmptyImage', inputs: {} },
  out: { class_type: 'SaveImage', inputs: { images: ['a', 0] } },
};

export const mixed: Artifact<
  { prompt: string },
  {
    images: { node: 'ws'; kind: 'websocket-image'; media: 'image' };
    saved: { node: 'file'; kind: 'file'; media: 'image' };
    caption: { node: 'text'; kind: 'text'; media: 'text' };
  }
> = {
  name: 'mixed',
  version: '1.0.0',
  digest: 'sha256:0',
  outputs: {
    images: { node: 'ws', kind: 'websocket-image', media: 'image' },
    saved: { node: 'file', kind: 'file', media: 'image' },
    caption: { node: 'text', kind: 'text', media: 'text' },
  },
  workflow: {},
  bind: ({ prompt }) => ({
    sampler: { class_type: 'Sampler', inputs: { prompt, steps: 4 } },
    ws: { class_type: 'SaveImageWebsocket', inputs: { images: ['sampler', 0], count: 2, tag: prompt } },
    file: { class_type: 'SaveImage', inputs: { images: ['sampler', 0] } },
    text: { class_type: 'PreviewText', inputs: { source: ['sampler', 0] } },
  }),
};
