import type { CatalogInput, CatalogNode, InputType } from '@comfyloom/catalog';
import { builder } from '../../src/builder.js';
import type { Int, Link, Node, NodeOptions, Text } from '../../src/types.js';

const socket = (...types: string[]): InputType => ({ kind: 'socket', types });
const input = (name: string, type: InputType, extra: Partial<CatalogInput> = {}): CatalogInput => ({ name, type, ...extra });
const def = (class_type: string, inputs: CatalogInput[], outputs: [string, string][], extra: Partial<CatalogNode> = {}): CatalogNode => ({
  class_type,
  pack: 'core',
  inputs,
  outputs: outputs.map(([name, type]) => ({ name, type })),
  ...extra,
});

const int = (value: number, min = 1, max = 16384): InputType => ({ kind: 'int', default: value, min, max });

export interface ImageNode extends Node {
  readonly IMAGE: Link<'IMAGE'>;
}

/** A few classes of the real catalog, by hand: the package of all of them is built on this one. */
export const emptyImage = builder(
  def(
    'EmptyImage',
    [input('width', int(512)), input('height', int(512)), input('batch_size', int(1)), input('color', int(0, 0, 16777215))],
    [['IMAGE', 'IMAGE']],
  ),
) as unknown as (inputs?: { width?: Int; height?: Int; batch_size?: Int; color?: Int }, options?: NodeOptions) => ImageNode;

export const imageInvert = builder(def('ImageInvert', [input('image', socket('IMAGE'))], [['IMAGE', 'IMAGE']])) as unknown as (
  inputs: { image: Link<'IMAGE'> },
  options?: NodeOptions,
) => ImageNode;

export const saveImage = builder(
  def('SaveImage', [input('images', socket('IMAGE')), input('filename_prefix', { kind: 'string', default: 'ComfyUI' })], [], {
    output_node: true,
  }),
) as unknown as (inputs: { images: Link<'IMAGE'>; filename_prefix?: Text }, options?: NodeOptions) => Node;

export const saveImageWebsocket = builder(
  def('SaveImageWebsocket', [input('images', socket('IMAGE'))], [], { output_node: true }),
) as unknown as (inputs: { images: Link<'IMAGE'> }, options?: NodeOptions) => Node;

export const noise = builder(
  def(
    'Noise',
    [
      input('seed', { kind: 'int', default: 0, min: 0, max: '18446744073709551615' }),
      input('model', { kind: 'files', source: { from: 'models', folder: 'vae', fixed: ['pixel_space'] }, spelling: 'list' }),
    ],
    [['IMAGE', 'IMAGE']],
  ),
) as unknown as (inputs: { seed?: Int; model: string }, options?: NodeOptions) => ImageNode;

/** Every dynamic kind in one class. */
export const dynamic = builder(
  def(
    'Dynamic',
    [
      input('mode', {
        kind: 'dynamicCombo',
        options: [
          { key: 'plain', inputs: [] },
          {
            key: 'scale longer',
            inputs: [input('longer_size', int(512)), input('crop', { kind: 'enum', options: ['yes', 'no'], spelling: 'combo' })],
          },
        ],
      }),
      input('images', { kind: 'autogrow', item: input('image', socket('IMAGE')), prefix: 'image', min: 1, max: 3 }),
      input('values', { kind: 'autogrow', item: input('value', socket('*')), names: ['a', 'b'], min: 0 }, { optional: true }),
      input('box', { kind: 'json', type: 'BOXES', default: [] }, { optional: true }),
    ],
    [
      ['n', 'IMAGE'],
      ['n', 'IMAGE'],
    ],
    { output_node: true },
  ),
);
