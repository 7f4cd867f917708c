type Graph = Readonly<Record<string, { class_type: string; inputs: Readonly<Record<string, unknown>> }>>;

function picture(side: number, color: number): Graph[string] {
  return { class_type: 'EmptyImage', inputs: { width: side, height: side, batch_size: 1, color } };
}

const saved = (from: string): Graph[string] => ({ class_type: 'SaveImage', inputs: { images: [from, 0], filename_prefix: 'bench' } });

/** Graphs without models that both servers know; no two numbers give the same graph, so that nothing comes out of a cache. */
export const GRAPHS: Readonly<Record<string, (number: number) => Graph>> = {
  'number, text': (number) => ({
    '1': { class_type: 'PrimitiveInt', inputs: { value: number } },
    '2': { class_type: 'PreviewAny', inputs: { source: ['1', 0] } },
  }),
  'picture 64, inverted, previewed': (number) => ({
    '1': picture(64, number),
    '2': { class_type: 'ImageInvert', inputs: { image: ['1', 0] } },
    '3': { class_type: 'PreviewImage', inputs: { images: ['2', 0] } },
  }),
  'picture 64, saved': (number) => ({ '1': picture(64, number), '2': saved('1') }),
  'picture 512, saved': (number) => ({ '1': picture(512, number), '2': saved('1') }),
  'picture 512, scaled to 768, saved': (number) => ({
    '1': picture(512, number),
    '2': { class_type: 'ImageScale', inputs: { image: ['1', 0], upscale_method: 'bilinear', width: 768, height: 768, crop: 'disabled' } },
    '3': saved('2'),
  }),
  'picture 512 over the websocket': (number) => ({
    '1': picture(512, number),
    '2': { class_type: 'SaveImageWebsocket', inputs: { images: ['1', 0] } },
  }),
};
