import { expect, it } from 'vitest';
import { describeNode } from '../src/describe.js';
import type { CatalogNode } from '../src/model.js';
import { parseCatalog } from '../src/parse.js';

it('a node declared by hand reads back as it was declared', () => {
  const node: CatalogNode = {
    class_type: 'Tagger',
    pack: 'tagger-pack',
    inputs: [
      { name: 'image', type: { kind: 'socket', types: ['IMAGE', 'MASK'] } },
      { name: 'threshold', type: { kind: 'float', default: 0.5, min: 0, max: 1 } },
      { name: 'seed', type: { kind: 'int', default: 0, min: 0, max: '18446744073709551615' } },
      { name: 'sep', type: { kind: 'string', default: ', ' } },
      { name: 'all', type: { kind: 'boolean', default: false } },
      { name: 'mode', type: { kind: 'enum', options: ['a', 'b'], spelling: 'list', default: 'b' } },
      { name: 'model', type: { kind: 'files', source: { from: 'models', folder: 'taggers' }, spelling: 'list' } },
      { name: 'mask', type: { kind: 'socket', types: ['MASK'] }, optional: true },
    ],
    outputs: [{ name: 'tags', type: 'STRING' }],
    output_node: true,
  };
  const read = parseCatalog({ format: 1, server: null, digest: '', nodes: { Tagger: describeNode(node) } }).nodes.get('Tagger');
  expect(read).toMatchObject({ class_type: 'Tagger', pack: 'tagger-pack', inputs: node.inputs, outputs: node.outputs, output_node: true });
});
