import { randomUUID } from 'node:crypto';
import type { ApiGraph } from '@comfyloom/protocol';
import { type Asked, type Expectation, ensure, record, show } from './expectation.js';
import { canvas, filed } from './graphs.js';

type Refusal = { status: number; error: string; node: string; input: string; body: unknown };

/** Posts a graph; of a refusal gives its error, and the first one of a node. */
async function refusal(asked: Asked, prompt: unknown, node = 'b'): Promise<Refusal> {
  await using peer = await asked.open();
  const { status, body } = await peer.post('prompt', { prompt, prompt_id: randomUUID(), client_id: peer.clientId });
  const errors = record(record(record(body)['node_errors'])[node])['errors'];
  const first = record(Array.isArray(errors) ? errors[0] : undefined);
  const input = String(record(first['extra_info'])['input_name'] ?? '');
  return { status, error: String(record(record(body)['error'])['type'] ?? ''), node: String(first['type'] ?? ''), input, body };
}

const scale = (inputs: object): ApiGraph =>
  ({
    a: canvas(),
    b: {
      class_type: 'ImageScale',
      inputs: { image: ['a', 0], upscale_method: 'area', width: 16, height: 16, crop: 'disabled', ...inputs },
    },
    out: { class_type: 'PreviewImage', inputs: { images: ['b', 0] } },
  }) as ApiGraph;

/** A refusal by one input of the node `b`, as the runtime reads it. */
function refuses(id: string, holds: string, source: string, prompt: () => unknown, type: string, input: string): Expectation {
  return {
    id,
    holds,
    needed: 'Errors name the node, the input and the parameter.',
    source,
    async check(asked) {
      const told = await refusal(asked, prompt());
      const right = told.status === 400 && told.error === 'prompt_outputs_failed_validation' && told.node === type && told.input === input;
      ensure(right, `The answer was ${told.status} ${show(told.body)}.`);
    },
  };
}

