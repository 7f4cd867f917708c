import type { ApiGraph } from '@comfyloom/protocol';

// Graphs that every server runs, without models. A colour of its own keeps each out of the cache of an earlier suite.
let color = Math.floor(Math.random() * 8_000_000);
export const canvas = (width = 32, height = 16): ApiGraph[string] => {
  color += 1;
  return { class_type: 'EmptyImage', inputs: { width, height, batch_size: 1, color } };
};

/** A canvas that is saved to a temporary file. */
export const filed = (): ApiGraph => ({ a: canvas(), out: { class_type: 'PreviewImage', inputs: { images: ['a', 0] } } });

/** A canvas that is saved to the output folder, under a name of its own. */
export const saved = (filename_prefix: string): ApiGraph => ({
  a: canvas(),
  out: { class_type: 'SaveImage', inputs: { images: ['a', 0], filename_prefix } },
});

/** A canvas that comes over the socket. */
export const streamed = (batch_size = 2): ApiGraph => {
  const a = canvas();
  return { a: { ...a, inputs: { ...a.inputs, batch_size } }, out: { class_type: 'SaveImageWebsocket', inputs: { images: ['a', 0] } } };
};

/** Many small steps: long enough to be interrupted between two nodes, short enough for Python's limit of recursion. */
export const steps = (count: number, side: number): ApiGraph => {
  const graph: Record<string, ApiGraph[string]> = { a: canvas(side, side) };
  let last = 'a';
  for (let index = 0; index < count; index += 1) {
    graph[`b${index}`] = { class_type: 'ImageBlur', inputs: { image: [last, 0], blur_radius: 3, sigma: 1 + index / 100 } };
    last = `b${index}`;
  }
  return { ...graph, out: { class_type: 'PreviewImage', inputs: { images: [last, 0] } } };
};
