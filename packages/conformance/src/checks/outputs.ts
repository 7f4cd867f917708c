import { type Decoded, decode } from '../picture/decode.js';
import type { Problem } from '../report/model.js';
import type { Given } from '../run/observe.js';
import { type CaseContext, type Check, problem } from './check.js';

/** Differences of 0 to 255 below which a picture is one flat colour: what the rounding of a model's output leaves. */
const FLAT = 2;
/** Share of samples at 0 or 255 from which a picture is burnt out: a black and white drawing has softer edges than that. */
const CLIPPED = 0.98;

/** What a user came for is there, whole, and of the right size. */
export const outputs: Check = {
  id: 'outputs',
  proves:
    'Each output is there, in the expected number and exact size, decodes whole, and is neither blank, black from NaN, nor burnt out.',
  async run(context) {
    const { first, subject, planned } = context;
    const problems: Problem[] = [];
    for (const [name, spec] of Object.entries(subject.manifest.outputs)) {
      const expected = planned.expect[name];
      if (spec.kind === 'text') {
        const texts = first.texts[name] ?? [];
        if (!texts.some((text) => text.trim() !== ''))
          problems.push(problem(`The output "${name}" has no text.`, places(context, spec.node)));
        if (expected?.count !== undefined && texts.length !== expected.count)
          problems.push(miscounted(name, texts.length, expected.count, context, spec.node));
        continue;
      }
      const files = first.files.filter(({ output }) => output === name);
      if (files.length === 0) problems.push(problem(`The output "${name}" gave nothing.`, places(context, spec.node)));
      else if (expected?.count !== undefined && files.length !== expected.count)
        problems.push(miscounted(name, files.length, expected.count, context, spec.node));
      for (const file of files) {
        const found = await examine(file, spec.media, expected);
        problems.push(...found.map(({ what, fix }) => problem(`${label(file)} ${what}`, places(context, spec.node), fix)));
      }
    }
    return { problems, facts: { files: first.files.length } };
  },
};

interface Fault {
  readonly what: string;
  readonly fix?: string;
}

type Expected = { readonly width?: number; readonly height?: number } | undefined;

async function examine(file: Given, media: string, expected: Expected): Promise<Fault[]> {
  if (file.bytes.length === 0) return [{ what: 'is empty.' }];
  // An animation (WebP, GIF) of a video output is decoded as pictures are; video containers are known by their first bytes only.
  if (!file.mediaType.startsWith('image/')) return container(file, media);
  let picture: Decoded;
  try {
    picture = await decode(file.bytes);
  } catch (error) {
    return [{ what: `cannot be decoded: ${(error as Error).message.trim()}` }];
  }
  return [...sized(picture, expected), ...looks(picture)];
}

function sized({ width, height }: Decoded, expected: Expected): Fault[] {
  const wanted = [expected?.width ?? width, expected?.height ?? height];
  if (wanted[0] === width && wanted[1] === height) return [];
  const rounded = wanted.some((side) => side % 8 !== 0) ? ' Latent pictures are rounded down to a multiple of 8 pixels.' : '';
  return [
    {
      what: `is ${width}x${height} pixels; the case expects ${wanted.join('x')}.`,
      fix: `Mend the workflow, or what the case expects.${rounded}`,
    },
  ];
}

function looks({ look }: Decoded): Fault[] {
  if (look.black === 1) {
    return [
      {
        what: 'is all black, as NaN becomes.',
        fix: 'Does the model run in a precision that it overflows in? Try --force-fp32, or fp32 for the VAE.',
      },
    ];
  }
  if (look.spread <= FLAT) return [{ what: `is blank: its pixels differ by ${look.spread} of 255.` }];
  if (look.clipped >= CLIPPED) {
    return [
      {
        what: `is burnt out: ${(look.clipped * 100).toFixed(1)} % of its samples are at 0 or 255.`,
        fix: 'Is the guidance too strong, or the VAE of another family?',
      },
    ];
  }
  return [];
}

/** First bytes of what video and audio nodes save, from the formats' own descriptions: offset, bytes in hex. */
const SIGNATURES: readonly (readonly [offset: number, hex: string])[] = [
  [4, '66747970'], // ftyp: mp4, mov, m4a
  [0, '1a45dfa3'], // EBML: webm, mkv
  [0, '664c6143'], // fLaC
  [0, '4f676753'], // OggS
  [0, '494433'], // ID3
  [0, 'fff'], // MPEG audio frame
  [0, '52494646'], // RIFF: wav, avi
  [0, '676c5446'], // glTF
];

function container({ bytes }: Given, media: string): Fault[] {
  if (media !== 'video' && media !== 'audio' && media !== '3d') return [];
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const known = SIGNATURES.some(([offset, hex]) => start.startsWith(hex, offset * 2));
  return known || media === '3d' ? [] : [{ what: `is no ${media} file: it begins with ${start.slice(0, 16)}.` }];
}

function miscounted(name: string, count: number, expected: number, context: CaseContext, node: string): Problem {
  const fix = 'Mend the workflow, or what the case expects.';
  return problem(`The output "${name}" gave ${count}; the case expects ${expected}.`, places(context, node), fix, { count, expected });
}

function label({ output, index }: Given): string {
  return `"${output}" ${index + 1}`;
}

function places({ subject, planned }: CaseContext, node: string): string[] {
  const source = subject.manifest.sources?.[node];
  return [`case "${planned.name}" of ${subject.manifest.name}`, source === undefined ? `node ${node}` : `${source} (node ${node})`];
}