export const validation: readonly Expectation[] = [
  refuses(
    'refused',
    'A value out of range is refused with 400, and node_errors names node, input and the server’s word for it.',
    'PROTOCOL.md 3.2',
    () => ({ ...filed(), a: canvas(), b: canvas(0), out: { class_type: 'PreviewImage', inputs: { images: ['b', 0] } } }),
    'value_smaller_than_min',
    'width',
  ),
  refuses(
    'refused-option',
    'An option that the list does not have is refused as value_not_in_list.',
    'PROTOCOL.md 3.2',
    () => scale({ upscale_method: 'magic' }),
    'value_not_in_list',
    'upscale_method',
  ),
  refuses(
    'refused-text',
    'Text that is no number is refused as invalid_input_type.',
    'PROTOCOL.md 3.2',
    () => scale({ width: 'wide' }),
    'invalid_input_type',
    'width',
  ),
  refuses(
    'refused-link',
    'A link of the wrong type is refused as return_type_mismatch.',
    'PROTOCOL.md 3.2',
    () => ({ ...scale({ image: ['mask', 0] }), mask: { class_type: 'SolidMask', inputs: { value: 1, width: 8, height: 8 } } }),
    'return_type_mismatch',
    'image',
  ),
  refuses(
    'refused-list',
    'A list that is no link is refused as bad_linked_input.',
    'PROTOCOL.md 3.2',
    () => scale({ image: ['a', 0, 0] }),
    'bad_linked_input',
    'image',
  ),
  refuses(
    'no-defaults',
    'A required input that is left out is refused, also one with a default.',
    'PROTOCOL.md 3.2; PROTOCOL-0.33.0.md 1.2',
    () => scale({ width: undefined }),
    'required_input_missing',
    'width',
  ),
  {
    id: 'unknown-class',
    holds: 'A class that the server does not have is refused with 400: invalid_prompt, or missing_node_type on newer servers.',
    needed: 'A missing pack is told as one.',
    source: 'PROTOCOL.md 3.1; PROTOCOL-0.33.0.md 2, row 2',
    async check(asked) {
      const { status, error, body } = await refusal(asked, {
        out: { class_type: 'NoSuchNodeClass', inputs: {}, _meta: { title: 'None' } },
      });
      const expected = asked.generation === 'newer' ? 'missing_node_type' : 'invalid_prompt';
      ensure(status === 400 && error === expected, `The answer was ${status} ${show(body)}.`);
    },
  },
  {
    id: 'no-outputs',
    holds: 'A graph without an output node is refused as prompt_no_outputs.',
    needed: 'The refusal is told as what it is.',
    source: 'PROTOCOL.md 3.1',
    async check(asked) {
      const { status, error, body } = await refusal(asked, { a: canvas() });
      ensure(status === 400 && error === 'prompt_no_outputs', `The answer was ${status} ${show(body)}.`);
    },
  },
  {
    id: 'no-prompt',
    holds: 'A body without a graph is refused as no_prompt, and text that is no JSON with 500 in plain text.',
    needed: 'Answers that are no JSON do not break the runtime.',
    source: 'PROTOCOL.md 1.0, 3.1',
    async check(asked) {
      await using peer = await asked.open();
      const { status, body } = await peer.post('prompt', {});
      ensure(status === 400 && record(record(body)['error'])['type'] === 'no_prompt', `The answer was ${status} ${show(body)}.`);
      const broken = await peer.request('POST', 'prompt', '{');
      ensure(broken.status === 500 && typeof broken.body === 'string', `No JSON was answered with ${broken.status} ${show(broken.body)}.`);
    },
  },
  {
    id: 'cycle',
    holds: 'A graph that goes in a circle is refused; newer servers name its nodes, older ones no node at all.',
    needed: 'A refusal without a word of why is explained by the runtime.',
    source: 'PROTOCOL.md Appendix A; PROTOCOL-0.33.0.md 2, row 3',
    async check(asked) {
      const invert = (from: string) => ({ class_type: 'ImageInvert', inputs: { image: [from, 0] } });
      const out = { class_type: 'PreviewImage', inputs: { images: ['b', 0] } };
      const { status, node, body } = await refusal(asked, { a: invert('b'), b: invert('a'), out });
      const expected = asked.generation === 'newer' ? 'dependency_cycle' : '';
      ensure(status === 400 && node === expected, `The answer was ${status} ${show(body)}.`);
    },
  },
  {
    id: 'missing-node',
    holds: 'A link from an output to a node that is not there is refused with 400.',
    needed: 'The refusal is told as what it is.',
    source: 'PROTOCOL.md Appendix A',
    async check(asked) {
      const { status, node, body } = await refusal(
        asked,
        { out: { class_type: 'PreviewImage', inputs: { images: ['nobody', 0] } } },
        'out',
      );
      ensure(status === 400 && node === 'exception_during_validation', `The answer was ${status} ${show(body)}.`);
    },
  },
  {
    id: 'converted',
    holds: 'Numbers as text are taken as numbers, and kept as numbers.',
    needed: 'Exact 64-bit values are sent as text.',
    source: 'PROTOCOL.md 3.4',
    async check(asked) {
      await using peer = await asked.open();
      const { entry } = await peer.run({ ...filed(), a: { ...canvas(), inputs: { ...canvas().inputs, width: '24' } } });
      const kept = record(record((entry['prompt'] as unknown[])?.[2])['a'])['inputs'];
      ensure(record(kept)['width'] === 24, `It kept ${show(kept)}.`);
    },
  },
  {
    id: 'partly',
    holds: 'When one output is well and another is not, the answer is 200 with node_errors, and the first one runs.',
    needed: 'A half-accepted prompt is not taken for a good one.',
    source: 'PROTOCOL.md 3.3',
    async check(asked) {
      await using peer = await asked.open();
      const graph = { ...filed(), b: canvas(0), bad: { class_type: 'PreviewImage', inputs: { images: ['b', 0] as [string, number] } } };
      const { id, status, body } = await peer.submit(graph);
      ensure(status === 200 && Object.hasOwn(record(record(body)['node_errors']), 'b'), `The answer was ${status} ${show(body)}.`);
      await peer.ended(id);
      const outputs = record(record((await peer.get(`history/${id}`)).body)[id])['outputs'];
      ensure(show(Object.keys(record(outputs))) === '["out"]', `It gave ${show(outputs)}.`);
    },
  },
  {
    id: 'own-id-form',
    holds: 'Newer servers take a prompt id only if it is a lower-case UUID, older ones take any text.',
    needed: 'The runtime makes its own ids, and they are of that form.',
    source: 'PROTOCOL-0.33.0.md 2, row 1',
    async check(asked) {
      await using peer = await asked.open();
      const prompt_id = `suite-${randomUUID()}`;
      const { status, body } = await peer.post('prompt', { prompt: filed(), prompt_id, client_id: peer.clientId });
      if (asked.generation === 'newer')
        return ensure(
          status === 400 && record(record(body)['error'])['type'] === 'invalid_prompt_id',
          `The answer was ${status} ${show(body)}.`,
        );
      ensure(status === 200 && record(body)['prompt_id'] === prompt_id, `The answer was ${status} ${show(body)}.`);
      await peer.ended(prompt_id);
    },
  },
  {
    id: 'dynamic',
    holds: 'Inputs of a dynamic combo are keys with a dot; a child that is missing is refused by its whole name.',
    needed: 'What compile writes for dynamic inputs.',
    source: 'PROTOCOL-0.33.0.md 1.1, 3',
    skip: ({ generation }) => (generation === 'older' ? 'Servers of this generation have no dynamic inputs.' : undefined),
    async check(asked) {
      await using peer = await asked.open();
      const resize = (inputs: object) =>
        ({
          a: canvas(),
          b: { class_type: 'ResizeImageMaskNode', inputs: { input: ['a', 0], scale_method: 'area', ...inputs } },
          out: { class_type: 'PreviewImage', inputs: { images: ['b', 0] } },
        }) as ApiGraph;
      const choice = { resize_type: 'scale longer dimension' };
      const { entry } = await peer.run(resize({ ...choice, 'resize_type.longer_size': 24 }));
      ensure(record(entry['status'])['completed'] === true, `The history says ${show(entry['status'])}.`);
      const { status, input, body } = await refusal(asked, resize(choice));
      ensure(status === 400 && input === 'resize_type.longer_size', `The answer was ${status} ${show(body)}.`);
    },
  },
  {
    id: 'dynamic-unchosen',
    holds: 'A dynamic combo without its choice is taken, and fails when it runs.',
    needed: 'It is refused by types and by compile, because the server does not.',
    source: 'PROTOCOL-0.33.0.md 3',
    skip: ({ generation }) => (generation === 'older' ? 'Servers of this generation have no dynamic inputs.' : undefined),
    async check(asked) {
      await using peer = await asked.open();
      const b = { class_type: 'ResizeImageMaskNode', inputs: { input: ['a', 0], scale_method: 'area' } };
      const { entry } = await peer.run({ a: canvas(), b, out: { class_type: 'PreviewImage', inputs: { images: ['b', 0] } } } as ApiGraph);
      ensure(record(entry['status'])['status_str'] === 'error', `The history says ${show(entry['status'])}.`);
    },
  },
];
