import { PyError, valueError } from '../../python/errors.js';
import { imageArg, intArg, numberArg, textArg } from '../args.js';
import type { NodeArgs, NodeFunction } from '../model.js';
import { concatBatches, mapImage, single } from '../pixels/batch.js';
import { placed, putAt } from '../pixels/canvas.js';
import { resizeLanczos } from '../pixels/lanczos.js';
import { MersenneTwister } from '../pixels/mersenne.js';
import { cropImage } from '../pixels/resize.js';
import { ImageBatch } from '../values.js';

/** Through bytes and back, as every picture goes that the image library works on. */
const throughBytes = (image: ImageBatch): ImageBatch => resizeLanczos(image, image.width, image.height);

function lanczos(image: ImageBatch, width: number, height: number): ImageBatch {
  if (width < 1 || height < 1) throw valueError('height and width must be > 0');
  return resizeLanczos(image, width, height);
}

/** A node that works on one picture after the other; those of a batch must come out alike. */
function eachPicture(work: (picture: ImageBatch, args: NodeArgs) => ImageBatch): NodeFunction {
  return (args) => {
    const image = imageArg(args, 'images');
    return { result: [concatBatches(Array.from({ length: image.count }, (_, index) => work(single(image, index), args)))] };
  };
}

/** A node that works on the floats of a batch. */
function eachFloat(work: (value: number, args: NodeArgs) => number): NodeFunction {
  return (args) => ({ result: [mapImage(imageArg(args, 'images'), (value) => work(value, args))] });
}

/** The pictures of all batches of a list input, one by one. */
function pictures(args: NodeArgs): ImageBatch[] {
  return (args['images'] as unknown[]).flatMap((item) => {
    const image = imageArg({ image: item }, 'image');
    return Array.from({ length: image.count }, (_, index) => single(image, index));
  });
}

