// P5: compile is linear and costs at most 10 µs a node. P3: what a frontend gets is small.
import { gzipSync } from 'node:zlib';
import { compile, defineWorkflow } from '@comfyloom/workflow';
import { builder } from '@comfyloom/workflow/builder';
import { emitFiles } from '@comfyloom/workflow/emit';

type Any = (inputs?: object, options?: object) => Record<string, unknown>;
const image = { name: 'image', type: { kind: 'socket', types: ['IMAGE'] } } as const;
const emptyImage = builder({
  class_type: 'EmptyImage',
  pack: 'core',
  inputs: [],
  outputs: [{ name: 'IMAGE', type: 'IMAGE' }],
}) as unknown as Any;
const invert = builder({
  class_type: 'ImageInvert',
  pack: 'core',
  inputs: [image],
  outputs: [{ name: 'IMAGE', type: 'IMAGE' }],
}) as unknown as Any;
const save = builder({ class_type: 'SaveImage', pack: 'core', inputs: [image], outputs: [], output_node: true }) as unknown as Any;

const chain = (nodes: number) =>
  defineWorkflow({
    name: 'chain',
    title: 'Chain',
    params: {},
    build() {
      let last = emptyImage();
      for (let n = 0; n < nodes - 2; n++) last = invert({ image: last['IMAGE'] }, { id: `n${n}` });
      return { images: save({ image: last['IMAGE'] }) } as never;
    },
  });

function microsecondsPerNode(nodes: number, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const definition = chain(nodes);
    const start = performance.now();
    compile(definition);
    return ((performance.now() - start) * 1000) / nodes;
  });
  return Math.min(...times);
}

microsecondsPerNode(1000, 20);
const small = microsecondsPerNode(1000, 30);
const large = microsecondsPerNode(10_000, 10);
console.log(`compile, µs a node: 1,000 nodes ${small.toFixed(1)}, 10,000 nodes ${large.toFixed(1)}; ratio ${(large / small).toFixed(2)}`);

const { 'index.js': code } = await emitFiles(compile(chain(3)));
console.log(`index.js of a 3-node workflow, min + gzip: ${gzipSync(code).byteLength} bytes`);