/** The other inputs of a node that takes lists: the first of each. */
function firsts(args: NodeArgs): NodeArgs {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

const byShorterEdge = eachPicture((image, args) => {
  const edge = intArg(args, 'shorter_edge', 512);
  const { width, height } = image;
  return width < height
    ? lanczos(image, edge, Math.trunc(height * (edge / width)))
    : lanczos(image, Math.trunc(width * (edge / height)), edge);
});

const byLongerEdge = eachPicture((image, args) => {
  const edge = intArg(args, 'longer_edge', 1024);
  const { width, height } = image;
  return width > height
    ? lanczos(image, edge, Math.trunc(height * (edge / width)))
    : lanczos(image, Math.trunc(width * (edge / height)), edge);
});

const centerCrop = eachPicture((image, args) => {
  const [width, height] = [intArg(args, 'width', 512), intArg(args, 'height', 512)];
  const left = Math.max(0, Math.floor((image.width - width) / 2));
  const top = Math.max(0, Math.floor((image.height - height) / 2));
  return throughBytes(cropImage(image, left, top, width, height));
});

const seedOf = (args: NodeArgs): MersenneTwister => {
  const seed = args['seed'];
  return new MersenneTwister((typeof seed === 'bigint' ? seed : 0n) % (2n ** 32n - 1n));
};

const randomCrop = eachPicture((image, args) => {
  const random = seedOf(args);
  const [width, height] = [intArg(args, 'width', 512), intArg(args, 'height', 512)];
  const left = random.upTo(Math.max(0, image.width - width));
  const top = random.upTo(Math.max(0, image.height - height));
  return throughBytes(cropImage(image, left, top, width, height));
});

const shuffle: NodeFunction = (args) => {
  const images = pictures(args);
  return {
    result: [
      seedOf(firsts(args))
        .permutation(images.length)
        .map((index) => images[index]),
    ],
  };
};

const shufflePairs: NodeFunction = (args) => {
  const [images, texts] = [args['images'] as unknown[], args['texts'] as unknown[]];
  const order = seedOf(firsts(args)).permutation(images.length);
  if (images.length > texts.length) throw new PyError('IndexError', 'list index out of range');
  return { result: [order.map((index) => images[index]), order.map((index) => texts[index])] };
};

/** Which of 8 x 8 places of the picture are brighter than all on average, in the library's own grey. */
function fingerprint(image: ImageBatch): boolean[] {
  const small = resizeLanczos(image, 8, 8);
  const byte = (pixel: number, channel: number): number => Math.round((small.data[pixel * small.channels + channel] as number) * 255);
  const greys = Array.from(
    { length: 64 },
    (_, pixel) => (byte(pixel, 0) * 19595 + byte(pixel, 1) * 38470 + byte(pixel, 2) * 7471 + 0x8000) >> 16,
  );
  const mean = greys.reduce((sum, grey) => sum + grey, 0) / 64;
  return greys.map((grey) => grey > mean);
}

const deduplicate: NodeFunction = (args) => {
  const threshold = numberArg(firsts(args), 'similarity_threshold', 0.95);
  const kept: { image: ImageBatch; print: boolean[] }[] = [];
  for (const image of pictures(args)) {
    const print = fingerprint(image);
    const alike = kept.some((other) => 1 - other.print.filter((bit, index) => bit !== print[index]).length / 64 >= threshold);
    if (!alike) kept.push({ image, print });
  }
  return { result: [kept.map(({ image }) => image)] };
};

const imageGrid: NodeFunction = (args) => {
  const images = pictures(args);
  const first = firsts(args);
  const [columns, width, height, padding] = ['columns', 'cell_width', 'cell_height', 'padding'].map((name) => intArg(first, name)) as [
    number,
    number,
    number,
    number,
  ];
  if (images.length === 0) throw valueError('Cannot create grid from empty image list');
  const rows = Math.ceil(images.length / columns);
  const empty = new ImageBatch(1, 0, 0, 3);
  const grid = placed(empty, columns * width + (columns - 1) * padding, rows * height + (rows - 1) * padding, 0, 0, [0, 0, 0]);
  for (const [index, image] of images.entries()) {
    const cell = resizeLanczos(image, width, height);
    const rgb =
      cell.channels === 3
        ? cell
        : new ImageBatch(
            1,
            height,
            width,
            3,
            cell.data.filter((_, place) => place % cell.channels < 3),
          );
    putAt(grid, rgb, (index % columns) * (width + padding), Math.floor(index / columns) * (height + padding));
  }
  return { result: [grid] };
};

const addNoise: NodeFunction = (args) => {
  const image = imageArg(args, 'image');
  const strength = Math.fround(numberArg(args, 'strength', 0.5));
  const noise = new MersenneTwister(typeof args['seed'] === 'bigint' ? args['seed'] : 0n).normals(image.data.length);
  const data = image.data.map((value, index) => clamp(value + Math.fround(strength * (noise[index] as number))));
  return { result: [new ImageBatch(image.count, image.height, image.width, image.channels, data)] };
};

/** A node that works on one text; it hands out a list of one, which is no list output. */
function eachText(work: (text: string, args: NodeArgs) => string): NodeFunction {
  return (args) => ({ result: [[work(textArg(args, 'texts'), args)]] });
}

export const DATASET_NODES: Readonly<Record<string, NodeFunction>> = {
  ResizeImagesByShorterEdge: byShorterEdge,
  ResizeImagesByLongerEdge: byLongerEdge,
  CenterCropImages: centerCrop,
  RandomCropImages: randomCrop,
  NormalizeImages: eachFloat((value, args) => Math.fround(value - numberArg(args, 'mean', 0.5)) / numberArg(args, 'std', 0.5)),
  AdjustBrightness: eachFloat((value, args) => clamp(value * numberArg(args, 'factor', 1))),
  AdjustContrast: eachFloat((value, args) => clamp((value - 0.5) * numberArg(args, 'factor', 1) + 0.5)),
  ShuffleDataset: shuffle,
  ShuffleImageTextDataset: shufflePairs,
  ImageDeduplication: deduplicate,
  ImageGrid: imageGrid,
  MergeImageLists: (args) => ({ result: [pictures(args)] }),
  ImageAddNoise: addNoise,
  TextToLowercase: eachText((text) => text.toLowerCase()),
  TextToUppercase: eachText((text) => text.toUpperCase()),
  TruncateText: eachText((text, args) => [...text].slice(0, intArg(args, 'max_length', 77)).join('')),
  AddTextPrefix: eachText((text, args) => textArg(args, 'prefix') + text),
  AddTextSuffix: eachText((text, args) => text + textArg(args, 'suffix')),
  ReplaceText: eachText((text, args) => text.replaceAll(textArg(args, 'find'), () => textArg(args, 'replace'))),
  StripWhitespace: eachText((text) => text.trim()),
  MergeTextLists: (args) => ({ result: [[args['texts']]] }),
};
